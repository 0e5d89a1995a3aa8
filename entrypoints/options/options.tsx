import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ImportOutcome } from '../../components/options-transfer';
import { OptionsView } from '../../components/options-view';
import { useHits } from '../../components/use-hits';
import type { CorpusView } from '../../engine/model/corpus-view';
import type { Settings } from '../../engine/model/settings';
import { unicodeHost } from '../../platform/host';
import { askBackground } from '../../platform/messages';
import { searchCorpus } from '../../platform/search';
import { changeSettings, muteSubject, unmuteSubject } from '../../platform/settings';
import { readSettingsFile } from '../../platform/settings-file';
import { openShortcutSettings, shortcuts, type Shortcut } from '../../platform/shortcuts';
import { siteTyped } from '../../platform/site';
import { saveFile } from './save-file';
import { showPreview } from './show-preview';
import { useLabels, useSettings } from './use-settings';

/** Wires the options' view to the settings, the background and the files of the reader. */
export function Options({ previewSheet }: { previewSheet: CSSStyleSheet }): VNode | null {
  const settings = useSettings();
  const labels = useLabels(settings?.muted ?? []);
  const corpora = useOnce<readonly CorpusView[]>([], async () => {
    const answer = await askBackground('corpora', null);
    return answer.ok ? answer.value : [];
  });
  const keys = useOnce<readonly Shortcut[]>([], shortcuts);
  const [imported, setImported] = useState<ImportOutcome | null>(null);
  const [query, setQuery] = useState('');
  const found = useHits(query, searchCorpus);
  const marks = settings?.marks ?? 'off';
  const preview = useCallback(
    (element: HTMLElement | null) => {
      if (element !== null) showPreview(element, marks, previewSheet);
    },
    [marks, previewSheet],
  );

  if (settings === null) return null;
  const change = (some: Partial<Settings>) => void changeSettings(some);
  const take = async (file: File): Promise<void> => {
    const read = readSettingsFile(await file.text());
    if (read.ok) await changeSettings(read.settings);
    setImported(read.ok ? { file: file.name, outcome: 'done' } : outcomeOf(file.name, read.fault));
  };

  return (
    <OptionsView
      sites={{
        everywhere: settings.everywhere,
        onlyOnClick: settings.onlyOnClick,
        sitesOff: settings.sitesOff,
        siteTyped,
        siteShown: unicodeHost,
        onEverywhere: (everywhere) => change({ everywhere }),
        onOnlyOnClick: (onlyOnClick) => change({ onlyOnClick }),
        onSitesOff: (sitesOff) => change({ sitesOff: [...sitesOff] }),
      }}
      marks={{
        marks: settings.marks,
        kindsOff: settings.kindsOff,
        onPreview: preview,
        onMarks: (marks) => change({ marks }),
        onKindsOff: (kindsOff) => change({ kindsOff: [...kindsOff] }),
      }}
      muted={{
        muted: settings.muted.map((subject) => ({
          subject,
          label: labels.get(subject) ?? subject,
        })),
        onMute: (subject) => void muteSubject(subject),
        onUnmute: (subject) => void unmuteSubject(subject),
        query,
        ...found,
        onQuery: setQuery,
      }}
      theme={settings.theme}
      onTheme={(theme) => change({ theme })}
      language={settings.language}
      onLanguage={(language) => change({ language })}
      keys={{ shortcuts: keys, onChangeKeys: () => void openShortcutSettings() }}
      corpora={corpora}
      transfer={{
        imported,
        onExport: () => saveFile(settings),
        onImport: (file) => void take(file),
      }}
    />
  );
}

function outcomeOf(
  file: string,
  fault: Extract<ReturnType<typeof readSettingsFile>, { ok: false }>['fault'],
): ImportOutcome {
  if (fault.why === 'wrong-entry') return { file, outcome: 'wrong-entry', entry: fault.entry };
  return { file, outcome: fault.why };
}

/** What is asked for once; `before` until it has come. */
function useOnce<T>(before: T, ask: () => Promise<T>): T {
  const [known, setKnown] = useState(before);
  useEffect(() => {
    void ask().then((answer) => setKnown(() => answer));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once
  }, []);
  return known;
}
