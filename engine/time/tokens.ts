import { WORDS, type Word } from './lexicon-en';
import { HOLIDAYS } from './holidays';
import { classChar, literalChar, OTHER } from './alphabet';

/** A word, number or mark of a text, with its class in the grammar. */
export interface Token {
  start: number;
  end: number;
  kind: string;
  /** As in the text, in small letters. */
  text: string;
  value: number;
  code: string;
  /** Written with a capital. */
  capital: boolean;
}

export interface Tokens {
  list: Token[];
  /** One character per token: its class. What the grammar's patterns run over. */
  classes: string;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2}(?![\d-]))`,
    String.raw`(?<numeric>\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?![\d./]\d))`,
    String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))`,
    String.raw`(?<decade>\d{4}['’]?s\b|(?<![\d$£€])['’]?\d0['’]?s\b)`,
    String.raw`(?<short>(?<![\p{L}\d])['’]\d{2}(?![\d\p{L}]))`,
    String.raw`(?<ord>\d+(?:st|nd|rd|th)\b)`,
    String.raw`(?<num>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<ampm>\b[ap]\.\s?m\b\.?)`,
    String.raw`(?<poss>['’]s\b)`,
    String.raw`(?<word>o['’]clock|[\p{L}\p{M}]+)`,
    String.raw`(?<gap>\n\s*\n)`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'giu',
);

/** Cuts a text into tokens; number words are put together ("twenty-four", "a hundred and ten"), holidays too. */
export function tokenize(text: string): Tokens {
  const raw: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    // The full stop of an abbreviation is part of its token.
    if (match.index < (raw.at(-1)?.end ?? 0)) continue;
    raw.push(classify(match[0], match.index, match.groups ?? {}, text));
  }
  const list = joinNumbers(joinHolidays(raw), text);
  return { list, classes: list.map(charOf).join('') };
}

function charOf(token: Token): string {
  return token.kind === '' ? (literalChar(token.text) ?? OTHER) : classChar(token.kind);
}

function token(start: number, raw: string, kind: string, value = 0, code = ''): Token {
  const text = raw.toLowerCase();
  return { start, end: start + raw.length, kind, text, value, code, capital: text !== raw };
}

function classify(
  raw: string,
  start: number,
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
): Token {
  if (groups.word !== undefined) return classifyWord(raw, start, text);
  if (groups.num !== undefined) return classifyNumber(raw, start);
  if (groups.mark !== undefined) return classifyMark(raw, start, text);
  if (groups.iso !== undefined) return token(start, raw, 'iso');
  if (groups.numeric !== undefined) return token(start, raw, 'numeric');
  if (groups.clock !== undefined) return token(start, raw, 'clock');
  if (groups.decade !== undefined) {
    const digits = raw.replace(/\D/g, '');
    return digits.endsWith('0')
      ? token(start, raw, 'decade', Number(digits))
      : token(start, raw, 'other');
  }
  if (groups.short !== undefined) return token(start, raw, 'shortyear', Number(raw.slice(1)));
  if (groups.ord !== undefined) return token(start, raw, 'ord', Number.parseInt(raw, 10));
  if (groups.ampm !== undefined) return token(start, raw, 'ampm', 0, raw[0]?.toLowerCase() ?? 'a');
  if (groups.poss !== undefined) return token(start, "'s", '', 0);
  return token(start, raw, 'break');
}

function classifyNumber(raw: string, start: number): Token {
  const value = Number(raw.replaceAll(',', ''));
  if (/^[12]\d{3}$/.test(raw) && value < 2200) return token(start, raw, 'year', value);
  if (/^\d{1,2}$/.test(raw) && value >= 1 && value <= 31) return token(start, raw, 'd', value);
  return token(start, raw, 'num', value);
}

/** A hyphen counts only inside a word, so that a dash between phrases ends every pattern. */
function classifyMark(raw: string, start: number, text: string): Token {
  if (!/[-‐‑–]/u.test(raw)) return token(start, raw, '');
  const glued = /\S/u.test(text[start - 1] ?? ' ') && /\S/u.test(text[start + 1] ?? ' ');
  return glued
    ? { ...token(start, raw, ''), text: '-' }
    : token(start, raw, raw === '–' ? 'dash' : 'other');
}

function classifyWord(raw: string, start: number, text: string): Token {
  const lower = raw.toLowerCase();
  const word = raw.length <= 14 ? WORDS.get(lower) : undefined;
  if (!word) {
    return /^[ap]m$/.test(lower)
      ? token(start, raw, 'ampm', 0, lower[0] ?? 'a')
      : token(start, raw, '');
  }
  if (!believable(raw, lower, word)) return token(start, raw, '');
  const stop = word.short && text[start + raw.length] === '.' ? '.' : '';
  return token(start, raw + stop, word.kind, word.value, word.code);
}

/** Month and weekday names and time zones are written with a capital; "may" and "sun" are other words without. */
function believable(raw: string, lower: string, word: Word): boolean {
  if (word.kind === 'tz') return raw === raw.toUpperCase();
  const named = word.kind === 'month' || word.kind === 'weekday';
  if (!named || /^\p{Lu}/u.test(raw)) return true;
  return !word.short && lower !== 'may' && lower !== 'march' && lower !== 'august';
}

function joinHolidays(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (!first) break;
    const holiday = HOLIDAYS.get(first.text)?.find(({ words }) =>
      words.every((word, offset) => tokens[index + offset]?.text === word),
    );
    const last = holiday && tokens[index + holiday.words.length - 1];
    if (!holiday || !last) {
      joined.push(first);
      continue;
    }
    joined.push({
      start: first.start,
      end: last.end,
      kind: 'holiday',
      text: holiday.name,
      value: 0,
      code: holiday.name,
      capital: first.capital,
    });
    index += holiday.words.length - 1;
  }
  return joined;
}

/** "twenty-four", "two thousand", "one hundred and ten", "nineteen ninety-eight", "5 1/2", "two and a half". */
function joinNumbers(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const first = tokens[index];
    if (!first) break;
    const counts = first.kind === 'num' || first.kind === 'd';
    const [value, used] = counts ? numberAt(tokens, index) : [0, 1];
    const last = tokens[index + used - 1];
    if (used === 1 || !last) {
      joined.push(first.kind === 'scale' ? { ...first, kind: 'num' } : first);
    } else if (last.kind === 'ord') {
      joined.push({ ...first, end: last.end, kind: 'ord', value });
    } else {
      const kind =
        /^1[89]\d\d$|^20\d\d$/.test(String(value)) && !/thousand/i.test(first.text)
          ? 'year'
          : 'num';
      joined.push({
        ...first,
        end: last.end,
        kind,
        text: text.slice(first.start, last.end).toLowerCase(),
        value,
      });
    }
    index += used;
  }
  return joined;
}

/** The number that begins at a token, and how many tokens it takes. */
function numberAt(tokens: readonly Token[], index: number): [value: number, used: number] {
  const at = (offset: number) => tokens[index + offset];
  const first = at(0);
  if (!first) return [0, 1];
  if (/^\d/.test(first.text)) {
    const [slash, below] = [at(2), at(3)];
    if (
      slash?.text === '/' &&
      at(1)?.kind === 'd' &&
      below?.kind === 'd' &&
      (at(1)?.value ?? 0) < below.value
    ) {
      return [first.value + (at(1)?.value ?? 0) / below.value, 4];
    }
    return [first.value, 1];
  }
  const [tens, usedTens] = smallNumberAt(tokens, index);
  const next = at(usedTens);
  if (
    next?.kind === 'num' &&
    !/^\d/.test(next.text) &&
    (tens === 19 || tens === 20 || tens === 18)
  ) {
    const [rest, usedRest] = smallNumberAt(tokens, index + usedTens);
    if (rest >= 10) return [tens * 100 + rest, usedTens + usedRest];
  }
  if (next?.kind === 'scale') {
    const skip = at(usedTens + 1)?.text === 'and' ? 2 : 1;
    const after = at(usedTens + skip);
    const goesOn = after?.kind === 'num' && !/^\d/.test(after.text);
    const [rest, usedRest] = goesOn ? smallNumberAt(tokens, index + usedTens + skip) : [0, 0];
    return [tens * next.value + rest, usedTens + (goesOn ? skip + usedRest : 1)];
  }
  if (next?.text === 'and' && at(usedTens + 1)?.text === 'a' && at(usedTens + 2)?.kind === 'half') {
    return [tens + 0.5, usedTens + 3];
  }
  return [tens, usedTens];
}

function smallNumberAt(tokens: readonly Token[], index: number): [value: number, used: number] {
  const first = tokens[index];
  const hyphen = tokens[index + 1]?.text === '-' ? 1 : 0;
  const second = tokens[index + 1 + hyphen];
  const tens = first !== undefined && first.value >= 20 && first.value % 10 === 0;
  const ones = second?.kind === 'num' || second?.kind === 'ord';
  if (tens && ones && second.value > 0 && second.value < 10 && !/^\d/.test(second.text)) {
    return [first.value + second.value, 2 + hyphen];
  }
  return [first?.value ?? 0, 1];
}
