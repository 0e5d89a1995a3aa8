import * as v from 'valibot';
import { DirectionSchema, LanguageSchema } from './language';

const form = v.optional(v.string());

/** A text of the interface with its plural forms, by the categories of `Intl.PluralRules`; one without a number has `other` alone. */
export const MessageSchema = v.strictObject({
  key: v.string(),
  zero: form,
  one: form,
  two: form,
  few: form,
  many: form,
  other: v.string(),
});
export type Message = v.InferOutput<typeof MessageSchema>;

/** The interface's texts in one language, for one surface or for all. */
export const TextsSchema = v.strictObject({
  language: LanguageSchema,
  dir: DirectionSchema,
  messages: v.array(MessageSchema),
});
export type Texts = v.InferOutput<typeof TextsSchema>;
