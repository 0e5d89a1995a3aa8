import type { VNode } from 'preact';
import type { CorpusView } from '../engine/model/corpus-view';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { More } from './more';
import { OptionsSection } from './options-section';
import { useWords } from './words';

/** Enough of a hash to tell two revisions apart by eye; the whole is there to be copied. */
const STAMP_SHOWN = 12;

/** The corpora that are there: what each covers, and of which articles it is made. */
export function OptionsCorpora({ corpora }: { corpora: readonly CorpusView[] }): VNode {
  const words = useWords();
  return (
    <OptionsSection id="corpora" title={words.t('optionsCorpora')}>
      {corpora.map(({ id, title, revision, stamp, ends, articles }) => (
        <article key={id} class="corpus">
          <h3 class="corpus-title" lang={DOSSIER_LANGUAGE}>
            {title}
          </h3>
          <p class="means">{words.t('corpusBundled')}</p>
          <p>
            {words.t('corpusRevision', { revision: String(revision) })}.{' '}
            {words.t('corpusEnds', { date: words.day(ends) })}
          </p>
          <p class="means">
            {words.rich('corpusStamp', {
              stamp: <code title={stamp}>{stamp.slice(0, STAMP_SHOWN)}</code>,
            })}
          </p>
          <More summary={words.t('corpusArticles', { n: articles.length })}>
            <ul class="plain entries">
              {articles.map(({ article, publisher, published, about }) => (
                <li key={article} class="entry">
                  <a class="link" href={`dossier.html#/article/${article}`}>
                    {words.t('sourceAbout', {
                      publisher: publisher ?? words.t('publisherNotNamed'),
                      date: words.day(published),
                      about,
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </More>
        </article>
      ))}
    </OptionsSection>
  );
}
