import type { Lexicon } from '../lexicon/open';
import type { DateInterval, Day } from '../model/dates';
import { dayInWords, parseDay } from '../time/days';
import type { NameCandidate } from './names';

/** English, which the command line speaks; the interface has the same in its languages (locales/, section `reasons`). */
export const ENGLISH_REASONS = {
  quote: '“{text}”',
  reasonExact: 'exact name',
  reasonInflected: 'a form of {name}',
  reasonSpelling: 'another spelling of {name}',
  reasonSwapped: 'two letters of {name} have changed places',
  reasonOneLetter: 'one letter differs from {name}',
  reasonAndOthers: '{names} and others',
  reasonGivenName: 'given name {name}',
  reasonFullName: 'the full name stands on the page',
  reasonAfter: 'after {title}',
  reasonBeside: 'beside {names}',
  reasonAlsoNames: 'the page also names {names}',
  reasonOnPage: '{name} on the page',
  reasonNear: 'near {text}',
  reasonSoonAfter: 'soon after {date}',
  reasonAtTheTime: 'published at the time, {date}',
  reasonDaysAfter: { one: 'published 1 day after', other: 'published {n} days after' },
} as const;

type ReasonKey = keyof typeof ENGLISH_REASONS;

/** The language in which reasons are given. The words of the interface are such. */
export interface ReasonWords {
  t(key: ReasonKey, values?: Readonly<Record<string, string | number>>): string;
  date(interval: DateInterval): string;
  day(day: Day): string;
}

/** Why something is taken for a mention; put into words only for what the page is found to mention. */
export type Reason = (words: ReasonWords) => string;

/** The words of the command line. */
export const IN_ENGLISH: ReasonWords = {
  t(key, values = {}) {
    const message = ENGLISH_REASONS[key];
    const text =
      typeof message === 'string' ? message : message[values['n'] === 1 ? 'one' : 'other'];
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  },
  date({ first, last, edtf }) {
    if (first === null || last === null) return edtf;
    return first === last ? this.day(first) : `${this.day(first)} to ${this.day(last)}`;
  },
  day: (day) => dayInWords(parseDay(day)),
};

/** The page's or the dossier's own words. */
export function quoted(text: string): Reason {
  return (words) => words.t('quote', { text: text.replace(/\s+/gu, ' ').trim() });
}

/** Why the written form is taken for the name. */
export function spellingReason({ form, way, edit }: NameCandidate, lexicon: Lexicon): Reason {
  const [text] = lexicon.form(form);
  const of =
    (key: ReasonKey): Reason =>
    (words) =>
      words.t(key, { name: quoted(text)(words) });
  switch (way) {
    case 'exact':
      return (words) => words.t('reasonExact');
    case 'inflected':
      return of('reasonInflected');
    case 'spelling':
      return of('reasonSpelling');
    case 'near':
      return of(edit?.kind === 'swapped' ? 'reasonSwapped' : 'reasonOneLetter');
  }
}

/** A reason that tells names: at most three, so that it stays a line. */
export function naming(key: 'reasonBeside' | 'reasonAlsoNames', labels: readonly string[]): Reason {
  return (words) => {
    const names = labels.slice(0, 3).join(', ');
    return words.t(key, {
      names: labels.length > 3 ? words.t('reasonAndOthers', { names }) : names,
    });
  };
}

/** Reasons that hold together. */
export function together(reasons: readonly (Reason | null)[]): Reason {
  const some = reasons.filter((reason) => reason !== null);
  return (words) => some.map((reason) => reason(words)).join(' + ');
}
