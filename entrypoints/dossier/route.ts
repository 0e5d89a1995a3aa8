import * as v from 'valibot';
import type { DossierPlace } from '../../components/dossier-route';
import { DaySchema, type Day } from '../../engine/model/dates';
import { ArticleIdSchema, StatementIdSchema, SubjectIdSchema } from '../../engine/model/ids';
import { SubjectKindSchema } from '../../engine/model/subject';

/** What an address asks for. `place` null: it is none of the dossier's. */
export interface Route {
  readonly place: DossierPlace | null;
  /** As known on this day; null: everything. */
  readonly asOf: Day | null;
}

/**
 * Reads the part of an address from its "#" on: `#/?q=WORDS&kind=KIND`, `#/event/ID`, `#/subject/ID`, `#/article/ID?statement=ID`, each with
 * `asof=YYYY-MM-DD`. Whether the corpus has what the ids name is not asked here. A kind, statement or day that is not one is left out.
 */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const parameters = new URLSearchParams(query);
  const asOf = parsed(DaySchema, parameters.get('asof'));
  return { place: placeOf(path, parameters), asOf };
}

function placeOf(path: string, parameters: URLSearchParams): DossierPlace | null {
  if (path === '') {
    const kind = parsed(SubjectKindSchema, parameters.get('kind'));
    return { view: 'corpus', query: parameters.get('q') ?? '', kind };
  }
  const [view, id, ...more] = path.split('/');
  if (more.length > 0) return null;
  const subject = parsed(SubjectIdSchema, id);
  const article = parsed(ArticleIdSchema, id);
  if (view === 'event' && subject !== null) return { view, event: subject };
  if (view === 'subject' && subject !== null) return { view, subject };
  if (view !== 'article' || article === null) return null;
  return { view, article, statement: parsed(StatementIdSchema, parameters.get('statement')) };
}

function parsed<T>(schema: v.GenericSchema<string, T>, text: string | null | undefined): T | null {
  const result = v.safeParse(schema, text);
  return result.success ? result.output : null;
}
