import * as v from 'valibot';
import { SubjectIdSchema } from '../engine/model/ids';
import { LanguageChoiceSchema } from '../engine/model/language';
import {
  DEFAULT_SETTINGS,
  MarkStyleSchema,
  SiteSchema,
  ThemeChoiceSchema,
  type Settings,
} from '../engine/model/settings';
import { SubjectKindSchema } from '../engine/model/subject';
import { KEYS } from './settings-keys';

/** What lies in the browser's storage: anything at all, if another version has written it. */
export type Stored = Readonly<Record<string, unknown>>;

/** Settings as they are stored. What is not of a shape this version knows counts as not chosen. */
export function fromStored(stored: Stored): Settings {
  const listed = <S extends v.GenericSchema<string, string>>(prefix: string, item: S) =>
    Object.keys(stored)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key): v.InferOutput<S>[] => {
        const parsed = v.safeParse(item, key.slice(prefix.length));
        return parsed.success ? [parsed.output] : [];
      })
      .toSorted();
  return {
    everywhere: stored[KEYS.everywhere] !== true,
    onlyOnClick: stored[KEYS.onlyOnClick] === true,
    sitesOff: listed(KEYS.sitesOff, SiteSchema),
    marks: v.parse(v.fallback(MarkStyleSchema, DEFAULT_SETTINGS.marks), stored[KEYS.marks]),
    kindsOff: listed(KEYS.kindsOff, SubjectKindSchema),
    theme: v.parse(v.fallback(ThemeChoiceSchema, DEFAULT_SETTINGS.theme), stored[KEYS.theme]),
    language: v.parse(
      v.fallback(LanguageChoiceSchema, DEFAULT_SETTINGS.language),
      stored[KEYS.language],
    ),
    muted: listed(KEYS.muted, SubjectIdSchema),
  };
}

/** What is stored for settings: only where they depart from the defaults. */
export function toStored(settings: Settings): Record<string, true | 'off' | string> {
  const { everywhere, onlyOnClick, sitesOff, marks, kindsOff, theme, language, muted } = settings;
  return {
    ...(everywhere ? {} : { [KEYS.everywhere]: true }),
    ...(onlyOnClick ? { [KEYS.onlyOnClick]: true } : {}),
    ...(marks === DEFAULT_SETTINGS.marks ? {} : { [KEYS.marks]: marks }),
    ...(theme === DEFAULT_SETTINGS.theme ? {} : { [KEYS.theme]: theme }),
    ...(language === DEFAULT_SETTINGS.language ? {} : { [KEYS.language]: language }),
    ...Object.fromEntries([
      ...sitesOff.map((site) => [KEYS.sitesOff + site, 'off']),
      ...kindsOff.map((kind) => [KEYS.kindsOff + kind, 'off']),
      ...muted.map((subject) => [KEYS.muted + subject, 'off']),
    ]),
  };
}
