import type { NumberPlot, NumberPoint } from '../model/dossier-view';
import type { Question } from '../model/question';
import type { Event } from '../model/subject';
import { agreementOf } from './agreement';
import { groupsOf, type ShownAccount } from './groups';
import type { Lookup } from './lookup';
import { inOrder } from './matrix';
import { named, sourceView } from './views';

/** The numbers that the accounts of an event give, question by question; points in order of publication, then article. */
export function numbersOf(look: Lookup, event: Event): NumberPlot[] {
  return look.questions(event).flatMap((question) => {
    const points = inOrder(look, question).flatMap((account) => pointOf(look, account));
    return points.length === 0 ? [] : [plotOf(look, question, points)];
  });
}

function plotOf(look: Lookup, question: Question, points: readonly NumberPoint[]): NumberPlot {
  return {
    question: question.id,
    label: question.label,
    unit: question.unit ?? '',
    differs: agreementOf(groupsOf(look, question)) === 'differ',
    points,
  };
}

function pointOf(look: Lookup, { account, statements }: ShownAccount): NumberPoint[] {
  const { quantity, label, key } = account.answer;
  const [first] = statements;
  if (quantity === null || !first) return [];
  return [
    {
      account: account.id,
      label: label ?? key,
      quantity,
      speaker: first.speaker === null ? null : named(look, first.speaker),
      mode: first.mode,
      source: sourceView(look, account.article),
      quote: first.quote,
    },
  ];
}
