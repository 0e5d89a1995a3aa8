import type { Agreement } from '../model/card';
import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Question } from '../model/question';
import type { Event } from '../model/subject';
import { groupsOf, type Group } from './groups';
import { lookup, type Lookup } from './lookup';

/** Two answers differ; one answer agrees where two accounts give it in words of their own. */
export function agreementOf(groups: readonly Group[]): Agreement {
  if (groups.length > 1) return 'differ';
  return (groups[0]?.accounts.length ?? 0) > 1 ? 'agree' : 'single';
}

/**
 * The number of questions on which accounts differ: for an event its own, for an entity those of which an account is by it
 * or about it. 0 for a subject the pack does not have.
 */
export function differencesOf(pack: Pack, subject: SubjectId): number {
  const look = lookup(pack);
  const found = look.subject(subject);
  if (!found) return 0;
  if (found.kind === 'event') return differingQuestions(look, found).length;
  return pack.events
    .flatMap((event) => differingQuestions(look, event))
    .filter((question) => isConcerned(look, question, subject)).length;
}

/** An event's questions on which accounts differ. */
export function differingQuestions(look: Lookup, event: Event): Question[] {
  return look
    .questions(event)
    .filter((question) => agreementOf(groupsOf(look, question)) === 'differ');
}

function isConcerned(look: Lookup, question: Question, subject: SubjectId): boolean {
  return look
    .accounts(question)
    .flatMap(({ statements }) => look.statements(statements))
    .some(({ speaker, about }) => speaker === subject || about.includes(subject));
}
