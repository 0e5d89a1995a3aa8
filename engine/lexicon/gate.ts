import { fnv1a } from '../text/hash';
import { FIRST_UPPER, tokens, type Token } from '../text/tokens';
import { anchorPlaces, homePlaces, standsAlone } from './anchors';
import { cuesOf, type CaseRule, type LexiconData } from './data';
import { beginningSources } from './gate-beginnings';
import { LONGEST_STEM, type GateData } from './gate-scan';

const GATE_FORMAT = 'crosslight-gate/1';
const CUE_STEM = 3;
const SHORTEST_BARE_STEM = 6;
/** Words that go with too many names to be looked for: "of", "und". */
const SHORTEST_TELLING = 3;

/**
 * Makes the gate's expressions from a lexicon. Names of own subjects open it by themselves. A broad place of a covered event opens it
 * only together with a word for what happened there, or with a word of an own subject's description; that loses nothing, because
 * recognition accepts those, too, only where such a place or another own subject stands on the page (`standsAlone`).
 */
export function buildGate(lexicon: LexiconData): GateData {
  const [own, anchors] = [ownNames(lexicon), anchorGroups(lexicon)];
  const sources = beginningSources([...own, ...anchors.flatMap(({ names }) => names)]);
  const plain = (names: readonly string[]): string[] => names.map((name) => name.replace('~', ''));
  const data = {
    ...sources,
    own: plain(own),
    anchors: anchors.map(({ names, cues }) => ({ names: plain(names), cues })),
  };
  const print = fnv1a(JSON.stringify([GATE_FORMAT, lexicon.stamp, data]));
  return { stamp: print.toString(16).padStart(8, '0'), ...data };
}

/** Names that open the gate by themselves, but for those in which an anchor's name stands: the anchor finds them. */
function ownNames(lexicon: LexiconData): string[] {
  const anchors = anchorGroups(lexicon).flatMap(({ names }) => names);
  const names = lexicon.forms.flatMap(([text, index, needs, rule]) => {
    const subject = lexicon.subjects[index];
    const words = tokens(text);
    if (
      subject?.class !== 'own' ||
      !standsAlone(
        subject.kind,
        words.map(({ shape }) => shape),
        needs,
      )
    )
      return [];
    if (
      words.length > 1 &&
      rule !== 2 &&
      words.some(({ word }) => anchors.some((name) => word.startsWith(name)))
    )
      return [];
    // Given names vary more than surnames and tell less.
    return [nameOf(subject.kind === 'person' ? words.slice(-1) : words.slice(0, 2), rule)];
  });
  return fewest(names);
}

/** The beginnings of the words of a name, as the gate's data have them. */
function nameOf(words: readonly Token[], rule: CaseRule): string {
  const capital = rule !== 2 && ((words[0]?.shape ?? 0) & FIRST_UPPER) !== 0;
  return (capital ? '' : '~') + words.map(({ word }) => stemOf(word)).join(' ');
}

/** Names without those that begin with another one. */
function fewest(names: readonly string[]): string[] {
  const all = [...new Set(names)];
  return all
    .filter((name) => !all.some((other) => other !== name && name.startsWith(other)))
    .sort();
}

/** A final vowel is left open, since endings replace it. */
function stemOf(word: string): string {
  const stem = word.length >= SHORTEST_BARE_STEM ? word.replace(/[aeoеао]$/u, '') : word;
  return stem.slice(0, LONGEST_STEM);
}

interface Group {
  readonly places: Set<number>;
  readonly cues: Set<string>;
}

/** Places with the same cues share an expression. */
function anchorGroups(lexicon: LexiconData): GateData['anchors'] {
  const groups = new Map<string, Group>();
  const described = descriptions(lexicon);
  const homes = homePlaces(lexicon);
  for (const [place, concepts] of anchorPlaces(lexicon)) {
    const cues = new Set([
      ...(homes.has(place) ? cueStems(lexicon, concepts) : []),
      ...(described.get(place) ?? []),
    ]);
    const key = [...cues].sort().join(' ');
    const group = groups.get(key) ?? { places: new Set(), cues };
    group.places.add(place);
    groups.set(key, group);
  }
  const broadPlaces = lexicon.forms.flatMap(([text, subject]) => {
    const { kind, class: scope } = lexicon.subjects[subject] ?? {};
    return kind === 'place' && scope === 'broad' ? tokens(text).map(({ word }) => word) : [];
  });
  return [...groups.values()].map(({ places, cues }) => {
    const names = lexicon.forms
      .filter(([, subject]) => places.has(subject))
      .map(([text, , , rule]) => ({ words: tokens(text), rule }));
    const single = new Set(
      names
        .filter(({ words }) => words.length === 1)
        .map(({ words }) => stemOf(words[0]?.word ?? '')),
    );
    const holdsSingle = (word: string): boolean =>
      [...single].some((name) => word.startsWith(name));
    const needed = names.filter(
      ({ words }) => words.length === 1 || !words.some(({ word }) => holdsSingle(word)),
    );
    return {
      names: fewest(needed.map(({ words, rule }) => nameOf(words.slice(0, 2), rule))),
      cues: shortest(cues, broadPlaces),
    };
  });
}

/** For each anchor place, stems of the telling words of own forms that count only beside such a place or have its name in them. */
function descriptions(lexicon: LexiconData): Map<number, Set<string>> {
  const { forms, subjects } = lexicon;
  const stems = new Map(
    [...anchorPlaces(lexicon).keys()].map((place) => [place, new Set<string>()]),
  );
  const names = new Map<string, number>();
  for (const [text, place] of forms) {
    if (stems.has(place))
      for (const { word } of tokens(text))
        if (word.length > SHORTEST_TELLING) names.set(stemOf(word), place);
  }
  const placeIn = (word: string): number | undefined =>
    [...names].find(([stem]) => word.startsWith(stem))?.[1];
  for (const [text, index, needs] of forms) {
    const subject = subjects[index];
    const words = tokens(text);
    if (subject?.class !== 'own') continue;
    const within = words.flatMap(({ word }) => placeIn(word) ?? []);
    if (
      within.length === 0 &&
      standsAlone(
        subject.kind,
        words.map(({ shape }) => shape),
        needs,
      )
    )
      continue;
    const telling = words.map(({ word }) => word).filter((word) => placeIn(word) === undefined);
    const [longest] = telling.sort((a, b) => b.length - a.length);
    // A form that has a place's name in it never stands without that place.
    for (const place of within.length > 0 ? within : subject.related)
      stems.get(place)?.add(cueStem(longest ?? words[0]?.word ?? ''));
  }
  return stems;
}

function cueStems(lexicon: LexiconData, concepts: ReadonlySet<string>): string[] {
  return Object.keys(lexicon.cues).flatMap((lang) =>
    Object.entries(cuesOf(lexicon, lang)?.concepts ?? {}).flatMap(([concept, phrases]) =>
      concepts.has(concept) ? phrases.filter(isOneWord).map(stemOfPhrase) : [],
    ),
  );
}

/** Phrases are made of everyday words, which would open the gate on any page; where an event is told it is told in a plain word too. */
function isOneWord(phrase: string): boolean {
  return tokens(phrase).length === 1;
}

function stemOfPhrase(phrase: string): string {
  const words = tokens(phrase).map(({ word }) => word);
  return cueStem(
    words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
  );
}

function cueStem(word: string): string {
  return word.length <= SHORTEST_TELLING ? word : word.slice(0, CUE_STEM);
}

/** Of beginnings that so many stems share the last letter is not worth its bytes. */
const MANY = 2;

/** The source of an expression for any of the stems, as short as can be: it is in every page. */
function shortest(stems: ReadonlySet<string>, names: readonly string[]): string {
  const all = [...stems].filter((stem) => stem !== '');
  const needed = all.filter(
    (stem) => !all.some((other) => other !== stem && stem.startsWith(other)),
  );
  const byBeginning = new Map<string, string>();
  for (const stem of needed.sort()) {
    const begin = stem.slice(0, -1);
    byBeginning.set(begin, (byBeginning.get(begin) ?? '') + stem.slice(-1));
  }
  const sources = Array.from(byBeginning, ([begin, last]) => {
    if (last.length === 1) return begin + last;
    // Cut so short it must not be found in the places themselves.
    const cut = last.length >= MANY && !names.some((name) => name.startsWith(begin));
    return cut ? begin : `${begin}[${last}]`;
  });
  // Nothing matches an empty lexicon.
  return sources.length === 0 ? '$.' : gathered(sources).join('|');
}

/** Alternatives with the same beginning and a single letter after it as one: "ab|ac|afl" is "a[bc]|afl". */
function gathered(sources: readonly string[]): string[] {
  const lasts = new Map<string, string[]>();
  for (const source of sources) {
    const begin = PLAIN_PAIR.test(source) ? source.slice(0, 1) : source;
    lasts.set(begin, [...(lasts.get(begin) ?? []), source]);
  }
  return Array.from(lasts, ([begin, all]) =>
    all.length === 1 ? (all[0] ?? '') : `${begin}[${all.map((each) => each.slice(-1)).join('')}]`,
  );
}

const PLAIN_PAIR = /^\p{L}{2}$/u;
