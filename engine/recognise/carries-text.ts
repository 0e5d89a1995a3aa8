import type { AccountId, ArticleId } from '../model/ids';
import type { Pack } from '../model/pack';
import { DOTTED, type Token } from '../text/tokens';
import { tokens } from '../text/tokens';

/** A page that shares so many words in a row with an article carries its text; shorter runs are quotations. */
export const CARRIED_WORDS = 40;
/** Where to look closer. Statements shorter than this are never found word for word: they may be anybody's words. */
const SEED_WORDS = 5;

/** What pages are compared with: the words of the articles, and where each account's words stand in them. */
export interface CorpusWording {
  readonly articles: readonly { readonly id: ArticleId; readonly words: Int32Array }[];
  /** Folded word → its number. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Hash of SEED_WORDS words in a row → where they begin, article and word in turn. */
  readonly seeds: ReadonlyMap<number, readonly number[]>;
  readonly accounts: ReadonlyMap<AccountId, AccountWords>;
}

interface AccountWords {
  readonly article: ArticleId;
  /** Where its statements stand, wherever they are printed. */
  readonly places: readonly Stretch[];
}

/** Words `[start, end)` of an article, by its place among the articles. */
interface Stretch {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

/** Words that page and article share: as long as can be. `at`: the first word on the page. */
interface Run extends Stretch {
  readonly at: number;
}

/** What a page has word for word from the articles. */
export interface PageWording {
  readonly carries: readonly ArticleId[];
  /** Accounts of which a statement stands on the page, in the pack's order. */
  readonly gives: readonly AccountId[];
  /** The article whose carried text holds a stretch of the page; null where none does. */
  within(span: { readonly start: number; readonly end: number }): ArticleId | null;
}

/** Takes the articles of a pack apart, which costs some milliseconds: to be done once, when a page first needs it. */
export function openWording(pack: Pack): CorpusWording {
  const vocabulary = new Map<string, number>();
  const seeds = new Map<number, number[]>();
  const numberOf = (word: string): number => {
    const known = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, known);
    return known;
  };
  const read = pack.articles.map(({ id, text }, article) => {
    const list = spelled(tokens(text));
    const words = Int32Array.from(list, ({ word }) => numberOf(word));
    for (let at = 0; at + SEED_WORDS <= words.length; at += 1) {
      const hash = seedAt(words, at);
      const places = seeds.get(hash);
      if (places === undefined) seeds.set(hash, [article, at]);
      else places.push(article, at);
    }
    return { id, list, words };
  });
  const statements = new Map(
    pack.statements.map((statement) => [
      statement.id,
      [statement, ...statement.alsoPrinted].flatMap((span): Stretch[] => {
        const article = read.findIndex(({ id }) => id === span.article);
        const list = read[article]?.list ?? [];
        const start = list.findIndex(({ end }) => end > span.start);
        const end = list.findLastIndex((word) => word.start < span.end) + 1;
        return start < 0 || end <= start ? [] : [{ article, start, end }];
      }),
    ]),
  );
  const accounts = new Map(
    pack.accounts.map((account): [AccountId, AccountWords] => [
      account.id,
      {
        article: account.article,
        places: account.statements.flatMap((id) => statements.get(id) ?? []),
      },
    ]),
  );
  return { articles: read, vocabulary, seeds, accounts };
}

/**
 * Finds what a page has word for word from the articles, whatever its white space, quotation marks and capitals. Linear in the page:
 * seeds of five words are looked up and grown as far as the words stay alike (the seed-and-extend way of finding reused text).
 *
 * @param page its words in order, those of its main text only: what stands between two paragraphs must not part them
 */
export function compareWording(page: readonly Token[], corpus: CorpusWording): PageWording {
  const list = spelled(page);
  const runs = findRuns(list, corpus);
  const carried = withoutCovered(runs.filter((run) => lengthOf(run) >= CARRIED_WORDS));
  const spans = carried.flatMap((run) => {
    const [first, last] = [list[run.at], list[run.at + lengthOf(run) - 1]];
    const id = corpus.articles[run.article]?.id;
    return first && last && id ? [{ id, start: first.start, end: last.end }] : [];
  });
  return {
    carries: corpus.articles.flatMap(({ id }, article) =>
      carried.some((run) => run.article === article) ? [id] : [],
    ),
    gives: [...corpus.accounts].flatMap(([id, { places }]) =>
      places.some((place) => runs.some((run) => holds(run, place))) ? [id] : [],
    ),
    within: ({ start, end }) =>
      spans.find((span) => span.start <= start && span.end >= end)?.id ?? null,
  };
}

function findRuns(list: readonly Token[], corpus: CorpusWording): Run[] {
  const { articles, vocabulary, seeds } = corpus;
  const page = Int32Array.from(list, ({ word }) => vocabulary.get(word) ?? -1);
  const runs: Run[] = [];
  for (let at = 0; at + SEED_WORDS <= page.length; at += 1) {
    const places = seeds.get(seedAt(page, at)) ?? [];
    for (let i = 0; i < places.length; i += 2) {
      const [article = 0, start = 0] = [places[i], places[i + 1]];
      const words = articles[article]?.words ?? page;
      // Where the words before are alike too, an earlier seed has found this run.
      if (at > 0 && start > 0 && page[at - 1] === words[start - 1]) continue;
      let length = 0;
      while (start + length < words.length && page[at + length] === words[start + length])
        length += 1;
      if (length >= SEED_WORDS) runs.push({ article, start, end: start + length, at });
    }
  }
  return runs;
}

/** FNV-1a over the numbers of the words; equal hashes are compared word by word. */
function seedAt(words: Int32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + SEED_WORDS; i += 1) {
    hash = Math.imul(hash ^ (words[i] ?? -1), 0x01000193);
  }
  return hash;
}

/** Capitals decide whether “U.N.” is read as one word; letter by letter it is the same in any writing. */
function spelled(list: readonly Token[]): readonly Token[] {
  if (!list.some(({ shape }) => (shape & DOTTED) !== 0)) return list;
  return list.flatMap((token) =>
    (token.shape & DOTTED) === 0 ? token : Array.from(token.word, (word) => ({ ...token, word })),
  );
}

/** Of two articles with the same passage the page carries the one that it has more of. */
function withoutCovered(runs: readonly Run[]): Run[] {
  const shared = (article: number): number =>
    wordsIn(runs.filter((run) => run.article === article));
  return runs.filter((run) => {
    const isIn = (other: Run): boolean =>
      other.at <= run.at && other.at + lengthOf(other) >= run.at + lengthOf(run);
    return !runs.some((other) => isIn(other) && shared(other.article) > shared(run.article));
  });
}

/** How many words of their article the runs hold, each counted once. */
function wordsIn(runs: readonly Run[]): number {
  let count = 0;
  let reached = 0;
  for (const { start, end } of runs.toSorted((a, b) => a.start - b.start)) {
    count += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return count;
}

function holds(run: Stretch, place: Stretch): boolean {
  return run.article === place.article && run.start <= place.start && run.end >= place.end;
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}
