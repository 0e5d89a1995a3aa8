import type { Quantity } from '../model/question';

/** A quantity written in a text: `text.slice(start, end)`, approximating words included. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: Quantity;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD_VALUES = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);

/** Words for many, with what they can mean. */
const VAGUE = new Map<string, readonly [min: number, max: number | null]>([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [100, 999]],
  ['thousands', [1000, null]],
  ['tens of thousands', [10_000, 99_999]],
]);

const NUMBER_WORD = `(?:${[...TENS].join('|')})(?:[-\\s](?:${ONES.slice(1, 10).join('|')}))?|${ONES.toReversed().join('|')}`;
/** Digits in groups of three by comma, full stop or any kind of space; or with a decimal part. */
const DIGITS = String.raw`\d{1,3}(?:[,.\u0020\u00a0\u2009\u202f’']\d{3})+(?!\d)|\d+(?:[.,]\d+)?`;
const MULTIPLE = String.raw`(?:a|one|two|three|four|five|six|several|half a)\s+(?:dozen|hundred|thousand)`;
const APPROXIMATING =
  'at least|at most|no (?:more|fewer|less) than|more than|fewer than|less than|as many as|up to|over|under|above|below|nearly|almost|close to|roughly|approximately|about|around|some|an estimated';

const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£-])(?:(${APPROXIMATING})\s+)?(?:(${DIGITS})(?:\s+(thousand|hundred))?|(${MULTIPLE})|(tens of thousands|dozens|scores|hundreds|thousands)|(${NUMBER_WORD}))(?![\p{L}\p{N}]|[.,:]\d|-(?:year|day|month))`,
  'giu',
);

/** The quantities of an English text or one in digits, in order. Ordinals, amounts of money and parts of words are left out. */
export function findQuantities(text: string): FoundQuantity[] {
  return Array.from(text.matchAll(QUANTITY)).flatMap((match): FoundQuantity[] => {
    const [whole, approximation, digits, times, multiple, vague, word] = match;
    const value = exactValue(digits, times, multiple, word) ?? vagueValue(vague);
    if (value === null) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        value: bounded(value, approximation?.toLowerCase() ?? null),
      },
    ];
  });
}

function exactValue(
  digits: string | undefined,
  times: string | undefined,
  multiple: string | undefined,
  word: string | undefined,
): Quantity | null {
  if (digits !== undefined) return exactly(parseDigits(digits) * factor(times));
  if (multiple !== undefined) return parseMultiple(multiple.toLowerCase());
  return word === undefined ? null : exactly(parseWords(word.toLowerCase()));
}

function exactly(value: number): Quantity {
  return { min: value, max: value, approximate: false };
}

function parseDigits(digits: string): number {
  const grouped = /^\d{1,3}(?:[^\d]\d{3})+$/u.test(digits);
  return Number(grouped ? digits.replace(/\D/gu, '') : digits.replace(',', '.'));
}

function factor(word: string | undefined): number {
  return word === undefined ? 1 : word.toLowerCase() === 'hundred' ? 100 : 1000;
}

function parseMultiple(text: string): Quantity | null {
  const [count = '', unit = ''] = text.split(/\s+(?=\S+$)/u);
  const size = unit === 'dozen' ? 12 : factor(unit);
  if (count === 'several') return { min: 3 * size, max: 9 * size, approximate: true };
  const times = count === 'a' ? 1 : count === 'half a' ? 0.5 : (WORD_VALUES.get(count) ?? 0);
  const value = times * size;
  return { min: value, max: value, approximate: unit === 'dozen' };
}

function parseWords(text: string): number {
  return text.split(/[-\s]/u).reduce((sum, word) => sum + (WORD_VALUES.get(word) ?? 0), 0);
}

function vagueValue(word: string | undefined): Quantity | null {
  const range = word === undefined ? undefined : VAGUE.get(word.toLowerCase());
  return range === undefined ? null : { min: range[0], max: range[1], approximate: true };
}

function bounded({ min, max, approximate }: Quantity, words: string | null): Quantity {
  switch (words) {
    case null:
      return { min, max, approximate };
    case 'more than':
    case 'over':
    case 'above':
      return { min: min === null ? null : min + 1, max: null, approximate: false };
    case 'at least':
    case 'no fewer than':
    case 'no less than':
      return { min, max: null, approximate: false };
    case 'fewer than':
    case 'less than':
    case 'under':
    case 'below':
      return { min: null, max: max === null ? null : max - 1, approximate: false };
    case 'at most':
    case 'no more than':
    case 'up to':
    case 'as many as':
      return { min: null, max, approximate: false };
    default:
      return { min, max, approximate: true };
  }
}

/** An approximate number may be off by so much. */
const TOLERANCE = 0.1;

/** Whether two quantities can be the same number. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [low, high] = rangeOf(a);
  const [otherLow, otherHigh] = rangeOf(b);
  return low <= otherHigh && otherLow <= high;
}

function rangeOf({ min, max, approximate }: Quantity): [low: number, high: number] {
  // "Hundreds" is a range already.
  const slack = approximate && min === max ? TOLERANCE : 0;
  return [
    min === null ? -Infinity : min * (1 - slack),
    max === null ? Infinity : max * (1 + slack),
  ];
}
