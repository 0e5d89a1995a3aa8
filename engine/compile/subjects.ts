import * as v from 'valibot';
import type { Article } from '../model/article';
import type { DossierEntity } from '../model/dossier';
import {
  AliasSchema,
  CueConceptSchema,
  type Alias,
  type Entity,
  type Event,
  type Like,
  type Role,
} from '../model/subject';
import { ACTORS, readDate, refer, referAll, report, type Context } from './context';
import type { Path } from './dossier-source';
import { locateQuote } from './quotes';
import { foldedName } from './folded-name';

/** Persons, bodies, places and documents, in the dossier's order. */
export function compileEntities(
  context: Context,
  articles: ReadonlyMap<string, Article>,
): Entity[] {
  return Object.entries(context.dossier.subjects).flatMap(([key, subject]) => {
    const path = ['subjects', key];
    const aliases = compileAliases(context, subject.aliases, [...path, 'aliases']);
    const role = compileRole(context, subject, articles, [...path, 'role']);
    const related = referAll(context, subject.related, [...path, 'related']);
    const id = context.subjects.get(key)?.id;
    const { class: scope, label, kind, group = null, note } = subject;
    return id === undefined
      ? []
      : [{ id, class: scope, label, aliases, kind, role, group, related, note }];
  });
}

/** Events in the dossier's order, without their questions. */
export function compileEvents(context: Context): Event[] {
  return Object.entries(context.dossier.events).flatMap(([key, event]) => {
    const path = ['events', key];
    const aliases = compileAliases(context, event.aliases, [...path, 'aliases']);
    const happened = readDate(context, event.happened, [...path, 'happened']);
    const where = referAll(context, event.where, [...path, 'where'], ['place']);
    const who = referAll(context, event.who, [...path, 'who'], ACTORS);
    const parties = referAll(context, event.parties, [...path, 'parties'], ACTORS);
    const cues = checkCues(context, event.cues, [...path, 'cues']);
    const id = context.subjects.get(key)?.id;
    if (id === undefined || !happened) return [];
    const { class: scope, label, place = null, note } = event;
    return [
      {
        id,
        class: scope,
        label,
        aliases,
        kind: 'event' as const,
        happened,
        where,
        who,
        cues,
        parties,
        place,
        note,
      },
    ];
  });
}

/** Events of the like that the corpus does not cover, in the dossier's order. */
export function compileLikes(context: Context): Like[] {
  return Object.entries(context.dossier.likes).flatMap(([key, { label, happened, cues }]) => {
    const path = ['likes', key];
    const date = readDate(context, happened, [...path, 'happened']);
    const checked = checkCues(context, cues, [...path, 'cues']);
    return date === null || date === undefined ? [] : [{ label, happened: date, cues: checked }];
  });
}

function compileAliases(context: Context, aliases: DossierEntity['aliases'], path: Path): Alias[] {
  return aliases.flatMap((alias, index) => {
    const full = typeof alias === 'string' ? { text: alias } : alias;
    const result = v.safeParse(AliasSchema, full);
    if (result.success && foldedName(result.output.text) !== '') return [result.output];
    report(
      context,
      [...path, index],
      `“${full.text}” cannot be found on a page`,
      'write at least two letters or digits',
    );
    return [];
  });
}

function compileRole(
  context: Context,
  subject: DossierEntity,
  articles: ReadonlyMap<string, Article>,
  path: Path,
): Role | null {
  if (!subject.role) return null;
  const { text, article: key } = subject.role;
  const id = refer(context, context.articles, key, [...path, 'article'], 'article');
  const article = articles.get(key);
  if (id === undefined || !article) return null;
  const others = Array.from(
    articles,
    ([other, { text: otherText }]) => [other, otherText] as const,
  );
  // A role may stand in several places: the first is as good as any.
  const place = locateQuote(text, 1, { article: key, text: article.text, others });
  if (place.ok) return { text, article: id, ...place.value };
  report(context, [...path, 'text'], `role ${place.error.message}`, place.error.mend);
  return null;
}

function checkCues(context: Context, cues: readonly string[], path: Path): string[] {
  for (const [index, cue] of cues.entries()) {
    if (v.safeParse(CueConceptSchema, cue).success) continue;
    const mend = 'write lower-case words joined by hyphens';
    report(context, [...path, index], `“${cue}” cannot name a cue`, mend);
  }
  return [...cues];
}
