import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { OptionsSection } from './options-section';
import { useWords, type Words } from './words';

/** What became of the last import. `file` is the file's name. */
export type ImportOutcome =
  | { readonly file: string; readonly outcome: 'done' | 'not-json' | 'not-settings' }
  | { readonly file: string; readonly outcome: 'wrong-entry'; readonly entry: string };

export interface OptionsTransferProps {
  readonly imported: ImportOutcome | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** Settings out to a file and in from one. */
export function OptionsTransfer({ imported, onExport, onImport }: OptionsTransferProps): VNode {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <OptionsSection id="transfer" title={words.t('optionsTransfer')}>
      <p class="means">{words.t('transferMeans')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {words.t('exportSettings')}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {words.t('importSettings')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.t('importSettings')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again once it has been mended.
            currentTarget.value = '';
            if (file !== undefined) onImport(file);
          }}
        />
      </div>
      <output
        class={imported === null || imported.outcome === 'done' ? 'outcome' : 'outcome fault'}
      >
        {imported !== null && outcomeIn(words, imported)}
      </output>
    </OptionsSection>
  );
}

function outcomeIn(words: Words, imported: ImportOutcome): string {
  const { file } = imported;
  switch (imported.outcome) {
    case 'done':
      return words.t('importDone', { file });
    case 'not-json':
      return words.t('importNotJson', { file });
    case 'not-settings':
      return words.t('importNotSettings', { file });
    case 'wrong-entry':
      return words.t('importWrongEntry', { file, entry: imported.entry });
  }
}
