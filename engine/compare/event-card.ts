import type { AccountView, EventCard, QuestionView } from '../model/card';
import type { Question } from '../model/question';
import type { Event } from '../model/subject';
import { agreementOf } from './agreement';
import { groupsOf, type ShownAccount } from './groups';
import type { Lookup } from './lookup';
import { statementView } from './views';
import { voicesView } from './voices-view';

/** The card of an event: its questions in the dossier's order, each with the accounts that answer it. */
export function eventCard(look: Lookup, event: Event): EventCard {
  const { id, label, happened, place, note } = event;
  const questions = look.questions(event).map((question) => questionView(look, question));
  const voices = look.pack.voices.events[id] ?? { quoted: [], reported: [], never: [] };
  return {
    kind: 'event',
    subject: id,
    title: label,
    happened,
    place,
    note,
    questions,
    differences: questions.filter(({ agreement }) => agreement === 'differ').length,
    voices: voicesView(look, voices),
    corpusEnds: look.pack.ends,
  };
}

function questionView(look: Lookup, question: Question): QuestionView {
  const groups = groupsOf(look, question);
  const { id, label, kind, note } = question;
  return {
    id,
    label,
    kind,
    note,
    agreement: agreementOf(groups),
    groups: groups.map((group) => ({
      label: group.label,
      accounts: group.accounts.map((account) => accountView(look, account)),
    })),
  };
}

/** An account with the statements that are shown for it. */
export function accountView(look: Lookup, { account, statements }: ShownAccount): AccountView {
  const { id, happened, note } = account;
  return {
    id,
    statements: statements.map((statement) => statementView(look, statement)),
    happened,
    note,
  };
}
