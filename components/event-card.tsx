import type { VNode } from 'preact';
import type {
  AccountView,
  AnswerGroup,
  EventCard,
  PageNumber,
  QuestionView,
} from '../engine/model/card';
import type { DateInterval } from '../engine/model/dates';
import type { QuestionId } from '../engine/model/ids';
import { useCard } from './card-context';
import type { ShownDate } from './dates';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { FirstFew, More } from './more';
import { shownDate, Statement } from './statement';
import { PageNumbers } from './this-page';
import { useWords } from './words';
import type { Words } from './words';

/** An answer this short stands beside its accounts; a longer one stands above them. */
const SHORT_ANSWER = 7;
/** Answers that together fit one line of a narrow card. */
const ANSWERS_LINE = 44;
/** Accounts of one answer, before the rest wait behind a line of their own. */
const ACCOUNTS_SHOWN = 3;
/** Questions stand open until about this many accounts are in sight, so that a long card can be surveyed. */
const ACCOUNTS_IN_SIGHT = 6;

/**
 * The body of an event's card: its questions in the dossier's order, equal answers together.
 * `asked`: the question that the card was opened for; it and those that the page answers stand open.
 */
export function EventQuestions(props: { card: EventCard; asked?: QuestionId | null }): VNode {
  const { asked } = props;
  const { questions, happened, thisPage } = props.card;
  const numbersFor = (question: QuestionView): PageNumber[] =>
    thisPage?.numbers.filter((number) => number.question === question.id) ?? [];
  return (
    <>
      {questions.map((question, i) => (
        <Question
          key={question.id}
          question={question}
          happened={happened}
          numbers={numbersFor(question)}
          asked={question.id === asked}
          open={
            i === 0 ||
            accountsIn(questions.slice(0, i + 1)) <= ACCOUNTS_IN_SIGHT ||
            question.id === asked ||
            numbersFor(question).length > 0
          }
        />
      ))}
    </>
  );
}

function accountsIn(questions: readonly QuestionView[]): number {
  return questions
    .flatMap(({ groups }) => groups)
    .reduce((sum, { accounts }) => sum + accounts.length, 0);
}

/** Closed, a question is one line: what it asks, what is answered, and whether accounts differ. */
function Question(props: {
  question: QuestionView;
  happened: DateInterval;
  numbers: readonly PageNumber[];
  asked: boolean;
  open: boolean;
}): VNode {
  const words = useWords();
  const { question } = props;
  const { groups } = question;
  const inShort = answersInShort(question);
  const beside = groups.every(({ label }) => label !== null && label.length <= SHORT_ANSWER);
  return (
    <details class="question" open={props.open} data-asked={props.asked ? '' : undefined}>
      <summary>
        <h3 lang={DOSSIER_LANGUAGE}>{question.label}</h3>{' '}
        <p class="agreement" data-agreement={question.agreement}>
          {words.t(question.agreement)}
        </p>{' '}
        {inShort !== null && (
          <p class="in-short" lang={DOSSIER_LANGUAGE}>
            {inShort}
          </p>
        )}
      </summary>
      <PageNumbers question={question} numbers={props.numbers} />
      <div class={beside ? 'answers beside' : 'answers'}>
        {groups.map((group, i) => (
          <Answer key={i} group={group} happened={props.happened} />
        ))}
      </div>
      {question.note !== null && (
        <p class="note" lang={DOSSIER_LANGUAGE}>
          {question.note}
        </p>
      )}
    </details>
  );
}

/** The answers, where each has a label and all fit one line; else null. */
function answersInShort({ groups }: QuestionView): string | null {
  const labels = groups.flatMap(({ label }) => label ?? []);
  const line = labels.join(' · ');
  return labels.length === groups.length && line.length <= ANSWERS_LINE ? line : null;
}

function Answer(props: { group: AnswerGroup; happened: DateInterval }): VNode {
  const { label, accounts } = props.group;
  return (
    <div class="answer">
      {label !== null && (
        <p class="answer-label" lang={DOSSIER_LANGUAGE}>
          {label}
        </p>
      )}
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
  const { id, statements, note } = props.account;
  const { found } = useCard();
  const [first, ...others] = statements;
  return (
    <>
      {first && (
        <Statement statement={first} dates={datedApart(props.account, props.happened, words)} />
      )}
      {found?.includes(id) && <p class="source">{words.t('onThisPage')}</p>}
      {note !== null && (
        <p class="note" lang={DOSSIER_LANGUAGE}>
          {note}
        </p>
      )}
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
