import { describe, expect, it } from 'vitest';
import { findDates } from '../../engine/time/find';

/** A Thursday. */
const WRITTEN = '2023-06-01';

/** `quote=value` of every expression, in order. */
function read(text: string, reference: string | null = WRITTEN): string[] {
  return findDates(text, reference).map((found) => `${found.text}=${found.value}`);
}

function intervalOf(text: string, reference: string | null = WRITTEN): string | undefined {
  const interval = findDates(text, reference)[0]?.interval;
  return interval ? `${interval.edtf} ${interval.precision}` : undefined;
}

describe('calendar dates', () => {
  it.each([
    ['The vote of 23 April 2023 was small.', '23 April 2023=2023-04-23'],
    ['It opened on April 23, 2023, quietly.', 'April 23, 2023=2023-04-23'],
    ['It opened on Sunday, April 23, 2023.', 'Sunday, April 23, 2023=2023-04-23'],
    ['It opened on the 23rd of April.', 'the 23rd of April=2023-04-23'],
    ['It closed on Sept. 3, 2019.', 'Sept. 3, 2019=2019-09-03'],
    ['Signed 2019-09-03 in Vienna.', '2019-09-03=2019-09-03'],
    ['Signed 03.09.2019 in Vienna.', '03.09.2019=2019-09-03'],
    ['Signed 9/23/2019 in Boston.', '9/23/2019=2019-09-23'],
    ['Signed 23/9/2019 in London.', '23/9/2019=2019-09-23'],
    ['Built in May 2011.', 'May 2011=2011-05'],
    ["They had won April's vote.", 'April=2023-04'],
    ['Built between May and August 2011.', 'May=2011-05'],
    ['The May 26-29 unrest is over.', 'The May 26-29=2023-05-26/2023-05-29'],
    ['He was away from 28 April to 2 May 2021.', '28 April to 2 May 2021=2021-04-28/2021-05-02'],
    ['It began in the summer of 2011.', 'the summer of 2011=2011-SU'],
    ['The 1998-99 war ended there.', 'The 1998-99=1998/1999'],
    ['Prices fell in the 1990s.', 'the 1990s=199'],
    ['A church of the 14th century.', 'the 14th century=13'],
    ['Sales rose in the third quarter of 2022.', 'the third quarter of 2022=2022-Q3'],
    ['Sales rose in Q3 2022.', 'Q3 2022=2022-Q3'],
    ['It rained in the second half of 2022.', 'the second half of 2022=2022-H2'],
    ['It snowed on Christmas Day 2021.', 'Christmas Day 2021=2021-12-25'],
    ['They met on Easter Sunday 2022.', 'Easter Sunday 2022=2022-04-17'],
    ['They met on Orthodox Easter 2022.', 'Orthodox Easter 2022=2022-04-24'],
  ])('reads %s', (text, expected) => {
    expect(read(`The sheep ate. ${text}`)).toContain(expected);
  });

  it('takes no number for a year that counts something or names a document', () => {
    expect(
      read('Resolution 1244 sent 2000 tents, 1999 soldiers and 4,000 beds on page 2011.'),
    ).toEqual([]);
  });

  it('takes no month for a name or another word', () => {
    expect(read('You may march with April Dow and Theresa May, who sat in the sun.')).toEqual([]);
  });

  it('knows that 30 February does not exist', () => {
    expect(read('The note is dated 30.02.2020.')).toEqual([]);
  });
});

describe('partial dates are filled in from the day of writing', () => {
  it.each([
    ['The hall was closed after Monday’s unrest.', 'Monday=2023-05-29'],
    ['She spoke on Thursday.', 'Thursday=2023-06-01'],
    ['He will speak on Monday.', 'Monday=2023-06-05'],
    ['Ahead of Sunday’s vote, which will be close, he rested.', 'Sunday=2023-06-04'],
    ['He left last Friday.', 'last Friday=2023-05-26'],
    ['Talks resume next Tuesday.', 'next Tuesday=2023-06-06'],
    ['It began on Tuesday of last week.', 'Tuesday of last week=2023-05-23'],
    ['They came on Friday night.', 'Friday night=2023-05-26TNI'],
    ['They won local elections in April.', 'April=2023-04'],
    ['The fair will open in October.', 'October=2023-10'],
    ['The bridge was closed in October.', 'October=2022-10'],
    ['The dam burst on Dec. 30.', 'Dec. 30=2022-12-30'],
    ['She left yesterday.', 'yesterday=2023-05-31'],
    ['Unrest broke out last week.', 'last week=2023-W21'],
    ['He came back this month.', 'this month=2023-06'],
    ['It was sold late last year.', 'late last year=2022'],
    ['It recalls last spring’s floods.', 'last spring=2023-SP'],
    ['The pact was signed 10 years ago.', '10 years ago=2013'],
    ['He fell ill two weeks ago.', 'two weeks ago=2023-W20'],
    ['It began two years ago today.', 'two years ago today=2021-06-01'],
    ['It broke in the last week of May.', 'the last week of May=2023-W22'],
    ['They meet at 9:30 a.m. Monday.', '9:30 a.m. Monday=2023-05-29T09:30'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('needs no day of writing for dates that state a year', () => {
    expect(read('It opened on 23 April 2023.', null)).toEqual(['23 April 2023=2023-04-23']);
  });

  it('gives no days without a day of writing', () => {
    expect(
      findDates('It opened on Monday, yesterday or in May.', null).map((found) => found.interval),
    ).toEqual([null, null, null]);
  });
});

describe('dates told from other dates of the text', () => {
  it.each([
    ['The raid was on May 26. Three days later, a crowd came.', 'Three days later=2023-05-29'],
    ['The raid was on May 26. The same day, a crowd came.', 'The same day=2023-05-26'],
    ['The raid was on May 26. The following day, a crowd came.', 'The following day=2023-05-27'],
    ['They met in July 2011 and parted later that year.', 'later that year=2011'],
  ])('reads %s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  it('keeps a story of another year in that year, and recent days in this one', () => {
    const story = 'In 2011, a gate was shut. On 9 August a guard was hurt.';
    expect(read(story)).toEqual(['2011=2011', '9 August=2011-08-09']);
    expect(read('In 2011, a gate was shut. On 26 May it was shut again.')).toEqual([
      '2011=2011',
      '26 May=2023-05-26',
    ]);
  });
});

describe('stretches, repetitions and vague words', () => {
  it.each([
    ['The walk took three hours.', 'DURATION', 'PT3H'],
    ['The walk took two and a half hours.', 'DURATION', 'PT2H30M'],
    ['A ten-day fair opened.', 'DURATION', 'P10D'],
    ['It lasted two years and three months.', 'DURATION', 'P2Y3M'],
    ['He waited for decades.', 'DURATION', 'PXDE'],
    ['They meet every Monday.', 'SET', 'XXXX-WXX-1'],
    ['They meet twice a month.', 'SET', 'P1M'],
    ['The bulletin is printed daily.', 'SET', 'P1D'],
    ['He fell ill recently.', 'DATE', 'PAST_REF'],
    ['He is ill now.', 'DATE', 'PRESENT_REF'],
    ['He may return in the coming months.', 'DATE', 'FUTURE_REF'],
  ])('reads %s', (text, type, value) => {
    const [found, ...more] = findDates(text, WRITTEN);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ type, value, interval: null });
  });

  it('leaves ages alone', () => {
    expect(read('A 23-year-old man and a woman, 40 years old, were hurt.')).toEqual([]);
  });
});

describe('the interval of an expression', () => {
  it.each([
    ['last week', '2023-05-22/2023-05-28 week'],
    ['in April', '2023-04 month'],
    ['late last month', '2023-05-16/2023-05-31 range'],
    ['earlier this week', '2023-05-29/2023-06-01 range'],
    ['10 years ago', '2013~ year'],
    ['since 2008', '2008-01-01/.. since'],
    ['by 30 May 2023', '../2023-05-30 by'],
    ['over the past two days', '2023-05-30/2023-06-01 range'],
    ['in the 2010s', '201X decade'],
    ['in spring 2022', '2022-21 season'],
    ['in the second quarter of 2022', '2022-34 quarter'],
    ['last weekend', '2023-05-27/2023-05-28 range'],
    ['in the 20th century', '1900-01-01/1999-12-31 range'],
    ['recently', undefined],
  ])('of %s', (text, expected) => {
    expect(intervalOf(text)).toBe(expected);
  });

  it('says in words how it was worked out', () => {
    expect(findDates('Troops came after Monday’s unrest.', WRITTEN)[0]?.interval).toEqual({
      edtf: '2023-05-29',
      first: '2023-05-29',
      last: '2023-05-29',
      precision: 'day',
      derivation: '“Monday” in a text of 1 June 2023',
    });
    expect(findDates('On May 26 he came. The next day he left.', WRITTEN)[1]?.derivation).toBe(
      '“The next day”, seen from “May 26”',
    );
    expect(findDates('He came on 26 May 2023.', WRITTEN)[0]?.derivation).toBeNull();
  });
});
