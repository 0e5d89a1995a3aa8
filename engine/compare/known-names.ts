import type { ArticleId, SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Entity } from '../model/subject';
import { tokens } from '../text/tokens';

/** The articles and statements of a pack, or those of them that were known on a day. */
type Known = Pick<Pack, 'articles' | 'statements'>;

/**
 * The entities that the given articles speak of: whom they let speak, whose role they give, whom their statements are about, or
 * one of whose names stands in them.
 *
 * @param entities those to look for
 */
export function entitiesNamedIn(entities: readonly Entity[], known: Known): Set<SubjectId> {
  const articles = new Set<ArticleId>(known.articles.map(({ id }) => id));
  const told = new Set<SubjectId>();
  for (const { speaker, relay, about } of known.statements) {
    for (const id of [speaker, ...relay.map(({ by }) => by), ...about])
      if (id !== null) told.add(id);
  }
  const texts = known.articles.map(({ text }) => wordsOf(text));
  const isNamed = ({ label, aliases }: Entity): boolean =>
    [label, ...aliases.map((alias) => alias.text)]
      .map(wordsOf)
      .some((name) => name.trim() !== '' && texts.some((text) => text.includes(name)));
  return new Set(
    entities
      .filter(
        (entity) =>
          told.has(entity.id) ||
          (entity.role !== null && articles.has(entity.role.article)) ||
          isNamed(entity),
      )
      .map(({ id }) => id),
  );
}

/** Folded words with a blank around each, so that a name is found only where it stands in whole words. */
function wordsOf(text: string): string {
  return ` ${tokens(text)
    .map(({ word }) => word)
    .join(' ')} `;
}
