import { useEffect, useState } from 'preact/hooks';
import type { SubjectId } from '../../engine/model/ids';
import type { Settings } from '../../engine/model/settings';
import { askBackground } from '../../platform/messages';
import { loadSettings } from '../../platform/settings';
import { onSettingsChange } from '../../platform/settings-change';

/** The settings as they are stored now; null until they are known. Choices made elsewhere show at once, too. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = async () => {
      const now = await loadSettings();
      if (!life.signal.aborted) setSettings(now);
    };
    void load();
    onSettingsChange(() => void load(), life.signal);
    return () => life.abort();
  }, []);
  return settings;
}

/** What subjects are called; one that the corpus does not have is left out. */
export function useLabels(subjects: readonly SubjectId[]): ReadonlyMap<SubjectId, string> {
  const [labels, setLabels] = useState<ReadonlyMap<SubjectId, string>>(new Map());
  useEffect(() => {
    const unknown = subjects.filter((subject) => !labels.has(subject));
    for (const subject of unknown) {
      void askBackground('card', { subject }).then((answer) => {
        if (answer.ok) setLabels((known) => new Map(known).set(subject, answer.value.title));
      });
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what has come is not asked for again
  }, [subjects]);
  return labels;
}
