import type { LexiconSubject } from '../lexicon/data';

/** What is asked of a name that nothing on the page speaks for yet. */
export interface Unsupported {
  readonly candidate: {
    readonly subject: number;
    readonly block: number;
    readonly main: boolean;
    readonly way: 'exact' | 'inflected' | 'spelling' | 'near';
  };
  readonly subject: LexiconSubject;
}

/**
 * Two names of which each alone could mean something else, and which belong together, vouch for each other where they stand side by
 * side: "KFOR" may be a radio station and "Leposavic" a surname, but "KFOR in Leposavic" is neither. Only own subjects do, as they are
 * written: two broad ones ("RTS", "Brussels Agreement") meet on pages about other things.
 *
 * @returns for each name the one that vouches for it, or null
 */
export function mutualSupport<T extends Unsupported>(names: readonly T[]): (T | null)[] {
  const sound = names.filter(
    ({ candidate, subject }) =>
      subject.class === 'own' && candidate.main && candidate.way !== 'near',
  );
  return names.map((one) => {
    if (!sound.includes(one)) return null;
    return sound.find((other) => areTogether(one, other)) ?? null;
  });
}

function areTogether(one: Unsupported, other: Unsupported): boolean {
  return (
    one.candidate.subject !== other.candidate.subject &&
    one.candidate.block === other.candidate.block &&
    one.subject.related.includes(other.candidate.subject) &&
    other.subject.related.includes(one.candidate.subject)
  );
}
