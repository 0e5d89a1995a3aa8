/** Words of an event that had not happened yet when a page was written. */
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../engine/model/pack';
import { recognise } from '../../engine/recognise/recognise';
import { CUES, KOSOVO, lexiconOf, pageOf } from '../support/small-pack';

/** The two days are alike: gas was used on both. */
const ALIKE: Pack = {
  ...KOSOVO,
  events: KOSOVO.events.map((event) =>
    event.id === 'municipal-buildings' || event.id === 'clashes-2023-05-29'
      ? { ...event, cues: [...event.cues, 'gas'] }
      : event,
  ),
};
const lexicon = lexiconOf(ALIKE, [{ ...CUES, concepts: { ...CUES.concepts, gas: ['tear gas'] } }]);

function events(published: string): string[] {
  const page = pageOf(
    [
      'On Friday, 26 May, Kosovo police seized the town hall of Zvecan.',
      'Kosovo police said that five people in Zvecan were injured on Friday.',
    ],
    { published },
  );
  return recognise(page, lexicon)
    .mentions.filter(({ kind }) => kind === 'event')
    .map(({ start, end, subject }) => `${page.text.slice(start, end)} → ${subject}`);
}

describe('words of a like event of the days after', () => {
  it('tell of the one before it on a page written in between', () => {
    expect(events('2023-05-27')).toContain('injured → municipal-buildings');
  });

  it('are its own again once it has happened', () => {
    expect(events('2023-05-30')).not.toContain('injured → municipal-buildings');
  });
});
