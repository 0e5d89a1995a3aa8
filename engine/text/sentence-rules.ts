import type { Abbreviations } from './abbreviations';

/** How far the rules look to either side of a possible end. Keeps the cost of a page linear. */
const REACH = 80;

/** Words after "6 p.m." that belong to the time of day. */
const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]{2,4}T|ET|PT|CT|GMT|UTC|Eastern|Pacific|Central|Mountain|Moscow|Belgrade|local)\b/u;
/** "At 5 a.m." and the like at the beginning of a sentence: it goes on. */
const OPENING_TIME =
  /^["“]?(?:At|By|Around|About|Since|Until|Before|After|From|Till|Shortly after|Just after|Just before)\s+(?:\S+\s+){0,4}\S+$/u;
const SAYING =
  /^(?:\S+\s+){0,3}(?:said|says|asked|asks|told|added|adds|wrote|writes|replied|shouted|exclaimed|tweeted|continued|wondered)\b/u;
const MONTH_AFTER_ORDINAL =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jan|Feb|Aug|Sept?|Okt|Nov|Dez|Januara|Februara|Marta|Aprila|Maja|Juna|Jula|Avgusta|Septembra|Oktobra|Novembra|Decembra|Јануара|Фебруара|Марта|Априла|Маја|Јуна|Јула|Августа|Септембра|Октобра|Новембра|Децембра)(?![\p{L}])/u;

/**
 * Whether a sentence ends at `end`, a place where one could.
 *
 * @param start where the sentence in question begins
 */
export function isBoundary(
  text: string,
  start: number,
  end: number,
  words: Abbreviations,
): boolean {
  const raw = text.slice(Math.max(start, end - REACH), end);
  const left = raw.trimEnd();
  const right = text.slice(end, end + REACH).trimStart();
  if (left === '' || right === '') return true;
  const gap = raw.slice(left.length);
  if (/\n\s*\n/u.test(gap)) return true;
  if (gap.includes('\n') && !/[.!?…:;,]["”’»)\]]*$/u.test(left))
    return !goesOnInNextLine(text, start, left, right);
  if (continues(left, right)) return false;
  if (/[!?]["”’»“]$/u.test(left) && SAYING.test(right)) return false;
  if (right.startsWith('.')) return /\p{L}\.$/u.test(left) && /^\. \. \. \p{Lu}/u.test(right);
  if (/(?:^|\s)\. \. \.$/u.test(left) && !left.endsWith('. . . .')) return false;
  if (left.endsWith('…')) return words.starters.has(firstWord(right));
  if (left.endsWith('.'))
    return isStopFinal(text.slice(start, end).trimStart().length <= REACH, left, right, words);
  return true;
}

/** A line that begins like a sentence and is followed by a small letter was broken by the layout. */
function goesOnInNextLine(text: string, start: number, left: string, right: string): boolean {
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const first = text.slice(start, start + REACH).trimStart();
  return /^\p{Ll}/u.test(right) && /^["“„«(]?\p{Lu}/u.test(first) && line.trim().includes(' ');
}

/** What comes next cannot begin a sentence. */
function continues(left: string, right: string): boolean {
  if (/^["”’»“„«([–—-]*\s*\p{Ll}/u.test(right)) return true;
  // "/TASS/" after a dateline, footnote marks, and closing marks.
  if (/^(?:\/[^\s/]+\/|\[[\w ]{1,12}\]|[)\]}»”,;:])/u.test(right)) return true;
  // Left-out words in a quotation.
  if (/[[(](?:\.\.\.|…)[\])]["”’»]*$/u.test(left)) return /^[(\p{Ll}]/u.test(right);
  // "(KFOR. – Ed.)": a short bracket is not taken apart.
  return /\([^()]{0,30}$/u.test(left) && /^[^()]{0,25}\)/u.test(right);
}

/** Whether the full stop at the end of `left` ends a sentence and not only an abbreviation. */
function isStopFinal(whole: boolean, left: string, right: string, words: Abbreviations): boolean {
  const token =
    /(?<=^|[\s("“„«'‘/–—-])([\p{L}\p{M}°º№][\p{L}\p{M}.°º-]*)\.$/u.exec(left)?.[1] ?? null;
  if (token === null) return !/(?:^|\s)\d{1,2}\.$/u.test(left) || !MONTH_AFTER_ORDINAL.test(right);
  const word = token.toLowerCase();
  const starter = words.starters.has(firstWord(right));
  const number = /^[№#]?\d/u.test(right);
  if (words.inner.has(word)) return false;
  if (words.counters.has(word) && number) return false;
  if (/^[ap]\.?m$/u.test(word)) {
    return !AFTER_CLOCK.test(right) && !number && !(whole && OPENING_TIME.test(left));
  }
  if (words.titles.has(word) && /^["“(]?\p{Lu}/u.test(right))
    return words.either.has(word) && starter;
  if (words.either.has(word)) return starter || (word === 'etc' && number);
  // "U.S.", "N.A.T.O.", "J.K."
  if (/^(?:\p{L}\.)+\p{L}$/u.test(token)) return starter || /^["“„«]/u.test(right);
  // A single capital is an initial ("J. Stoltenberg") or the last word ("you and I.").
  return starter || !/^\p{Lu}\p{M}*$/u.test(token);
}

/** The first word of `text` in small letters; nothing for an initial ("I. Petrov"). */
function firstWord(text: string): string {
  return (
    /^["“„«‘'(\s]*(\p{L}+)(?!\p{L}|(?<=(?<!\p{L})\p{L})\.)/u.exec(text)?.[1]?.toLowerCase() ?? ''
  );
}
