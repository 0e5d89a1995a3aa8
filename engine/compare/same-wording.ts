import type { ArticleSpan } from '../model/article';
import type { Statement } from '../model/statement';

/** Editors cut the same sentence a word or two apart; this share of the shorter cut must be common to both. */
const LEAST_COMMON = 0.8;

/** Whether two statements are one wording printed twice: the same speaker in the same mode, in words the articles share. */
export function sameWording(a: Statement, b: Statement): boolean {
  if (a.speaker !== b.speaker || a.mode !== b.mode) return false;
  return (
    [a, ...a.alsoPrinted].some((place) => coincide(place, b)) ||
    b.alsoPrinted.some((place) => coincide(place, a))
  );
}

/** The statements without those whose wording an earlier one of them, or of `shown`, already has. */
export function withoutRepeats(
  statements: readonly Statement[],
  shown: readonly Statement[] = [],
): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const isRepeat = [...shown, ...kept].some((earlier) => sameWording(earlier, statement));
    if (!isRepeat) kept.push(statement);
  }
  return kept;
}

function coincide(a: ArticleSpan, b: ArticleSpan): boolean {
  if (a.article !== b.article) return false;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= LEAST_COMMON * Math.min(a.end - a.start, b.end - b.start);
}
