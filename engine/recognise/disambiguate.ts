import type { LexiconSubject } from '../lexicon/data';
import { standsAlone } from '../lexicon/anchors';
import type { Lexicon } from '../lexicon/open';
import { Evidence } from './evidence';
import { mutualSupport } from './mutual-support';
import type { NameCandidate } from './names';
import { beforeName, goesOnAsName, isGivenName, type Before } from './namesakes';
import { acceptableSlip } from './near-miss';
import { isOtherThing, placedElsewhere } from './other-things';
import type { ReadPage } from './reading';
import { naming, quoted, spellingReason, type Reason } from './reasons';
import { traitsOf, type FormTraits } from './traits';

/** A name that is taken for a subject, with the reasons, strongest first. */
export interface NameMention extends NameCandidate {
  readonly score: number;
  readonly why: readonly Reason[];
  readonly rank: number;
}

interface Case {
  readonly candidate: NameCandidate;
  readonly subject: LexiconSubject;
  readonly traits: FormTraits;
  readonly before: Before;
  /** The words after it put it into a place that the lexicon does not know ("the NATO-led mission in Afghanistan"). */
  readonly isAbroad: boolean;
}

/** This many subjects that go with it make a short form clear without the full one. */
const ENOUGH_RELATED = 2;

/**
 * Decides which of the stretches that are written like a name mean the subject. Distinctive forms stand for themselves; the others
 * need support from the rest of the page, which grows as names are accepted.
 */
export function decideNames(
  page: ReadPage,
  candidates: readonly NameCandidate[],
  lexicon: Lexicon,
): NameMention[] {
  const cases = candidates.flatMap((candidate): Case[] => {
    const made = caseOf(candidate, page, lexicon);
    return made === null ? [] : [made];
  });
  const rivals = cases.filter(({ before }) => before.is === 'other' || before.is === 'doubtful');
  const abroad = new Set(
    cases.flatMap(({ isAbroad, candidate }) => (isAbroad ? [candidate.subject] : [])),
  );
  const evidence = new Evidence(lexicon);
  const accepted: NameMention[] = [];
  let open = cases.filter(({ before, isAbroad }) => before.is !== 'other' && !isAbroad);
  for (;;) {
    let left: Case[] = [];
    const chosen: NameMention[] = [];
    for (const each of open) {
      const other = needsSupport(each, lexicon) && abroad.has(each.candidate.subject);
      const known = !other || evidence.has(each.candidate.subject);
      const why = known ? reasonsFor(each, evidence, rivals, lexicon) : null;
      if (why === null) left.push(each);
      else chosen.push(mentionOf(each, why, lexicon));
    }
    if (chosen.length === 0) {
      const vouchers = mutualSupport(left);
      if (vouchers.every((voucher) => voucher === null)) return accepted;
      left = left.filter((each, index) => {
        const voucher = vouchers[index] ?? null;
        if (voucher === null) return true;
        const why = [
          spellingReason(each.candidate, lexicon),
          naming('reasonBeside', [voucher.subject.label]),
        ];
        chosen.push(mentionOf(each, why, lexicon));
        return false;
      });
    }
    // Together, so that the order in which names stand on the page does not matter.
    for (const mention of chosen) if (mention.main) record(mention, evidence, lexicon);
    accepted.push(...chosen);
    open = left;
  }
}

function record(mention: NameMention, evidence: Evidence, lexicon: Lexicon): void {
  const { subject, block, form, way, start } = mention;
  const traits = traitsOf(form, lexicon);
  const full = traits.words > 1 && way !== 'near' && lexicon.form(form)[2] === 0;
  evidence.add(subject, block, full ? start : null);
}

function caseOf(
  candidate: NameCandidate,
  { blocks, lang }: ReadPage,
  lexicon: Lexicon,
): Case | null {
  const block = blocks[candidate.block];
  const subject = lexicon.data.subjects[candidate.subject];
  if (block === undefined || subject === undefined) return null;
  const traits = traitsOf(candidate.form, lexicon);
  if (isOtherThing(candidate, traits, block)) return null;
  let before: Before = { is: 'open' };
  if (traits.surname) {
    before = goesOnAsName(candidate, block, lexicon)
      ? { is: 'other' }
      : beforeName(candidate, block, subject.given, lexicon, lang);
  } else if (subject.kind === 'place' && traits.words === 1 && subject.class === 'own') {
    // Places give people their surnames: "Milan Leposavic" is a person.
    const found = beforeName(candidate, block, [], lexicon, lang);
    const word = block.tokens[candidate.from - 1]?.word ?? '';
    if (found.is === 'other' && isGivenName(word)) before = found;
  }
  const isAbroad =
    subject.class === 'own' &&
    lexicon.form(candidate.form)[2] === 2 &&
    placedElsewhere(candidate.to, block, lexicon);
  return { candidate, subject, traits, before, isAbroad };
}

function needsSupport({ candidate }: Case, lexicon: Lexicon): boolean {
  return lexicon.form(candidate.form)[2] === 2;
}

/** Why the candidate means the subject, as far as the page shows by now; null where it does not show it. */
function reasonsFor(
  each: Case,
  evidence: Evidence,
  rivals: readonly Case[],
  lexicon: Lexicon,
): Reason[] | null {
  const { candidate, subject, traits, before } = each;
  const spelled = spellingReason(candidate, lexicon);
  const related = evidence.related(candidate.subject);
  if (candidate.way === 'near' && !acceptableSlip(candidate, subject, related.length, lexicon))
    return null;
  if (before.is === 'given') {
    const given = quoted(before.word.word);
    return [spelled, (words) => words.t('reasonGivenName', { name: given(words) })];
  }
  if (lastNamedIsAnother(each, rivals, evidence)) return null;
  const [, , needs] = lexicon.form(candidate.form);
  const besides = naming('reasonAlsoNames', evidence.labels(related));
  const alone =
    candidate.way !== 'near' && !traits.acronym && standsAlone(subject.kind, traits.shapes, needs);
  // What does not speak for itself is told by its region, not by a name that is known all over the world.
  const clear =
    alone || evidence.hasFull(candidate.subject) || evidence.tellsRegion(candidate.subject);
  if (subject.class === 'own' && !clear) return null;
  if (needs === 2) {
    const nearby = evidence.nearby(candidate.subject, candidate.block);
    if (nearby.length > 0) return [spelled, naming('reasonBeside', evidence.labels(nearby))];
    const own = evidence.ownBesides(candidate.subject).filter((other) => related.includes(other));
    return own.length < ENOUGH_RELATED ? null : [spelled, besides];
  }
  if (traits.surname && needs === 1) return surnameReasons(each, spelled, related, evidence);
  if (needs === 1 && !evidence.hasFull(candidate.subject) && related.length < ENOUGH_RELATED)
    return null;
  return alone || related.length === 0 ? [spelled] : [spelled, besides];
}

function surnameReasons(
  { candidate, before, traits }: Case,
  spelled: Reason,
  related: readonly number[],
  evidence: Evidence,
): Reason[] | null {
  if (evidence.hasFull(candidate.subject)) return [spelled, (words) => words.t('reasonFullName')];
  const title = before.is === 'title' ? [afterTitle(before.word.word)] : [];
  // A double name is hardly anyone else's.
  const enough = traits.words > 1 ? 1 : ENOUGH_RELATED;
  const besides = [...new Set([...related, ...evidence.ownBesides(candidate.subject)])];
  if (besides.length + title.length < enough || besides.length === 0) return null;
  return [spelled, ...title, naming('reasonAlsoNames', evidence.labels(besides))];
}

function afterTitle(title: string): Reason {
  return (words) => words.t('reasonAfter', { title: quoted(title)(words) });
}

/** Whether the last person named in full before a bare surname is somebody else, or the only one on the page. */
function lastNamedIsAnother(
  { candidate, traits }: Case,
  rivals: readonly Case[],
  evidence: Evidence,
): boolean {
  const isFull = evidence.hasFull(candidate.subject);
  // "Besnik Kurti said" is a rival where the full name stands nowhere, "Words of Kurti" where it does is none.
  const same = rivals.filter(
    (rival) => rival.traits.last === traits.last && !(isFull && rival.before.is === 'doubtful'),
  );
  if (same.length === 0 || (!traits.surname && traits.words > 1)) return false;
  if (!isFull) return true;
  const previous = same.findLast((rival) => rival.candidate.start < candidate.start);
  if (previous === undefined) return false;
  return !evidence.namedBetween(candidate.subject, previous.candidate.start, candidate.start);
}

const BY_WAY = { exact: 1, inflected: 0.95, spelling: 0.9, near: 0.7 } as const;

function mentionOf(
  { candidate, subject, traits, before }: Case,
  why: Reason[],
  lexicon: Lexicon,
): NameMention {
  const [, , needs] = lexicon.form(candidate.form);
  const short = traits.surname || needs > 0 ? 0.9 : 1;
  const start = before.is === 'given' ? before.word.start : candidate.start;
  const score = BY_WAY[candidate.way] * short;
  return { ...candidate, start, score, why, rank: score + (subject.class === 'own' ? 1 : 0) };
}
