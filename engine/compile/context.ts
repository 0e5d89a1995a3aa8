import type { DateInterval } from '../model/dates';
import type { Dossier, DossierDate } from '../model/dossier';
import type { ArticleId, SubjectId } from '../model/ids';
import type { SubjectKind } from '../model/subject';
import { parseEdtf } from '../time/edtf';
import { didYouMean } from './did-you-mean';
import type { DossierSource, Path } from './dossier-source';
import type { Problem } from './problem';

/** A subject as far as references to it need to know. */
export interface KnownSubject {
  readonly id: SubjectId;
  readonly kind: SubjectKind;
}

/** What every step of the compiler works with. Problems are added, never thrown: the editor wants to see all. */
export interface Context {
  readonly dossier: Dossier;
  readonly source: DossierSource;
  readonly problems: Problem[];
  /** Well-formed ids of the dossier, whether or not the rest of their entry is right. */
  readonly subjects: ReadonlyMap<string, KnownSubject>;
  readonly articles: ReadonlyMap<string, ArticleId>;
}

/** Reports a problem at a value of the dossier. */
export function report(context: Context, path: Path, message: string, mend: string): void {
  context.problems.push(context.source.problemAt(path, message, mend));
}

/** The entry that `id` refers to; reports a dangling id and gives undefined if there is none. */
export function refer<T>(
  context: Context,
  known: ReadonlyMap<string, T>,
  id: string,
  path: Path,
  what: 'article' | 'subject' | 'statement',
): T | undefined {
  const found = known.get(id);
  if (found === undefined) {
    const guess = didYouMean(id, known.keys());
    report(
      context,
      path,
      `there is no ${what} “${id}”${guess}`,
      `correct the id or add the ${what}`,
    );
  }
  return found;
}

/** Subjects by their ids, without repetition; `kinds` are those allowed here. */
export function referAll(
  context: Context,
  ids: readonly string[],
  path: Path,
  kinds?: readonly SubjectKind[],
): SubjectId[] {
  const found = ids.map((id, index) => referSubject(context, id, [...path, index], kinds));
  return [...new Set(found.filter((id) => id !== undefined))];
}

/** One subject by its id; a subject of the wrong kind is reported and left out. */
export function referSubject(
  context: Context,
  id: string,
  path: Path,
  kinds?: readonly SubjectKind[],
): SubjectId | undefined {
  const found = refer(context, context.subjects, id, path, 'subject');
  if (!found || !kinds || kinds.includes(found.kind)) return found?.id;
  const wanted = kinds.join(' or ');
  report(
    context,
    path,
    `“${id}” is a ${found.kind}, but only a ${wanted} can stand here`,
    'name another subject or change its kind',
  );
  return undefined;
}

/** The kinds that can speak, take part and be heard. */
export const ACTORS: readonly SubjectKind[] = ['person', 'body'];

/** A dossier's date as an interval; reports an impossible one and gives null. */
export function readDate(
  context: Context,
  { edtf, how }: DossierDate,
  path: Path,
): DateInterval | null {
  const parsed = parseEdtf(edtf);
  if (parsed.ok) return { ...parsed.value, derivation: how ?? null };
  report(context, [...path, 'edtf'], parsed.error, 'correct the date');
  return null;
}
