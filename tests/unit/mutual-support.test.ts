import { describe, expect, it } from 'vitest';
import { openLexicon, buildLexicon } from '../../engine/lexicon/build';
import { readCues } from '../../cli/corpus';
import { bundledPack } from '../support/bundled-corpus';
import { found, pageOf } from '../support/small-pack';

const lexicon = openLexicon(buildLexicon(bundledPack(), readCues()));
const read = (...blocks: string[]): string[] => found(pageOf(blocks), lexicon);

describe('names of which each alone could mean something else', () => {
  it('vouch for each other where they stand side by side', () => {
    expect(read('KFOR has opened the road to Leposavić again.')).toEqual([
      'KFOR → kfor',
      'Leposavić → leposavic',
    ]);
  });

  it('do not vouch from one end of a page to the other', () => {
    expect(read('KFOR plays the hits of the week.', 'Leposavić scored twice.')).toEqual([]);
  });

  it('do not vouch where they do not belong together', () => {
    expect(read('KFOR plays; flight 1244 lands.')).toEqual([]);
  });
});
