/**
 * English words of time, by class. A class is what the grammar's patterns speak of; the value is what the rules
 * reckon with (month 1-12, weekday 1-7 from Monday, unit code, number).
 */
export interface Word {
  readonly kind: string;
  readonly value: number;
  /** Code of a unit, part of day, season or adverb; empty where `value` says all. */
  readonly code: string;
  /** An abbreviation that may carry its own full stop. */
  readonly short: boolean;
}

const words = new Map<string, Word>();

function add(
  kind: string,
  entries: Readonly<Record<string, number | string>>,
  short = false,
): void {
  for (const [forms, value] of Object.entries(entries)) {
    for (const form of forms.split('|')) {
      words.set(form, {
        kind,
        value: typeof value === 'number' ? value : 0,
        code: typeof value === 'string' ? value : '',
        short,
      });
    }
  }
}

function list(kind: string, forms: string, first: number, short = false): void {
  forms.split(' ').forEach((form, index) => add(kind, { [form]: first + index }, short));
}

list(
  'month',
  'january february march april may june july august september october november december',
  1,
);
list('month', 'jan feb mar apr may jun jul aug sep oct nov dec', 1, true);
add('month', { sept: 9 }, true);
add('month', { may: 5 });
list('weekday', 'monday tuesday wednesday thursday friday saturday sunday', 1);
list('weekday', 'mon tue wed thu fri sat sun', 1, true);
add('weekday', { tues: 2, weds: 3, thur: 4, thurs: 4 }, true);
list('weekdays', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays', 1);
add('weekdays', { weekdays: 8 });

add('unit', {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'F',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
});
add('units', {
  'seconds|secs': 'TS',
  'minutes|mins': 'TM',
  'hours|hrs': 'TH',
  days: 'D',
  'weeks|wks': 'W',
  fortnights: 'F',
  weekends: 'WE',
  months: 'M',
  quarters: 'Q',
  'years|yrs': 'Y',
  decades: 'DE',
  centuries: 'CE',
});
add('season', { spring: 'SP', summer: 'SU', 'autumn|fall': 'FA', 'winter|wintertime': 'WI' });
add('season', { summertime: 'SU', springtime: 'SP' });
add('part', {
  'morning|mornings|dawn|daybreak|sunrise': 'MO',
  'midday|noontime': 'MI',
  'afternoon|afternoons': 'AF',
  'evening|evenings|dusk|sunset|nightfall': 'EV',
  'night|nights|nighttime|overnight': 'NI',
});
add('noon', { noon: 'T12:00', midnight: 'T24:00' });

list(
  'num',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  1,
);
list('num', 'sixteen seventeen eighteen nineteen twenty', 16);
add('num', { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
list('ord', 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1);
list(
  'ord',
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  13,
);
add('ord', { thirtieth: 30, final: -1 });
add('scale', { hundred: 100, thousand: 1000 });
add('decade', { twenties: 20, thirties: 30, forties: 40, fifties: 50 });
add('decade', { sixties: 60, seventies: 70, eighties: 80, nineties: 90 });
add('vague', {
  'several|few|many|countless|numerous|some|various': 'X',
  'couple|pair': '2',
  dozen: '12',
});

add('rel', {
  'last|past|previous|preceding|prior': 'last',
  'this|current': 'this',
  'next|coming|upcoming|following|ensuing': 'next',
  'that|same': 'same',
  latest: 'latest',
});
add('deictic', {
  today: '0',
  yesterday: '-1',
  tomorrow: '+1',
  'tonight|tonite': '0TNI',
});
add('now', { 'now|currently|presently|nowadays': 'PRESENT_REF' });
add('recent', { recent: 'PAST_REF' });
add('recently', { 'recently|lately': 'PAST_REF' });
add('frequency', {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  'yearly|annually': 'P1Y',
  hourly: 'PT1H',
});
add('each', { 'every|each': 'EACH' });
add('times', { 'once|twice|thrice': 'FREQ', times: 'FREQ' });
add('earlier', { 'earlier|before|previously': '-', 'later|after|afterward|afterwards': '+' });
add('half', { half: 'H', halves: 'H' });
add('edge', {
  'beginning|start|outset': 'START',
  middle: 'MID',
  'end|close': 'END',
});
add('early', { early: 'START', mid: 'MID', late: 'END' });
add('tz', { 'gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|et|pt|msk': '' });

export const WORDS: ReadonlyMap<string, Word> = words;
