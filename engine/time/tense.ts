import { abbreviationsOf } from '../text/abbreviations';
import type { Token } from './tokens';

export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** How many words to either side a verb is looked for. */
const REACH = 24;

/** Words that look ahead by themselves. */
const FUTURE = new Set(
  `will ll shall would wo scheduled planning upcoming slated effective deadline tentatively begins likely
   preparing`.split(/\s+/),
);
/** Words that look ahead before an infinitive ("plans to", "is expected to", "due to arrive"). */
const FUTURE_BEFORE_TO = new Set(
  `going planned plan plans expected expect expects due hopes hope intends intend ready prepare set ought agreed
   vowed pledged promised urged ordered asked`.split(/\s+/),
);
const PAST = new Set(
  `was were had did has have been said told came went became took gave got made found began saw knew thought left
   felt brought kept held wrote stood heard let meant met ran paid sat spoke lay led read grew lost fell sent built
   understood drew broke spent cut rose drove bought wore chose shot won fought flew sold caught struck threw hit
   fled sought withdrew overthrew beat bore bent bound bled blew bred dealt dug fed forbade forgot froze hid hung set
   rode rang shook shone shut sang sank slept slid stole swore swept swam swung taught tore woke wept wound gone
   done seen taken given written spoken born sworn shown known driven hurt put`.split(/\s+/),
);
const PRESENT = new Set(
  `is are am says say tells does do reports plans calls goes comes takes makes remains seems shows holds
   begins ends looks wants needs means`.split(/\s+/),
);
const NOT_VERBS = new Set(
  'united armed alleged red hundred need indeed speed bed breed seed deed feed exceed proceed succeed'.split(
    ' ',
  ),
);
const TITLES = abbreviationsOf('en').titles;
const STOPS = new Set(['.', '?', '!', ';']);

/**
 * The tense a date is spoken of in, from the verb nearest to it in its sentence: first the words before it, then
 * those after it. No parser: word lists and endings.
 *
 * @param from index of the expression's first token
 * @param to index of the token after its last
 */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index -= 1) {
    const token = tokens[index];
    if (!token || endsSentence(tokens, index)) break;
    const tense = tenseOf(tokens, index);
    if (tense) return tense;
  }
  for (let index = to; index < Math.min(tokens.length, to + REACH); index += 1) {
    const token = tokens[index];
    if (!token || endsSentence(tokens, index)) break;
    const tense = tenseOf(tokens, index);
    if (tense) return tense;
  }
  return 'unknown';
}

/** Whether a word stands in the sentence of an expression, within reach. */
export function isNear(tokens: readonly Token[], from: number, to: number, word: string): boolean {
  for (const [start, step] of [
    [from - 1, -1],
    [to, 1],
  ] as const) {
    for (let index = start; Math.abs(index - start) < REACH; index += step) {
      const token = tokens[index];
      if (!token || endsSentence(tokens, index)) break;
      if (token.text === word) return true;
    }
  }
  return false;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.kind === 'break') return true;
  if (!STOPS.has(token.text)) return false;
  // "U.S.", "J. Dow", "Gen. Dow".
  const before = tokens[index - 1];
  return token.text !== '.' || !before || (before.text.length > 1 && !TITLES.has(before.text));
}

function tenseOf(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index];
  if (!token || token.kind !== '') return null;
  const word = token.text;
  if (FUTURE.has(word)) return 'future';
  if (FUTURE_BEFORE_TO.has(word) && tokens[index + 1]?.text === 'to') return 'future';
  if (PAST.has(word) || (word.endsWith('ed') && word.length > 4 && !NOT_VERBS.has(word))) {
    // "to be published", "will be held": the participle says nothing of the time.
    return isBare(tokens[index - 1]) || isBare(tokens[index - 2]) ? 'future' : 'past';
  }
  if (PRESENT.has(word)) return tokens[index + 1]?.text === 'to' ? 'future' : 'present';
  return null;
}

function isBare(token: Token | undefined): boolean {
  return token?.text === 'be';
}
