import * as v from 'valibot';

/** The languages of the interface, as BCP 47 tags. */
export const LanguageSchema = v.picklist(['en', 'sr-Latn', 'sr-Cyrl', 'sq', 'ru', 'de']);
export type Language = v.InferOutput<typeof LanguageSchema>;

export const LANGUAGES: readonly Language[] = LanguageSchema.options;

/** The language of the interface: one of them, or whichever fits the browser's own. */
export const LanguageChoiceSchema = v.picklist(['auto', ...LanguageSchema.options]);
export type LanguageChoice = v.InferOutput<typeof LanguageChoiceSchema>;

/** The way in which a text is written. */
export const DirectionSchema = v.picklist(['ltr', 'rtl']);
export type Direction = v.InferOutput<typeof DirectionSchema>;
