import type { VNode } from 'preact';
import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import type { CitationStyle } from '../../components/dossier-context';
import type { ExportFormat } from '../../components/dossier-head';
import { addressOf } from '../../components/dossier-route';
import type { DossierPlace } from '../../components/dossier-route';
import { DossierView } from '../../components/dossier-view';
import { useWords } from '../../components/words';
import { corpusDossier } from '../../engine/compare/corpus-dossier';
import type { Day } from '../../engine/model/dates';
import type { StatementId, SubjectId } from '../../engine/model/ids';
import { library } from '../../platform/library';
import { citationIn, exportedScope, exportOf, sentenceAddressOf } from './export';
import { searchOf } from './find';
import { copyText, saveText } from './save';
import { packAsOf, shownAt, titleOf } from './shown';
import { useRoute } from './use-route';

const CORPUS: DossierPlace = { view: 'corpus' };

/** Wires the dossier's views to the address, the bundled corpus, the clipboard and the downloads. */
export function Dossier(): VNode {
  const words = useWords();
  const whole = library.pack();
  const { place, asOf, address, replaceAddress } = useRoute();
  const pack = useMemo(() => packAsOf(whole, asOf), [whole, asOf]);
  const shown = useMemo(() => shownAt(place, pack, whole), [place, pack, whole]);
  const corpus = useMemo(() => corpusDossier(pack), [pack]);
  const days = useMemo(() => corpusDossier(whole).days, [whole]);
  const query = (place?.view === 'corpus' && place.query) || '';
  const kind = (place?.view === 'corpus' && place.kind) || null;
  const hits = useMemo(() => searchOf(pack, query), [pack, query]);

  useLayoutEffect(() => {
    document.title = words.t('dossierOf', { title: titleOf(shown, corpus, words) });
  }, [shown, corpus, words]);

  const onCite = useCallback(
    async (statement: StatementId, style: CitationStyle) => {
      const text = citationIn(style, pack, statement, words);
      return text !== null && (await copyText(text));
    },
    [pack, words],
  );
  const sentenceAddress = useCallback(
    (statement: StatementId) => sentenceAddressOf(pack, statement),
    [pack],
  );
  const onOpenSubject = useCallback(
    (subject: SubjectId) => {
      location.hash = addressOf({ view: 'subject', subject }, asOf);
    },
    [asOf],
  );
  const onAsOf = (day: Day | null) => {
    location.hash = addressOf(place ?? CORPUS, day);
  };
  const scope = exportedScope(shown);
  const onExport = (format: ExportFormat) => {
    const file = scope && exportOf(format, pack, scope, asOf, words);
    if (file) saveText(file);
  };

  return (
    <DossierView
      shown={shown}
      address={address}
      asOf={asOf}
      corpus={corpus}
      days={days}
      query={query}
      kind={kind}
      hits={hits}
      onQuery={(words) => replaceAddress(addressOf({ view: 'corpus', query: words, kind }, asOf))}
      onKind={(one) => replaceAddress(addressOf({ view: 'corpus', query, kind: one }, asOf))}
      onCite={onCite}
      sentenceAddress={sentenceAddress}
      onOpenSubject={onOpenSubject}
      onAsOf={onAsOf}
      onExport={scope === null ? null : onExport}
    />
  );
}
