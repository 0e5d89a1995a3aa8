import type { Lexicon } from '../lexicon/open';
import { ROOT } from '../lexicon/trie';
import type { Way, WordMatch } from '../lexicon/vocabulary';
import type { Edit } from '../text/similarity';
import {
  DOTTED,
  FIRST_UPPER,
  GAP_APOSTROPHE,
  GAP_HYPHEN,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  HAS_LOWER,
  type Token,
} from '../text/tokens';
import type { ReadBlock, ReadPage } from './reading';

/** A stretch of a block that is written like a form of a subject. Whether it means the subject is decided later. */
export interface NameCandidate {
  readonly block: number;
  readonly main: boolean;
  /** Tokens of the block, half-open. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 units of the page's text. */
  readonly start: number;
  readonly end: number;
  /** Number of the form in the lexicon. */
  readonly form: number;
  readonly subject: number;
  /** The least trusted way among its words. */
  readonly way: Way;
  /** What differs, for `near`. */
  readonly edit: Edit | null;
}

/** Peoples whose plural is written like a case of their country's name ("Srbi" and "Srbiji" have one skeleton). */
const PEOPLES = new Set('srbi срби сербы rusi руси albanci албанци албанцы'.split(' '));

const TRUST: readonly Way[] = ['exact', 'inflected', 'spelling', 'near'];
const JOINS = new Set<number>([GAP_SPACE, GAP_HYPHEN, GAP_QUOTE, GAP_STOP, GAP_APOSTROPHE]);

interface Path {
  readonly node: number;
  readonly at: number;
  readonly way: Way;
  readonly edit: Edit | null;
}

/** Finds every stretch that is written like a known form, longer and shorter ones alike. Linear in the length of the page. */
export function findNames({ blocks, lang }: ReadPage, lexicon: Lexicon): NameCandidate[] {
  const seen = new Map<string, readonly WordMatch[]>();
  const match = (token: Token): readonly WordMatch[] => {
    const key = (token.shape & FIRST_UPPER) === 0 ? token.word : `^${token.word}`;
    let matches = seen.get(key);
    if (matches === undefined)
      seen.set(key, (matches = lexicon.vocabulary.match(token, lang, true)));
    return matches;
  };
  return blocks.flatMap((block) =>
    block.tokens.flatMap((_, from) => namesAt(block, from, lexicon, match)),
  );
}

function namesAt(
  block: ReadBlock,
  from: number,
  lexicon: Lexicon,
  match: (token: Token) => readonly WordMatch[],
): NameCandidate[] {
  const { trie } = lexicon;
  const found: NameCandidate[] = [];
  let paths: Path[] = [{ node: ROOT, at: from, way: 'exact', edit: null }];
  while (paths.length > 0) {
    const next: Path[] = [];
    for (const path of paths) {
      const token = block.tokens[path.at];
      if (token === undefined || (path.at > from && !JOINS.has(token.gap))) continue;
      for (const { word, way, edit } of match(token)) {
        const node = trie.step(path.node, word);
        // One misspelt word a name is a slip, two are another name.
        if (node < 0 || (edit !== null && path.edit !== null)) continue;
        const step = {
          node,
          at: path.at + 1,
          way: lessTrusted(path.way, way),
          edit: edit ?? path.edit,
        };
        for (const form of trie.ends(node)) {
          const candidate = candidateOf(block, from, step, form, lexicon);
          if (candidate !== null) found.push(candidate);
        }
        if (trie.goesOn(node)) next.push(step);
      }
      if (path.at > from && isSkippable(token)) next.push({ ...path, at: path.at + 1 });
    }
    paths = next;
  }
  return found;
}

/** "Kosovo's police" is the Kosovo police. */
function isSkippable(token: Token): boolean {
  return token.gap === GAP_APOSTROPHE && token.word === 's';
}

function lessTrusted(a: Way, b: Way): Way {
  return TRUST.indexOf(a) > TRUST.indexOf(b) ? a : b;
}

function candidateOf(
  block: ReadBlock,
  from: number,
  { at: to, way, edit }: Path,
  form: number,
  lexicon: Lexicon,
): NameCandidate | null {
  const first = block.tokens[from];
  const last = block.tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const written = block.tokens
    .slice(from, to)
    .filter((token, index) => index === 0 || !isSkippable(token));
  const shapes = lexicon.vocabulary.formShapes[form] ?? [];
  // "Kosovo's declaration" has the s in the form itself.
  const list = written.length === shapes.length ? written : block.tokens.slice(from, to);
  // Only a part of a longer name is written with stops ("U.N. Security Council"), hardly a name by itself.
  if (
    shapes.length === 1 &&
    (first.shape & DOTTED) !== 0 &&
    lexicon.data.subjects[lexicon.form(form)[1]]?.class === 'own'
  )
    return null;
  if (!caseFits(list, shapes, lexicon.form(form)[3])) return null;
  if (way !== 'exact' && list.length === 1 && PEOPLES.has(first.word)) return null;
  return {
    block: block.index,
    main: block.main,
    from,
    to,
    start: first.start,
    end: last.end,
    form,
    subject: lexicon.form(form)[1],
    way,
    edit,
  };
}

function caseFits(list: readonly Token[], shapes: readonly number[], rule: number): boolean {
  return list.every(({ shape }, index) => {
    const wanted = shapes[index] ?? 0;
    if ((shape & DOTTED) !== 0 && (wanted & HAS_LOWER) !== 0) return false;
    if (rule === 2) return true;
    if (rule === 0) return (shape & ~DOTTED) === (wanted & ~DOTTED);
    return (wanted & FIRST_UPPER) === 0 || (shape & FIRST_UPPER) !== 0;
  });
}
