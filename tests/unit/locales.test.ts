/** The texts of the interface in its languages: complete, of one form, and in the plain words we use. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../engine/model/language';
import { ENGLISH_REASONS } from '../../engine/recognise/reasons';
import { otherSpellings } from '../../engine/text/transliterate';
import { localeFaults, parseSections, readLocale, type Sections } from '../../scripts/texts';
import { wordsIn } from '../support/words';

const english = readLocale('en').sections;
const others = LANGUAGES.filter((language) => language !== 'en');

/** Each text of a language by its key, the plural forms one by one. */
function textsOf(language: Language): [key: string, text: string][] {
  return Object.values(readLocale(language).sections).flatMap((section) =>
    Object.entries(section).flatMap(([key, message]) =>
      typeof message === 'string'
        ? [[key, message] as [string, string]]
        : Object.entries(message).map(([form, text = '']): [string, string] => [
            `${key}.${form}`,
            text,
          ]),
    ),
  );
}

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('are all there, with English’s placeholders and the plural forms of the language', () => {
    expect(localeFaults(language, readLocale(language).sections, english)).toEqual([]);
  });

  it('are not empty, begin and end without a space, and raise no voice', () => {
    const odd = textsOf(language).filter(
      ([, text]) => text === '' || /^ | $| {2}|!|\.\.\./.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('fit where browsers show them: 132 characters are all that stores take of a description', () => {
    const words = wordsIn(language);
    expect(words.t('extensionDescription').length).toBeLessThanOrEqual(132);
    expect(words.t('menuLookUp')).toContain('%s');
  });

  it('name the address bar’s keyword in the letters in which it has to be typed', () => {
    expect(wordsIn(language).t('keyOmnibox')).toMatch(/^cl, /);
  });
});

describe('another language', () => {
  it.each(others)('%s says hardly anything in English', (language) => {
    const inEnglish = new Map(textsOf('en'));
    const same = textsOf(language)
      .filter(([key, text]) => inEnglish.get(key) === text && /\p{L}/u.test(withoutNames(text)))
      .map(([key]) => key);
    // Words that the languages share.
    const shared = ['kindPerson', 'articleText', 'dossier', 'exportMarkdown', 'corpusRevision'];
    expect(same.filter((key) => !shared.includes(key) && key !== 'previewMark')).toEqual([]);
  });

  it.each(['sr-Cyrl', 'ru'] as const)('%s is written in Cyrillic', (language) => {
    const latin = textsOf(language).filter(([, text]) =>
      /\p{Script=Latin}/u.test(withoutNames(text)),
    );
    expect(latin).toEqual([]);
  });

  it('Serbian says the same in both scripts', () => {
    const latin = new Map(textsOf('sr-Latn'));
    const differing = textsOf('sr-Cyrl').filter(([key, text]) => {
      const [written = text] = /\p{Script=Cyrillic}/u.test(text) ? otherSpellings(text, 'sr') : [];
      return written !== latin.get(key);
    });
    expect(differing).toEqual([]);
  });
});

/** Without placeholders and what is called the same in every script. */
function withoutNames(text: string): string {
  return text
    .replaceAll(/\{\w+\}|%s|news\.example/g, '')
    .replaceAll(
      /\b(?:Crosslight|CSL-JSON|JSON-LD|JSON|CSV|XML|PDF|Markdown|Enter|Esc|Tab|cl)\b/g,
      '',
    );
}

describe('what the browser’s own data say', () => {
  // Node has the data of all six languages; a browser that lacks some is given these.
  it.each(LANGUAGES)('of the months in %s is what the texts say', (language) => {
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
        .formatToParts(Date.UTC(2023, month, 15))
        .find(({ type }) => type === 'month'),
    );
    expect(wordsIn(language).t('months').split(', ')).toEqual(months.map((part) => part?.value));
  });

  it.each(LANGUAGES)('of the end of a list in %s is what the texts say', (language) => {
    const words = wordsIn(language);
    const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
    expect(words.t('listEnd', { rest: 'A, B', last: 'C' })).toBe(list.format(['A', 'B', 'C']));
  });
});

describe('a locale file', () => {
  const wanted: Sections = {
    card: { close: 'Close', count: { one: '1 of {all}', other: '{n} of {all}' } },
  };
  const faults = (language: Language, card: Sections['card'] & {}, more: Sections = {}) =>
    localeFaults(language, { card, ...more }, wanted);

  it('is told what it lacks, and what it has too many', () => {
    expect(
      faults('de', { count: { one: '1 von {all}', other: '{n} von {all}' }, spare: 'x' }),
    ).toEqual(['card.close: is missing.', 'card.spare: is not in en.yml.']);
  });

  it('is told which plural forms its language has', () => {
    const forms = { one: '{n} из {all}', few: '{n} из {all}', other: '{n} из {all}' };
    expect(faults('ru', { close: 'Закрыть', count: forms })).toEqual([
      'card.count: lacks the form “many”.',
    ]);
    expect(faults('de', { close: 'Zu', count: forms })).toEqual([
      'card.count: has the form “few”, which the language does not use.',
    ]);
    expect(faults('de', { close: 'Zu', count: '{n} von {all}' })).toEqual([
      'card.count: has plural forms in en.yml, and needs them here.',
    ]);
  });

  it('is told of a placeholder that is lost or invented', () => {
    expect(faults('de', { close: 'Zu {x}', count: { one: '1', other: '{n} von {all}' } })).toEqual([
      'card.close: has {x}, which en.yml has not.',
      'card.count: lacks {all} in the form “one”.',
    ]);
  });

  it('may spell out the number one only where no other number takes that form', () => {
    const russian = {
      one: 'одна из {all}',
      few: '{n} из {all}',
      many: '{n} из {all}',
      other: '{n} из {all}',
    };
    expect(faults('ru', { close: 'Закрыть', count: russian })).toEqual([
      'card.count: lacks {n} in the form “one”.',
    ]);
  });

  it('says where it is no YAML, and where a key stands twice', () => {
    expect(() => parseSections('card:\n  close: "Zu', 'de.yml')).toThrow(/^de\.yml:2: /);
    expect(() => parseSections('card:\n  close: Zu\n  close: Zu', 'de.yml')).toThrow(
      /^de\.yml:3: /,
    );
    expect(() => parseSections('card:\n  close: [Zu]', 'de.yml')).toThrow('card.close');
    expect(
      localeFaults('de', { card: { close: 'a' }, popup: { close: 'b' } }, { card: { close: 'a' } }),
    ).toContain('close: stands in two sections; one is enough.');
  });
});

describe('a count', () => {
  it.each([
    ['sr-Latn', ['1 rezultat', '2 rezultata', '5 rezultata', '21 rezultat', '1.200 rezultata']],
    [
      'ru',
      ['1 результат', '2 результата', '5 результатов', '21 результат', '1\u00a0200 результатов'],
    ],
    ['sq', ['1 rezultat', '2 rezultate', '5 rezultate', '21 rezultate', '1200 rezultate']],
    ['de', ['1 Ergebnis', '2 Ergebnisse', '5 Ergebnisse', '21 Ergebnisse', '1.200 Ergebnisse']],
  ] as const)('has the plural form and the digits of %s', (language, counts) => {
    const words = wordsIn(language);
    expect([1, 2, 5, 21, 1200].map((n) => words.t('results', { n }))).toEqual(counts);
  });
});

describe('a reason', () => {
  it('is the same on the command line and in the English interface', () => {
    const { reasons = {}, card = {} } = english;
    expect({ quote: card['quote'], ...reasons }).toEqual(ENGLISH_REASONS);
  });
});
