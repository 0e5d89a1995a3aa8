import type { VNode } from 'preact';
import type { AccountView, AnswerGroup, EventCard, QuestionView } from '../engine/model/card';
import type { DateInterval } from '../engine/model/dates';
import type { ShownDate } from './dates';
import { FirstFew, More } from './more';
import { shownDate, Statement } from './statement';
import { useWords } from './words';
import type { Words } from './words';

/** An answer this short stands beside its accounts; a longer one stands above them. */
const SHORT_ANSWER = 7;
const ACCOUNTS_SHOWN = 3;

/** The body of an event's card: its questions in the dossier's order, equal answers together. */
export function EventQuestions(props: { card: EventCard }): VNode {
  const { card } = props;
  return (
    <>
      {card.questions.map((question) => (
        <Question key={question.id} question={question} happened={card.happened} />
      ))}
    </>
  );
}

function Question(props: { question: QuestionView; happened: DateInterval }): VNode {
  const words = useWords();
  const { question } = props;
  const beside = question.groups.every(
    ({ label }) => label !== null && label.length <= SHORT_ANSWER,
  );
  return (
    <section class="question">
      <div class="question-head">
        <h3>{question.label}</h3>
        <p class="agreement" data-agreement={question.agreement}>
          {words.t(question.agreement)}
        </p>
      </div>
      <div class={beside ? 'answers beside' : 'answers'}>
        {question.groups.map((group, i) => (
          <Answer key={i} group={group} happened={props.happened} />
        ))}
      </div>
      {question.note !== null && <p class="note">{question.note}</p>}
    </section>
  );
}

function Answer(props: { group: AnswerGroup; happened: DateInterval }): VNode {
  const { label, accounts } = props.group;
  return (
    <div class="answer">
      {label !== null && <p class="answer-label">{label}</p>}
      <div class="accounts">
        <FirstFew
          items={accounts}
          shown={ACCOUNTS_SHOWN}
          more="moreAccounts"
          render={(account) => (
            <li key={account.id}>
              <Account account={account} happened={props.happened} />
            </li>
          )}
        />
      </div>
    </div>
  );
}

function Account(props: { account: AccountView; happened: DateInterval }): VNode {
  const words = useWords();
  const { statements, note } = props.account;
  const [first, ...others] = statements;
  return (
    <>
      {first && (
        <Statement statement={first} dates={datedApart(props.account, props.happened, words)} />
      )}
      {note !== null && <p class="note">{note}</p>}
      {others.length > 0 && (
        <More summary={words.t('moreStatements', { n: others.length })}>
          {others.map((statement) => (
            <Statement key={statement.id} statement={statement} />
          ))}
        </More>
      )}
    </>
  );
}

/** When the thing happened by this account, unless it dates it as the event is dated. */
function datedApart(account: AccountView, event: DateInterval, words: Words): ShownDate[] {
  const { happened, statements } = account;
  const published = statements[0]?.source.published;
  if (published === undefined || happened.edtf === event.edtf) return [];
  return [shownDate({ date: happened, published, key: 'happened' }, words)];
}
