import { describe, expect, it } from 'vitest';
import { sentences } from '../../engine/text/sentences';

const split = (text: string, lang?: string) =>
  sentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** "|" stands where a sentence is expected to end. */
function expectSplit(marked: string, lang?: string) {
  const parts = marked.split('|').map((part) => part.trim());
  expect(split(marked.replaceAll('|', ''), lang)).toEqual(parts);
}

describe('sentences', () => {
  it('ends at a stop, a question mark and an exclamation mark', () => {
    expectSplit('The mayors left. | Did they? | They did! | Nobody spoke.');
  });

  it('gives offsets without white space at either end', () => {
    expect(sentences('  One. \n Two.  ')).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ]);
  });

  it('gives nothing for blank text', () => {
    expect(sentences(' \n\t ')).toEqual([]);
  });

  it.each([
    'The talks with Gen. Petrov and Lt. Col. Ilic took an hour. | They will meet again.',
    'Sen. Dow wrote to Mrs. Hill. | Mrs. Hill did not answer.',
    'A. B. Petrov of the U.S. Navy spoke. | S. U. Ivanov listened.',
    'He moved to the U.S. | They stayed in the E.U. with him.',
    'The plant belongs to Hill & Co. | It closed in Sept. 2019.',
    'They met on Jan. 5 at 6 p.m. Moscow time. | The meeting ended at 9 p.m. | Ms. Dow left first.',
    'At 5 a.m. Serbian units moved.',
    'See No. 7 and p. 12. | Art. 5 is not concerned.',
    'Oil, gas, coal, etc. are taxed. | Wood is not.',
  ])('tells an abbreviation from an end: %s', (marked) => {
    expectSplit(marked, 'en');
  });

  it.each([
    '“We stay here.” | The mayor left the hall.',
    '“We stay here.” | “You do not.”',
    '"Will you stay?" Dow asked. | Nobody answered.',
    '"We stay!" he said.',
    'They left.| “We stay,” she said.',
    'She called them (the guards. – Ed.) careless. | They were not.',
    'He teaches (he once drove a bus.) in the town. | (It is far away.)',
  ])('keeps quotations and brackets whole: %s', (marked) => {
    expectSplit(marked, 'en');
  });

  it.each([
    'We waited ... and nothing came. | It was late.',
    'I thought . . . It could be better.',
    'He paused…| Then he went on.',
    'The village of … Petrovo is small.',
    '“The law [...] is clear” [...] (Dow 12).',
  ])('reads an ellipsis by what follows: %s', (marked) => {
    expectSplit(marked, 'en');
  });

  it.each([
    'Prices rose by 3.5% to 1,204.50 dinars. | Wages fell.',
    'Write to Jane.Doe@example.com or see www.example.com/About.Us for more. | It is free.',
    'The bridge was closed.| Traffic stopped.',
    'The bridge was built in 1998.[3] | It fell in 2004.[4][5]',
    'The news came from gazeta.Ru on Friday.',
  ])('does not stop inside numbers and addresses: %s', (marked) => {
    expectSplit(marked, 'en');
  });

  it.each(['1. Open the box 2. Read the sheet', 'a) Bread b) Milk'])(
    'splits an enumeration into its items: %s',
    (text) => {
      expect(split(text)).toHaveLength(2);
    },
  );

  it('keeps an agency dateline by itself', () => {
    expectSplit('BELGRADE, June 23. /TASS/. | The talks have begun.');
  });

  it('joins lines broken by the layout, and keeps headings apart', () => {
    expectSplit(
      'Talks resume\n| The two sides met in a cold\nhall by the river.\n\n| Nobody spoke.',
    );
  });

  it.each([
    [
      'sr',
      'Predsednik A. Marić je 29. maja 2023. godine došao, npr. autobusom. | U gradu je bilo mirno.',
    ],
    ['sr', 'Ген. Марић није говорио. | Био је на броду бр. 7.'],
    ['ru', 'Посол А. И. Петров приехал 3 июня 2019 г. в г. Звечан. | По его словам, всё тихо.'],
    ['sq', 'Z. Berisha foli p.sh. për ujin. | Në mbrëmje ai iku.'],
    ['de', 'Am 3. Oktober sprach Dr. Huber, d.h. kurz. | Danach gab es ca. 30 Fragen.'],
    ['es', 'El Sr. Ruiz llegó el 3 de mayo. | ¿Quién habló? | ¡Nadie!'],
  ])('knows abbreviations of %s', (lang, marked) => {
    expectSplit(marked, lang);
  });

  it('takes a language tag that is none for an unknown language', () => {
    expectSplit('One. | Two.', 'not a language!');
  });
});
