import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StatementId } from '../engine/model/ids';
import type { SourceView } from '../engine/model/card';
import type { ArticleDossier, ArticleSegment } from '../engine/model/dossier-view';
import { useAddress } from './dossier-context';
import { DossierStatement } from './dossier-statement';
import { DossierTitle } from './dossier-title';
import { DotJoined } from './dot-joined';
import { SourceName } from './source-name';
import { useWords } from './words';

export interface ArticleDossierProps {
  readonly dossier: ArticleDossier;
  /** The statement that is opened beside its paragraph; null for none. */
  readonly statement: StatementId | null;
  /** All articles, to name those that print the same words. */
  readonly articles: readonly SourceView[];
}

/** An article's whole text, its statements marked; one that is chosen opens beside its paragraph. */
export function ArticleDossierView(props: ArticleDossierProps): VNode {
  const words = useWords();
  const { source, url, paragraphs, statements, lang } = props.dossier;
  return (
    <>
      <header class="view-head">
        <p class="kind">{words.t('articleText')}</p>
        <DossierTitle>{source.publisher ?? words.t('publisherNotNamed')}</DossierTitle>
        <p class="facts">
          <DotJoined
            parts={[
              <time key="published" dateTime={source.published}>
                {words.day(source.published)}
              </time>,
              source.about,
              words.t('articleStatements', { n: statements.length }),
            ]}
          />
        </p>
        {url !== null && (
          <p>
            <a href={url} rel="noreferrer" target="_blank">
              {words.t('articleAddress')}
            </a>
          </p>
        )}
        <p class="note">{words.t('articleLead')}</p>
      </header>
      <div class="article-text">
        {paragraphs.map((segments, i) => (
          <Paragraph
            key={i}
            {...props}
            segments={segments}
            lang={lang}
            last={lastIn(paragraphs, props.statement) === i}
          />
        ))}
      </div>
    </>
  );
}

function Paragraph(
  props: ArticleDossierProps & {
    segments: readonly ArticleSegment[];
    lang: string;
    /** The chosen statement ends here. */
    last: boolean;
  },
): VNode {
  const words = useWords();
  const address = useAddress();
  const { dossier, segments, statement } = props;
  const chosen = props.last ? dossier.statements.find(({ id }) => id === statement) : undefined;
  const also = props.articles.filter(({ article }) =>
    segments.some(({ alsoIn }) => alsoIn.includes(article)),
  );
  const aside = useRef<HTMLElement>(null);
  const isFirstRef = useRef(true);
  useEffect(() => {
    // Whoever has come for it sees it in the middle; whoever has pressed it in the text keeps the text where it is.
    if (chosen) aside.current?.scrollIntoView({ block: isFirstRef.current ? 'center' : 'nearest' });
    isFirstRef.current = false;
  }, [chosen]);
  return (
    <div class="paragraph">
      <p lang={props.lang}>
        {segments.map((segment, i) => (
          <Segment key={i} segment={segment} dossier={dossier} chosen={statement} />
        ))}
      </p>
      <div class="margin">
        {chosen && (
          <aside ref={aside} class="chosen" aria-label={words.t('statements')}>
            <DossierStatement statement={chosen} inArticle />
          </aside>
        )}
        {also.length > 0 && (
          <p class="also-note">
            {words.rich('articleAlso', {
              sources: also.map((source, i) => (
                <>
                  {i > 0 && '; '}
                  <a href={address({ view: 'article', article: source.article, statement: null })}>
                    <SourceName source={source} />
                  </a>
                </>
              )),
            })}
          </p>
        )}
      </div>
    </div>
  );
}

function Segment(props: {
  segment: ArticleSegment;
  dossier: ArticleDossier;
  chosen: StatementId | null;
}): VNode {
  const address = useAddress();
  const { text, statements, alsoIn } = props.segment;
  const also = alsoIn.length > 0 ? 'also' : '';
  const open = props.chosen !== null && statements.includes(props.chosen);
  // Of statements inside one another the last begins latest: it is the smallest.
  const own = open ? props.chosen : statements.at(-1);
  if (own == null) return also === '' ? <>{text}</> : <span class={also}>{text}</span>;
  const { article } = props.dossier.source;
  return (
    <a
      class={`said ${also}`}
      href={address({ view: 'article', article, statement: own })}
      {...(open && { 'aria-current': 'true' as const })}
    >
      {text}
    </a>
  );
}

/** The paragraph in which a statement ends; -1 for none. */
function lastIn(paragraphs: ArticleDossier['paragraphs'], statement: StatementId | null): number {
  if (statement === null) return -1;
  return paragraphs.findLastIndex((segments) =>
    segments.some(({ statements }) => statements.includes(statement)),
  );
}
