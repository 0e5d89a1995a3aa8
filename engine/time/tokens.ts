import { WORDS, type Word } from './lexicon-en';
import { joinHolidays, joinNumbers } from './join';
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

/** Dates in figures, times, decades, ordinals and numbers; a.m.; Q1; 's; words; paragraph ends; marks. No groups: faster. */
const TOKEN = new RegExp(
  [
    String.raw`\d{4}-\d{1,2}-\d{1,2}(?![\d-])`,
    String.raw`\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?![\d./]\d)`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
    String.raw`\d{4}['’]?s\b|(?<![\d$£€])['’]?\d0['’]?s\b`,
    String.raw`(?<![\p{L}\d])['’]\d{2}(?![\d\p{L}])`,
    String.raw`\d+(?:st|nd|rd|th)\b`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
    String.raw`\b[ap]\.\s?m\b\.?`,
    String.raw`\b[QH][1-4]\b`,
    String.raw`['’]s\b`,
    String.raw`o['’]clock|[\p{L}\p{M}]+`,
    String.raw`\n\s*\n`,
    String.raw`\S`,
  ].join('|'),
  'giu',
);

/** Cuts a text into tokens; number words are put together ("twenty-four", "a hundred and ten"), holidays too. */
export function tokenize(text: string): Tokens {
  const raw: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    // The full stop of an abbreviation is part of its token.
    if (match.index < (raw.at(-1)?.end ?? 0)) continue;
    raw.push(classify(match[0], match.index, text));
  }
  const list = joinNumbers(joinHolidays(raw), text);
  return { list, classes: list.map(charOf).join('') };
}

function charOf(token: Token): string {
  return token.kind === '' ? (literalChar(token.text) ?? OTHER) : classChar(token.kind);
}

function token(
  start: number,
  raw: string,
  kind: string,
  value = 0,
  code = '',
  text = raw.toLowerCase(),
): Token {
  return { start, end: start + raw.length, kind, text, value, code, capital: text !== raw };
}

function classify(raw: string, start: number, text: string): Token {
  const first = raw[0] ?? '';
  if (first >= '0' && first <= '9') return classifyFigures(raw, start);
  if (raw.length === 1)
    return /\p{L}/u.test(raw) ? classifyWord(raw, start, text) : classifyMark(raw, start, text);
  if (first === '\n') return token(start, raw, 'break');
  if (first === "'" || first === '’') return classifyApostrophe(raw, start);
  if (raw[1] === '.') return token(start, raw, 'ampm', 0, first.toLowerCase());
  if (raw.length === 2 && /\d/.test(raw)) {
    return token(start, raw, 'qtr', Number(raw[1]) + (/q/i.test(raw) ? 0 : 4));
  }
  return classifyWord(raw, start, text);
}

function classifyFigures(raw: string, start: number): Token {
  if (raw.includes(':')) return token(start, raw, 'clock');
  if (/^\d{4}-\d/.test(raw)) return token(start, raw, 'iso');
  if (/^\d+[./]\d+[./]/.test(raw)) return token(start, raw, 'numeric');
  if (/[a-z]$/i.test(raw) && !/s$/i.test(raw))
    return token(start, raw, 'ord', Number.parseInt(raw, 10));
  if (/s$/i.test(raw)) return decadeToken(raw, start);
  return classifyNumber(raw, start);
}

/** "'90s" and "'68"; or what is left of a genitive. */
function classifyApostrophe(raw: string, start: number): Token {
  if (!/\d/.test(raw)) return { ...token(start, raw, ''), text: "'s" };
  return /s$/i.test(raw)
    ? decadeToken(raw, start)
    : token(start, raw, 'shortyear', Number(raw.slice(1)));
}

function decadeToken(raw: string, start: number): Token {
  const digits = raw.replace(/\D/g, '');
  const round = digits.endsWith('0');
  return round ? token(start, raw, 'decade', Number(digits)) : token(start, raw, 'other');
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
    return lower === 'am' || lower === 'pm'
      ? token(start, raw, 'ampm', 0, lower[0] ?? 'a')
      : token(start, raw, '', 0, '', lower);
  }
  if (!believable(raw, lower, word)) return token(start, raw, '', 0, '', lower);
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
