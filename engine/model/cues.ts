import * as v from 'valibot';
import { CueConceptSchema } from './subject';

const FormSchema = v.pipe(v.string(), v.minLength(2));

/**
 * What only several words together tell. A pattern is a row of parts with " .. " between them, which must follow each other in one sentence, a
 * few words apart at most; a part is a class in angle brackets or some forms parted by "|".
 */
const patternShape = {
  classes: v.record(v.string(), v.array(v.pipe(v.string(), v.minLength(1)))),
  patterns: v.record(CueConceptSchema, v.array(FormSchema)),
};

/**
 * The word forms of one language that signal what happened: concept → words or short phrases. "clash*" stands for every word that begins
 * so, "*wahl" for every one that ends so.
 */
export const CueSetSchema = v.pipe(
  v.strictObject({
    format: v.literal('crosslight-cues/1'),
    lang: v.string(),
    concepts: v.record(CueConceptSchema, v.array(FormSchema)),
    classes: v.optional(patternShape.classes, {}),
    patterns: v.optional(patternShape.patterns, {}),
  }),
  v.check(
    ({ classes, patterns }) => classNames(patterns).every((name) => classes[name] !== undefined),
    ({ input: { classes, patterns } }: { input: CuePatterns }) =>
      `a pattern names <${classNames(patterns).find((name) => classes[name] === undefined)}>, which is not under classes; add it there`,
  ),
);
export type CueSet = v.InferOutput<typeof CueSetSchema>;

/** Classes of words, and for each concept the patterns they make. */
export interface CuePatterns {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly patterns: Readonly<Record<string, readonly string[]>>;
}

function classNames(patterns: CuePatterns['patterns']): string[] {
  return Object.values(patterns)
    .flat()
    .flatMap((pattern) => Array.from(pattern.matchAll(/<([^>]*)>/gu), ([, name = '']) => name));
}
