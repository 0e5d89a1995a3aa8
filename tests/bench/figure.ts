import type { Spread } from './statistics';

/** One measured figure, against what it is held to. */
export interface Figure {
  /** What was measured, in words. */
  readonly what: string;
  readonly unit: '×' | 'ms' | 'kB';
  readonly spread: Spread;
  /** What the median must not exceed (`at-most`) or fall below (`at-least`). */
  readonly target: { readonly kind: 'at-most' | 'at-least'; readonly value: number } | null;
  readonly note?: string;
}

export function isMet({ spread, target }: Figure): boolean {
  if (target === null) return true;
  return target.kind === 'at-most' ? spread.median <= target.value : spread.median >= target.value;
}

export const atMost = (value: number) => ({ kind: 'at-most', value }) as const;
export const atLeast = (value: number) => ({ kind: 'at-least', value }) as const;
