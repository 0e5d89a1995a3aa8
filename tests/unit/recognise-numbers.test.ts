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

  it.each([
    ['ru', 'получили три десятка миротворцев', 'три десятка', [30, 30, true]],
    ['ru', 'два с половиной десятка солдат', 'два с половиной десятка', [25, 25, true]],
    ['ru', 'полсотни сербов', 'полсотни', [50, 50, true]],
    ['ru', 'больше полусотни сербов', 'больше полусотни', [51, null, false]],
    ['ru', 'полсотни с лишним избитых', 'полсотни с лишним', [51, null, false]],
    ['ru', 'семь сотен солдат', 'семь сотен', [700, 700, false]],
    ['ru', 'около трех с половиной процентов', 'около трех с половиной', [3.5, 3.5, true]],
    ['ru', 'порядка 3,8 тыс. человек', 'порядка 3,8 тыс.', [3800, 3800, true]],
    ['ru', 'всего 3 800 солдат', '3 800', [3800, 3800, false]],
    ['ru', 'Пятерых участников', 'Пятерых', [5, 5, false]],
    ['ru', 'с пятьюдесятью двумя ранеными', 'пятьюдесятью двумя', [52, 52, false]],
    ['ru', 'полторы тысячи человек', 'полторы тысячи', [1500, 1500, false]],
    ['ru', 'две тысячи триста человек', 'две тысячи триста', [2300, 2300, false]],
    ['ru', 'несколько сотен человек', 'несколько сотен', [100, 999, true]],
    ['ru', 'сотни тысяч людей', 'сотни тысяч', [100_000, 999_999, true]],
    ['ru', 'более девятисот раненых', 'более девятисот', [901, null, false]],
    ['sr', 'pedesetak Srba', 'pedesetak', [50, 50, true]],
    ['sr', 'desetine vojnika', 'desetine', [24, 99, true]],
    ['sr', 'više stotina ljudi', 'više stotina', [100, 999, true]],
    ['sr', 'nekoliko hiljada ljudi', 'nekoliko hiljada', [1000, null, true]],
    ['sr', 'oko tri i po odsto birača', 'oko tri i po', [3.5, 3.5, true]],
    ['sr', 'pola stotine ljudi', 'pola stotine', [50, 50, true]],
    ['sr', 'Tridesetoro povređenih', 'Tridesetoro', [30, 30, false]],
    ['sr', 'petorica uhapšenih', 'petorica', [5, 5, false]],
    ['sr', 'седморица полицајаца', 'седморица', [7, 7, false]],
    ['sr', 'још седам стотина војника', 'седам стотина', [700, 700, false]],
    ['sr', 'на хиљаде људи', 'на хиљаде', [1000, null, true]],
    ['sr', 'sedam stotina pedeset vojnika', 'sedam stotina pedeset', [750, 750, false]],
    ['sr', 'tri zapeta pet odsto', 'tri zapeta pet', [3.5, 3.5, false]],
    ['de', 'drei Dutzend Soldaten', 'drei Dutzend', [36, 36, true]],
    ['de', 'ein halbes Hundert Serben', 'ein halbes Hundert', [50, 50, true]],
    ['de', 'die gut siebenhundert Soldaten', 'gut siebenhundert', [700, 700, true]],
    ['de', 'an die 50 Serben', 'an die 50', [50, 50, true]],
    ['de', 'siebenhundertfünfzig Mann', 'siebenhundertfünfzig', [750, 750, false]],
    ['de', 'viertausend Mann', 'viertausend', [4000, 4000, false]],
    ['de', 'dreieinhalb Prozent', 'dreieinhalb', [3.5, 3.5, false]],
    ['de', 'von Hunderten Menschen', 'Hunderten', [100, 999, true]],
    ['de', 'mehrere Hundert Menschen', 'mehrere Hundert', [100, 999, true]],
    ['de', 'Zehntausende kamen', 'Zehntausende', [10_000, 99_999, true]],
    ['sq', 'tre presje pesë për qind', 'tre presje pesë', [3.5, 3.5, false]],
    ['sq', 'nëntëdhjetë e tre ushtarë', 'nëntëdhjetë e tre', [93, 93, false]],
    ['sq', 'dyzet e një ushtarë', 'dyzet e një', [41, 41, false]],
    ['sq', 'gjysmëqind serbë', 'gjysmëqind', [50, 50, true]],
    ['sq', 'gati 4 mijë ushtarë', 'gati 4 mijë', [4000, 4000, true]],
    ['sq', 'mbi 30 të plagosur', 'mbi 30', [31, null, false]],
    ['sq', 'disa qindra persona', 'disa qindra', [100, 999, true]],
    ['sq', 'më pak se katër për qind', 'më pak se katër', [null, 4, false]],
    ['sq', 'më pak se katër ushtarë', 'më pak se katër', [null, 3, false]],
    ['es', 'una treintena de soldados', 'una treintena', [30, 30, true]],
    ['es', 'una cincuentena de civiles', 'una cincuentena', [50, 50, true]],
    ['es', 'medio centenar de serbios', 'medio centenar', [50, 50, true]],
    ['es', 'medio centenar largo de serbios', 'medio centenar largo', [51, null, false]],
    ['es', 'menos del 4 %', 'menos del 4', [null, 4, false]],
    ['es', 'más de medio centenar', 'más de medio centenar', [51, null, false]],
    ['es', 'casi un centenar de soldados', 'casi un centenar', [100, 100, true]],
    ['es', 'tres coma cinco por ciento', 'tres coma cinco', [3.5, 3.5, false]],
    ['es', 'un 3,5 % del censo', '3,5', [3.5, 3.5, false]],
    ['es', 'unas dos mil personas', 'unas dos mil', [2000, 2000, true]],
    ['es', 'varios cientos de personas', 'varios cientos', [100, 999, true]],
    ['es', 'cientos de miles de personas', 'cientos de miles', [100_000, 999_999, true]],
    ['en', 'three and a half per cent', 'three and a half', [3.5, 3.5, false]],
    ['en', 'half a dozen soldiers', 'half a dozen', [6, 6, true]],
    ['en', 'several hundred people', 'several hundred', [100, 999, true]],
    ['en', 'tens of thousands of people', 'tens of thousands', [10_000, 99_999, true]],
    ['en', 'hundreds of thousands', 'hundreds of thousands', [100_000, 999_999, true]],
    ['sq', 'njëqind për qind', 'njëqind', [100, 100, false]],
    ['en', 'two hundred and fifty soldiers', 'two hundred and fifty', [250, 250, false]],
    ['en', 'a good ninety soldiers', 'a good ninety', [90, 90, true]],
    ['en', 'ninety or so soldiers', 'ninety or so', [90, 90, true]],
    ['en', 'a crowd of between 400 and 500', 'between 400 and 500', [400, 500, false]],
    ['en', '30–40 soldiers', '30–40', [30, 40, false]],
    ['ru', 'от трех-четырех процентов', 'трех-четырех', [3, 4, false]],
    ['ru', 'от 400 до 500 человек', 'от 400 до 500', [400, 500, false]],
    ['ru', 'число выросло до 41', '41', [41, 41, false]],
    ['ru', 'прислать до 700 солдат', 'до 700', [null, 700, false]],
    ['de', 'zwischen 400 und 500 Menschen', 'zwischen 400 und 500', [400, 500, false]],
    ['de', 'nicht einmal vier Prozent', 'nicht einmal vier', [null, 4, false]],
    ['es', 'entre 400 y 500 personas', 'entre 400 y 500', [400, 500, false]],
    ['sr', 'dvestotinak ljudi', 'dvestotinak', [200, 200, true]],
  ])('reads %s: “%s”, as exact as it is said', (lang, text, quote, [min, max, approximate]) => {
    const found = findQuantities(text, lang);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([quote]);
    expect(found[0]?.value).toEqual({ min, max, approximate });
  });

  it('leaves money, ordinals, ages and names of days alone', () => {
    for (const text of ['$30 million', 'the 19th', 'a 29-year-old', 'KFOR2', 'B52', '№ 1244'])
      expect(findQuantities(text)).toEqual([]);
  });

  it('takes a rise from one number to another for two, not for a range', () => {
    expect(findQuantities('The tally rose from 25 to 30.').map(({ value }) => value.min)).toEqual([
      25, 30,
    ]);
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
    expect(numbers('NATO will send 700 more troops to Kosovo to support KFOR.')).toEqual([
      '700 → troops-sent 1/0',
    ]);
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
    expect(
      numbers('Clashes in Zvecan on Monday left 52 Serbs injured, three of them badly.'),
    ).toEqual(['52 → serbs-hurt 1/0']);
    expect(
      numbers('Clashes broke out in Zvecan on Monday, 30 cars were burnt and shops hurt.'),
    ).toEqual([]);
    expect(
      numbers('Clashes broke out in Zvecan on Monday.', 'In 2004 riots 61 soldiers were injured.'),
    ).toEqual([]);
  });

  it('count those who were spoken of, where they name nobody', () => {
    const lead = 'KFOR soldiers stood at the centre of the clashes in Zvecan on Monday.';
    expect(numbers(`${lead} At least 34 of them were wounded.`)).toEqual([
      'At least 34 → soldiers-hurt 1/1',
    ]);
    expect(
      numbers(
        'Clashes in Zvecan on Monday left some 30 KFOR soldiers hurt and, on the Serb side, 52.',
      ),
    ).toEqual(['some 30 → soldiers-hurt 1/1', '52 → serbs-hurt 1/0']);
    expect(
      numbers('In clashes in Zvecan the number of wounded KFOR soldiers rose from 25 to 41.'),
    ).toEqual(['25 → soldiers-hurt 0/2', '41 → soldiers-hurt 1/1']);
  });

  it('are not parts of those who were counted', () => {
    const lead = 'Clashes in Zvecan on Monday left 41 KFOR soldiers wounded';
    for (const part of ['among them 19 Hungarians', 'including 16 of its officers'])
      expect(numbers(`${lead}, ${part}.`)).toEqual(['41 → soldiers-hurt 1/1']);
    expect(numbers('Clashes in Zvecan left nineteen of the 30 KFOR soldiers wounded.')).toEqual([
      '30 → soldiers-hurt 1/1',
    ]);
  });

  it('may be of an event that only its story stands for, where they are an account’s own', () => {
    const page = pageOf(
      [
        'A year ago police seized municipal buildings in Zvecan, Kosovo, on 26 May 2023.',
        'The mayor remembers all of it.',
        'In the end 52 Serbs had been hurt, he says.',
        'Last week 63 Serbs were hurt on a bus.',
      ],
      { published: '2024-05-30' },
    );
    expect(recognise(page, lexicon).numbers.map(({ quote }) => quote)).toEqual(['52']);
  });
});
