import type { Article } from '../model/article';
import type { SourceView } from '../model/card';
import type { StatementId, SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { SearchHit } from '../model/search';
import type { Statement } from '../model/statement';
import type { Subject } from '../model/subject';
import { tokens, type Token } from '../text/tokens';

/** One text that can be found, with the card it leads to. */
export interface Entry {
  readonly subject: Subject;
  readonly field: SearchHit['field'];
  readonly statement: StatementId | null;
  readonly origin: SearchHit['origin'];
  readonly text: string;
  readonly words: readonly Token[];
  /** A form in another language than the corpus's. */
  readonly isForeign: boolean;
}

/** Whether the text names the subject, as against saying something about it. */
export function isName({ field }: Entry): boolean {
  return field === 'name' || field === 'alias';
}

/** Everything that can be found in a pack, always in the same order: an index refers to entries by their place. */
export function entriesOf(pack: Pack): Entry[] {
  const subjects = new Map<SubjectId, Subject>();
  for (const subject of [...pack.entities, ...pack.events]) subjects.set(subject.id, subject);
  const entries: Entry[] = [];
  const add = (id: SubjectId | undefined, entry: NewEntry): void => {
    const subject = id === undefined ? undefined : subjects.get(id);
    if (!subject) return;
    entries.push({
      statement: null,
      origin: null,
      isForeign: false,
      ...entry,
      subject,
      words: tokens(entry.text),
    });
  };
  for (const subject of subjects.values()) {
    add(subject.id, { field: 'name', text: subject.label });
    for (const [text, isForeign] of formsOf(subject, pack)) {
      add(subject.id, { field: 'alias', text, isForeign });
    }
  }
  for (const { event, label } of pack.questions) add(event, { field: 'question', text: label });
  const eventOf = eventsByStatement(pack);
  const sources = new Map(pack.articles.map((article) => [article.id, sourceOf(article)]));
  for (const statement of pack.statements) {
    const home = subjectOf(statement) ?? eventOf.get(statement.id);
    const { id, quote, mode, article } = statement;
    const source = sources.get(article);
    const origin = source === undefined ? null : { mode, source };
    add(home, { field: 'statement', text: quote, statement: id, origin });
  }
  return entries;
}

type NewEntry = Pick<Entry, 'field' | 'text'> &
  Partial<Pick<Entry, 'statement' | 'origin' | 'isForeign'>>;

/** Other forms of a subject's name, one with its role, each with whether it is only of another language. */
function formsOf(subject: Subject, { lang }: Pack): Map<string, boolean> {
  const forms = new Map<string, boolean>();
  const put = (text: string, isForeign: boolean): void => {
    if (text !== subject.label) forms.set(text, isForeign && (forms.get(text) ?? true));
  };
  for (const alias of subject.aliases) put(alias.text, language(alias.lang) !== language(lang));
  if (subject.kind !== 'event' && subject.role)
    put(`${subject.label}, ${subject.role.text}`, false);
  return forms;
}

function language(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

function sourceOf({ id, publisher, published, about }: Article): SourceView {
  return { article: id, publisher, published, about };
}

function subjectOf({ speaker, about }: Statement): SubjectId | undefined {
  return speaker ?? about[0];
}

function eventsByStatement({ accounts, questions }: Pack): Map<StatementId, SubjectId> {
  const events = new Map(questions.map(({ id, event }) => [id, event]));
  const found = new Map<StatementId, SubjectId>();
  for (const { question, statements } of accounts) {
    const event = events.get(question);
    for (const id of statements) if (event !== undefined && !found.has(id)) found.set(id, event);
  }
  return found;
}
