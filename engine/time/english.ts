import type { DateInterval } from '../model/dates';
import { compilePattern } from './alphabet';
import type { Focus, Found, Memory, Place, Rule } from './context';
import type { DayNumber } from './days';
import { fromReference, type DateExpression } from './expression';
import { intervalOf, range, type IntervalOptions } from './intervals';
import { periodOf } from './periods';
import { Recall } from './recall';
import { AGO_RULES } from './rules/ago';
import { CLOCK_RULES } from './rules/clock';
import { DURATION_RULES } from './rules/durations';
import { MONTH_DAY_RULES } from './rules/month-days';
import { QUARTER_RULES } from './rules/quarters';
import { RELATIVE_RULES } from './rules/relative';
import { SEASON_RULES } from './rules/seasons';
import { VAGUE_RULES } from './rules/vague';
import { WEEKDAY_RULES } from './rules/weekdays';
import { YEAR_RULES } from './rules/years';
import { isNear, tenseAt } from './tense';
import { tokenize, type Token, type Tokens } from './tokens';
import { widen, type Clip } from './widen';

const RULES = [
  ...MONTH_DAY_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...SEASON_RULES,
  ...QUARTER_RULES,
  ...RELATIVE_RULES,
  ...AGO_RULES,
  ...CLOCK_RULES,
  ...DURATION_RULES,
  ...VAGUE_RULES,
].map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

interface Candidate {
  rule: Rule;
  from: number;
  to: number;
}

/**
 * The time expressions of an English text, in order, not overlapping, each with its TIMEX3 value and the days it
 * means. The grammar is a list of patterns over word classes; the longest match at a place wins, and what is
 * incomplete is filled in from the reference date, the tense of the verb and the date spoken of before.
 *
 * @param day the day the text was written or published; null if unknown
 */
export function findEnglishDates(text: string, day: DayNumber | null): DateExpression[] {
  const tokens = tokenize(text);
  const found: DateExpression[] = [];
  const memory = new Recall();
  let index = 0;
  for (const candidates of candidatesOf(tokens)) {
    const start = candidates[0]?.from ?? 0;
    if (start < index) continue;
    for (const candidate of candidates) {
      const reading = candidate.rule.read(
        placeOf(tokens.list, candidate, day, memory.at(candidate.from)),
      );
      if (!reading) continue;
      const expression = express(text, tokens.list, candidate, reading, index, day, memory.focus);
      found.push(expression);
      memory.note(expression, candidate.from, reading);
      index = candidate.to;
      break;
    }
  }
  return found;
}

/** Every match of every rule, grouped by the token it begins at, longest first. */
function candidatesOf({ classes }: Tokens): Candidate[][] {
  const byStart = new Map<number, Candidate[]>();
  for (const { rule, pattern } of RULES) {
    for (const match of classes.matchAll(pattern)) {
      const candidate = { rule, from: match.index, to: match.index + match[0].length };
      const same = byStart.get(match.index);
      if (same) same.push(candidate);
      else byStart.set(match.index, [candidate]);
    }
  }
  const starts = [...byStart.entries()].sort(([a], [b]) => a - b);
  return starts.map(([, list]) => list.sort((a, b) => b.to - a.to));
}

function placeOf(
  list: readonly Token[],
  { from, to }: Candidate,
  reference: DayNumber | null,
  memory: Memory,
): Place {
  const tokens = list.slice(from, to);
  return {
    tokens,
    reference,
    ...memory,
    first: (kind) => tokens.find((token) => token.kind === kind),
    all: (kind) => tokens.filter((token) => token.kind === kind),
    has: (word) => tokens.some((token) => token.text === word),
    before: (distance) => list[from - distance],
    after: (distance) => list[to + distance - 1],
    tense: () => tenseAt(list, from, to),
    near: (word) => isNear(list, from, to, word),
  };
}

function express(
  text: string,
  list: readonly Token[],
  candidate: Candidate,
  reading: Found,
  floor: number,
  reference: DayNumber | null,
  focus: Focus | null,
): DateExpression {
  const wide = widen(list, candidate.from, candidate.to, floor, reading);
  const start = list[wide.from]?.start ?? 0;
  const end = list[wide.to - 1]?.end ?? start;
  const quote = text.slice(start, end);
  const mod = reading.mod ?? wide.mod;
  const derivation = deriveWords(quote, reading.from, reference, focus);
  const interval = daysOf(reading, { mod, side: wide.side, derivation }, wide.clip, reference);
  return {
    start,
    end,
    text: quote,
    type: reading.type,
    value: reading.value,
    mod,
    interval,
    derivation,
  };
}

/** The interval of a reading; "earlier this week" ends with the reference day, "later this week" begins with it. */
function daysOf(
  reading: Found,
  options: IntervalOptions,
  clip: Clip | null,
  reference: DayNumber | null,
): DateInterval | null {
  if (reading.days) return range(...reading.days, options.derivation);
  if (reading.type !== 'DATE' && reading.type !== 'TIME') return null;
  const period = clip === null || reference === null ? null : periodOf(reading.value);
  if (period && reference !== null && period.first <= reference && reference <= period.last) {
    return clip === 'before'
      ? range(period.first, reference, options.derivation)
      : range(reference, period.last, options.derivation);
  }
  return intervalOf(reading.value, options);
}

function deriveWords(
  quote: string,
  from: Found['from'],
  reference: DayNumber | null,
  focus: Focus | null,
): string | null {
  if (from === 'reference' && reference !== null) return fromReference(quote, reference);
  if (from === 'focus' && focus !== null) return `“${quote}”, seen from “${focus.text}”`;
  return null;
}
