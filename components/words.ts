import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateInterval, Day } from '../engine/model/dates';
import { dayInWords, intervalInWords } from './format';
import type { MessageKey, Texts } from './strings';
import { cardEnglish } from './strings-card';

/** Values for the `{placeholders}` of a message; `n` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** What a view needs to speak: the interface's texts in one language, and dates, lists and numbers to match. */
export interface Words {
  readonly locale: string;
  t(key: MessageKey, values?: Values): string;
  /** Like `t`, where a placeholder stands for elements. */
  rich(key: MessageKey, values: Readonly<Record<string, ComponentChildren>>): ComponentChildren[];
  date(interval: DateInterval): string;
  day(day: Day): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /** Makes the formatters, which takes many milliseconds, before a view needs them. */
  warm(): void;
}

/** "29 May 2023" rather than "May 29, 2023", unless the reader's own English says otherwise. */
const DEFAULT_LOCALE = 'en-GB';
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * @param locale BCP 47 tag for dates, lists and numbers; one of another language than `strings` is not used,
 *   so that a date never stands in a foreign sentence
 * @param strings the interface's texts; those of the card alone, unless a surface brings its own (surface-words.tsx)
 */
export function wordsOf(locale: string = DEFAULT_LOCALE, strings: Texts = cardEnglish): Words {
  const tag = fittingLocale(locale, strings.lang);
  const plural = once(() => new Intl.PluralRules(tag));
  const numbers = once(() => new Intl.NumberFormat(tag));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));

  const pattern = (key: MessageKey, n?: number): string => {
    const message = strings[key] ?? key;
    if (typeof message === 'string') return message;
    return (n === undefined ? undefined : message[plural().select(n)]) ?? message.other;
  };
  const t = (key: MessageKey, values: Values = {}): string => {
    const n = values['n'];
    return pattern(key, typeof n === 'number' ? n : undefined).replaceAll(
      PLACEHOLDER,
      (_, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? numbers().format(value) : (value ?? '');
      },
    );
  };
  return {
    locale: tag,
    t,
    // Odd pieces of the split are the placeholders' names.
    rich: (key, values) =>
      pattern(key)
        .split(PLACEHOLDER)
        .map((piece, i) => (i % 2 === 1 ? values[piece] : piece)),
    date: (interval) => intervalInWords(interval, tag, t),
    day: (day) => dayInWords(day, tag),
    list: (items) => lists().format(items),
    warm() {
      plural().select(1);
      numbers().format(1);
      lists().format([]);
      dayInWords('2023-05-29', tag);
    },
  };
}

/** Each of these takes several milliseconds to make, and most pages never open a card. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function fittingLocale(locale: string, language: string): string {
  if (new Intl.Locale(locale).language === language) return locale;
  return language === 'en' ? DEFAULT_LOCALE : language;
}

export const WordsContext = createContext<Words>(wordsOf());

/** The words of the surface a view stands in. */
export function useWords(): Words {
  return useContext(WordsContext);
}
