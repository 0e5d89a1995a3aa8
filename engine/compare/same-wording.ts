import type { ArticleSpan } from '../model/article';
import type { Statement } from '../model/statement';

/** Editors cut the same sentence a word or two apart; this share of a statement must be in the other one. */
const LEAST_COMMON = 0.8;

/**
 * Whether a statement only repeats another: the same speaker in the same mode, in words that the articles share or that
 * are part of the other statement. A statement that says more than the other does not repeat it.
 */
export function repeats(statement: Statement, other: Statement): boolean {
  if (statement.speaker !== other.speaker || statement.mode !== other.mode) return false;
  return (
    [other, ...other.alsoPrinted].some((place) => isWithin(statement, place)) ||
    statement.alsoPrinted.some((place) => isWithin(place, other))
  );
}

/** The statements without those that repeat one before them, or one of `shown`. */
export function withoutRepeats(
  statements: readonly Statement[],
  shown: readonly Statement[] = [],
): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const isRepeat = [...shown, ...kept].some((earlier) => repeats(statement, earlier));
    if (!isRepeat) kept.push(statement);
  }
  return kept;
}

function isWithin(part: ArticleSpan, whole: ArticleSpan): boolean {
  if (part.article !== whole.article) return false;
  const common = Math.min(part.end, whole.end) - Math.max(part.start, whole.start);
  return common >= LEAST_COMMON * (part.end - part.start);
}
