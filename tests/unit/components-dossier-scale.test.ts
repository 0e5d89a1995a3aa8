import { describe, expect, it } from 'vitest';
import { addressOf } from '../../components/dossier-route';
import { numberScale, rowsOf, timeScale } from '../../components/dossier-scale';
import { routeOf } from '../../entrypoints/dossier/route';

describe('a line of time', () => {
  it('gives days equal widths, and ends at 0 and 1', () => {
    const scale = timeScale(['2023-05-30'], '2023-05-29', '2023-06-02');
    expect(scale.at('2023-05-29')).toBe(0);
    expect(scale.at('2023-05-30')).toBe(0.25);
    expect(scale.at('2023-06-02')).toBe(1);
    expect(scale.breaks).toEqual([]);
  });

  it('shortens the years in which nothing falls, keeps the order and says where', () => {
    const days = ['2008-02-17', '2013-04-19', '2023-05-26', '2023-05-29'];
    const scale = timeScale(days, '2008-02-17', '2023-06-02');
    const places = days.map((day) => scale.at(day));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(scale.breaks).toHaveLength(2);
    expect(scale.at('2023-05-29') - scale.at('2023-05-26')).toBeGreaterThan(0.1);
  });

  it('puts a day outside at the end, and a single day in the middle', () => {
    expect(timeScale([], '2023-05-29', '2023-06-02').at('2001-01-01')).toBe(0);
    expect(timeScale([], '2023-05-29', '2023-05-29').at('2023-05-29')).toBe(0.5);
  });
});

it('things that would overlap stand in rows below each other', () => {
  const spans = [
    [0, 0.5],
    [0.1, 0.1],
    [0.3, 0.3],
    [0.6, 0.6],
  ] as const;
  expect(rowsOf(spans, 0.05)).toEqual([0, 1, 1, 0]);
});

it('a scale of numbers begins at 0 and has round steps', () => {
  expect(numberScale(41)).toEqual({ end: 60, ticks: [0, 20, 40, 60] });
  expect(numberScale(0)).toEqual({ end: 1, ticks: [0, 1] });
});

describe('an address of the dossier', () => {
  it.each([
    '#/',
    '#/?asof=2023-05-31',
    '#/?kind=person',
    '#/?q=KFOR&kind=event&asof=2023-05-31',
    '#/?q=Zve%C4%8Dan+%26+KFOR&asof=2023-05-31',
    '#/event/clashes-2023-05-29',
    '#/subject/kfor',
    '#/article/a1?statement=a1-ristuccia&asof=2023-06-23',
  ])('is read and written alike: %s', (address) => {
    const { place, asOf } = routeOf(address);
    expect(place && addressOf(place, asOf)).toBe(address);
  });

  it('that is none leads nowhere, and a kind or day that is none is left out', () => {
    expect(routeOf('#/event/').place).toBeNull();
    expect(routeOf('#/event/a/b').place).toBeNull();
    expect(routeOf('#/outlet/tass').place).toBeNull();
    expect(routeOf('#/subject/KFOR!').place).toBeNull();
    expect(routeOf('').place).toEqual({ view: 'corpus', query: '', kind: null });
    expect(routeOf('#/?kind=number').place).toEqual({ view: 'corpus', query: '', kind: null });
    expect(routeOf('#/?asof=2023-02-31').asOf).toBeNull();
  });
});
