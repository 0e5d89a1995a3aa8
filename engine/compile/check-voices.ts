import type { Pack, Voices } from '../model/pack';
import { computeVoices } from '../model/voices';

/** Voices that are not what the statements and parties say. */
export function voiceFaults(pack: Pack): string[] {
  // Which parties the corpus has is known only by those of them who are never heard.
  const { corpus, events } = computeVoices(pack, pack.voices.corpus.never);
  const faults: string[] = [];
  const compare = (place: string, found: Voices | undefined, computed: Voices): void => {
    for (const tier of ['quoted', 'reported', 'never'] as const) {
      const [said, true_] = [found?.[tier] ?? [], computed[tier]];
      if (said.join() === true_.join()) continue;
      faults.push(
        `voices of ${place}: ${tier} is ${said.join(', ') || 'nobody'}, but by the statements ${true_.join(', ') || 'nobody'}`,
      );
    }
  };
  compare('the corpus', pack.voices.corpus, corpus);
  for (const { id } of pack.events)
    compare(`event ${id}`, pack.voices.events[id], events[id] ?? corpus);
  for (const id of Object.keys(pack.voices.events)) {
    if (!pack.events.some((event) => event.id === id))
      faults.push(`voices: there is no event “${id}”`);
  }
  return faults;
}
