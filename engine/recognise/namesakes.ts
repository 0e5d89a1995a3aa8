import { isSlip } from '../lexicon/near';
import type { Lexicon } from '../lexicon/open';
import { singleEdit } from '../text/similarity';
import { skeleton } from '../text/skeleton';
import {
  FIRST_UPPER,
  GAP_HYPHEN,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  HAS_DIGIT,
  HAS_LOWER,
  type Token,
} from '../text/tokens';
import type { NameCandidate } from './names';
import { ADJECTIVES, GIVEN_NAMES, OPENERS, TITLES } from '../lexicon/person-words';
import type { ReadBlock } from './reading';

/** What the word before a name says about whose name it is. */
export type Before =
  /** Nothing. */
  | { readonly is: 'open' }
  /** An office or a form of address ("President"). */
  | { readonly is: 'title'; readonly word: Token }
  /** The subject's own given name or its initial, in a spelling the lexicon does not list. */
  | { readonly is: 'given'; readonly word: Token }
  /** A word with a capital that may be a given name or may have it for another reason: it begins the sentence. */
  | { readonly is: 'doubtful' }
  /** Someone else's given name, or the first half of someone else's surname. */
  | { readonly is: 'other' };

const OPEN: Before = { is: 'open' };
const DOUBTFUL: Before = { is: 'doubtful' };
const OTHER: Before = { is: 'other' };
/** Shorter given names that differ by a letter are different names (Jens, Jan). */
const SHORTEST_SLIP = 6;

/**
 * Looks at the word before a name that stands without a given name, such as "Vucic" in "Milos Vucic".
 *
 * @param given folded given names of the subject
 * @param lang primary language tag of the page
 */
export function beforeName(
  { from }: NameCandidate,
  block: ReadBlock,
  given: readonly string[],
  lexicon: Lexicon,
  lang: string | null,
): Before {
  const name = block.tokens[from];
  const before = block.tokens[from - 1];
  if (name === undefined || before === undefined) return OPEN;
  if (name.gap !== GAP_SPACE && name.gap !== GAP_HYPHEN && name.gap !== GAP_STOP) return OPEN;
  if ((before.shape & FIRST_UPPER) === 0 || (before.shape & HAS_DIGIT) !== 0) return OPEN;
  const { word } = before;
  if (isGiven(before, given)) return { is: 'given', word: before };
  if (TITLES.has(word)) return { is: 'title', word: before };
  if (ADJECTIVES.has(word) || OPENERS.has(word)) return OPEN;
  if (GIVEN_NAMES.has(word) || word.length === 1) return OTHER;
  if (name.gap === GAP_STOP) return word.length > 1 ? OPEN : OTHER;
  // A party or a known name of something else ("SNS leader" aside, "NATO Stoltenberg") is no given name.
  const capitals = (before.shape & HAS_LOWER) === 0;
  if (lexicon.vocabulary.number(word) !== undefined || (capitals && !capitalised(block, from)))
    return OPEN;
  const opens = opensSentence(block, from - 1);
  if ((opens && looksLikeNoName(word)) || inTitleCase(block)) return OPEN;
  // In German any noun has a capital.
  if (!opens && lang === 'de') return OPEN;
  return opens ? DOUBTFUL : OTHER;
}

/** Whether a covered person's surname is only the first half of somebody's double name ("Kurti-Smith"). */
export function goesOnAsName({ to }: NameCandidate, block: ReadBlock, lexicon: Lexicon): boolean {
  const after = block.tokens[to];
  if (after === undefined || after.gap !== GAP_HYPHEN || (after.shape & FIRST_UPPER) === 0)
    return false;
  return (
    GIVEN_NAMES.has(after.word) ||
    (/(?:ic|ov|ova|ev|eva|enko|sky|son|man|smith)$/u.test(after.word) &&
      lexicon.vocabulary.number(after.word) === undefined)
  );
}

/** Whether a folded word is a given name that people in the news often have. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}

/** Whether a word is one of the given names, spelt alike, or its initial. */
function isGiven({ word }: Token, given: readonly string[]): boolean {
  if (given.includes(word)) return true;
  const sound = skeleton(word);
  return given.some((name) => {
    const known = skeleton(name);
    if (word.length === 1) return known.startsWith(sound);
    if (known === sound) return true;
    const edit = sound.length < SHORTEST_SLIP ? null : singleEdit(known, sound);
    // Aleksandar is Alexander, and never Aleksandra.
    return edit !== null && isSlip(edit) && known.endsWith('a') === sound.endsWith('a');
  });
}

function capitalised(block: ReadBlock, at: number): boolean {
  const token = block.tokens[at];
  return token !== undefined && (token.shape & HAS_LOWER) === 0;
}

/** Whether a token stands at the beginning of its sentence, where any word has a capital. */
export function opensSentence(block: ReadBlock, at: number): boolean {
  const token = block.tokens[at];
  return (
    at === 0 ||
    token === undefined ||
    (token.gap !== GAP_SPACE &&
      token.gap !== GAP_HYPHEN &&
      token.gap !== GAP_STOP &&
      token.gap !== GAP_QUOTE)
  );
}

/** Adverbs and participles that begin English sentences ("Recently", "Speaking"). */
function looksLikeNoName(word: string): boolean {
  return /(?:ly|ing|wards?|ever)$/u.test(word);
}

/** A headline In Which Most Words Have Capitals says nothing by them. */
export function inTitleCase({ tokens, block }: ReadBlock): boolean {
  if (block.role !== 'heading' && tokens.length > 20) return false;
  const words = tokens.filter(({ shape, word }) => word.length > 3 && (shape & HAS_DIGIT) === 0);
  return (
    words.length >= 4 &&
    words.filter(({ shape }) => (shape & FIRST_UPPER) !== 0).length / words.length > 0.8
  );
}
