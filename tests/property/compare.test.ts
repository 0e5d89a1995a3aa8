import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCard } from '../../engine/compare/card';
import { repeats, withoutRepeats } from '../../engine/compare/same-wording';
import { packOf, smallSources } from '../support/small-corpus';
import { bundledPack } from '../support/bundled-corpus';

describe('a card', () => {
  const lines = [
    '- {answer: 15, statements: [fifteen-hurt]}',
    '- {answer: {min: 12, max: 12, approximate: true}, statements: [twelve-hurt]}',
    '- {answer: 12, statements: [twelve-of-fourteen]}',
  ];

  it('is the same in whatever order the accounts were entered', () => {
    const layout = (order: readonly string[]) => {
      const sources = smallSources();
      const text = lines.reduce(
        (yaml, line, index) => yaml.replace(line, `#${index}`),
        sources.dossier.text,
      );
      const shuffled = order.reduce((yaml, line, index) => yaml.replace(`#${index}`, line), text);
      const pack = packOf({ ...sources, dossier: { ...sources.dossier, text: shuffled } });
      const card = pack.events[0] && makeCard(pack, pack.events[0].id);
      if (card?.kind !== 'event') throw new Error('no event card');
      return card.questions.map(({ agreement, groups }) => [
        agreement,
        groups.map(({ label, accounts }) => [label, accounts.map(({ statements }) => statements)]),
      ]);
    };
    const entered = layout(lines);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (order) => {
        expect(layout(order)).toEqual(entered);
      }),
      { numRuns: 6 },
    );
  });
});

describe('statements without repeats', () => {
  const { statements } = bundledPack();

  it('keep one of each wording, the first, and add none', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...statements, ...statements]), (given) => {
        const kept = withoutRepeats(given);
        expect(given.filter((statement) => kept.includes(statement)).length).toBeGreaterThanOrEqual(
          kept.length,
        );
        for (const [index, statement] of kept.entries()) {
          expect(kept.slice(0, index).some((earlier) => repeats(statement, earlier))).toBe(false);
        }
        for (const statement of given) {
          expect(kept.some((other) => repeats(statement, other))).toBe(true);
        }
      }),
    );
  });

  it('keep a statement that says more than the one before it', () => {
    for (const whole of statements) {
      const half = { ...whole, end: whole.start + Math.floor((whole.end - whole.start) / 2) };
      expect(withoutRepeats([half, whole])).toEqual([half, whole]);
      expect(withoutRepeats([whole, half])).toEqual([whole]);
    }
  });
});
