/** The weights by which events are recognised: what the annotated pages teach, and how it is learned. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CORPUS, compileCorpus, readCues } from '../../cli/corpus';
import { buildLexicon, openLexicon } from '../../engine/lexicon/build';
import { ALWAYS, likelihood, oddsOf } from '../../engine/recognise/event-odds';
import { EVENT_WEIGHTS } from '../../engine/recognise/event-weights';
import { learnChoice } from '../learn/choice';
import { GOLD, learnedFrom } from '../learn/gold';
import { learn, type Example } from '../learn/logistic';
import { weightsAsCode } from '../learn/weights-file';

const example = (holds: boolean, ...traits: string[]): Example => ({
  traits: new Set(traits),
  holds,
});
const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

describe('weights', () => {
  it('are what the annotated pages teach: run “npm run learn” after changing pages, cues or traits', () => {
    const lexicon = openLexicon(buildLexicon(compileCorpus(BUNDLED_CORPUS), readCues()));
    const learned = learnedFrom(GOLD, lexicon);
    for (const table of ['telling', 'phrase'] as const) {
      const bundled = EVENT_WEIGHTS[table];
      expect(Object.keys(learned[table])).toEqual(Object.keys(bundled));
      for (const [trait, weight] of Object.entries(learned[table]))
        expect(weight, trait).toBeCloseTo(bundled[trait] ?? 0, 1);
    }
  }, 120_000);

  it('speak for what goes with a trait and against what does not', () => {
    const weights = learn([
      ...times(20, example(true, 'clash', 'Zvecan')),
      ...times(20, example(false, 'clash', 'elsewhere')),
    ]);
    expect(weights['Zvecan']).toBeGreaterThan(1);
    expect(weights['elsewhere']).toBeLessThan(-1);
    expect(Math.abs(weights['clash'] ?? 0)).toBeLessThan(0.05);
  });

  it('are the share of right cases where nothing else is known', () => {
    const weights = learn([...times(30, example(true)), ...times(10, example(false))]);
    expect(Object.keys(weights)).toEqual([ALWAYS]);
    expect(likelihood(oddsOf(new Set(), weights))).toBeCloseTo(0.75, 2);
  });

  it('leave out what is seen a few times only', () => {
    expect(
      learn([...times(7, example(true, 'rare')), ...times(9, example(false))]),
    ).not.toHaveProperty('rare');
  });

  it('are the same in whatever order the examples come', () => {
    const examples = [
      ...times(12, example(true, 'a', 'b')),
      ...times(9, example(false, 'b')),
      ...times(8, example(true, 'a')),
      ...times(11, example(false, 'a', 'c')),
    ];
    const expected = learn(examples);
    fc.assert(
      fc.property(fc.shuffledSubarray(examples, { minLength: examples.length }), (shuffled) => {
        expect(learn(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('of a choice rank the right one of each group first, whatever is common to all', () => {
    const group = [example(true, 'phrase', 'noun'), example(false, 'phrase', 'verb')];
    const weights = learnChoice(times(20, group));
    expect(weights['noun']).toBeGreaterThan(0.5);
    expect(weights['verb']).toBeLessThan(-0.5);
    expect(weights).not.toHaveProperty('phrase');
  });

  it('of a choice learn nothing where all are right or none is', () => {
    expect(
      learnChoice([
        ...times(20, [example(true, 'a'), example(true, 'b')]),
        ...times(20, [example(false, 'a'), example(false, 'b')]),
      ]),
    ).toEqual({});
  });

  it('of a choice take any of several right ones', () => {
    const weights = learnChoice(
      times(20, [example(true, 'a'), example(true, 'b'), example(false, 'c')]),
    );
    expect(weights['a']).toBeCloseTo(weights['b'] ?? 0, 5);
    expect(weights['a']).toBeGreaterThan(weights['c'] ?? 0);
  });

  it('of a choice are the same in whatever order the groups come', () => {
    const groups = [
      ...times(9, [example(true, 'a'), example(false, 'b')]),
      ...times(8, [example(false, 'a', 'c'), example(true, 'b')]),
      ...times(10, [example(true, 'c'), example(false, 'a'), example(true, 'b', 'c')]),
    ];
    const expected = learnChoice(groups);
    fc.assert(
      fc.property(fc.shuffledSubarray(groups, { minLength: groups.length }), (shuffled) => {
        expect(learnChoice(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('are written as code that reads as it is meant', () => {
    const code = weightsAsCode({ telling: { always: -1.5, 'date 3': 1 }, phrase: { long: -0.2 } });
    expect(code).toContain("    always: -1.5,\n    'date 3': 1,");
    expect(code).toContain('  phrase: {\n    long: -0.2,');
  });
});
