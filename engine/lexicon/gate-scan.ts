/** What the gate knows, as made by `buildGate`. */
export interface GateData {
  readonly stamp: string;
  /** Source of an expression for the beginnings of names in ASCII: the only thing to look for in most texts. */
  readonly plain: string;
  /** The same for other texts: beginnings in any script or with accents. Ends in "|", unless it is empty. */
  readonly beginnings: string;
  /** Beginnings of the names of own subjects, folded, their words parted by a blank. */
  readonly own: readonly string[];
  /** The same for broad places where covered events happened, with beginnings of words for what happened there, parted by "|". */
  readonly anchors: readonly { readonly names: readonly string[]; readonly cues: string }[];
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
/** Enough for the beginning of a name with marks between its letters. */
const FIRST_WORD = 12;
/** Endings are shorter: what goes on longer is another word ("Zvecanological"). */
const LONGEST_ENDING = 5;
/** Names are cut to this length; what a cut one goes on with proves nothing. */
export const LONGEST_STEM = 7;
/** Texts kept for the test of cues; of more the older half is forgotten. */
const MOST_KEPT = 9999;
/** Characters with which a whole text must be folded: invisible ones, marks, other writings of plain letters. */
const STRANGE =
  'ªº\u00ad\u0300-\u036f\u0483-\u0487\u061c\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2149\ud835\ufb00-\ufb06\ufe20-\ufe2f\ufeff\uff10-\uff5a';
const IS_STRANGE = new RegExp(`[${STRANGE}]`);
/** Letters of which names are made, beyond ASCII. */
const BEYOND = new RegExp(`[À-ԯḀ-ỿ${STRANGE}]`);
const LETTER = /[\p{L}\p{N}]/u;
const LETTERS = /\p{L}*/uy;
const BETWEEN = /\P{L}*/uy;
const UNFOLDED = /[\p{M}\p{Cf}]/gu;
/** Letters that no normal form takes apart, each before what it folds to (text/fold.ts has them all). */
const BY_TABLE = 'đdðdɖdłløoħhŧtŋnıiȷjĸkſsƒfəeƶzӏіæaœoßsþt';

/** Makes a gate for one page. */
export function createGate({ plain, beginnings, own, anchors }: GateData): Gate {
  const plainName = new RegExp(plain);
  const plainNames = new RegExp(plain, 'g');
  let anyNames: RegExp | null = null;
  const groups = [own, ...anchors.map(({ names }) => names)];
  /** Expressions for the cues of those places that the page has named. */
  const cues: (RegExp | undefined)[] = [];
  let kept: string[] = [];

  function holdsName(text: string): boolean {
    // Two expressions cost less than one that looks for all.
    if (plainName.test(text) && holdsAfter(text, plainNames)) return true;
    if (!BEYOND.test(text)) return false;
    anyNames ??= new RegExp(`${beginnings}[${STRANGE}]`, 'g');
    return holdsAfter(text, anyNames);
  }

  function holdsAfter(text: string, beginning: RegExp): boolean {
    beginning.lastIndex = 0;
    for (let hit = beginning.exec(text); hit !== null; hit = beginning.exec(text)) {
      const at = hit.index;
      if (IS_STRANGE.test(text.charAt(at))) return holdsFolded(fold(text));
      if (startsWord(text, at) && couldBegin(fold(text.slice(at, at + FIRST_WORD)))) {
        if (isName(fold(text.slice(at, at + REACH)), 0)) return true;
      }
      beginning.lastIndex = at + 1;
    }
    return false;
  }

  /** Nearly everything is refused by a few letters. */
  function couldBegin(word: string): boolean {
    return groups.some((names) =>
      names.some((name) => word.startsWith(name.slice(0, 4).trimEnd())),
    );
  }

  function holdsFolded(text: string): boolean {
    return groups.flat().some((name) => {
      const [first = ''] = name.split(' ', 1);
      for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        if (startsWord(text, at) && isName(text, at)) return true;
      }
      return false;
    });
  }

  /** Whether a name begins at a place of folded text that opens the gate: by itself, or because its cue has been seen. */
  function isName(text: string, at: number): boolean {
    return groups.some(
      (names, group) =>
        names.some((name) => standsAt(text, at, name)) && (group === 0 || hasCue(group - 1)),
    );
  }

  /** When a place is named for the first time, all that came before is tested for its cues, once. */
  function hasCue(index: number): boolean {
    const anchor = anchors[index];
    if (anchor === undefined || cues[index] !== undefined) return false;
    const cue = (cues[index] = new RegExp(`(?<![a-zа-ԯ])(?:${anchor.cues})`));
    return kept.some((each) => cue.test(fold(each)));
  }

  function holdsCue(text: string): boolean {
    kept.push(text);
    if (kept.length > MOST_KEPT) kept = kept.slice(MOST_KEPT / 2);
    if (cues.length === 0) return false;
    const folded = fold(text);
    return cues.some((cue) => cue?.test(folded));
  }

  return {
    // Most stretches of a page are the blanks between its tags.
    scan: (text) => text.trimStart() !== '' && (holdsName(text) || holdsCue(text)),
  };
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !LETTER.test(text.charAt(at - 1));
}

/** Whether the words of a name stand at a place of folded text, each with an ending at most. */
function standsAt(text: string, start: number, name: string): boolean {
  // Nearly all names are refused by their first letter.
  if (text.charCodeAt(start) !== name.charCodeAt(0)) return false;
  let at = start;
  return name.split(' ').every((word, index) => {
    if (index > 0) at += runLength(text, at, BETWEEN);
    if (!text.startsWith(word, at)) return false;
    at += word.length;
    const ending = runLength(text, at, LETTERS);
    at += ending;
    return word.length >= LONGEST_STEM || ending <= LONGEST_ENDING;
  });
}

function runLength(text: string, at: number, run: RegExp): number {
  run.lastIndex = at;
  return run.exec(text)?.[0].length ?? 0;
}

/** As text/fold.ts does, by the browser's own means. Of two letters written as one the first is enough here. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNFOLDED, '')
    .toLowerCase()
    .replace(/[đðɖłøħŧŋıȷĸſƒəƶӏæœßþ]/g, (letter) => BY_TABLE.charAt(BY_TABLE.indexOf(letter) + 1));
}
