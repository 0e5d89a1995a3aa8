import type { SubjectId } from './ids';
import type { Pack, Voices } from './pack';
import type { Statement } from './statement';
import type { Event } from './subject';

type Parts = Pick<Pack, 'events' | 'questions' | 'accounts' | 'statements'>;

/**
 * Who is heard, for the whole corpus and for each event.
 *
 * @param parts statements in print order
 * @param parties persons and bodies the corpus as a whole concerns
 */
export function computeVoices(parts: Parts, parties: readonly SubjectId[]): Pack['voices'] {
  const events: Record<SubjectId, Voices> = {};
  for (const event of parts.events) {
    const inEvent = statementsOf(parts, event);
    events[event.id] = tiers(
      parts.statements.filter(({ id }) => inEvent.has(id)),
      event.parties,
    );
  }
  return { corpus: tiers(parts.statements, parties), events };
}

function statementsOf({ questions, accounts }: Parts, event: Event): Set<string> {
  const asked = new Set(
    questions.filter((question) => question.event === event.id).map(({ id }) => id),
  );
  return new Set(
    accounts.filter(({ question }) => asked.has(question)).flatMap(({ statements }) => statements),
  );
}

/**
 * Quoted: speaks in own words, inside quotation marks. Reported: only in paraphrase, or in words that reach the article
 * through somebody else. Who only passes on another's words is in no tier: not heard as a speaker, yet not silent.
 */
function tiers(statements: readonly Statement[], parties: readonly SubjectId[]): Voices {
  const quoted = new Set<SubjectId>();
  const speakers = new Set<SubjectId>();
  const relayers = new Set<SubjectId>();
  for (const { mode, speaker, relay } of statements) {
    if (speaker !== null) speakers.add(speaker);
    if (speaker !== null && mode === 'quoted' && relay.length === 0) quoted.add(speaker);
    for (const { by } of relay) relayers.add(by);
  }
  return {
    quoted: [...quoted],
    reported: [...speakers].filter((id) => !quoted.has(id)),
    never: parties.filter((id) => !speakers.has(id) && !relayers.has(id)),
  };
}
