import type { LexiconSubject } from '../lexicon/data';
import { changesEnding, isSlip } from '../lexicon/near';
import type { Lexicon } from '../lexicon/open';
import type { NameCandidate } from './names';
import { traitsOf } from './traits';

/** A single word must be this long before one letter less is forgiven. */
const SHORTEST_SINGLE = 6;
/** Surnames are many and alike. */
const SHORTEST_SURNAME = 7;
/** With so much support any letter may be wrong, without it only those that are easily mistaken. */
const MUCH_SUPPORT = 2;

/**
 * Whether a form with one letter off can be a slip of the pen for the name. Persons' names are judged harder, since one letter
 * makes somebody else of them; broad subjects are never guessed at.
 *
 * @param support number of related subjects on the page
 */
export function acceptableSlip(
  { form, edit, end, start }: NameCandidate,
  subject: LexiconSubject,
  support: number,
  lexicon: Lexicon,
): boolean {
  if (edit === null || edit.kind === 'same' || support === 0) return false;
  const { words, surname, acronym } = traitsOf(form, lexicon);
  const length = end - start;
  if (acronym || changesEnding(edit, length)) return false;
  if (subject.kind === 'person')
    return isSlip(edit) && (!surname || words > 1 || length >= SHORTEST_SURNAME);
  if (subject.class === 'broad') return false;
  return (words > 1 || length >= SHORTEST_SINGLE) && (isSlip(edit) || support >= MUCH_SUPPORT);
}
