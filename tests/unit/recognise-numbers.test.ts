import { describe, expect, it } from 'vitest';
import { agree, findQuantities } from '../../engine/recognise/quantities';
import { recognise } from '../../engine/recognise/recognise';
import { KOSOVO, lexiconOf, pageOf } from '../support/small-pack';

const lexicon = lexiconOf(KOSOVO);

/** "quote → question, agreeing/differing accounts" for the numbers of a page of 30 May 2023. */
function numbers(...paragraphs: string[]): string[] {
  const page = pageOf(paragraphs, { published: '2023-05-30' });
  return recognise(page, lexicon).numbers.map(
    ({ start, end, question, agrees, differs }) =>
      `${page.text.slice(start, end)} → ${question} ${agrees.length}/${differs.length}`,
  );
}

describe('quantities', () => {
  it.each([
    ['30', 30, 30, false],
    ['some 30', 30, 30, true],
    ['more than fifty', 51, null, false],
    ['at least 25', 25, null, false],
    ['up to 40', null, 40, false],
    ['two dozen', 24, 24, true],
    ['fifty-two', 52, 52, false],
    ['4\u2009000', 4000, 4000, false],
    ['4,000', 4000, 4000, false],
    ['3.5', 3.5, 3.5, false],
    ['hundreds', 100, 999, true],
    ['thousands', 1000, null, true],
  ])('reads “%s”', (text, min, max, approximate) => {
    const [found] = findQuantities(`There were ${text} soldiers.`);
    expect(found?.value).toEqual({ min, max, approximate });
    expect(`There were ${text} soldiers.`.slice(found?.start, found?.end)).toBe(text);
  });

  it.each([
    ['sr', 'Povređeno je pedeset dvoje Srba', 'pedeset dvoje', 52],
    ['sr', 'Повређено је тридесетак војника', 'тридесетак', 30],
    ['sr', 'NATO šalje sedamsto vojnika', 'sedamsto', 700],
    ['ru', 'пострадали около тридцати солдат', 'около тридцати', 30],
    ['ru', 'пострадал сорок один военный', 'сорок один', 41],
    ['sq', 'u plagosën rreth tridhjetë ushtarë', 'rreth tridhjetë', 30],
    ['de', 'mindestens zweiundfünfzig Serben', 'mindestens zweiundfünfzig', 52],
    ['es', 'cincuenta y dos serbios heridos', 'cincuenta y dos', 52],
    ['de', 'rund 4.000 Soldaten', 'rund 4.000', 4000],
  ])('reads %s: “%s”', (lang, text, quote, value) => {
    const [found] = findQuantities(text, lang);
    expect(text.slice(found?.start, found?.end)).toBe(quote);
    expect(found?.value.min).toBe(value);
  });

  it('leaves money, ordinals, ages and names of days alone', () => {
    for (const text of ['$30 million', 'the 19th', 'a 29-year-old', 'KFOR2', 'B52'])
      expect(findQuantities(text)).toEqual([]);
  });

  it('compares what can be the same number', () => {
    const exactly = (value: number) => ({ min: value, max: value, approximate: false });
    expect(agree(exactly(30), exactly(41))).toBe(false);
    expect(agree({ ...exactly(30), approximate: true }, exactly(31))).toBe(true);
    expect(agree({ min: 31, max: null, approximate: false }, exactly(41))).toBe(true);
    expect(
      agree({ min: 100, max: 999, approximate: true }, { min: 1000, max: null, approximate: true }),
    ).toBe(false);
  });
});

describe('numbers that answer a question', () => {
  it('are found with what they count and what happened to it', () => {
    expect(numbers('Some 30 KFOR soldiers were wounded in clashes in Zvecan on Monday.')).toEqual([
      'Some 30 → soldiers-hurt 1/1',
    ]);
    expect(
      numbers('Clashes in Zvecan on Monday left 41 of its soldiers injured and 52 Serbs hurt.'),
    ).toEqual(['41 → soldiers-hurt 1/1', '52 → serbs-hurt 1/0']);
    expect(numbers('NATO will send 700 more troops to Kosovo.')).toEqual(['700 → troops-sent 1/0']);
  });

  it('may stand alone where the question has just been answered', () => {
    const page =
      'Clashes in Zvecan on Monday left some 30 soldiers wounded, KFOR said. Moscow later gave the number as 41.';
    expect(numbers(page)).toEqual(['some 30 → soldiers-hurt 1/1', '41 → soldiers-hurt 1/1']);
    expect(numbers(`${page} Of five cars four burnt.`)).toHaveLength(2);
  });

  it('are not those who hurt, other things, or another event’s', () => {
    expect(
      numbers('Clashes broke out in Zvecan on Monday when 30 soldiers injured sixty Serbs.'),
    ).toEqual(['sixty → serbs-hurt 0/1']);
    expect(numbers('Clashes in Zvecan on Monday left 52 Serbs injured, three of them badly.')).toEqual(
      ['52 → serbs-hurt 1/0'],
    );
    expect(
      numbers('Clashes broke out in Zvecan on Monday, 30 cars were burnt and shops hurt.'),
    ).toEqual([]);
    expect(
      numbers('Clashes broke out in Zvecan on Monday.', 'In 2004 riots 61 soldiers were injured.'),
    ).toEqual([]);
  });
});
