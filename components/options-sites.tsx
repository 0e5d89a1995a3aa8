import type { TargetedSubmitEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { OptionsSection } from './options-section';
import { Switch } from './switch';
import { useWords } from './words';

export interface OptionsSitesProps {
  readonly everywhere: boolean;
  readonly onlyOnClick: boolean;
  readonly sitesOff: readonly string[];
  readonly onEverywhere: (on: boolean) => void;
  readonly onOnlyOnClick: (on: boolean) => void;
  /** The site that a typed text names; null if it names none. */
  readonly siteTyped: (text: string) => string | null;
  /** A site as its readers write it; absent: as it is kept. */
  readonly siteShown?: (site: string) => string;
  readonly onSitesOff: (sites: readonly string[]) => void;
}

/** On which sites Crosslight works, and whether without being asked. */
export function OptionsSites(props: OptionsSitesProps): VNode {
  const words = useWords();
  const { sitesOff, onSitesOff, siteShown = (site) => site } = props;
  return (
    <OptionsSection id="sites" title={words.t('optionsSites')}>
      <Switch label={words.t('onAllSites')} on={props.everywhere} onChange={props.onEverywhere} />
      <Switch
        label={words.t('onlyOnClick')}
        on={props.onlyOnClick}
        onChange={props.onOnlyOnClick}
      />
      <p class="means">{words.t('onlyOnClickMeans')}</p>
      <h3>{words.t('sitesOff')}</h3>
      {sitesOff.length === 0 && <p class="means">{words.t('sitesOffNone')}</p>}
      <ul class="plain entries">
        {sitesOff.map((site) => (
          <li key={site} class="entry">
            <span class="entry-name">{siteShown(site)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={words.t('siteRemove', { site: siteShown(site) })}
              onClick={() => onSitesOff(sitesOff.filter((other) => other !== site))}
            >
              {words.t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite {...props} />
    </OptionsSection>
  );
}

function AddSite({ sitesOff, siteTyped, onSitesOff }: OptionsSitesProps): VNode {
  const words = useWords();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const site = siteTyped(text);
    setRefused(site === null ? text.trim() : null);
    if (site === null) return;
    setText('');
    if (!sitesOff.includes(site)) onSitesOff([...sitesOff, site].toSorted());
  };
  return (
    <form class="add" onSubmit={onSubmit}>
      <label class="unseen" for="site-to-add">
        {words.t('siteName')}
      </label>
      <input
        id="site-to-add"
        class="text-field"
        type="text"
        placeholder={words.t('siteName')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={refused !== null}
        aria-describedby="site-refused"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.t('add')}
      </button>
      <p id="site-refused" class="fault" role="alert">
        {refused !== null && words.t('siteWrong', { text: refused })}
      </p>
    </form>
  );
}
