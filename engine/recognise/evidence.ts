import type { LexiconSubject } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';

/** Which subjects are known to be on the page's main text, and where. */
export class Evidence {
  readonly #lexicon: Lexicon;
  readonly #blocks = new Map<number, Set<number>>();
  /** Subjects of which a full form stands on the page, with the offsets of those forms. */
  readonly #full = new Map<number, number[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** @param full offset of a full form; null for a short one */
  add(subject: number, block: number, full: number | null): void {
    const blocks = this.#blocks.get(subject);
    if (blocks === undefined) this.#blocks.set(subject, new Set([block]));
    else blocks.add(block);
    if (full !== null) this.#full.set(subject, [...(this.#full.get(subject) ?? []), full]);
  }

  has(subject: number): boolean {
    return this.#blocks.has(subject);
  }

  hasFull(subject: number): boolean {
    return this.#full.has(subject);
  }

  /** Whether a full form stands between two offsets. */
  namedBetween(subject: number, from: number, to: number): boolean {
    return (this.#full.get(subject) ?? []).some((at) => at >= from && at < to);
  }

  /** Subjects on the page that speak for this one. */
  related(subject: number): number[] {
    return this.#subject(subject).related.filter((other) => other !== subject && this.has(other));
  }

  /** Other own subjects on the page. */
  ownBesides(subject: number): number[] {
    return [...this.#blocks.keys()].filter(
      (other) => other !== subject && this.#subject(other).class === 'own',
    );
  }

  /** Whether another own subject stands on the page, or the place in which this one belongs. Another KFOR reports on NATO, not from Kosovo. */
  tellsRegion(subject: number): boolean {
    return (
      this.ownBesides(subject).length > 0 ||
      this.related(subject).some((other) => this.#lexicon.anchors.has(other))
    );
  }

  /** Those of them that stand in the block or in one next to it. */
  nearby(subject: number, block: number): number[] {
    return this.related(subject).filter((other) => {
      const blocks = this.#blocks.get(other);
      return blocks !== undefined && [block - 1, block, block + 1].some((at) => blocks.has(at));
    });
  }

  labels(subjects: readonly number[]): string[] {
    return subjects.map((subject) => this.#subject(subject).label);
  }

  #subject(index: number): LexiconSubject {
    const subject = this.#lexicon.data.subjects[index];
    if (subject === undefined) throw new RangeError(`The lexicon has no subject ${index}.`);
    return subject;
  }
}
