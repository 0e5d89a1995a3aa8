import { areAlike, letterDistance } from './letter-distance';
import { TRADES } from './name-lists';
import { partsOf, type NameParts, type NameWord } from './name-words';
import { assignWords, MOST_WORDS } from './word-pairs';

// All costs are in letters. docs/recognition.md, "Name matching", has what each of them is worth.

/** Letters that two names may differ by; a share of the shorter one at most. */
const MOST_LETTERS = 2.2;
const MOST_SHARE = 0.3;

/** Another first letter makes another name sooner than a later one. */
const OTHER_BEGINNING = 0.25;
const INITIAL = 0.3;
const OTHER_INITIAL = 3;
const SHORTENED = 1;
const SHORTEST_SHORTENED = 3;
const OTHER_ORDER = 0.25;
const WRITTEN_AS_ONE = 0.25;
/** Words that only one of the names has. */
const ADDED = { person: 0.5, trade: 1, other: 2, number: 2.5, particle: 0.15, again: 0.1 };
/** Words that neither finds in the other: one stands for the other. */
const REPLACED = 3;
const ONLY_WORD_SHARED = 1.2;
const OTHER_FORM = 0.5;

/**
 * Whether two names can be two ways of writing one: of a person, or of a company, body, ship or other thing. By what is
 * written alone: true means that nothing in the names speaks against it.
 *
 * Words are put together so that they differ least, whatever their order; what is left over and what differs adds up, in letters.
 * Spellings of other scripts and languages, slips, initials, words left out and legal forms cost little, another word in the place
 * of one costs too much.
 *
 * @param type "Person" for persons; anything else has legal forms and numbers
 */
export function sameName(name1: string, name2: string, type: string): boolean {
  const person = type === 'Person';
  const [shorter, longer] = [partsOf(name1, person), partsOf(name2, person)].toSorted(
    // The order of the two must make no difference.
    (a, b) => a.words.length - b.words.length || (textOf(a) < textOf(b) ? -1 : 1),
  );
  if (shorter === undefined || longer === undefined || shorter.words.length === 0) return false;
  const allowed = Math.min(
    MOST_LETTERS,
    MOST_SHARE * Math.min(textOf(shorter).length, textOf(longer).length),
  );
  const commas = /,/.test(name1) || /,/.test(name2);
  const form = shorter.form !== '' && longer.form !== '' && shorter.form !== longer.form;
  const cost = Math.min(costInWords(shorter, longer, person, commas), costAsOne(shorter, longer));
  return cost + (form ? OTHER_FORM : 0) <= allowed;
}

function textOf({ words }: NameParts): string {
  return words.map(({ text }) => text).join('');
}

function costInWords(a: NameParts, b: NameParts, person: boolean, commas: boolean): number {
  const [short, long] = [a.words.slice(0, MOST_WORDS), b.words.slice(0, MOST_WORDS)];
  const { cost, partners } = assignWords(short, long, {
    pair: (one, other) => costOfPair(one, other, person),
    inShorter: ({ kind }) => (kind === 'particle' ? ADDED.particle : REPLACED),
    inLonger: (word) => costOfAdded(word, short, person),
  });
  const found = partners.filter((partner) => partner !== null);
  const moved = found.some((partner, at) => partner < (found[at - 1] ?? 0));
  const shared = partners.filter((partner, at) => partner !== null && short[at]?.kind === 'plain');
  const few = person && shared.length === 1 && long.length > 1;
  return cost + (moved && !commas ? OTHER_ORDER : 0) + (few ? ONLY_WORD_SHARED : 0);
}

function costOfAdded(
  { kind, text, sounds }: NameWord,
  others: readonly NameWord[],
  person: boolean,
): number {
  if (kind !== 'plain') return ADDED[kind];
  if (others.some((other) => other.sounds === sounds)) return ADDED.again;
  if (person) return ADDED.person;
  return TRADES.has(text) ? ADDED.trade : ADDED.other;
}

function costOfPair(a: NameWord, b: NameWord, person: boolean): number {
  const [first, second] = [firstLetter(a, b), firstLetter(b, a)];
  if (a.text.length !== b.text.length && Math.min(a.text.length, b.text.length) === 1) {
    return first === second ? INITIAL : OTHER_INITIAL;
  }
  const cost = Math.min(
    letterDistance(a.text, b.text),
    letterDistance(a.sounds, b.sounds),
    person && isShortened(a.text, b.text) ? SHORTENED : Infinity,
  );
  return cost + (areAlike(first, second) ? 0 : OTHER_BEGINNING);
}

/** "Alex" for "Alexander". */
function isShortened(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_SHORTENED && (a.startsWith(b) || b.startsWith(a));
}

/** As written, unless the other is in another script. */
function firstLetter(word: NameWord, other: NameWord): string {
  const scripts = [word, other].map(({ text }) => /\p{Script=Latin}/u.test(text));
  return (scripts[0] === scripts[1] ? word.text : word.sounds).charAt(0);
}

/** Written without blanks or with blanks in other places: "van der Bilt", "Vanderbilt". */
function costAsOne(a: NameParts, b: NameParts): number {
  const numbers = [a, b].map(({ words }) => words.filter(({ kind }) => kind === 'number').length);
  if (numbers[0] !== numbers[1]) return Infinity;
  const sounds = ({ words }: NameParts) => words.map((word) => word.sounds).join('');
  const asWritten = letterDistance(textOf(a), textOf(b));
  return Math.min(asWritten, letterDistance(sounds(a), sounds(b))) + WRITTEN_AS_ONE;
}
