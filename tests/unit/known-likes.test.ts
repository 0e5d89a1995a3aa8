/** Events of the like that a dossier knows and does not cover. */
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../engine/compile/compile';
import type { Pack } from '../../engine/model/pack';
import { traitsOfKnownLikes } from '../../engine/recognise/known-likes';
import { narrativeOf } from '../../engine/recognise/recognise';
import { tellingsOf } from '../../engine/recognise/tellings';
import { bundledPack } from '../support/bundled-corpus';
import { packOf, problemsOf, smallSources } from '../support/small-corpus';
import { CUES, KOSOVO, lexiconOf, pageOf } from '../support/small-pack';

const day = (edtf: string): Pack['likes'][number]['happened'] => ({
  edtf,
  first: edtf,
  last: edtf,
  precision: 'day',
  derivation: null,
});

const PACK: Pack = {
  ...KOSOVO,
  likes: [
    { label: 'Attack at Banjska', happened: day('2023-09-24'), cues: ['like-banjska'] },
    { label: 'Arrest of 13 June', happened: day('2023-06-13'), cues: ['like-arrest'] },
    { label: 'Barricades', happened: day('2022-12-10'), cues: ['like-barricades'] },
  ],
};
const concepts = {
  ...CUES.concepts,
  'like-banjska': ['Banjska'],
  'like-arrest': ['arrest of Milenkovic'],
  'like-barricades': ['barricades'],
};
const lexicon = lexiconOf(PACK, [{ ...CUES, concepts }]);

/** Traits of the telling of the clashes in the sentence that has “clashes”. */
function traits(blocks: readonly string[], published: string): string[] {
  const narrative = narrativeOf(pageOf(blocks, { published }), lexicon)?.narrative;
  if (narrative === undefined) throw new Error('The page names nothing.');
  const telling = tellingsOf(lexicon.data.events, narrative, lexicon).find(
    ({ event, sentence }) =>
      event.cues[0] === 'clash' &&
      narrative.text.slice(sentence.start, sentence.end).includes('clashes'),
  );
  if (telling === undefined) throw new Error('No clashes are told.');
  return traitsOfKnownLikes(telling, narrative, lexicon);
}

describe('a sentence is known to stand', () => {
  it('with a like event, in the same one, by the time it happened', () => {
    expect(traits(['KFOR was in Zvecan.', 'After Banjska came clashes in Zvecan.'], '2023-10-01'))
      // prettier-ignore
      .toEqual(['known like here', 'known like here, later', 'known like here, long after']);
    expect(
      traits(['KFOR was in Zvecan.', 'The arrest of Milenkovic led to clashes.'], '2023-06-14'),
    ).toContain('known like here, weeks after');
    expect(
      traits(['KFOR was in Zvecan.', 'There were barricades and clashes.'], '2023-06-14'),
    ).toContain('known like here, earlier');
  });

  it('after one, before one, and under a headline that tells of one', () => {
    const page = [
      'A week after Banjska in Zvecan',
      'KFOR keeps watch.',
      'Then the barricades went up.',
      'There were clashes with KFOR.',
      'This was like the arrest of Milenkovic.',
    ];
    const found = traits(page, '2023-10-01');
    expect(found).toContain('known like headline');
    expect(found).toContain('known like before, earlier');
    expect(found).toContain('known like after, weeks after');
    expect(found).not.toContain('known like here');
  });

  it('with none that had not happened when it was written', () => {
    expect(traits(['KFOR was in Zvecan.', 'From Banjska came clashes.'], '2023-05-30')).toEqual([]);
  });
});

describe('the dossier’s likes', () => {
  const likes = (cues: string): string =>
    `\nlikes:\n  fire:\n    label: Fire at the pier\n    happened: { edtf: '2019-01-02' }\n    cues: [ ${cues} ]\n`;
  const withLikes = (cues: string) => {
    const sources = smallSources();
    return {
      ...sources,
      dossier: { ...sources.dossier, text: sources.dossier.text + likes(cues) },
    };
  };

  it('go into the pack with their days', () => {
    expect(packOf(withLikes('burn')).likes).toEqual([
      {
        label: 'Fire at the pier',
        happened: expect.objectContaining({ first: '2019-01-02', last: '2019-01-02' }),
        cues: ['burn'],
      },
    ]);
  });

  it('are refused where a cue has no proper name', () => {
    expect(problemsOf(withLikes('Burn 2')).map(formatProblem)).toEqual([
      expect.stringMatching(/“Burn 2” cannot name a cue/),
    ]);
  });

  it('of the bundled corpus are of other days than all it covers, but for what went on for weeks', () => {
    const { events, likes: known } = bundledPack();
    expect(known.length).toBeGreaterThan(0);
    for (const { happened } of known)
      expect(events.filter((event) => event.happened.edtf === happened.edtf)).toEqual([]);
  });
});
