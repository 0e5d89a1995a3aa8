import type { Question } from '../model/question';
import type { Statement } from '../model/statement';
import type { Event } from '../model/subject';
import type { Lookup } from './lookup';
import { inOrder } from './matrix';

const MOST_ARTICLES = 3;
/** Kinds of questions whose answers say what happened rather than what somebody thinks of it or calls it. */
const HAPPENING: readonly Question['kind'][] = ['action', 'quantity', 'place', 'date'];

/**
 * What happened, in the accounts' words: of each of the first articles that tell of the event, the statement that answers the most
 * questions about it, the shortest of several. Neither side nor importance is looked at.
 */
export function inShort(look: Lookup, event: Event): Statement[] {
  const questions = look.questions(event);
  const told = answersBy(
    look,
    questions.filter(({ kind }) => HAPPENING.includes(kind)),
  );
  const answers = told.size > 0 ? told : answersBy(look, questions);
  const byWorth = [...answers].sort(
    ([a, ofA], [b, ofB]) => ofB - ofA || a.quote.length - b.quote.length,
  );
  return look.pack.articles
    .flatMap(({ id }) => byWorth.find(([{ article }]) => article === id)?.[0] ?? [])
    .slice(0, MOST_ARTICLES);
}

/** How many accounts each statement is shown for. */
function answersBy(look: Lookup, questions: readonly Question[]): Map<Statement, number> {
  const counts = new Map<Statement, number>();
  for (const question of questions) {
    for (const { statements } of inOrder(look, question)) {
      const [first] = statements;
      if (first) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
  }
  return counts;
}
