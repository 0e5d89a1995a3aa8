import type { CueHit } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/open';
import { GAP_APOSTROPHE, GAP_SPACE } from '../text/tokens';
import { reckoningIn } from './date-beside';
import type { Sentence } from './narrative';

/** Folded, as the words of a text are. */
const INTO_PLACE = new Set(
  'in at near outside of around im u na kod ne en v в у на код'.split(' '),
);
/** Words that may stand between the preposition and the place ("in the Serb-majority town of Zvecan"). */
const MOST_BETWEEN = 5;

/**
 * The shortest phrase a reader would point at: the cue with the place right after it ("clashes in Zvecan"), and with the date or place
 * right before it ("Monday's clashes", "Zvecan clashes").
 *
 * @returns UTF-16 units of the page's text
 */
export function eventSpan(
  cue: CueHit,
  sentence: Sentence,
  lexicon: Lexicon,
): [start: number, end: number] {
  if (cue.isPattern === true) return withoutEdgeNames(cue, sentence);
  const opensPlace = INTO_PLACE.has(sentence.block.tokens[cue.to - 1]?.word ?? '');
  const said = opensPlace && cue.to - cue.from > 1 ? { ...cue, to: cue.to - 1 } : cue;
  return [spanStart(said, sentence, lexicon), spanEnd(said, sentence, lexicon)];
}

/**
 * A pattern may begin or end with who took part ("NATO peacekeepers were beaten"): their names are mentions of their own, and what hangs on
 * a name ("KFOR-it", "with KFOR", "in Zvecan") goes with it.
 */
function withoutEdgeNames(
  { from, to, parts = [] }: CueHit,
  { block, names }: Sentence,
): [number, number] {
  const isName = (at: number): boolean => {
    const token = block.tokens[at];
    return (
      token !== undefined && names.some(({ start, end }) => token.start < end && start < token.end)
    );
  };
  const said = parts
    .flatMap((part) => Array.from({ length: part.to - part.from }, (_, index) => part.from + index))
    .filter((at) => !isName(at));
  while (said.length > 1 && INTO_PLACE.has(block.tokens[said.at(-1) ?? from]?.word ?? ''))
    said.pop();
  const [first = from, last = to - 1] = [said[0], said.at(-1)];
  return [block.tokens[first]?.start ?? 0, block.tokens[last]?.end ?? 0];
}

function spanStart(cue: CueHit, { block, dates, names, from }: Sentence, lexicon: Lexicon): number {
  const list = block.tokens;
  const first = list[cue.from];
  if (first === undefined) return 0;
  let before = cue.from - 1;
  if (list[before]?.word === 's' && list[before]?.gap === GAP_APOSTROPHE) before -= 1;
  const token = list[before];
  if (before < from || token === undefined || first.gap !== GAP_SPACE) return first.start;
  const date = dates.find(({ start, end }) => token.start >= start && token.end <= end);
  if (date?.isDistance === true) return first.start;
  if (date !== undefined) {
    // "Four days after Monday's clashes": the clashes are Monday's.
    const before = reckoningIn(date.text).length;
    const article = /^the\s+/iu.exec(date.text.slice(before))?.[0].length ?? 0;
    return date.start + before + article;
  }
  // "The situation in Kosovo escalated": there the place belongs to what comes before.
  if (/(?:ed|ing)$/u.test(first.word)) return first.start;
  const place = names.find(
    ({ start, end, subject }) =>
      token.end === end && token.start >= start && isPlace(subject, lexicon),
  );
  const lead = list[(place?.from ?? 0) - 1];
  return place === undefined || INTO_PLACE.has(lead?.word ?? '') ? first.start : place.start;
}

function spanEnd(cue: CueHit, { block, names, to }: Sentence, lexicon: Lexicon): number {
  const list = block.tokens;
  const end = list[cue.to - 1]?.end ?? 0;
  const next = list[cue.to];
  if (next === undefined || cue.to >= to || next.gap !== GAP_SPACE || !INTO_PLACE.has(next.word))
    return end;
  for (let at = cue.to + 1; at < Math.min(to, cue.to + 2 + MOST_BETWEEN); at += 1) {
    const token = list[at];
    if (token === undefined || token.gap > 2) return end;
    const place = names.find(
      ({ start, subject }) => start === token.start && isPlace(subject, lexicon),
    );
    if (place !== undefined) return place.end;
  }
  return end;
}

function isPlace(subject: number, { data }: Lexicon): boolean {
  return data.subjects[subject]?.kind === 'place';
}
