import { HOLIDAYS } from './holidays';
import type { Token } from './tokens';

/** Puts the words of a holiday's name together as one token. */
export function joinHolidays(tokens: readonly Token[]): Token[] {
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
export function joinNumbers(tokens: readonly Token[], text: string): Token[] {
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
      const written = text.slice(first.start, last.end).toLowerCase();
      // "Nineteen ninety-eight" is a year; "two thousand" and "twenty hundred" are amounts.
      const isYear =
        /^1[89]\d\d$|^20\d\d$/.test(String(value)) && !/hundred|thousand/.test(written);
      joined.push({ ...first, end: last.end, kind: isYear ? 'year' : 'num', text: written, value });
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
