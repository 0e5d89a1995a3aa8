import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateInterval, Day } from '../engine/model/dates';
import type { Direction } from '../engine/model/language';
import type { Texts } from '../engine/model/texts';
import { dayInWords, intervalInWords } from './format';
import type { MessageKey } from './strings';

/** Values for the `{placeholders}` of a message; `n` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** What a view needs to speak: the interface's texts in one language, and dates, lists and numbers to match. */
export interface Words {
  /** BCP 47 tag of the texts' language; dates, lists and numbers follow it. */
  readonly locale: string;
  /** The way the language is written. */
  readonly dir: Direction;
  t(key: MessageKey, values?: Values): string;
  /** Like `t`, where a placeholder stands for elements. */
  rich(key: MessageKey, values: Readonly<Record<string, ComponentChildren>>): ComponentChildren[];
  date(interval: DateInterval): string;
  day(day: Day): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /**
   * Makes the formatters before a view needs them, one at each call. The first takes some twenty milliseconds and the others a
   * few, so each is best called in a task of its own.
   */
  readonly warmUps: readonly (() => void)[];
}

/** English dates are "29 May 2023" rather than "May 29, 2023". */
const DAY_FIRST_ENGLISH = 'en-GB';
/** Browsers lack the data of some languages (Chromium those of Albanian); these write numbers and plurals the same way. */
const NUMBERS_STAND_IN = 'pl';
const PLURALS_STAND_IN = 'en';
const PLACEHOLDER = /\{(\w+)\}/g;

/** The words of one language. A text that is not there is told by its key: what the build checks cannot be missing. */
export function wordsOf({ language, dir, messages }: Texts): Words {
  const known = new Map(messages.map((message) => [message.key, message]));
  const tag = language === 'en' ? DAY_FIRST_ENGLISH : language;
  const isKnown = once(() => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0);
  const plural = once(() => new Intl.PluralRules([tag, PLURALS_STAND_IN]));
  const numbers = once(() => new Intl.NumberFormat([tag, NUMBERS_STAND_IN]));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));

  const pattern = (key: MessageKey, n?: number): string => {
    const message = known.get(key);
    return (n === undefined ? undefined : message?.[plural().select(n)]) ?? message?.other ?? key;
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
  const locale = { tag, isKnown, say: t };
  return {
    locale: tag,
    dir,
    t,
    // Odd pieces of the split are the placeholders' names.
    rich: (key, values) =>
      pattern(key)
        .split(PLACEHOLDER)
        .map((piece, i) => (i % 2 === 1 ? values[piece] : piece)),
    date: (interval) => intervalInWords(interval, locale),
    day: (day) => dayInWords(day, locale),
    list(items) {
      if (isKnown() || items.length < 2) return lists().format(items);
      const last = items.at(-1) ?? '';
      return t('listEnd', { rest: items.slice(0, -1).join(', '), last });
    },
    warmUps: [plural, numbers, lists, () => dayInWords('2023-05-29', locale)],
  };
}

/**
 * Whichever of these comes first has the browser look through all languages it has data for (some twenty milliseconds in Chromium,
 * even to be told whether it has one), and most pages never open a card.
 */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Every surface gives its views words; without them a text is told by its key. */
export const WordsContext = createContext(wordsOf({ language: 'en', dir: 'ltr', messages: [] }));

/** The words of the surface a view stands in. */
export function useWords(): Words {
  return useContext(WordsContext);
}
