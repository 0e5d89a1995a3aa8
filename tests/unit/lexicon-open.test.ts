import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../engine/compare/agreement';
import { buildLexicon, openLexicon } from '../../engine/lexicon/build';
import { uninflected } from '../../engine/lexicon/inflect';
import { buildNearIndex, changesEnding, isSlip } from '../../engine/lexicon/near';
import { CUES, KOSOVO, found, pageOf } from '../support/small-pack';

const data = buildLexicon(KOSOVO, [CUES]);

describe('lexicon data', () => {
  it('are plain JSON: a lexicon opened from text reads as one opened from the object', () => {
    const page = pageOf(
      'KFOR stood in Zvečan on Monday; Aleksandar Vucic and A. Kurti spoke. Zvešan.',
    );
    expect(found(page, openLexicon(JSON.parse(JSON.stringify(data))))).toEqual(
      found(page, openLexicon(data)),
    );
  });

  it('of another format are refused with what to do', () => {
    expect(() => openLexicon({ ...data, format: 'crosslight-lexicon/1' })).toThrow(
      /build the data again/,
    );
  });

  it('carry a stamp that changes with the pack, the cues and nothing else', () => {
    const same = buildLexicon(KOSOVO, [CUES]).stamp;
    const others = [
      buildLexicon({ ...KOSOVO, stamp: '01' }, [CUES]).stamp,
      buildLexicon(KOSOVO, []).stamp,
      buildLexicon({ ...KOSOVO, revision: 2 }, [CUES]).stamp,
    ];
    expect(same).toBe(data.stamp);
    expect(new Set([same, ...others]).size).toBe(4);
  });

  it('know what lies in what, what goes with what, and who is called how', () => {
    const subject = (id: string) => data.subjects.find((each) => each.id === id);
    const ids = (list: readonly number[] = []) => list.map((index) => data.subjects[index]?.id);
    expect(ids(subject('zvecan')?.within)).toEqual(['northern-kosovo', 'kosovo']);
    expect(ids(subject('northern-kosovo')?.within)).toEqual(['kosovo']);
    expect(subject('kosovo')?.within).toEqual([]);
    expect(ids(subject('kurti')?.related)).toEqual(expect.arrayContaining(['kosovo', 'pristina']));
    expect(ids(subject('kosovo')?.related)).toContain('kurti');
    expect(subject('botsan-kharchenko')?.given).toEqual(['alexander']);
    expect(subject('clashes-2023-05-29')?.differences).toBe(1);
  });

  it('count differing questions as the cards do', () => {
    for (const { id, differences } of data.subjects) {
      expect(differences).toBe(differencesOf(KOSOVO, id));
    }
  });

  it('keep the forms of different subjects apart', () => {
    const owners = new Map<string, Set<number>>();
    for (const [text, subject] of data.forms) {
      const key = text.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(subject));
    }
    expect([...owners].filter(([, subjects]) => subjects.size > 1)).toEqual([]);
  });
});

describe('endings', () => {
  it('are taken off as the page’s language puts them on, in skeleton letters', () => {
    expect(uninflected('zvecanu', 'sr')).toContain('zvecan');
    expect(uninflected('kosova', 'sr')).toContain('kosovo');
    expect(uninflected('zaharovoi', 'ru')).toContain('zaharova');
    expect(uninflected('kosoves', 'sq')).toContain('kosova');
    expect(uninflected('kurtis', 'de')).toContain('kurti');
    expect(uninflected('zvecanu', 'en')).toEqual([]);
    expect(uninflected('kfora', 'sr')).toContain('kfor');
    expect(uninflected('taa', 'sr')).toEqual([]);
  });
});

describe('neighbours', () => {
  const names = ['zvecan', 'leposavic', 'vucevic', undefined, 'kfor'];
  const index = buildNearIndex(names);
  const near = (word: string) => index.find(word).map((hit) => names[hit.word]);

  it('are the words one edit away', () => {
    expect(near('zvesan')).toEqual(['zvecan']);
    expect(near('zevcan')).toEqual(['zvecan']);
    expect(near('leposaic')).toEqual(['leposavic']);
    expect(near('leposavvic')).toEqual(['leposavic']);
    expect(near('zvornik')).toEqual([]);
    expect(near('kfos')).toEqual([]);
  });

  it('are slips only where writers make such', () => {
    const edit = (word: string) => index.find(word)[0]?.edit ?? { kind: 'same' as const };
    expect(isSlip(edit('zvesan'))).toBe(true);
    expect(isSlip(edit('vucetic'))).toBe(false);
    expect(isSlip(edit('vukcevic'))).toBe(false);
    expect(changesEnding(edit('zvecana'), 7)).toBe(true);
    expect(changesEnding(edit('zveccan'), 7)).toBe(false);
  });
});
