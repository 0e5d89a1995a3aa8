import type { VNode } from 'preact';
import { OptionsSection } from './options-section';
import type { MessageKey } from './strings';
import { useWords } from './words';

export interface OptionsKeysProps {
  /** The commands with the keys they have now; null: none. */
  readonly shortcuts: readonly { readonly command: string; readonly keys: string | null }[];
  readonly onChangeKeys: () => void;
}

/** What each command of the manifest is called, in the order in which they are listed: Chromium tells them by the alphabet. */
export const COMMAND_NAMES: Readonly<Record<string, MessageKey>> = {
  'next-mention': 'commandNext',
  'previous-mention': 'commandPrevious',
  'open-dossier': 'commandOpenDossier',
  'toggle-site': 'commandToggleSite',
};

const ORDER = Object.keys(COMMAND_NAMES);

/** Keys that are no commands of the browser's, and cannot be changed. */
const FIXED: readonly (readonly [what: MessageKey, keys: MessageKey])[] = [
  ['keysEnter', 'keyEnter'],
  ['keysTab', 'keyTab'],
  ['keysEscape', 'keyEscape'],
  ['keysOmnibox', 'keyOmnibox'],
];

/** Every key that does something, and where to change those that can be changed. */
export function OptionsKeys({ shortcuts, onChangeKeys }: OptionsKeysProps): VNode {
  const words = useWords();
  const listed = shortcuts.toSorted((a, b) => ORDER.indexOf(a.command) - ORDER.indexOf(b.command));
  return (
    <OptionsSection id="keys" title={words.t('optionsKeys')}>
      <table class="keys" aria-labelledby="keys-title">
        <thead>
          <tr>
            <th scope="col">{words.t('keysCommand')}</th>
            <th scope="col">{words.t('keysKeys')}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ command, keys }) => (
            <Row
              key={command}
              what={
                COMMAND_NAMES[command] === undefined ? command : words.t(COMMAND_NAMES[command])
              }
              keys={keys}
            />
          ))}
          {FIXED.map(([what, keys]) => (
            <Row key={what} what={words.t(what)} keys={words.t(keys)} />
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={onChangeKeys}>
        {words.t('keysChange')}
      </button>
    </OptionsSection>
  );
}

function Row({ what, keys }: { what: string; keys: string | null }): VNode {
  const words = useWords();
  return (
    <tr>
      <td>{what}</td>
      <td>
        {keys === null ? <span class="means">{words.t('keysNone')}</span> : <kbd>{keys}</kbd>}
      </td>
    </tr>
  );
}
