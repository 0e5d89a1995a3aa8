import type { CueHit } from '../lexicon/cues';
import type { LexiconEvent } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { askedBy } from './asked';
import type { Narrative, Sentence } from './narrative';
import { countedAt } from './number-noun';
import { isTelling } from './number-accounts';
import { perCentAt } from './per-cent';

const PER_CENT = 'per cent';

/**
 * Numbers that tell of an event by themselves: "seven hundred men", "52 Serbs", where these are an account's number of just that. They
 * find what is told in words nobody listed.
 */
export function numberCues(
  event: LexiconEvent,
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
): CueHit[] {
  const { block, dates, names } = sentence;
  const questions = lexicon.data.questions.filter((question) => question.event === event.subject);
  if (questions.length === 0) return [];
  const quantities = narrative.quantitiesOf(sentence);
  if (quantities.length === 0) return [];
  const classes = narrative.classesOf(sentence);
  const isItsPlace = names.some(({ subject }) => event.where.includes(subject));
  return quantities.flatMap((quantity): CueHit[] => {
    if (dates.some((date) => quantity.start < date.end && date.start < quantity.end)) return [];
    const from = block.tokens.findIndex((token) => token.end > quantity.start);
    const next = block.tokens.findIndex((token) => token.start >= quantity.end);
    const first = next < 0 ? block.tokens.length : next;
    for (const question of questions) {
      const { counted, role } = askedBy(question, lexicon);
      // How many were there before tells nothing of those who came.
      if (role === 'present' || !isTelling(quantity.value, question)) continue;
      // Prices and shares rise and fall by as many per cent.
      if (question.unit === PER_CENT && !isItsPlace) continue;
      const rivals = quantities.filter((other) => other !== quantity);
      const noun =
        question.unit === PER_CENT
          ? perCentAt(narrative.text, quantity.end) === ''
            ? null
            : Math.max(0, first - 1)
          : countedAt(counted, quantity, first, sentence, classes, rivals, narrative.lang);
      if (noun !== null)
        return [
          {
            from,
            to: Math.max(noun + 1, from + 1),
            concepts: [event.cues[0] ?? ''],
            isPattern: true,
          },
        ];
    }
    return [];
  });
}
