import { describe, expect, it } from 'vitest';
import { languageOf } from '../../engine/text/language';
import { fold } from '../../engine/text/fold';
import { jaroWinkler, singleEdit } from '../../engine/text/similarity';
import { skeleton } from '../../engine/text/skeleton';
import { otherSpellings } from '../../engine/text/transliterate';
import { tokens } from '../../engine/text/tokens';

const skeletonOf = (name: string): string =>
  tokens(name)
    .map(({ word }) => skeleton(word))
    .join(' ');

describe('skeletons', () => {
  it.each([
    ['Zvečan', 'Zvecan', 'Zveçan', 'Zvechan', 'Звечан'],
    ['Vučić', 'Vucic', 'Vuchich', 'Vuçiq', 'Вучић', 'Вучич', 'Vutschitsch'],
    ['Botsan-Kharchenko', 'Bocan-Harčenko', 'Боцан-Харченко'],
    ['Mojsilović', 'Moysilovich', 'Мојсиловић', 'Мойсилович'],
    ['Zakharova', 'Zaharova', 'Захарова'],
    ['Dmitry', 'Dmitri', 'Dmitrij', 'Дмитрий', 'Дмитриј'],
    ['Leposavić', 'Leposaviq', 'Лепосавић'],
  ])('of one name are alike: %s', (...spellings) => {
    expect(new Set(spellings.map(skeletonOf)).size).toBe(1);
  });

  it('of different names differ', () => {
    const names = [
      'Vučić',
      'Vučević',
      'Vuković',
      'Kurti',
      'Kurtz',
      'Zvečan',
      'Zvornik',
      'Peskov',
      'Petkov',
    ];
    expect(new Set(names.map(skeletonOf)).size).toBe(names.length);
  });
});

describe('other spellings', () => {
  it('are written as other languages and scripts do', () => {
    expect(otherSpellings('Звечан', 'sr')).toEqual(
      expect.arrayContaining(['Zvečan', 'Zveçan', 'Zvechan']),
    );
    expect(otherSpellings('Zvečan', 'sr')).toEqual(
      expect.arrayContaining(['Звечан', 'Zveçan', 'Zvechan', 'Zvetschan']),
    );
    expect(otherSpellings('Захарова', 'ru')).toEqual(
      expect.arrayContaining(['Zakharova', 'Sacharowa', 'Zajarova']),
    );
    expect(otherSpellings('ЊЕГОШ', 'sr')).toContain('NJEGOŠ');
    expect(otherSpellings('Zvecan', 'en')).toEqual([]);
  });
});

describe('similarity', () => {
  it('is Winkler’s', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.8133, 4);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
  });

  it('names the one edit between two words', () => {
    expect(singleEdit('zvecan', 'zvesan')).toEqual({
      kind: 'replaced',
      at: 3,
      letters: ['c', 's'],
    });
    expect(singleEdit('zvecan', 'zveca')).toEqual({ kind: 'dropped', at: 5, letter: 'n' });
    expect(singleEdit('zveca', 'zvecan')).toEqual({ kind: 'added', at: 5, letter: 'n' });
    expect(singleEdit('zvecan', 'zevcan')).toEqual({ kind: 'swapped', at: 1 });
    expect(singleEdit('zvecan', 'zvornik')).toBeNull();
  });
});

describe('the language of a text', () => {
  const told = (text: string, stated: string | null = null) =>
    languageOf(tokens(fold(text).text), stated);

  it('is told by everyday words and letters', () => {
    expect(told('The soldiers stood in the square, and the police said that it was calm.')).toBe(
      'en',
    );
    expect(
      told('Vojnici su stajali na trgu, a policija je rekla da je mirno i da se ne boje.'),
    ).toBe('sr');
    expect(told('Војници су стајали на тргу, Вучић је рекао њима')).toBe('sr');
    expect(told('Солдаты стояли на площади, и это было не то, что они ждали от него.')).toBe('ru');
    expect(told('Ushtarët qëndruan në shesh dhe policia tha se është e qetë për të gjithë.')).toBe(
      'sq',
    );
    expect(
      told('Die Soldaten standen auf dem Platz, und die Polizei ist mit der Lage zufrieden.'),
    ).toBe('de');
  });

  it('is what the markup says unless the text speaks against it', () => {
    expect(told('KFOR, Zvecan', 'sr-Latn')).toBe('sr');
    expect(
      told('The soldiers stood in the square, and the police said that it was calm.', 'de'),
    ).toBe('en');
  });
});
