import type { VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { PopupView, type PopupCard } from '../../components/popup-view';
import { useHits } from '../../components/use-hits';
import type { PopupCorpus, PopupPage } from '../../components/popup-state';
import type { QuestionId, SubjectId } from '../../engine/model/ids';
import { unicodeHost } from '../../platform/host';
import { askBackground, askReader } from '../../platform/messages';
import { injectReader } from '../../platform/injection';
import { searchCorpus } from '../../platform/search';
import { changeSettings } from '../../platform/settings';
import { onSettingsChange } from '../../platform/settings-change';
import { siteOf } from '../../platform/site';
import { switchEverywhere, switchSite, switchesFor, type Switches } from '../../platform/switches';
import type { Tab } from '../../platform/tabs';
import { watchPageState } from './page-state';
import { popupCardOf } from './popup-card';

const UNTOLD: Switches = { everywhere: true, site: true, onlyOnClick: false };

/** Wires the popup's view to the tab it speaks of; null: the browser does not tell. */
export function Popup(props: { tab: Promise<Tab | null> }): VNode {
  const told = useTold(props.tab);
  const tab = told ?? null;
  const site = siteOf(tab?.url);
  const switches = useSwitches(told === undefined ? undefined : site);
  const [retries, setRetries] = useState(0);
  const page = usePageState(tab, switches, retries);
  const corpus = useCorpus();
  const [query, setQuery] = useState('');
  const found = useHits(query, searchCorpus);
  /** The open card, and before it those it was reached from. */
  const [path, setPath] = useState<readonly PopupCard[]>([]);

  const tabId = tab?.id ?? null;
  const openSubject = useCallback(
    async (subject: SubjectId, asked: QuestionId | null = null) => {
      const card = await popupCardOf(tabId, subject, asked);
      if (card !== null) setPath((before) => [...before, card]);
    },
    [tabId],
  );
  const showOnPage = async (subject: SubjectId) => {
    if (tab === null) return;
    const shown = await askReader(tab.id, 'show', { subject });
    // A popup over the page would hide what has just been opened there.
    if (shown.ok && shown.value) window.close();
    else await openSubject(subject);
  };

  const openDossier = async (subject: SubjectId) => {
    await askBackground('dossier', { subject });
    window.close();
  };

  const read = async () => {
    if (tab === null) return;
    await injectReader({ tabId: tab.id, frameId: 0 });
    setRetries(retries + 1);
  };

  return (
    <PopupView
      page={page}
      site={site === null ? null : unicodeHost(site)}
      siteOn={switches?.site ?? true}
      everywhereOn={switches?.everywhere ?? true}
      corpus={corpus}
      query={query}
      {...found}
      card={path.at(-1) ?? null}
      onQuery={setQuery}
      onOpenSubject={(subject, asked) => void openSubject(subject, asked)}
      onOpenDossier={(subject) => void openDossier(subject)}
      onMute={(subject, muted) => void askBackground('mute', { subject, muted })}
      onBack={() => setPath(path.slice(0, -1))}
      onShowOnPage={(subject) => void showOnPage(subject)}
      onSite={(on) => void (site !== null && switchSite(site, on))}
      onEverywhere={(on) => void switchEverywhere(on)}
      onRetry={() => setRetries(retries + 1)}
      onlyOnClick={switches?.onlyOnClick ?? false}
      onOnlyOnClick={(only) => void changeSettings({ onlyOnClick: only })}
      onRead={() => void read()}
    />
  );
}

/** What a promise comes to; undefined until then. */
function useTold<T>(promise: Promise<T>): T | undefined {
  const [told, setTold] = useState<T>();
  useLayoutEffect(() => {
    void promise.then((value) => setTold(() => value));
  }, [promise]);
  return told;
}

/** Null until they are known. `site` undefined: not yet known itself. */
function useSwitches(site: string | null | undefined): Switches | null {
  const [switches, setSwitches] = useState<Switches | null>(null);
  useLayoutEffect(() => {
    if (site === undefined) return undefined;
    const life = new AbortController();
    const load = async () => {
      const now = await switchesFor(site ?? '');
      if (!life.signal.aborted) setSwitches(site === null ? { ...now, site: true } : now);
    };
    void load();
    onSettingsChange(({ switches: some }) => some && void load(), life.signal);
    return () => life.abort();
  }, [site]);
  return switches;
}

function usePageState(tab: Tab | null, switches: Switches | null, retries: number): PopupPage {
  const [page, setPage] = useState<PopupPage>({ state: 'reading' });
  const { everywhere, site, onlyOnClick } = switches ?? UNTOLD;
  const known = switches !== null;
  useLayoutEffect(() => {
    if (!known) return undefined;
    const life = new AbortController();
    void watchPageState(tab, { everywhere, site, onlyOnClick }, setPage, life.signal);
    return () => life.abort();
  }, [tab, known, everywhere, site, onlyOnClick, retries]);
  return page;
}

function useCorpus(): PopupCorpus | null {
  const [corpus, setCorpus] = useState<PopupCorpus | null>(null);
  useEffect(() => {
    void askBackground('corpus', null).then((answer) => answer.ok && setCorpus(answer.value));
  }, []);
  return corpus;
}
