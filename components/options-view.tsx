import type { VNode } from 'preact';
import type { CorpusView } from '../engine/model/corpus-view';
import type { LanguageChoice } from '../engine/model/language';
import type { ThemeChoice } from '../engine/model/settings';
import { Choice } from './choice';
import { OptionsCorpora } from './options-corpora';
import { OptionsKeys, type OptionsKeysProps } from './options-keys';
import { OptionsLanguage } from './options-language';
import { OptionsMarks, type OptionsMarksProps } from './options-marks';
import { OptionsMuted, type OptionsMutedProps } from './options-muted';
import { OptionsSection } from './options-section';
import { OptionsSites, type OptionsSitesProps } from './options-sites';
import { OptionsTransfer, type OptionsTransferProps } from './options-transfer';
import type { MessageKey } from './strings';
import { useWords } from './words';

export interface OptionsProps {
  readonly sites: OptionsSitesProps;
  readonly marks: OptionsMarksProps;
  readonly muted: OptionsMutedProps;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly language: LanguageChoice;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly keys: OptionsKeysProps;
  readonly corpora: readonly CorpusView[];
  readonly transfer: OptionsTransferProps;
}

const CONTENTS: readonly (readonly [id: string, title: MessageKey])[] = [
  ['sites', 'optionsSites'],
  ['marks', 'optionsMarks'],
  ['muted', 'optionsMuted'],
  ['theme', 'optionsTheme'],
  ['language', 'optionsLanguage'],
  ['keys', 'optionsKeys'],
  ['corpora', 'optionsCorpora'],
  ['transfer', 'optionsTransfer'],
  ['privacy', 'optionsPrivacy'],
  ['rules', 'optionsRules'],
];

/** All that a reader can choose, and what there is to know about it. Every choice acts at once. */
export function OptionsView(props: OptionsProps): VNode {
  const words = useWords();
  return (
    <div class="options">
      <header class="options-head">
        <h1 class="options-title">{words.t('optionsTitle')}</h1>
        <p class="means">{words.t('optionsSaved')}</p>
        <nav aria-label={words.t('options')}>
          <ul class="plain contents">
            {CONTENTS.map(([id, title]) => (
              <li key={id}>
                <a class="link" href={`#${id}`}>
                  {words.t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="options-main">
        <OptionsSites {...props.sites} />
        <OptionsMarks {...props.marks} />
        <OptionsMuted {...props.muted} />
        <OptionsSection id="theme" title={words.t('optionsTheme')}>
          <Choice
            name="theme"
            legend={words.t('themeOf')}
            chosen={props.theme}
            onChoose={props.onTheme}
            options={[
              { value: 'auto', label: words.t('themeAuto'), means: words.t('themeAutoMeans') },
              { value: 'light', label: words.t('themeLight') },
              { value: 'dark', label: words.t('themeDark') },
            ]}
          />
        </OptionsSection>
        <OptionsSection id="language" title={words.t('optionsLanguage')}>
          <OptionsLanguage language={props.language} onLanguage={props.onLanguage} />
        </OptionsSection>
        <OptionsKeys {...props.keys} />
        <OptionsCorpora corpora={props.corpora} />
        <OptionsTransfer {...props.transfer} />
        <OptionsSection id="privacy" title={words.t('optionsPrivacy')}>
          <p>{words.t('privacyPages')}</p>
          <p>{words.t('privacyGate')}</p>
          <p>{words.t('privacyStored')}</p>
        </OptionsSection>
        <OptionsSection id="rules" title={words.t('optionsRules')}>
          <p>{words.t('rulesSummary')}</p>
          <p class="links">
            <a class="link" href="editorial.txt">
              {words.t('rulesLink')}
            </a>
            <a class="link" href="welcome.html">
              {words.t('firstRunAgain')}
            </a>
          </p>
        </OptionsSection>
      </main>
    </div>
  );
}
