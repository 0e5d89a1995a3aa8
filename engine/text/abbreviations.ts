/**
 * Words whose full stop need not end a sentence, by what may follow them. Lower case, without the final stop;
 * inner stops stay ("p.sh", "d.h"). Kept per language because one language's abbreviation is another's last word.
 */
export interface Abbreviations {
  /** Stand before a name: "Gen. Mojsilovic". A capital after them never begins a sentence. */
  readonly titles: ReadonlySet<string>;
  /** Stand before a number: "No. 7", "Art. 5". */
  readonly counters: ReadonlySet<string>;
  /** Never end a sentence: "e.g.", "vs.". */
  readonly inner: ReadonlySet<string>;
  /** May end a sentence or not: "Co.", "etc.". What follows decides. */
  readonly either: ReadonlySet<string>;
  /** Words that, capitalised after an ambiguous stop, show that a new sentence has begun. */
  readonly starters: ReadonlySet<string>;
}

type Row = Readonly<Record<keyof Abbreviations, string>>;

const LANGUAGES: Readonly<Record<string, Row>> = {
  en: {
    titles: `mr mrs ms messrs dr drs prof rev hon fr gen lt col capt cpt maj sgt cpl pvt adm cmdr brig cmdre
      sen sens rep reps gov govs pres supt insp det amb atty asst assoc dep dir min sec msgr mme mlle mx`,
    counters: `no nos n° nº p pp vol vols fig figs art arts ch chap sec sect par para ed eq ex op cit res
      jan feb mar apr jun jul aug sep sept oct nov dec approx est ca circa`,
    inner: 'e.g i.e eg ie vs v viz cf incl esp',
    either: `co corp inc ltd llc plc bros cie jr sr esq st ave blvd rd ft mt etc al dept univ assn govt intl
      natl ph.d m.d b.a m.a a.m p.m a.d b.c mph kg km cm mm lb oz hr hrs ft in tel ext
      mon tue tues wed thu thur thurs fri sat sun`,
    starters: `the a an this that these those it he she they we you i his her their its our my there here in on at
      for from with by as but and so or if when while after before since although though however meanwhile what who
      where why how which whose did do does is are was were will would can could should may might has have had no not
      yes both all most many some several few such one another other others each every according until during despite
      under over about because then now today yesterday also only even still thus therefore earlier later last next
      through throughout to of among instead once unlike like between moreover nevertheless nonetheless`,
  },
  sr: {
    titles: `dr mr prof g gđa gdja gđica gosp ing inž akad gen puk maj kap sv др мр проф г гђа гђица госп инж
      акад ген пук мај кап св`,
    counters: 'br čl cl st str god sek бр чл ст стр год сек',
    inner: 'npr tj tzv odn tzv нпр тј тзв одн',
    either: 'itd isl sl dr i.sl god ul итд исл сл др год ул',
    starters: `u na i a ali on ona oni one to ovo ova ovaj taj ta kako kada dok prema zbog posle nakon pre od do za sa iz
      koji koja je su nije ne da у на и а али он она они оне то ово ова овај тај та како када док према због после
      након пре од до за са из који која је су није не да`,
  },
  sq: {
    titles: 'z zj znj zt dr prof gjen kol inxh av',
    counters: 'nr fq vëll art',
    inner: 'p.sh psh d.m.th dmth',
    either: 'etj etc rr sh.p.k sh.a',
    starters: `në me për nga ai ajo ata ato ky kjo këta këto por dhe edhe kur pas para ndërsa sipas një i e të kush
      çfarë si pse ku kjo nuk është janë`,
  },
  ru: {
    titles: 'г г-н г-жа гр проф акад ген полк подп кап лейт им св тов доц',
    counters: 'ст стр с рис табл гл п пп ч т д кв № обл',
    inner: 'т.е т.н т.к напр см ср',
    either: 'г гг в вв др пр т.д т.п и.о руб коп тыс млн млрд чел ул н.э р-н',
    starters: `в на и а но он она они оно это этот эта эти как когда пока по из за от до для с со у при после перед
      также кроме однако если что кто где почему не ни его её их мы вы я там здесь тогда теперь сейчас ранее позже`,
  },
  de: {
    titles: 'dr prof hr hrn fr frl gen st ing dipl mag',
    counters: 'nr abs art s bd kap abb tel ca',
    inner: 'z.b z. b d.h u.a o.ä bzw vgl evtl ggf sog inkl i.d.r v.a z.t u.u',
    either: 'usw etc co mio mrd jh str geb gest u.s.w',
    starters: `der die das ein eine einen einem er sie es wir ihr ich im in am an auf bei mit nach vor seit von aus zu
      für und aber doch wie wenn als während dabei damit dann dort hier auch nur so wer was wo warum laut dies diese
      dieser dieses seine seiner ihre zudem nun heute gestern`,
  },
  es: {
    titles: 'sr sra srta sres dr dra d dña gral cnel cap lic ing prof mons fr sto sta',
    counters: 'núm num n.º nº pág págs pag art arts vol cap fig tel aprox',
    inner: 'p.ej p. ej ej vs',
    either: 'etc ee.uu ee.uu ud uds vd cía cia s.a avda av c',
    starters: `el la los las un una unos unas en de del a al por para con según pero y o si cuando como mientras tras
      desde hasta este esta estos estas ese esa eso esto él ella ellos ellas su sus se no sin sobre entre también
      además aunque`,
  },
};

const ALIKE: Readonly<Record<string, string>> = {
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
  cnr: 'sr',
  mk: 'sr',
  uk: 'ru',
  be: 'ru',
  bg: 'ru',
};

const cache = new Map<string, Abbreviations>();

/**
 * The abbreviations of a language, English ones always among them (names and units travel). Without a known
 * language all of them together.
 *
 * @param lang BCP 47 tag, such as "sr-Latn"
 */
export function abbreviationsOf(lang: string | undefined): Abbreviations {
  const primary = lang?.split('-')[0]?.toLowerCase() ?? '';
  const key = ALIKE[primary] ?? primary;
  const known = key in LANGUAGES ? key : '';
  let found = cache.get(known);
  if (!found) {
    found = merge(known === '' ? Object.keys(LANGUAGES) : ['en', known]);
    cache.set(known, found);
  }
  return found;
}

function merge(languages: readonly string[]): Abbreviations {
  const words = (part: keyof Abbreviations): ReadonlySet<string> =>
    new Set(
      languages.flatMap((name) => (LANGUAGES[name]?.[part] ?? '').split(/\s+/)).filter(Boolean),
    );
  return {
    titles: words('titles'),
    counters: words('counters'),
    inner: words('inner'),
    either: words('either'),
    starters: words('starters'),
  };
}
