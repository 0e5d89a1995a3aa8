import type { Row } from './row';

/** Numbers in German; those written as one word are taken apart in numeral-words.ts. */
export const GERMAN: Row = {
  upTo19:
    'ein/eine/eins/einen/einer/einem zwei/zweien/zweier drei/dreien/dreier vier/vieren fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  hundreds: 'hundert/einhundert',
  others: 'anderthalb:1.5 eineinhalb:1.5',
  times: 'dutzend:~12 hundert:100 tausend:1000 million:1000000 millionen:1000000',
  dozens: 'dutzende dutzenden dutzender',
  hundredsVague: 'hunderte hunderten hunderter',
  thousandsVague: 'tausende tausenden tausender abertausende',
  tenThousandsVague: 'zehntausende zehntausenden zehntausender',
  hundredThousandsVague: 'hunderttausende hunderttausenden hunderttausender',
  several: 'mehrere|mehreren|mehrerer|einige|einigen|einiger|ein paar|etliche|viele',
  joins: '',
  of: 'von',
  andHalf: 'und ein halb',
  half: 'ein halbes|einem halben|eines halben|ein halber|halbes',
  point: 'komma',
  beyond: 'und mehr|oder mehr',
  orSo: 'oder so',
  between: 'zwischen von',
  and: 'und bis',
  ends: 'und oder wurde wurden waren war sind ist hatten haben die das dass wie bei nach vor mit zu laut aber als werden sollen da',
  labels: 'seite nummer nr artikel resolution zeile kapitel im am bis seit um',
  since: 'seit',
  outOf: 'von der',
  rises: 'stieg gestiegen erhöht kletter',
  limits: {
    about:
      'gut und gern|gerade einmal|etwa|rund|ungefähr|circa|ca|zirka|fast|knapp|beinahe|nahezu|annähernd|an die|gut|um die|schätzungsweise|in etwa',
    'at-least': 'mindestens|wenigstens|nicht weniger als|zumindest',
    'more-than': 'mehr als|über',
    'at-most': 'höchstens|bis zu|nicht mehr als|maximal|nicht einmal',
    'less-than': 'weniger als|unter',
  },
};
