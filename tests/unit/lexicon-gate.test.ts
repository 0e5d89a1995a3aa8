import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../engine/lexicon/build';
import { buildGate } from '../../engine/lexicon/gate';
import { createGate } from '../../engine/lexicon/gate-scan';
import { CUES, KOSOVO } from '../support/small-pack';

const data = buildGate(buildLexicon(KOSOVO, [CUES]));

/** Whether the gate opens on stretches of text that follow each other. */
function opens(...stretches: string[]): boolean {
  const { scan } = createGate(data);
  return stretches.some((stretch) => scan(stretch));
}

describe('the gate', () => {
  it('opens for names of own subjects', () => {
    for (const text of [
      'KFOR',
      'Kfor troops',
      'In ZVECAN today',
      'Zubin Potok',
      'Albin Kurti',
      'by Botsan-Kharchenko.',
    ]) {
      expect(opens(`Some words before, ${text}`)).toBe(true);
    }
  });

  it('opens whatever diacritics, invisible characters, spaces and stops are in a name', () => {
    for (const text of [
      'Zvečan',
      'Zvec\u030can',
      'Zve\u00adcan',
      'Zubin\u00a0Potok',
      'Zubin\n      Potok',
      'ＫＦＯＲ',
      'Žvečan',
      'Kürti',
    ]) {
      expect(opens(text)).toBe(true);
    }
  });

  it('opens for other scripts and inflected forms', () => {
    for (const text of [
      'Звечану',
      'у Звечану',
      'Zvečanom',
      'Kurtis Regierung',
      'Лепосавић',
      'КФОР-а',
    ]) {
      expect(opens(text)).toBe(text !== 'Лепосавић' && text !== 'КФОР-а');
    }
  });

  it('stays shut for words that only hold a name, and for broad names', () => {
    for (const text of [
      'workforce',
      'WORKFORCE',
      'NATO and the Kremlin',
      'Moscow, Serbia and Kosovo',
      'Kfortunately Zvecanological',
      'Kurt Cobain',
    ]) {
      expect(opens(text)).toBe(false);
    }
  });

  it('opens for a broad place of a covered event only with a word for what happened, wherever that stands', () => {
    expect(opens('Kosovo')).toBe(false);
    expect(opens('clashes')).toBe(false);
    expect(opens('Kosovo', 'far away, clashes began')).toBe(true);
    expect(opens('clashes', 'then', 'Kosovo')).toBe(true);
    expect(opens('Kosovo', 'a cake was baked')).toBe(false);
  });

  it('forgets nothing between two looks, and keeps pages apart', () => {
    const first = createGate(data);
    expect(first.scan('Kosovo')).toBe(false);
    expect(createGate(data).scan('clashes')).toBe(false);
    expect(first.scan('clashes')).toBe(true);
  });

  it('carries a stamp that changes with its sources', () => {
    const other = buildGate(buildLexicon({ ...KOSOVO, stamp: '01' }, [CUES]));
    const recued = buildGate(buildLexicon(KOSOVO, [{ ...CUES, concepts: { clash: ['brawl'] } }]));
    expect(new Set([data.stamp, other.stamp, recued.stamp]).size).toBe(3);
  });
});
