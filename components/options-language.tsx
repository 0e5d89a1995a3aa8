import type { VNode } from 'preact';
import { LANGUAGES, type Language, type LanguageChoice } from '../engine/model/language';
import { Choice } from './choice';
import { useWords } from './words';

/** Each language in itself, so that whoever reads no other finds it. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'sr-Latn': 'Srpski (latinica)',
  'sr-Cyrl': 'Српски (ћирилица)',
  sq: 'Shqip',
  ru: 'Русский',
  de: 'Deutsch',
};

/** The choice of the interface's language. */
export function OptionsLanguage(props: {
  language: LanguageChoice;
  onLanguage: (language: LanguageChoice) => void;
}): VNode {
  const words = useWords();
  return (
    <>
      <Choice<LanguageChoice>
        name="language"
        legend={words.t('languageOf')}
        chosen={props.language}
        onChoose={props.onLanguage}
        options={[
          { value: 'auto', label: words.t('languageAuto'), means: words.t('languageAutoMeans') },
          ...LANGUAGES.map((language) => ({
            value: language,
            label: NAMES[language],
            lang: language,
          })),
        ]}
      />
      <p class="means">{words.t('languageMeans')}</p>
    </>
  );
}
