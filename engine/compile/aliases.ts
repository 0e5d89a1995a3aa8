import type { Alias, Entity, Event } from '../model/subject';
import { refer, report, type Context } from './context';
import type { Path } from './dossier-source';
import { foldedName } from './folded-name';

interface Claim {
  readonly subject: string;
  readonly alias: Alias;
  readonly path: Path;
}

/**
 * Settles forms that two subjects share, as the dossier says: only the winner keeps the form. Forms are compared
 * without case and diacritics. A shared form that the dossier does not settle is a problem.
 */
export function settleAliases(
  context: Context,
  entities: Entity[],
  events: Event[],
): { entities: Entity[]; events: Event[] } {
  const claims = claimsOf(entities, events, context);
  const winners = readWinners(context, claims);
  for (const [form, rivals] of claims) {
    const [first] = rivals;
    const second = rivals.find(({ subject }) => subject !== first?.subject);
    if (!first || !second || winners.has(form)) continue;
    report(
      context,
      second.path,
      `“${second.alias.text}” is a name of “${first.subject}” and of “${second.subject}”`,
      `say which wins, “shared_aliases: {${second.alias.text}: ${first.subject}}”, or remove it from one`,
    );
  }
  const keeps = (subject: string, { text }: Alias): boolean =>
    (winners.get(foldedName(text)) ?? subject) === subject;
  const settle = <T extends Entity | Event>(subject: T): T => ({
    ...subject,
    aliases: subject.aliases.filter((alias) => keeps(subject.id, alias)),
  });
  return { entities: entities.map(settle), events: events.map(settle) };
}

function claimsOf(entities: Entity[], events: Event[], context: Context): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  const add = (subject: Entity | Event, owner: 'subjects' | 'events'): void => {
    for (const alias of subject.aliases) {
      const index = indexOf(context, subject, owner, alias);
      const form = foldedName(alias.text);
      const claim = { subject: subject.id, alias, path: [owner, subject.id, 'aliases', index] };
      claims.set(form, [...(claims.get(form) ?? []), claim]);
    }
  };
  for (const entity of entities) add(entity, 'subjects');
  for (const event of events) add(event, 'events');
  return claims;
}

/** Where the dossier has the alias: faulty ones have been left out since, so places do not tally. */
function indexOf(
  context: Context,
  subject: Entity | Event,
  owner: 'subjects' | 'events',
  { text }: Alias,
): number {
  const written = context.dossier[owner][subject.id]?.aliases ?? [];
  return written.findIndex((alias) => (typeof alias === 'string' ? alias : alias.text) === text);
}

function readWinners(
  context: Context,
  claims: ReadonlyMap<string, readonly Claim[]>,
): Map<string, string> {
  const winners = new Map<string, string>();
  for (const [text, winner] of Object.entries(context.dossier.shared_aliases)) {
    const path = ['shared_aliases', text];
    const form = foldedName(text);
    const rivals = new Set((claims.get(form) ?? []).map(({ subject }) => subject));
    winners.set(form, winner);
    if (!refer(context, context.subjects, winner, path, 'subject')) continue;
    if (rivals.size < 2) {
      report(
        context,
        path,
        `“${text}” is not a name of two subjects`,
        'remove the line or add the name to both',
      );
    } else if (!rivals.has(winner)) {
      report(
        context,
        path,
        `“${text}” is not a name of “${winner}”`,
        `name one of ${[...rivals].join(', ')}`,
      );
    }
  }
  return winners;
}
