/** What the gate knows, as made by `buildGate`. */
export interface GateData {
  readonly stamp: string;
  /** Beginnings of the names of own subjects, folded, their words parted by a blank; "~" before one that may begin small. */
  readonly own: readonly string[];
  /** The same for broad places where covered events happened, with beginnings of words for what happened there, parted by "|". */
  readonly anchors: readonly { readonly names: readonly string[]; readonly cues: string }[];
  /** Source of an expression for beginnings of words that could be names once they are folded. */
  readonly doubtful: string;
  /** Source of an expression for characters with which a whole text must be folded before anything can be said of it. */
  readonly strange: string;
}

export interface Gate {
  /**
   * Looks at the next stretch of page text. Whole words and names: markup inside a line must not part them.
   * Needs no `this`.
   *
   * @returns whether the page, as far as it was seen, can hold a mention of an own subject or covered event
   */
  readonly scan: (text: string) => boolean;
}

/** The longest name lies within this many characters from its beginning. */
const REACH = 64;
/** Endings are shorter: what goes on longer is another word ("Zvecanological"). */
const LONGEST_ENDING = 5;
/** Names are cut to this length; what a cut one goes on with proves nothing. */
export const LONGEST_STEM = 7;
/** Text kept for the test of cues, in characters; of more the older half is forgotten. */
const MOST_KEPT = 2_000_000;
/** A shorter text holds no cue; most of them are blank. */
const SHORTEST_CUE = 4;
/** So many letters are looked for in raw text, just as they are. `doubtful` knows of accents among them. */
export const FIXED = 4;

const LETTER = /[0-9a-zà-ɏа-ԯ]/i;
const ENDING = /[a-zа-ԯ]*/y;
const UNFOLDED =
  /[\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const STOPS = /(?<![^\W_])([A-ZА-Я])\.(?=[A-ZА-Я](?![^\W_]))/g;
/** Letters that no normal form takes apart, each with what it folds to (text/fold.ts has them all). */
const BY_TABLE = 'đdðdɖdłløoħhŧtŋnıiȷjĸkſsƒfəeƶzӏіæaœoßsþt';

/** A character beyond ASCII that is no mere punctuation: only texts with one need the longer look. */
const BEYOND =
  '[ª\u00adºÀ-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u214f\u2c00-\uffff]';
const IS_ASCII = /^[\x20-\x7e]+$/;

/** Makes a gate for one page. */
export function createGate({ own, anchors, doubtful, strange }: GateData): Gate {
  const groups = [own, ...anchors.map(({ names }) => names)];
  const begins = [...new Set(groups.flat().flatMap(beginnings))];
  const ascii = begins.filter((begin) => IS_ASCII.test(begin));
  /** Most texts hold nothing of this and are done with. */
  const first = new RegExp(`${byLetter(ascii)}|[${initialsOf(ascii)}]\\.[A-Z]|${BEYOND}`);
  /** Finds beginnings in raw text; group 1 is what the whole text must be folded for. */
  let quick: RegExp | null = null;
  let exact: RegExp | null = null;
  /** Expressions for the cues of those places that the page has named. */
  const cues: (RegExp | undefined)[] = [];
  let kept: string[] = [];
  let length = 0;

  function holdsForm(text: string): boolean {
    if (!first.test(text)) return false;
    quick ??= new RegExp(`${byLetter(begins)}|${doubtful}|(${strange})`, 'g');
    quick.lastIndex = 0;
    for (let hit = quick.exec(text); hit !== null; hit = quick.exec(text)) {
      const at = hit.index;
      if (hit[1] !== undefined) return holdsFolded(fold(text), false);
      if (startsWord(text, at) && holdsFolded(fold(text.slice(at, at + REACH)), true)) return true;
      quick.lastIndex = at + 1;
    }
    return false;
  }

  function holdsFolded(text: string, onlyAtStart: boolean): boolean {
    const form = (exact ??= new RegExp(
      groups.map((names) => `(${names.map(asFolded).join('|')})`).join('|'),
      'g',
    ));
    form.lastIndex = 0;
    for (let hit = form.exec(text); hit !== null; hit = form.exec(text)) {
      if (onlyAtStart && hit.index > 0) return false;
      const end = form.lastIndex;
      form.lastIndex = hit.index + 1;
      if (!startsWord(text, hit.index) || !endsWord(text, hit.index, end)) continue;
      const group = hit.findIndex((found, index) => index > 0 && found !== undefined) - 1;
      if (group === 0 || hasCue(group - 1)) return true;
    }
    return false;
  }

  /** A place is named for the first time: all that came before is tested now, once. */
  function hasCue(index: number): boolean {
    const anchor = anchors[index];
    if (anchor === undefined || cues[index] !== undefined) return false;
    const cue = (cues[index] = new RegExp(anchor.cues));
    return kept.some((each) => cue.test(fold(each)));
  }

  function holdsCue(text: string): boolean {
    if (text.length < SHORTEST_CUE) return false;
    kept.push(text);
    length += text.length;
    if (length > MOST_KEPT) {
      kept = kept.slice(kept.length >> 1);
      length >>= 1;
    }
    if (cues.length === 0) return false;
    const folded = fold(text);
    return cues.some((cue) => cue?.test(folded));
  }

  return { scan: (text) => holdsForm(text) || holdsCue(text) };
}

/** How a name may begin: with a capital or all in capitals; small too where it may be. */
function beginnings(name: string): string[] {
  const small = name.startsWith('~');
  const begin = asFolded(name.split(' ', 1)[0] ?? '').slice(0, FIXED);
  const upper = begin.toUpperCase();
  return [upper.charAt(0) + begin.slice(1), upper, ...(small ? [begin] : [])];
}

/** Alternatives that begin alike drawn together: the engine tries them twice as fast. */
function byLetter(begins: readonly string[]): string {
  return Array.from(initialsOf(begins), (letter) => {
    const rests = begins.filter((begin) => begin.startsWith(letter)).map((begin) => begin.slice(1));
    return `${letter}(?:${rests.join('|')})`;
  }).join('|');
}

function initialsOf(begins: readonly string[]): string {
  return [...new Set(begins.map((begin) => begin.charAt(0)))].join('');
}

function asFolded(name: string): string {
  return name.replace('~', '').replaceAll(' ', '[a-zа-ԯ]*\\W*');
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !LETTER.test(text.charAt(at - 1));
}

function endsWord(text: string, start: number, end: number): boolean {
  if (end - start >= LONGEST_STEM) return true;
  ENDING.lastIndex = end;
  ENDING.test(text);
  return ENDING.lastIndex - end <= LONGEST_ENDING;
}

/** As text/fold.ts does, by the browser's own means. Of two letters written as one the first is enough here. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNFOLDED, '')
    .replace(STOPS, '$1')
    .toLowerCase()
    .replace(/[đðɖłøħŧŋıȷĸſƒəƶӏæœßþ]/g, (letter) => BY_TABLE.charAt(BY_TABLE.indexOf(letter) + 1));
}
