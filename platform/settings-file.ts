import * as v from 'valibot';
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '../engine/model/settings';

const FORMAT = 'crosslight-settings/1';

const { everywhere, onlyOnClick, sitesOff, marks, kindsOff, theme, language, muted } =
  SettingsSchema.entries;

/** A file may leave out whatever is at its default. */
const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  settings: v.strictObject({
    everywhere: v.optional(everywhere, DEFAULT_SETTINGS.everywhere),
    onlyOnClick: v.optional(onlyOnClick, DEFAULT_SETTINGS.onlyOnClick),
    sitesOff: v.optional(sitesOff, DEFAULT_SETTINGS.sitesOff),
    marks: v.optional(marks, DEFAULT_SETTINGS.marks),
    kindsOff: v.optional(kindsOff, DEFAULT_SETTINGS.kindsOff),
    theme: v.optional(theme, DEFAULT_SETTINGS.theme),
    language: v.optional(language, DEFAULT_SETTINGS.language),
    muted: v.optional(muted, DEFAULT_SETTINGS.muted),
  }),
});

/** Why a file was refused: it is no JSON, no file of settings, or one of its entries is not what it should be. */
export type FileFault =
  | { readonly why: 'not-json' }
  | { readonly why: 'not-settings' }
  | { readonly why: 'wrong-entry'; readonly entry: string };

export type ReadFile =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: FileFault };

/** The text of a file that holds what the reader has changed, and nothing else. */
export function writeSettingsFile(settings: Settings): string {
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults.get(name)),
  );
  return `${JSON.stringify({ format: FORMAT, settings: Object.fromEntries(changed) }, null, 2)}\n`;
}

/** The settings in the text of such a file; all or nothing. */
export function readSettingsFile(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: { why: 'not-json' } };
  }
  const file = v.safeParse(FileSchema, json);
  if (file.success) return { ok: true, settings: tidied(file.output.settings) };
  const [first, ...rest] = file.issues[0].path ?? [];
  if (first?.key !== 'settings' || rest.length === 0)
    return { ok: false, fault: { why: 'not-settings' } };
  const entry = rest.map(({ key }) => String(key)).join('.');
  return { ok: false, fault: { why: 'wrong-entry', entry } };
}

function tidied(settings: Settings): Settings {
  const once = <T extends string>(list: readonly T[]): T[] => [...new Set(list)].toSorted();
  return {
    ...settings,
    sitesOff: once(settings.sitesOff),
    kindsOff: once(settings.kindsOff),
    muted: once(settings.muted),
  };
}
