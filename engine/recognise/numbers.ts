import type { LexiconQuestion } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { askedBy } from './asked';
import type { EventMention } from './events';
import { groupedBy } from './grouped';
import type { Narrative } from './narrative';
import { compareWithAccounts, type ComparedNumber } from './number-accounts';
import { answer, type AskedHere } from './number-answer';
import { elliptic, stillOpen, type OpenQuestion } from './number-ellipsis';
import { listedWith } from './number-list';
import { numberWords } from './number-words';
import { withPerCent } from './per-cent';
import type { FoundQuantity } from './quantities';
import { partsIn } from './number-part';
import { scopeOf } from './number-scope';

/**
 * Numbers on the page that answer a question of the corpus: counts of the right thing, to which the right thing happened, in a passage on
 * the question's event. Each is compared with the accounts.
 */
export function findNumbers(
  narrative: Narrative,
  events: readonly EventMention[],
  lexicon: Lexicon,
): ComparedNumber[] {
  const asked = lexicon.data.questions.map((question) => askedBy(question, lexicon));
  const scope = scopeOf(narrative, events, lexicon);
  const mentions = groupedBy(events, ({ subject }) => subject);
  const found: ComparedNumber[] = [];
  let open: OpenQuestion | null = null;
  for (const sentence of narrative.sentences) {
    if (!sentence.block.main) continue;
    const quantities = narrative.quantitiesOf(sentence);
    if (quantities.length === 0) continue;
    const here = asked.flatMap((each) => {
      const reach = scope.reach(each.question, sentence);
      return reach === null
        ? []
        : [{ ...each, reach, isPast: scope.isPast(each.question, sentence) }];
    });
    const still: LexiconQuestion | null = stillOpen(open, sentence);
    if (here.length === 0 && still === null) continue;
    const parts = partsIn(
      quantities,
      sentence,
      narrative.classesOf(sentence),
      numberWords(narrative.lang),
    );
    const fitting = (quantity: FoundQuantity): AskedHere[] =>
      parts.has(quantity)
        ? []
        : here.filter(
            ({ question, reach }) => !scope.isOfAnotherDay(question, quantity, sentence, reach),
          );
    const answers = quantities.map((quantity) =>
      answer(quantity, fitting(quantity), {
        sentence,
        rivals: quantities.filter((other) => other !== quantity),
        mentions,
        narrative,
      }),
    );
    for (const [index, quantity] of quantities.entries()) {
      if (parts.has(quantity)) continue;
      const question =
        answers[index] ??
        listedWith(quantities, answers, index, narrative.text) ??
        elliptic(
          quantity,
          [...answers.slice(0, index).toReversed(), still, ...answers.slice(index)],
          fitting(quantity),
          sentence,
          narrative,
        );
      if (question === null) continue;
      answers[index] = question;
      found.push(compareWithAccounts(withPerCent(quantity, narrative.text), question));
      open = { question, sentence };
    }
  }
  return found;
}
