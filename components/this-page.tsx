import type { VNode } from 'preact';
import type { Card, PageNumber, QuestionView } from '../engine/model/card';
import type { AccountId } from '../engine/model/ids';
import { SourceName } from './source-name';
import { useWords } from './words';
import type { Words } from './words';

/** What the page says itself: whose text it carries, and how many of an event's accounts it gives. */
export function ThisPage(props: { card: Card }): VNode | null {
  const words = useWords();
  const { card } = props;
  if (!card.thisPage) return null;
  const { carries, found } = card.thisPage;
  const accounts =
    card.kind === 'event'
      ? card.questions.flatMap(({ groups }) => groups).flatMap((group) => group.accounts)
      : [];
  if (carries.length + accounts.length === 0) return null;
  return (
    <div class="this-page">
      {carries.map((source) => (
        <p key={source.article}>
          {words.rich('carriesText', { source: <SourceName source={source} apart /> })}
        </p>
      ))}
      {accounts.length > 0 && (
        <p>
          {words.t('accountsFound', { found: found.length, rest: accounts.length - found.length })}
        </p>
      )}
    </div>
  );
}

/** The page's number beside the accounts that give it and those that give another. */
export function PageNumbers(props: {
  question: QuestionView;
  numbers: readonly PageNumber[];
}): VNode {
  const words = useWords();
  return (
    <>
      {props.numbers.map(({ quote, carried, agrees, differs }, i) => {
        const same = inLine(props.question, agrees, words);
        const others = inLine(props.question, differs, words);
        return (
          <p class="here" key={i}>
            <b>{words.t(carried ? 'pageCarriesNumber' : 'pageNumber', { number: quote })}</b>
            {same && ` ${words.t('sameNumber', { accounts: same })}`}
            {others && ` ${words.t('otherNumbers', { accounts: others })}`}
          </p>
        );
      })}
    </>
  );
}

/** "30 (KFOR, 30 May 2023; TASS, 1 June 2023), 41 (31 May 2023)": who is the speaker or else the publisher. */
function inLine({ groups }: QuestionView, ids: readonly AccountId[], words: Words): string {
  return groups
    .flatMap((group) => {
      const told = group.accounts.flatMap(({ id, statements: [first] }) => {
        if (!first || !ids.includes(id)) return [];
        const { speaker, source } = first;
        const publisher = speaker?.label ?? source.publisher;
        // A day is never parted at the end of a line.
        const date = words.day(source.published).replaceAll(' ', '\u00a0');
        return publisher === null ? date : words.t('source', { publisher, date });
      });
      const who = [...new Set(told)].join('; ');
      return who ? words.t('answerBy', { answer: group.label ?? '', who }) : [];
    })
    .join(', ');
}
