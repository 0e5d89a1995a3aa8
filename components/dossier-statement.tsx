import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { StatementView } from '../engine/model/card';
import { CITATION_STYLES, useAddress, useDossier } from './dossier-context';
import type { CitationStyle } from './dossier-context';
import { Statement } from './statement';
import type { MessageKey } from './strings';
import { useWords } from './words';

const STYLE_NAMES: Readonly<Record<CitationStyle, MessageKey>> = {
  plain: 'citePlain',
  markdown: 'citeMarkdown',
  'csl-json': 'citeCslJson',
};
/** Enough of a quote to tell one “Cite” from the next. */
const QUOTE_ROOM = 60;

/** A statement with the ways on: to its place in the article, to the publisher, to the clipboard. */
export function DossierStatement(props: {
  statement: StatementView;
  speakerKnown?: boolean;
  /** Stands beside the article's text, so that a link into it leads nowhere new. */
  inArticle?: boolean;
}): VNode {
  const words = useWords();
  const address = useAddress();
  const { sentenceAddress } = useDossier();
  const { id, source } = props.statement;
  const elsewhere = sentenceAddress(id);
  return (
    <div class="dossier-statement">
      <Statement statement={props.statement} speakerKnown={props.speakerKnown ?? false} />
      <div class="actions">
        {props.inArticle !== true && (
          <a href={address({ view: 'article', article: source.article, statement: id })}>
            {words.t('inArticle')}
          </a>
        )}
        {elsewhere !== null && (
          <a href={elsewhere} rel="noreferrer" target="_blank">
            {words.t('atPublisher')}
          </a>
        )}
        <Cite statement={props.statement} />
      </div>
    </div>
  );
}

function Cite(props: { statement: StatementView }): VNode {
  const words = useWords();
  const { onCite } = useDossier();
  const [told, setTold] = useState<MessageKey | null>(null);
  const { id, quote } = props.statement;
  const start = quote.length > QUOTE_ROOM ? `${quote.slice(0, QUOTE_ROOM)}…` : quote;
  return (
    <details class="cite">
      <summary aria-label={words.t('citeOf', { quote: start })}>{words.t('cite')}</summary>
      <div class="choices">
        {CITATION_STYLES.map((style) => (
          <button
            key={style}
            type="button"
            class="quiet"
            onClick={() =>
              void onCite(id, style).then((ok) => setTold(ok ? 'copied' : 'copyFailed'))
            }
          >
            {words.t(STYLE_NAMES[style])}
          </button>
        ))}
        <output class="told">{told === null ? '' : words.t(told)}</output>
      </div>
    </details>
  );
}
