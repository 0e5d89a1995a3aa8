import type { Row } from './row';

/** Numbers in English. */
export const ENGLISH: Row = {
  upTo19:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  hundreds: '',
  times: 'dozen:~12 hundred:100 thousand:1000',
  dozens: 'dozens scores',
  hundredsVague: 'hundreds',
  thousandsVague: 'thousands',
  several: 'several|a few|many',
  joins: 'and',
  of: 'of',
  andHalf: 'and a half',
  half: 'half a|half',
  point: 'point',
  beyond: 'or more|odd|plus',
  orSo: 'or so|or thereabouts',
  between: 'between',
  and: 'and',
  ends: 'and or were was are is had has have who which that while when where after before in on at with for to from by according but as since',
  labels: 'page no number article resolution line chapter in on by since at until',
  since: 'since',
  outOf: 'of',
  rises: 'rose risen climb rising reach',
  limits: {
    about:
      'maybe|perhaps|barely|some|a good|an estimated|a reported|about|around|roughly|approximately|nearly|almost|close to|an estimated',
    'at-least': 'at least|no fewer than|no less than',
    'more-than': 'more than|over|above|upwards of',
    'at-most': 'at most|up to|no more than|as many as|not even|not more than',
    'less-than': 'fewer than|less than|under|below',
  },
};
