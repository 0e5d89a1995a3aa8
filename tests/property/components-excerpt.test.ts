import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerpt, pieces } from '../../components/marked-text';

/** A text of words, and disjoint ranges of it in order. */
const marked = fc
  .array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), {
    minLength: 1,
    maxLength: 60,
  })
  .chain((words) => {
    const text = words.join(' ');
    return fc.record({
      text: fc.constant(text),
      matches: fc
        .uniqueArray(fc.nat(text.length), { maxLength: 12 })
        .map((cuts) => cuts.toSorted((a, b) => a - b))
        .map((cuts) =>
          Array.from({ length: Math.floor(cuts.length / 2) }, (_, i): [number, number] => [
            cuts[2 * i] ?? 0,
            cuts[2 * i + 1] ?? 0,
          ]),
        ),
      room: fc.integer({ min: 10, max: 200 }),
    });
  });

it('an excerpt is a stretch of the text, no longer than its room, that begins with or before the first match', () => {
  fc.assert(
    fc.property(marked, ({ text, matches, room }) => {
      const { start, end } = excerpt(text, matches, room);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end - start).toBeLessThanOrEqual(Math.max(room, 0));
      expect(end).toBeGreaterThan(start);
      const first = matches[0];
      if (first) {
        expect(start).toBeLessThanOrEqual(first[0]);
        expect(end).toBeGreaterThan(first[0]);
      }
    }),
  );
});

it('the pieces of an excerpt join to the excerpt, and what is marked is what was matched', () => {
  fc.assert(
    fc.property(marked, ({ text, matches, room }) => {
      const { start, end } = excerpt(text, matches, room);
      const parts = pieces(text, matches, start, end);
      expect(parts.map(({ part }) => part).join('')).toBe(text.slice(start, end));
      for (const { at, part, marked: isMarked } of parts) {
        const covered = matches.some(([from, to]) => from <= at && at + part.length <= to);
        const touched = matches.some(([from, to]) => from < at + part.length && at < to);
        expect(isMarked ? covered : !touched).toBe(true);
      }
    }),
  );
});
