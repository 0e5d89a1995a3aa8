import type { VNode } from 'preact';
import type { QuestionId, SubjectId } from '../engine/model/ids';
import type { FoundSubject, NumberMention } from '../engine/model/mention';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { DotJoined } from './dot-joined';
import { KIND_GROUPS } from './kinds';
import { PopupNumbers } from './popup-numbers';
import { useWords, type Words } from './words';

export interface PopupSubjectsProps {
  readonly subjects: readonly FoundSubject[];
  /** The page's numbers that differ from accounts. */
  readonly numbers?: readonly NumberMention[];
  readonly onOpenSubject: (subject: SubjectId, asked?: QuestionId) => void;
  /** Scrolls the page to the subject's first mention and opens its card there. */
  readonly onShowOnPage: (subject: SubjectId) => void;
}

/** What the page mentions, by kind, with the way to each card and to its place on the page. */
export function PopupSubjects(props: PopupSubjectsProps): VNode {
  const words = useWords();
  const { subjects } = props;
  return (
    <>
      <output class="summary">{summaryIn(words, subjects)}</output>
      <PopupNumbers numbers={props.numbers ?? []} onOpenSubject={props.onOpenSubject} />
      {KIND_GROUPS.map(([kind, heading]) => {
        const same = subjects.filter((subject) => subject.kind === kind);
        if (same.length === 0) return null;
        return (
          <section key={kind} class="kind-group">
            <h2 class="kind">{words.t(heading)}</h2>
            <ul class="plain">
              {same.map((found) => (
                <SubjectRow key={found.subject} {...props} found={found} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** A page in one sentence: "9 subjects on this page, 4 with accounts that differ". */
export function summaryIn(words: Words, subjects: readonly FoundSubject[]): string {
  const differing = subjects.filter(({ differences }) => differences > 0).length;
  return words.t('summary', {
    subjects: words.t('subjectsOnPage', { n: subjects.length }),
    differing:
      differing > 0 ? words.t('subjectsDiffer', { n: differing }) : words.t('subjectsNoneDiffer'),
  });
}

function SubjectRow(props: PopupSubjectsProps & { found: FoundSubject }): VNode {
  const words = useWords();
  const { subject, label, mentions, differences } = props.found;
  return (
    <li class="found">
      <button
        type="button"
        class="row"
        data-subject={subject}
        onClick={() => props.onOpenSubject(subject)}
      >
        <span class="name" lang={DOSSIER_LANGUAGE}>
          {label}
        </span>{' '}
        <span class="count">
          <DotJoined
            parts={[
              words.t('mentions', { n: mentions }),
              differences > 0 && words.t('differOn', { n: differences }),
            ].filter(Boolean)}
          />
        </span>
      </button>
      <button
        type="button"
        class="quiet show"
        aria-label={words.t('showSubjectOnPage', { subject: label })}
        onClick={() => props.onShowOnPage(subject)}
      >
        {words.t('showOnPage')}
      </button>
    </li>
  );
}
