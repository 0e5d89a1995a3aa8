/** Where the marks, names and dates of a timeline stand. */
import { describe, expect, it } from 'vitest';
import { layOut, type PlacedMark } from '../../components/dossier-timeline-layout';
import { corpusDossier } from '../../engine/compare/corpus-dossier';
import { eventDossier } from '../../engine/compare/event-dossier';
import type { Timeline } from '../../engine/model/dossier-view';
import { bundledPack } from '../support/bundled-corpus';
import { wordsIn } from '../support/words';

const pack = bundledPack();
const words = wordsIn('en');
const corpus = corpusDossier(pack).timeline;
const timelines: readonly (readonly [string, Timeline])[] = [
  ['the corpus', corpus],
  ...pack.events.flatMap(({ id, label }) => {
    const timeline = eventDossier(pack, id)?.timeline;
    return timeline ? [[label, timeline] as const] : [];
  }),
];
/** The widths of a drawing in a side panel, on a phone, in half a window and in a whole one, px. */
const WIDTHS = [272, 372, 600, 1070];
const cases = timelines.flatMap(([name, timeline]) =>
  WIDTHS.map((width) => ({ name, width, layout: layOut(timeline, words, width), timeline })),
);

/** What a mark covers of its row; a name by the least that its letters take. */
function extentOf({ from, to, radius, name }: PlacedMark): [number, number] {
  const own: [number, number] = to > from ? [from, to] : [from - radius, to + radius];
  if (name === null) return own;
  const room = name.text.length * 5;
  return name.end ? [name.x - room, own[1]] : [own[0], name.x + room];
}

describe.each(cases)('the timeline of $name at $width px', ({ width, layout, timeline }) => {
  it('has marks that do not cover one another, all inside the drawing', () => {
    for (const mark of layout.marks) {
      const [left, right] = extentOf(mark);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(mark.y + mark.radius).toBeLessThanOrEqual(layout.axis);
      for (const other of layout.marks) {
        if (other === mark) continue;
        const [otherLeft, otherRight] = extentOf(other);
        const apart =
          otherLeft >= right ||
          left >= otherRight ||
          Math.abs(mark.y - other.y) >= mark.radius + other.radius;
        expect(apart).toBe(true);
      }
    }
  });

  it('has dates under it that do not run into one another, the first and the last among them', () => {
    const { ticks, marks } = layout;
    const places = marks.map(({ from }) => from);
    expect(ticks[0]?.place).toBe(Math.min(...places));
    if (ticks.length > 1) expect(ticks.at(-1)?.place).toBe(Math.max(...places));
    for (const [i, tick] of ticks.entries()) {
      const half = tick.text.length * 3;
      expect(tick.middle - half).toBeGreaterThanOrEqual(0);
      expect(tick.middle + half).toBeLessThanOrEqual(width);
      const before = ticks[i - 1];
      if (before) expect(before.middle + before.text.length * 3).toBeLessThan(tick.middle - half);
    }
  });

  it('shows everything that has a date, each once', () => {
    const shown = layout.marks.flatMap(({ items }) => items.map(({ id }) => id));
    const dated = timeline.items.filter(({ date }) => date.first !== null || date.last !== null);
    expect(shown.toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
  });
});

describe('many things of one day', () => {
  it('are one mark, so that a corpus stays readable; a few stand above each other', () => {
    const { marks } = layOut(corpus, words, 1070);
    const said = marks.filter(({ lane }) => lane === 'said');
    const statements = corpus.items.filter(({ lane }) => lane === 'said');
    expect(said.length).toBeLessThan(statements.length / 3);
    for (const { lane, items } of marks) {
      expect(items.length === 1 || items.length > 3).toBe(true);
      expect(new Set(items.map(({ date }) => date.edtf)).size).toBe(1);
      expect(items.every((item) => item.lane === lane)).toBe(true);
    }
  });
});

describe('the events of a corpus', () => {
  it('have their names beside them where there is room, and none where there is not', () => {
    const named = (width: number) =>
      layOut(corpus, words, width).marks.flatMap(({ name }) => name?.text ?? []);
    expect(named(1070).toSorted()).toEqual(pack.events.map(({ label }) => label).toSorted());
    expect(named(372)).toEqual([]);
  });
});
