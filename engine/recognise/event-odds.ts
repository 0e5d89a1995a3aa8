/** Weights of traits by name, in log-odds; a trait that is not listed says nothing. */
export type Weights = Readonly<Record<string, number>>;

/** What `npm run learn` has learned from the annotated pages. */
export interface EventWeights {
  /** Whether a sentence tells of an event. */
  readonly telling: Weights;
  /** Which of its phrases a reader would point at. */
  readonly phrase: Weights;
}

/** The weight that every case has. */
export const ALWAYS = 'always';

/** Log-odds of a case by its traits: the sum of their weights, as in logistic regression. */
export function oddsOf(traits: ReadonlySet<string>, weights: Weights): number {
  let odds = weights[ALWAYS] ?? 0;
  for (const trait of traits) odds += weights[trait] ?? 0;
  return odds;
}

/** Log-odds as a share of 1. */
export function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
