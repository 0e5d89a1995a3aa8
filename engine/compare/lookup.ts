import type { Article } from '../model/article';
import type { ArticleId, QuestionId, StatementId, SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Account, Question } from '../model/question';
import type { Statement } from '../model/statement';
import type { Event, Subject } from '../model/subject';

/** A pack with its parts at hand by id. Lists keep the pack's order, which is the order of showing. */
export interface Lookup {
  readonly pack: Pack;
  subject(id: SubjectId): Subject | undefined;
  /** A subject's name; its id where a pack that was never checked has no such subject. */
  label(id: SubjectId): string;
  article(id: ArticleId): Article | undefined;
  statements(ids: readonly StatementId[]): Statement[];
  questions(event: Event): readonly Question[];
  accounts(question: Question): readonly Account[];
}

const opened = new WeakMap<Pack, Lookup>();

/** The look-up of a pack, made once for each. */
export function lookup(pack: Pack): Lookup {
  const known = opened.get(pack);
  if (known) return known;
  const made = open(pack);
  opened.set(pack, made);
  return made;
}

function open(pack: Pack): Lookup {
  const subjects = new Map<SubjectId, Subject>();
  for (const subject of [...pack.entities, ...pack.events]) subjects.set(subject.id, subject);
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const statements = new Map(pack.statements.map((statement) => [statement.id, statement]));
  const questions = groupBy<SubjectId, Question>(pack.questions, ({ event }) => event);
  const accounts = groupBy<QuestionId, Account>(pack.accounts, ({ question }) => question);
  return {
    pack,
    subject: (id) => subjects.get(id),
    label: (id) => subjects.get(id)?.label ?? id,
    article: (id) => articles.get(id),
    statements: (ids) => ids.flatMap((id) => statements.get(id) ?? []),
    questions: ({ id }) => questions.get(id) ?? [],
    accounts: ({ id }) => accounts.get(id) ?? [],
  };
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
