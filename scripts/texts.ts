import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { InputError } from '../cli/input-error';
import { LANGUAGES, type Language } from '../engine/model/language';
import { fnv1a } from '../engine/text/hash';

/** Each language with its file in locales/, which @wxt-dev/i18n wants to be named as browsers name locales. */
export const LOCALE_FILES: Readonly<Record<Language, string>> = {
  en: 'en.yml',
  'sr-Latn': 'sr_Latn.yml',
  'sr-Cyrl': 'sr.yml',
  sq: 'sq.yml',
  ru: 'ru.yml',
  de: 'de.yml',
};

const folder = new URL('../locales/', import.meta.url);

/** A text, or its plural forms by the categories of `Intl.PluralRules`, among which `{n}` chooses. */
const WrittenSchema = v.union([
  v.string(),
  v.strictObject({
    zero: v.optional(v.string()),
    one: v.optional(v.string()),
    two: v.optional(v.string()),
    few: v.optional(v.string()),
    many: v.optional(v.string()),
    other: v.string(),
  }),
]);
type Written = v.InferOutput<typeof WrittenSchema>;

type Messages = Readonly<Record<string, Written>>;

/** A locale file as it is written: messages in sections, by the surface that needs them. */
export type Sections = Readonly<Record<string, Messages>>;
const SectionsSchema = v.record(v.string(), v.record(v.string(), WrittenSchema));

/** The texts of one language as they are bundled. */
export interface CompiledTexts {
  /** Of the locale file they are made from. */
  readonly stamp: string;
  readonly language: Language;
  /** What a card and the page itself say: all that a reader's script in a page is given. */
  readonly card: Messages;
  /** What the extension's own pages and the browser's menus say besides. */
  readonly pages: Messages;
}

/**
 * The texts of every language that has a file in locales/, by the names of their files in generated/.
 * @throws {InputError} with a line for each fault, naming file, message and mend
 */
export function compileTexts(): Readonly<Record<string, CompiledTexts>> {
  const read = LANGUAGES.map((language) => ({ language, ...readLocale(language) }));
  const english = read.find(({ language }) => language === 'en')?.sections ?? {};
  const faults = read.flatMap(({ language, sections }) =>
    localeFaults(language, sections, english).map(
      (fault) => `locales/${LOCALE_FILES[language]}: ${fault}`,
    ),
  );
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  return Object.fromEntries(
    read.map(({ language, sections, stamp }) => {
      const { card = {}, ...others } = sections;
      const pages: Messages = Object.assign({}, ...Object.values(others));
      return [`texts/${language}`, { stamp, language, card, pages }];
    }),
  );
}

/** The sections of a language's file. */
export function readLocale(language: Language): {
  readonly sections: Sections;
  readonly stamp: string;
} {
  const file = fileURLToPath(new URL(LOCALE_FILES[language], folder));
  if (!existsSync(file)) throw new InputError(`${file}: there is no such file.`);
  const text = readFileSync(file, 'utf8');
  return { sections: parseSections(text, file), stamp: fnv1a(text).toString(16) };
}

/**
 * Reads a locale file's text.
 * @param file its name, for the error
 * @throws {InputError} where it is no YAML, has a key twice, or is not sections of messages
 */
export function parseSections(text: string, file: string): Sections {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw new InputError(`${file}:${line}: ${error.message.split('\n')[0] ?? error.code}`);
  }
  const sections = v.safeParse(SectionsSchema, document.toJS());
  if (sections.success) return sections.output;
  const [issue] = sections.issues;
  throw new InputError(
    `${file}: ${v.getDotPath(issue) ?? 'the file'}: a section holds texts, or plural forms that have “other”; see docs/translating.md.`,
  );
}

/**
 * What is wrong with a language's messages, a line each: keys that English does not have or that are missing, placeholders that are
 * not English's, and plural forms that are not the language's.
 */
export function localeFaults(language: Language, sections: Sections, english: Sections): string[] {
  const own = flat(sections);
  const wanted = flat(english);
  return [
    ...repeated(sections).map((key) => `${key}: stands in two sections; one is enough.`),
    ...[...wanted.keys()].filter((key) => !own.has(key)).map((key) => `${key}: is missing.`),
    ...[...own].flatMap(([key, message]) => {
      const model = wanted.get(key);
      if (model === undefined) return [`${key}: is not in en.yml.`];
      return [
        ...formFaults(language, message, model),
        ...placeholderFaults(language, message, model),
      ].map((fault) => `${key}: ${fault}`);
    }),
  ];
}

/** Messages by section and key ("card.close"). */
function flat(sections: Sections): Map<string, Written> {
  return new Map(
    Object.entries(sections).flatMap(([section, messages]) =>
      Object.entries(messages).map(([key, message]): [string, Written] => [
        `${section}.${key}`,
        message,
      ]),
    ),
  );
}

/** Keys are told apart without their section once they are bundled. */
function repeated(sections: Sections): string[] {
  const keys = Object.values(sections).flatMap((messages) => Object.keys(messages));
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}

function formFaults(language: Language, message: Written, model: Written): string[] {
  if (typeof message === 'string') {
    return typeof model === 'string' ? [] : ['has plural forms in en.yml, and needs them here.'];
  }
  if (typeof model === 'string') return ['has no plural forms in en.yml.'];
  const categories: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const given = Object.keys(message);
  return [
    ...categories.filter((one) => !given.includes(one)).map((one) => `lacks the form “${one}”.`),
    ...given
      .filter((one) => !categories.includes(one))
      .map((one) => `has the form “${one}”, which the language does not use.`),
  ];
}

function placeholderFaults(language: Language, message: Written, model: Written): string[] {
  const wanted = placeholders(typeof model === 'string' ? model : model.other);
  const forms = typeof message === 'string' ? [['', message]] : Object.entries(message);
  return forms.flatMap(([form = '', text = '']) => {
    const found = placeholders(text);
    const where = form === '' ? '' : ` in the form “${form}”`;
    const mayLack = (name: string) => name === 'n' && form === 'one' && isOneAlone(language);
    return [
      ...[...wanted]
        .filter((name) => !found.has(name) && !mayLack(name))
        .map((name) => `lacks {${name}}${where}.`),
      ...[...found]
        .filter((name) => !wanted.has(name))
        .map((name) => `has {${name}}${where}, which en.yml has not.`),
    ];
  });
}

/** Whether the form "one" is for the number 1 alone, so that it may spell it out. In Russian and Serbian 21 has it, too. */
function isOneAlone(language: Language): boolean {
  return new Intl.PluralRules(language).select(21) !== 'one';
}

function placeholders(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\{(\w+)\}|%s/g), ([sign, name]) => name ?? sign));
}
