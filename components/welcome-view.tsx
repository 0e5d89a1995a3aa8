import type { VNode } from 'preact';
import type { FoundSubject } from '../engine/model/mention';
import type { PopupCorpus } from './popup-state';
import { summaryIn } from './popup-subjects';
import { useWords } from './words';

export interface WelcomeProps {
  /** Null until it is known. */
  readonly corpus: PopupCorpus | null;
  /** What was found in the sample; null until it has been read. */
  readonly subjects: readonly FoundSubject[] | null;
}

/**
 * The page a reader sees once, after installing: Crosslight at work on a sample, and what it does not do.
 * It asks for nothing.
 */
export function WelcomeView({ corpus, subjects }: WelcomeProps): VNode {
  const words = useWords();
  return (
    <div class="welcome">
      <header>
        <p class="kind">{words.t('product')}</p>
        <h1 class="welcome-title">{words.t('welcomeTitle')}</h1>
        <p class="welcome-lead">{words.t('welcomeLead')}</p>
      </header>
      <main>
        <article class="sample">
          <p class="kind">{words.t('welcomeSampleLabel')}</p>
          <h2>{words.t('welcomeSampleHead')}</h2>
          <p>{words.t('welcomeSampleFirst')}</p>
          <p>{words.t('welcomeSampleSecond')}</p>
        </article>
        <p class="means">{words.t('welcomeHow')}</p>
        <output class="means">
          {subjects !== null &&
            subjects.length > 0 &&
            words.t('welcomeFound', { summary: summaryIn(words, subjects) })}
        </output>
        <h2 class="options-heading">{words.t('welcomeIs')}</h2>
        <ul class="welcome-points">
          <li>{words.t('welcomeNoVerdict')}</li>
          <li>{words.t('welcomeNoData')}</li>
          {corpus !== null && <li>{words.t('welcomeNoMore', { title: corpus.title })}</li>}
          <li>{words.t('welcomeNoAsk')}</li>
        </ul>
        <h2 class="options-heading">{words.t('welcomeNext')}</h2>
        <ul class="welcome-points">
          <li>{words.t('welcomePopup')}</li>
          <li>
            <a class="link" href="options.html">
              {words.t('welcomeOptions')}
            </a>
          </li>
          <li>
            <a class="link" href="dossier.html">
              {words.t('welcomeDossier')}
            </a>
          </li>
          <li>
            <a class="link" href="editorial.txt">
              {words.t('rulesLink')}
            </a>
          </li>
        </ul>
      </main>
    </div>
  );
}
