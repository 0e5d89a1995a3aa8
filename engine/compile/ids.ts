import * as v from 'valibot';
import type { Dossier } from '../model/dossier';
import {
  ArticleIdSchema,
  QuestionIdSchema,
  StatementIdSchema,
  SubjectIdSchema,
} from '../model/ids';
import type { ArticleId, QuestionId, StatementId } from '../model/ids';
import type { KnownSubject } from './context';
import type { DossierSource, Path } from './dossier-source';
import type { Problem } from './problem';

export interface Ids {
  readonly articles: ReadonlyMap<string, ArticleId>;
  readonly subjects: ReadonlyMap<string, KnownSubject>;
  readonly statements: ReadonlyMap<string, StatementId>;
  readonly questions: ReadonlyMap<string, QuestionId>;
}

/** Names that plain objects have from birth; a map of ids cannot hold them. */
const RESERVED = new Set(['constructor', 'prototype']);

/** Brands every id of the dossier; reports malformed ones and those used twice for the same sort of thing. */
export function readIds(dossier: Dossier, source: DossierSource, problems: Problem[]): Ids {
  const say = (path: Path, message: string, mend: string): void => {
    problems.push(source.problemAtKey(path, message, mend));
  };
  const isGood = <T extends string>(
    schema: v.GenericSchema<string, T>,
    id: string,
    path: Path,
  ): id is T => {
    if (v.is(schema, id) && !RESERVED.has(id)) return true;
    say(
      path,
      `“${id}” cannot be an id`,
      'write lower-case letters and digits joined by single hyphens',
    );
    return false;
  };
  const articles = new Map<string, ArticleId>();
  for (const id of Object.keys(dossier.articles)) {
    if (isGood(ArticleIdSchema, id, ['articles', id])) articles.set(id, id);
  }
  const statements = new Map<string, StatementId>();
  for (const id of Object.keys(dossier.statements)) {
    if (isGood(StatementIdSchema, id, ['statements', id])) statements.set(id, id);
  }
  const subjects = new Map<string, KnownSubject>();
  for (const [id, { kind }] of Object.entries(dossier.subjects)) {
    if (isGood(SubjectIdSchema, id, ['subjects', id])) subjects.set(id, { id, kind });
  }
  const questions = new Map<string, QuestionId>();
  for (const [id, event] of Object.entries(dossier.events)) {
    const path = ['events', id];
    if (subjects.has(id))
      say(path, `“${id}” is already the id of a subject`, 'rename one of the two');
    else if (isGood(SubjectIdSchema, id, path)) subjects.set(id, { id, kind: 'event' });
    for (const question of Object.keys(event.questions)) {
      const at = [...path, 'questions', question];
      if (questions.has(question))
        say(
          at,
          `“${question}” is already the id of another event's question`,
          'rename one of the two',
        );
      else if (isGood(QuestionIdSchema, question, at)) questions.set(question, question);
    }
  }
  return { articles, subjects, statements, questions };
}
