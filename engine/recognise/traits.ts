import type { Lexicon } from '../lexicon/open';
import { FIRST_UPPER, HAS_LOWER, LATER_UPPER } from '../text/tokens';

/** What a form is like, apart from what the dossier says of it. */
export interface FormTraits {
  /** A person's surname without a given name. */
  readonly surname: boolean;
  /** One word in capitals ("KFOR"): other things have the same initials. */
  readonly acronym: boolean;
  readonly words: number;
  /** How the form writes each word (tokens.ts). */
  readonly shapes: readonly number[];
  /** Folded last word. */
  readonly last: string;
}

const LONGEST_ACRONYM = 6;

const known = new WeakMap<Lexicon, Map<number, FormTraits>>();

/** What kind of form a number of the lexicon stands for. */
export function traitsOf(form: number, lexicon: Lexicon): FormTraits {
  let traits = known.get(lexicon);
  if (traits === undefined) known.set(lexicon, (traits = new Map()));
  let found = traits.get(form);
  if (found === undefined) traits.set(form, (found = work(form, lexicon)));
  return found;
}

function work(form: number, lexicon: Lexicon): FormTraits {
  const subject = lexicon.data.subjects[lexicon.form(form)[1]];
  const shapes = lexicon.vocabulary.formShapes[form] ?? [];
  const words = (lexicon.vocabulary.formWords[form] ?? []).map((word) =>
    lexicon.vocabulary.text(word),
  );
  const [shape = 0] = shapes;
  const capitals =
    (shape & FIRST_UPPER) !== 0 && (shape & LATER_UPPER) !== 0 && (shape & HAS_LOWER) === 0;
  return {
    surname: subject?.kind === 'person' && !words.some((word) => subject.given.includes(word)),
    acronym: words.length === 1 && capitals && (words[0]?.length ?? 0) <= LONGEST_ACRONYM,
    words: words.length,
    shapes,
    last: words.at(-1) ?? '',
  };
}
