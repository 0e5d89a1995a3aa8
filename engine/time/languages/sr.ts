import { counting, type DateWords } from '../date-words';
import { dayNumber, orthodoxEaster } from '../days';
import { inCyrillic } from './cyrillic';

const ORDINALS = 'prvog drugog trećeg četvrtog petog šestog sedmog osmog devetog'.split(' ');
const SPELLED_DAYS = [
  ...ORDINALS,
  ...'desetog jedanaestog dvanaestog trinaestog četrnaestog petnaestog šesnaestog sedamnaestog osamnaestog devetnaestog'.split(
    ' ',
  ),
  'dvadesetog',
  ...ORDINALS.map((ordinal) => `dvadeset (?:i )?${ordinal}`),
  'tridesetog',
  'trideset (?:i )?prvog',
];

const MAY = 'maj(?:a|u|em)?|svib(?:anj|nja|nju)';

/** Dates in Serbian in Latin letters, with the Croatian names of months. */
export const SERBIAN: DateWords = {
  months: [
    'januar(?:a|u|om)?|siječ(?:anj|nja|nju)|jan',
    'februar(?:a|u|om)?|veljač(?:a|e|i)|feb',
    'mart(?:a|u|om)?|ožuj(?:ak|ka|ku)|mar',
    'april(?:a|u|om)?|trav(?:anj|nja|nju)|apr',
    MAY,
    'jun(?:i|a|u|om)?|lip(?:anj|nja|nju)',
    'jul(?:i|a|u|om)?|srp(?:anj|nja|nju)',
    'avgust(?:a|u|om)?|august(?:a|u)?|kolovoz(?:a|u)?|avg',
    'septemb(?:ar|ra|ru|rom)|ruj(?:an|na|nu)|sept?',
    'oktob(?:ar|ra|ru|rom)|listopad(?:a|u)?|okt',
    'novemb(?:ar|ra|ru|rom)|studen(?:i|og|om|oga)|nov',
    'decemb(?:ar|ra|ru|rom)|prosin(?:ac|ca|cu)|dec',
  ],
  monthAdjectives: [
    'januarsk',
    'februarsk',
    'martovsk',
    'aprilsk|travanjsk',
    'majsk|svibanjsk',
    'junsk|lipanjsk',
    'julsk|srpanjsk',
    'avgustovsk|kolovošk',
    'septembarsk|rujansk',
    'oktobarsk|listopadsk',
    'novembarsk|studenačk',
    'decembarsk|prosinačk',
  ].map((stem) => `(?:${stem})(?:i|a|o|e|u|og|oga|om|ome|oj|im|ima|ih)`),
  weekdays: [
    'ponedelj(?:ak|ka|kom)|ponedjelj(?:ak|ka|kom)|ponede?ljničk(?:i|a|o|e|u|og|om|oj|im|ih)',
    'utor(?:ak|ka|kom)',
    '(?:u|od|do) sr(?:i?j)?edu|sr(?:i?j)?edom',
    'četvrt(?:ak|ka|kom)|cetvrt(?:ak|ka|kom)',
    'pet(?:ak|ka|kom)',
    'subot(?:a|u|e|om)',
    'u nedjelju|u nedelju',
  ],
  weekdayNames: [
    'poned(?:j)?elj(?:ak|ka|ku|kom)',
    'utor(?:ak|ka|ku|kom)',
    'sr(?:i?j)?ed(?:a|e|i|u|om)',
    'četvrt(?:ak|ka|ku|kom)',
    'pet(?:ak|ka|ku|kom)',
    'subot(?:a|e|i|u|om)',
    'ned(?:j)?elj(?:a|e|i|u|om)',
  ],
  weekdayDate: String.raw`(?:,|\s\()?\s*`,
  spelledDays: SPELLED_DAYS,
  dayMonth: String.raw`\.?\s+`,
  monthYear: String.raw`\.?,?\s+`,
  beforeMonth: 'u|od|do|tokom|iz|još u|za|pre|posle|ovog|prvog|celog|ist(?:og|i)',
  beforeYear: 'u|od|do|iz|tokom|posle|nakon|pre|još',
  beforeNumeric: 'od|do|dana|za|i|posle|nakon|pre',
  afterYear: String.raw`\.?\s+(?:godin(?:e|i|u|a)|god\.)`,
  relativeYears: [
    ['prošle godine|lane|lani', -1],
    ['pretprošle godine', -2],
    ['ove godine', 0],
    ['(?:sledeće|naredne|iduće) godine', 1],
    ['(?:iste|te) godine', 'same'],
  ],
  edges: [
    ['početkom|na početku|od početka', 'START'],
    ['sredinom|polovinom', 'MID'],
    ['krajem|na kraju|do kraja', 'END'],
  ],
  days: [
    ['danas|današnj(?:i|a|e|eg|em|u|oj|im|ih)', 0],
    ['večeras|jutros|noćas', 0],
    ['sinoć|sinoćnj(?:i|a|e|eg|em|u|oj|im|ih)', -1],
    ['juče|jučer|jučerašnj(?:i|a|e|eg|em|u|oj|im|ih)', -1],
    ['prekjuče|preksinoć', -2],
    ['sutra', 1],
    ['prekosutra', 2],
  ],
  periods: [
    ['(?:prošle|protekle|minule) (?:nedelje|nedjelje|sedmice)', 'W', -1],
    ['(?:ove|početkom) (?:nedelje|nedjelje|sedmice)', 'W', 0],
    ['(?:sledeće|slijedeće|naredne|iduće) (?:nedelje|nedjelje|sedmice)', 'W', 1],
    ['prošl(?:og|i) m(?:j)?esec(?:a)?', 'M', -1],
    ['ovog m(?:j)?eseca', 'M', 0],
    ['(?:sledećeg|narednog) m(?:j)?eseca', 'M', 1],
    ['(?:prošle|minule) godine|lani|lane', 'Y', -1],
    ['pretprošle godine', 'Y', -2],
    ['ove godine', 'Y', 0],
    ['(?:sledeće|naredne|iduće) godine', 'Y', 1],
    ['pre pola godine', 'M', -6],
    ['(?:prošlog|proteklog|minulog) vikenda|za vikend|tokom vikenda', 'WE', -1],
  ],
  ago: '(?:pre|prije) (?:{n} )?{unit}',
  agoToTheDay:
    '(?:pre|prije) (?:tačno|ravno) (?:{n} )?{unit}|(?:tačno|ravno|danas) (?:pre|prije) (?:{n} )?{unit}',
  later: '(?:{n} )?{unit} kasnije|(?:posle|nakon) {n} {unit}|{n} {unit} (?:posle|nakon) toga',
  earlier: '(?:{n} )?{unit} ranije|(?:{n} )?{unit} pre toga',
  since: '(?:{n} )?{unit} (?:posle|nakon|od)',
  sameDay: [
    [
      '(?:ist|t)og(?:a)? (?:dana|popodneva|prepodneva|jutra)|(?:iste|te) (?:večeri|noći)|tog popodneva',
      0,
    ],
    ['(?:sledećeg|narednog|idućeg) (?:dana|jutra)|sutradan|dan posle(?: toga)?', 1],
    ['(?:prethodnog|pređašnjeg) dana|dan uoči(?: toga)?', -1],
  ],
  units: [
    ['dan(?:a|i)?', 'D'],
    ['nedelj(?:a|e|u)(?: dana)?|sedmic(?:a|e|u)(?: dana)?', 'W'],
    ['m(?:j)?esec(?:a|i)?(?: dana)?', 'M'],
    ['godin(?:a|e|u)(?: dana)?', 'Y'],
    ['deceni(?:ja|je|ju)', 'DE'],
  ],
  numbers: counting(
    `jedan/jednu/jedna dva/dve/dvije tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest četrnaest petnaest
    šesnaest sedamnaest osamnaest devetnaest dvadeset`,
    { desetak: 10, trideset: 30, četrdeset: 40, pedeset: 50 },
  ),
  last: '(?:prošl|minul|protekl)(?:i|e|u|a|og|oga) {x}',
  next: '(?:sledeć|naredn|iduć)(?:i|eg|og|u|e) {x}|na (?!ponedelj|utor|sred|četvrt|pet|subot|ned){x}',
  that: '(?:tog|tog istog|istog|te|onog|jednog|jedne) {x}',
  nthWeekday: '{nth} {weekday} (?:u )?{month}',
  ordinals: [
    ['poslednj(?:i|eg|e|u)|posljednj(?:i|eg|e|u)|zadnj(?:i|eg|e|u)', -1],
    ['prv(?:i|og|e|u)', 1],
    ['drug(?:i|og|e|u)', 2],
    ['treć(?:i|eg|e|u)', 3],
    ['četvrt(?:i|og|e|u)', 4],
  ],
  seasons: [
    'prole(?:će|ća|ćem|ćnjeg)|prolje(?:će|ća)',
    'let(?:o|a)|ljet(?:o|a)',
    'jesen(?:i)?',
    'zim(?:a|e|u)',
  ],
  seasonsAlone: [
    '(?:u|od|ovog|tokom) (?:proleć(?:e|a)|proljeć(?:e|a))|proletos|prolećos|prolećn(?:i|a|o|e|u|og|om|oj|im|ih)',
    'ovog leta|letos|ljetos|tokom leta',
    '(?:u|ove) jesen(?:i)?|jesenas|jesenj(?:i|a|e|u|eg|em|oj|im|ih)',
    'ove zime|zimus|tokom zime',
  ],
  holidays: [
    ['duhovdan(?:a|u)?|(?:na|za) duhove', (year) => orthodoxEaster(year) + 49],
    ['duhovsk(?:i|og) poned(?:j)?elj(?:ak|ka)', (year) => orthodoxEaster(year) + 50],
    ['vidovdan(?:a|u|om)?', (year) => dayNumber(year, 6, 28)],
    ['đurđevdan(?:a|u|om)?', (year) => dayNumber(year, 5, 6)],
    ['sretenj(?:e|a|u)', (year) => dayNumber(year, 2, 15)],
    ['dan(?:a|u|om)? pobede', (year) => dayNumber(year, 5, 9)],
  ],
};

/** The same in Cyrillic letters. */
export const SERBIAN_CYRILLIC: DateWords = inCyrillic(SERBIAN);
