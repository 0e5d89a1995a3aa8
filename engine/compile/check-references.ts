import type { Pack } from '../model/pack';
import type { SubjectKind } from '../model/subject';
import { ACTORS } from './context';

/** Ids used twice, ids that nothing has, and subjects of a kind that cannot stand where they are named. */
export function referenceFaults(pack: Pack): string[] {
  const faults: string[] = [];
  const collect = <T extends { readonly id: string }>(
    what: string,
    items: readonly T[],
  ): Map<string, T> => {
    const byId = new Map<string, T>();
    for (const item of items) {
      if (byId.has(item.id)) faults.push(`${what} “${item.id}” is there twice`);
      byId.set(item.id, item);
    }
    return byId;
  };
  const articles = collect('article', pack.articles);
  const subjects = collect<{ id: string; kind: SubjectKind }>('subject', [
    ...pack.entities,
    ...pack.events,
  ]);
  const statements = collect('statement', pack.statements);
  const questions = collect('question', pack.questions);
  collect('account', pack.accounts);

  const need = (
    place: string,
    what: string,
    known: ReadonlyMap<string, unknown>,
    id: string,
  ): void => {
    if (!known.has(id)) faults.push(`${place}: there is no ${what} “${id}”`);
  };
  const needSubjects = (
    place: string,
    ids: readonly string[],
    kinds?: readonly SubjectKind[],
  ): void => {
    for (const id of ids) {
      need(place, 'subject', subjects, id);
      const kind = subjects.get(id)?.kind;
      if (kind && kinds && !kinds.includes(kind))
        faults.push(`${place}: “${id}” is a ${kind}, not a ${kinds.join(' or ')}`);
    }
  };

  for (const { id, role, related } of pack.entities) {
    if (role) need(`role of ${id}`, 'article', articles, role.article);
    needSubjects(`related of ${id}`, related);
  }
  for (const { id, where, who, parties } of pack.events) {
    needSubjects(`where of ${id}`, where, ['place']);
    needSubjects(`who of ${id}`, who, ACTORS);
    needSubjects(`parties of ${id}`, parties, ACTORS);
  }
  for (const { id, event } of pack.questions) {
    needSubjects(`event of ${id}`, [event], ['event']);
    if (!pack.accounts.some(({ question }) => question === id))
      faults.push(`question “${id}” has no account`);
  }
  for (const { id, article, speaker, mode, relay, about, alsoPrinted } of pack.statements) {
    for (const name of [article, ...alsoPrinted.map((span) => span.article)])
      need(`statement ${id}`, 'article', articles, name);
    needSubjects(`speaker of ${id}`, speaker === null ? [] : [speaker], ACTORS);
    needSubjects(
      `relay of ${id}`,
      relay.map(({ by }) => by),
      ACTORS,
    );
    needSubjects(`about of ${id}`, about);
    if ((speaker === null) !== (mode === 'article')) {
      faults.push(
        `statement ${id}: mode “${mode}” ${speaker === null ? 'needs a' : 'has no'} speaker`,
      );
    }
  }
  for (const { id, question, article, statements: ids } of pack.accounts) {
    need(`account ${id}`, 'question', questions, question);
    need(`account ${id}`, 'article', articles, article);
    for (const statement of ids) {
      need(`account ${id}`, 'statement', statements, statement);
      const home = statements.get(statement)?.article;
      if (home !== undefined && home !== article)
        faults.push(`account ${id}: statement “${statement}” is from another article`);
    }
  }
  for (const { text, places } of pack.shared) {
    for (const { article } of places)
      need(`shared passage “${text.slice(0, 40)}”`, 'article', articles, article);
  }
  return faults;
}
