import { HOLIDAYS } from './holidays';
import { WORDS } from './lexicon-en';

/** Classes of which every pattern of the grammar needs at least one; the rest only lead to them. */
const TELLING = new Set(
  `month weekday weekdays unit units season part noon decade deictic now recently recent frequency`.split(
    ' ',
  ),
);
/** Words by which the patterns without such a class are known. */
const OTHERS = [
  'future',
  'present',
  'current',
  'past',
  'ago',
  "o'clock",
  'o’clock',
  'am',
  'pm',
  '[ap][.]m',
  // Years in words: "nineteen ninety-eight".
  'eighteen',
  'nineteen',
  'twenty',
];

const TRIGGER = new RegExp(
  String.raw`\d|(?<!\p{L})(?:${[
    ...[...WORDS].filter(([, { kind }]) => TELLING.has(kind)).map(([word]) => word),
    ...HOLIDAYS.keys(),
    ...OTHERS,
  ].join('|')})(?![\p{L}\p{M}])`,
  'iu',
);

/** Whether an English text can hold a date at all: it has a figure or a word of time. Far cheaper than looking. */
export function mayHoldDates(text: string): boolean {
  return TRIGGER.test(text);
}
