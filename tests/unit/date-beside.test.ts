/** Which date of a sentence is a cue's own. */
import { describe, expect, it } from 'vitest';
import { nearestDate } from '../../engine/recognise/date-beside';
import { narrativeOf } from '../../engine/recognise/recognise';
import { CUES, KOSOVO, lexiconOf, pageOf } from '../support/small-pack';

const lexicon = lexiconOf(KOSOVO, [{ ...CUES, concepts: { ...CUES.concepts, state: ['said'] } }]);

/** The date nearest to the first cue of a concept in a sentence, and whose it is. */
function nearest(concept: string, text: string): string {
  const told = narrativeOf(pageOf(text, { published: '2023-06-09' }), lexicon);
  const sentence = told?.narrative.sentences[0];
  const cue = sentence?.cues.find(({ concepts }) => concepts.includes(concept));
  if (told == null || sentence === undefined || cue === undefined) throw new Error('no cue');
  const found = nearestDate(cue, sentence, told.narrative);
  if (found === null) return 'none';
  const whose = found.isOfSaying ? 'a saying’s' : found.isRivals ? 'a rival’s' : 'its own';
  return `${found.date.text}, ${whose}`;
}

describe('the date nearest to a cue', () => {
  it('is its own where no other cue stands closer to it', () => {
    expect(nearest('clash', 'KFOR soldiers and Serbs clashed in Zvecan on 29 May.')).toBe(
      '29 May, its own',
    );
  });

  it('is the day on which something was said where a verb of saying stands closer to it', () => {
    expect(
      nearest(
        'clash',
        'KFOR lost no one in the clashes in Zvecan and Leposavic, it said on 7 June.',
      ),
    ).toBe('7 June, a saying’s');
  });

  it('belongs to whatever else happened beside it', () => {
    expect(
      nearest(
        'clash',
        'The clashes in Zvecan hurt people and the town hall was stormed on 26 May.',
      ),
    ).toBe('26 May, a rival’s');
  });

  it('is the one that follows where two are as near', () => {
    expect(
      nearest('seize', 'After the vote in April police stormed in May the hall of Zvecan.'),
    ).toBe('May, its own');
  });
});
