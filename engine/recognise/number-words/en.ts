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
  beyond: 'or more|odd',
  limits: {
    about:
      'maybe|perhaps|some|about|around|roughly|approximately|nearly|almost|close to|an estimated',
    'at-least': 'at least|no fewer than|no less than',
    'more-than': 'more than|over|above|upwards of',
    'at-most': 'at most|up to|no more than|as many as',
    'less-than': 'fewer than|less than|under|below',
  },
};
