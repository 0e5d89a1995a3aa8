import * as v from 'valibot';
import { SubjectIdSchema } from './ids';
import { LanguageChoiceSchema } from './language';
import { SubjectKindSchema } from './subject';

/** How mentions are marked on pages; `off` marks nothing, and the toolbar popup still lists what was found. */
export const MarkStyleSchema = v.picklist(['underline', 'tint', 'off']);
export type MarkStyle = v.InferOutput<typeof MarkStyleSchema>;

/** Colours of cards and of the extension's own pages; `auto` follows the page under a card, and the system elsewhere. */
export const ThemeChoiceSchema = v.picklist(['auto', 'light', 'dark']);
export type ThemeChoice = v.InferOutput<typeof ThemeChoiceSchema>;

/** A site as readers name it: a host without "www." ("news.example"). */
export const SiteSchema = v.pipe(v.string(), v.maxLength(260), v.regex(/^[^\s/?#@]+$/));

/** Beyond so many entries a list is no list of a reader's, and would not fit into what browsers sync. */
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(200));

/** All that a reader can choose. Lists are sorted and hold nothing twice. */
export const SettingsSchema = v.strictObject({
  /** The switch for all sites. */
  everywhere: v.boolean(),
  /** Pages are read only when the reader asks for it. */
  onlyOnClick: v.boolean(),
  sitesOff: list(SiteSchema),
  marks: MarkStyleSchema,
  /** Kinds of subjects that are not marked on pages. */
  kindsOff: list(SubjectKindSchema),
  theme: ThemeChoiceSchema,
  language: LanguageChoiceSchema,
  /** Subjects of which pages show nothing. Those of a corpus that is not there are kept. */
  muted: list(SubjectIdSchema),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  everywhere: true,
  onlyOnClick: false,
  sitesOff: [],
  marks: 'underline',
  kindsOff: [],
  theme: 'auto',
  language: 'auto',
  muted: [],
};
