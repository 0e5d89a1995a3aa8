import type { VNode } from 'preact';
import type { QuestionId, SubjectId } from '../engine/model/ids';
import type { NumberMention } from '../engine/model/mention';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { useWords } from './words';

/** The page's numbers that differ from accounts, each with the way to the accounts of its event. */
export function PopupNumbers(props: {
  numbers: readonly NumberMention[];
  onOpenSubject: (subject: SubjectId, asked: QuestionId) => void;
}): VNode | null {
  const words = useWords();
  const numbers = onceEach(props.numbers);
  if (numbers.length === 0) return null;
  return (
    <section class="kind-group">
      <h2 class="kind">{words.t('numbersDiffer')}</h2>
      <ul class="plain">
        {numbers.map(({ question, label, quote, event, differs }) => (
          <li key={`${question} ${quote}`} class="found">
            <button type="button" class="row" onClick={() => props.onOpenSubject(event, question)}>
              <span class="name" lang={DOSSIER_LANGUAGE}>
                {label}
              </span>{' '}
              <span class="count">
                {words.t('popupNumber', { quote: words.t('quote', { text: quote }) })} ·{' '}
                {words.t('accountsOtherNumber', { n: differs.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A page may give the same number to the same question again and again. */
function onceEach(numbers: readonly NumberMention[]): NumberMention[] {
  const seen = new Set<string>();
  return numbers.filter(({ question, quote }) => {
    const key = `${question} ${quote}`;
    return !seen.has(key) && seen.add(key);
  });
}
