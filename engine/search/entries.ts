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
  readonly text: string;
  readonly words: readonly Token[];
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
  const add = (id: SubjectId | undefined, entry: Omit<Entry, 'subject' | 'words'>): void => {
    const subject = id === undefined ? undefined : subjects.get(id);
    if (subject) entries.push({ subject, ...entry, words: tokens(entry.text) });
  };
  for (const { id, label, aliases } of subjects.values()) {
    add(id, { field: 'name', statement: null, text: label });
    const forms = new Set(aliases.map(({ text }) => text).filter((text) => text !== label));
    for (const text of forms) add(id, { field: 'alias', statement: null, text });
  }
  for (const { event, label } of pack.questions)
    add(event, { field: 'question', statement: null, text: label });
  const eventOf = eventsByStatement(pack);
  for (const statement of pack.statements) {
    const home = subjectOf(statement) ?? eventOf.get(statement.id);
    add(home, { field: 'statement', statement: statement.id, text: statement.quote });
  }
  return entries;
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
