import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases } from '../../engine/lexicon/phrases';
import { tokens } from '../../engine/text/tokens';

/** The values of the phrases that begin at the first word of a text, those of more words first. */
function at(forms: Readonly<Record<string, string>>, text: string): string[] {
  const index = indexPhrases(Object.entries(forms));
  return index.at(tokens(text), 0).map(({ value }) => value);
}

describe('phrases', () => {
  it('are words, beginnings and endings of words, folded', () => {
    expect(at({ 'sukob*': 'clash' }, 'Sukobima')).toEqual(['clash']);
    expect(at({ '*wahl': 'vote' }, 'Kommunalwahl')).toEqual(['vote']);
    expect(at({ përleshje: 'clash' }, 'PERLESHJE')).toEqual(['clash']);
    expect(at({ clash: 'clash' }, 'clashes')).toEqual([]);
  });

  it('may be several words with blanks or hyphens between, each of them cut short', () => {
    expect(at({ 'stun grenade*': 'gas' }, 'stun-grenades')).toEqual(['gas']);
    expect(at({ 'stun grenade*': 'gas' }, 'stun, grenades')).toEqual([]);
    expect(at({ 'U.S. senator*': 'call' }, 'US senators')).toEqual(['call']);
  });

  it('give the longest first', () => {
    expect(at({ took: 'one', 'took over': 'two', 'took*': 'stem' }, 'took over')).toEqual([
      'two',
      'one',
      'stem',
    ]);
  });

  it('are found wherever their words stand side by side', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (words, before) => {
        const index = indexPhrases([[words.join(' '), 'it']]);
        const list = tokens(`${before} ${words.join(' ')}`);
        expect(index.at(list, 1).map(({ to }) => to)).toEqual([1 + words.length]);
      }),
    );
  });
});
