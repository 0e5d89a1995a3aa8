/** How the words of one name go with those of another. */
export interface Assignment {
  readonly cost: number;
  /** For each word of the shorter name the number of its partner; null where it has none. */
  readonly partners: readonly (number | null)[];
}

/** Names with more words than this in the longer one are cut: the table has a row for every set of them. */
export const MOST_WORDS = 12;

/**
 * The cheapest way to give each word of the shorter name a partner of its own in the longer one, or none. Exact, by
 * dynamic programming over the sets of words taken.
 *
 * @param longer at most MOST_WORDS
 * @param costs of two words for each other, and of a word left alone
 */
export function assignWords<Word>(
  shorter: readonly Word[],
  longer: readonly Word[],
  costs: {
    pair(a: Word, b: Word): number;
    inShorter(a: Word): number;
    inLonger(b: Word): number;
  },
): Assignment {
  const pairs = shorter.map((a) => longer.map((b) => costs.pair(a, b)));
  const alone = longer.map((b) => costs.inLonger(b));
  const known = new Map<number, Assignment>();

  function best(at: number, taken: number): Assignment {
    const key = (at << MOST_WORDS) | taken;
    const found = known.get(key) ?? work(at, taken);
    known.set(key, found);
    return found;
  }

  function work(at: number, taken: number): Assignment {
    const isTaken = (b: number): boolean => (taken & (1 << b)) !== 0;
    const word = shorter[at];
    if (word === undefined) {
      return {
        cost: alone.reduce((sum, cost, b) => (isTaken(b) ? sum : sum + cost), 0),
        partners: [],
      };
    }
    let cheapest = before(null, costs.inShorter(word), best(at + 1, taken));
    pairs[at]?.forEach((cost, b) => {
      if (isTaken(b)) return;
      const option = before(b, cost, best(at + 1, taken | (1 << b)));
      if (option.cost < cheapest.cost) cheapest = option;
    });
    return cheapest;
  }

  return best(0, 0);
}

function before(partner: number | null, cost: number, rest: Assignment): Assignment {
  return { cost: cost + rest.cost, partners: [partner, ...rest.partners] };
}
