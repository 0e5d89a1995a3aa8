/** Times of the day without a day, on pages that tell of several. */
import { expect, test } from 'vitest';
import { dateEvidence, type DateEvidence } from '../../engine/recognise/event-dates';
import { narrativeOf } from '../../engine/recognise/recognise';
import { tellingsOf } from '../../engine/recognise/tellings';
import { KOSOVO, lexiconOf, pageOf } from '../support/small-pack';

const lexicon = lexiconOf(KOSOVO);

/** What the dates say for “seized” as a telling of 26 May, on a page of the 29th. */
function evidence(sentence: string): DateEvidence | null {
  const blocks = ['KFOR stays in northern Kosovo.', sentence];
  const narrative = narrativeOf(pageOf(blocks, { published: '2023-05-29' }), lexicon)?.narrative;
  if (narrative === undefined) throw new Error('The page names nothing.');
  const telling = tellingsOf(lexicon.data.events, narrative, lexicon).find(({ event }) =>
    event.cues.includes('seize'),
  );
  const [phrase] = telling?.phrases ?? [];
  if (telling === undefined || phrase === undefined) throw new Error('Nothing is told.');
  return dateEvidence(telling.event, phrase.cue, telling.sentence, narrative);
}

test.each(['in the morning', 'at 8 a.m.', 'at noon', 'at 16:00', 'in the evening'])(
  '“%s” is of whatever day the text speaks of, and rules no day out',
  (hour) => {
    expect(evidence(`Police seized the town hall of Zvecan ${hour}.`)?.level).toBe(
      evidence('Police seized the town hall of Zvecan.')?.level,
    );
  },
);

test.each(['this morning', 'on Monday morning'])('“%s” names its day', (hour) => {
  expect(evidence(`Police seized the town hall of Zvecan ${hour}.`)).toBeNull();
});
