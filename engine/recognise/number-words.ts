import { foldWord } from '../text/fold';

/** Words for numbers and for how sure they are, in the languages that have cues. Lists are open: a missing word costs a number. */
export type Limit = 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

export interface NumberWords {
  /** Numerals that can be added up: 50 and 2 are "fifty-two". */
  readonly values: ReadonlyMap<string, number>;
  /** What multiplies the number before it; approximate where it is a round one ("two dozen"). */
  readonly times: ReadonlyMap<string, { readonly by: number; readonly round: boolean }>;
  /** Words for many: least and most they mean. */
  readonly vague: ReadonlyMap<string, readonly [min: number, max: number | null]>;
  /** Words between tens and ones ("cincuenta y dos"). */
  readonly joins: ReadonlySet<string>;
  /** Phrases before a number, words parted by a blank. */
  readonly limits: ReadonlyMap<string, Limit>;
}

interface Row {
  /** From 1 upward, one word each; "/" parts further forms; "-" leaves a number out. */
  readonly upTo19: string;
  readonly tens: string;
  readonly hundreds: string;
  /** Words in which tens end in "-odd", taken as that number or so ("tridesetak"). */
  readonly others?: string;
  readonly dozen: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly dozens: string;
  readonly hundredsVague: string;
  readonly thousandsVague: string;
  readonly joins: string;
  readonly limits: Readonly<Record<Limit, string>>;
}

const ENGLISH: Row = {
  upTo19:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
  hundreds: '',
  dozen: 'dozen',
  hundred: 'hundred',
  thousand: 'thousand',
  dozens: 'dozens scores',
  hundredsVague: 'hundreds',
  thousandsVague: 'thousands',
  joins: 'and',
  limits: {
    about: 'some|about|around|roughly|approximately|nearly|almost|close to|an estimated',
    'at-least': 'at least|no fewer than|no less than',
    'more-than': 'more than|over|above|upwards of',
    'at-most': 'at most|up to|no more than|as many as',
    'less-than': 'fewer than|less than|under|below',
  },
};

const ROWS: Readonly<Record<string, Row>> = {
  en: ENGLISH,
  sr: {
    upTo19: `jedan/jedna/jednog/jednu/један/једна/једног dva/dve/dvoje/два/две/двоје tri/troje/три/троје cetiri/cetvoro/четири/четворо
      pet/petoro/пет/петоро sest/sestoro/шест/шесторо sedam/sedmoro/седам/седморо osam/osmoro/осам devet/devetoro/девет deset/desetoro/десет
      jedanaest/једанаест dvanaest/дванаест trinaest/тринаест cetrnaest/четрнаест petnaest/петнаест sesnaest/шеснаест sedamnaest/седамнаест
      osamnaest/осамнаест devetnaest/деветнаест`,
    tens: 'dvadeset/двадесет trideset/тридесет cetrdeset/четрдесет pedeset/педесет sezdeset/шездесет sedamdeset/седамдесет osamdeset/осамдесет devedeset/деведесет',
    hundreds:
      'sto/stotinu/сто dvesta/dvjesta/dvesto/двеста trista/тристо/триста cetiristo/четиристо petsto/петсто seststo/шестсто sedamsto/седамсто osamsto/осамсто devetsto/деветсто',
    others:
      'desetak:10 petnaestak:15 dvadesetak:20 tridesetak:30 cetrdesetak:40 pedesetak:50 stotinak:100 десетак:10 двадесетак:20 тридесетак:30 четрдесетак:40 педесетак:50 стотинак:100',
    dozen: '-',
    hundred: '-',
    thousand: 'hiljada/hiljade/hiljadu/tisuca/tisuce/хиљада/хиљаде/хиљаду',
    dozens: 'desetine desetina десетине десетина',
    hundredsVague: 'stotine stotina стотине стотина',
    thousandsVague: 'hiljade хиљаде',
    joins: 'i и',
    limits: {
      about:
        'oko|otprilike|priblizno|skoro|gotovo|nekih|blizu|око|отприлике|приближно|скоро|готово|неких|близу',
      'at-least': 'najmanje|bar|barem|не мање од|најмање|бар|барем|ne manje od',
      'more-than': 'vise od|preko|више од|преко',
      'at-most': 'najvise|do|ne vise od|највише|до|не више од',
      'less-than': 'manje od|мање од|ispod|испод',
    },
  },
  ru: {
    upTo19: `один/одного/одна два/двое/двух/две три/трое/трех четыре/четверо/четырех пять/пятеро/пяти шесть/шестеро/шести семь/семеро/семи восемь/восьми
      девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать
      девятнадцать`,
    tens: 'двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто',
    hundreds:
      'сто/ста двести/двухсот триста/трехсот четыреста/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот',
    dozen: 'дюжина/дюжины',
    hundred: '-',
    thousand: 'тысяч/тысячи/тысяча/тыс',
    dozens: 'десятки десятков',
    hundredsVague: 'сотни сотен',
    thousandsVague: 'тысячи',
    joins: '',
    limits: {
      about: 'около|примерно|приблизительно|почти|порядка',
      'at-least': 'не менее|как минимум|минимум|по меньшеи мере|не меньше',
      'more-than': 'более|больше|свыше',
      'at-most': 'не более|до|не больше|максимум',
      'less-than': 'менее|меньше',
    },
  },
  sq: {
    upTo19:
      'nje dy tre/tri kater pese gjashte shtate tete nente dhjete njembedhjete dymbedhjete trembedhjete katermbedhjete pesembedhjete gjashtembedhjete shtatembedhjete tetembedhjete nentembedhjete',
    tens: 'njezet tridhjete dyzet pesedhjete gjashtedhjete shtatedhjete tetedhjete nentedhjete',
    hundreds: 'njeqind dyqind treqind katerqind peseqind gjashteqind shtateqind teteqind nenteqind',
    dozen: 'duzine',
    hundred: 'qind',
    thousand: 'mije',
    dozens: 'dhjetera dhjetra',
    hundredsVague: 'qindra',
    thousandsVague: 'mijera mijra',
    joins: 'e',
    limits: {
      about: 'rreth|afro|afersisht|pothuajse|rreth rreth',
      'at-least': 'te pakten|se paku|jo me pak se',
      'more-than': 'me shume se|mbi|me teper se',
      'at-most': 'deri ne|jo me shume se|se shumti',
      'less-than': 'me pak se|nen',
    },
  },
  de: {
    upTo19:
      'ein/eine/eins/einen/einer zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    hundreds:
      'hundert/einhundert zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert achthundert neunhundert',
    dozen: 'dutzend',
    hundred: '-',
    thousand: 'tausend',
    dozens: 'dutzende dutzenden',
    hundredsVague: 'hunderte hunderten',
    thousandsVague: 'tausende tausenden',
    joins: '',
    limits: {
      about: 'etwa|rund|ungefahr|circa|ca|fast|knapp|beinahe|an die|gut',
      'at-least': 'mindestens|wenigstens|nicht weniger als',
      'more-than': 'mehr als|uber',
      'at-most': 'hochstens|bis zu|nicht mehr als|maximal',
      'less-than': 'weniger als|unter',
    },
  },
  es: {
    upTo19:
      'uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds:
      'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    others:
      'veintiuno:21 veintidos:22 veintitres:23 veinticuatro:24 veinticinco:25 veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29',
    dozen: 'docena/docenas',
    hundred: '-',
    thousand: 'mil',
    dozens: 'decenas docenas',
    hundredsVague: 'cientos centenares',
    thousandsVague: 'miles millares',
    joins: 'y',
    limits: {
      about: 'unos|unas|cerca de|alrededor de|casi|aproximadamente|una treintena de',
      'at-least': 'al menos|por lo menos|como minimo|no menos de',
      'more-than': 'mas de',
      'at-most': 'hasta|no mas de|como maximo',
      'less-than': 'menos de',
    },
  },
};

const words = (text: string): string[] =>
  text.split(/\s+/u).filter((word) => word !== '' && word !== '-');

function read(row: Row): NumberWords {
  const values = new Map<string, number>();
  const count = (list: string, valueOf: (index: number) => number): void =>
    list
      .trim()
      .split(/\s+/u)
      .forEach((forms, index) => {
        for (const form of forms.split('/'))
          if (form !== '' && form !== '-') values.set(foldWord(form), valueOf(index));
      });
  count(row.upTo19, (index) => index + 1);
  count(row.tens, (index) => 20 + 10 * index);
  count(row.hundreds, (index) => 100 * (index + 1));
  for (const other of words(row.others ?? '')) {
    const [word = '', value = ''] = other.split(':');
    values.set(foldWord(word), Number(value));
  }
  const times = new Map<string, { by: number; round: boolean }>();
  const add = (forms: string, by: number, round: boolean): void => {
    for (const form of forms.split('/')) if (form !== '-') times.set(foldWord(form), { by, round });
  };
  add(row.dozen, 12, true);
  add(row.hundred, 100, false);
  add(row.thousand, 1000, false);
  const vague = new Map<string, readonly [number, number | null]>();
  for (const word of words(row.dozens)) vague.set(foldWord(word), [24, 99]);
  for (const word of words(row.hundredsVague)) vague.set(foldWord(word), [100, 999]);
  for (const word of words(row.thousandsVague)) vague.set(foldWord(word), [1000, null]);
  const limits = new Map<string, Limit>();
  for (const limit of Object.keys(row.limits) as Limit[]) {
    for (const phrase of row.limits[limit].split('|'))
      limits.set(phrase.split(' ').map(foldWord).join(' '), limit);
  }
  return { values, times, vague, joins: new Set(words(row.joins).map(foldWord)), limits };
}

const made = new Map<string, NumberWords>();

/** The words of a language; English where it has none here. */
export function numberWords(lang: string | null): NumberWords {
  const key = lang !== null && ROWS[lang] !== undefined ? lang : 'en';
  let found = made.get(key);
  if (found === undefined) made.set(key, (found = read(ROWS[key] ?? ENGLISH)));
  return found;
}
