/** An ending of the name as the dossier has it, and what it becomes in the sentence. Both in skeleton letters (skeleton.ts). */
type Ending = readonly [base: string, inflected: string];

const rows = (text: string): Ending[] =>
  text
    .trim()
    .split(/\s+/u)
    .map((row) => {
      const [base = '', inflected = ''] = row.split('>');
      return [base, inflected] as const;
    });

/** Serbian, Croatian, Bosnian, Macedonian: nouns and adjectives, singular. Both scripts, since skeletons have one. */
const SOUTH_SLAVIC = rows(`>a >u >om >em >e >i >ov >ev >ovi
  o>a o>u o>om o>og o>oga o>om o>omu e>a e>u e>em
  a>e a>i a>u a>om a>oi ia>i i>og i>om i>ih i>im ni>nog`);

/** Russian and Ukrainian. */
const EAST_SLAVIC = rows(`>a >u >om >em >e >i >ov >im >oi >ovi >evi >oiu
  o>a o>u o>om o>e o>i
  a>i a>e a>u a>oi a>ei a>oiu ia>i ia>iu ia>iei
  i>ogo i>omu i>im i>om i>a i>u i>em i>ia i>iu i>iem ai>oi ai>uu`);

const ALBANIAN = rows(`>i >it >in >u >ut >un >s >a >se >es >en >e >sa
  i>it i>in i>iut o>os o>on o>oia a>es a>en a>e a>se e>es e>en e>a i>u`);

/** The genitive; "Brüsseler" is an adjective. */
const GERMAN = rows('>s >es');

const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  sr: SOUTH_SLAVIC,
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  cnr: SOUTH_SLAVIC,
  sh: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
  mk: SOUTH_SLAVIC,
  ru: EAST_SLAVIC,
  uk: EAST_SLAVIC,
  be: EAST_SLAVIC,
  sq: ALBANIAN,
  de: GERMAN,
};

/** A shorter stem says too little. */
const SHORTEST_STEM = 4;

/**
 * Skeletons of which `skeleton` can be an inflected form.
 *
 * @param lang primary language tag of the page; languages without endings here give nothing
 */
export function uninflected(skeleton: string, lang: string | null): string[] {
  const endings = lang === null ? undefined : ENDINGS[lang];
  if (endings === undefined) return [];
  const found: string[] = [];
  for (const [base, inflected] of endings) {
    if (!skeleton.endsWith(inflected)) continue;
    const stem = skeleton.slice(0, skeleton.length - inflected.length);
    if (stem.length + base.length >= SHORTEST_STEM && stem.length >= SHORTEST_STEM - 1)
      found.push(stem + base);
  }
  return found;
}

/** Whether names take endings in this language that are known here. */
export function inflects(lang: string | null): boolean {
  return lang !== null && ENDINGS[lang] !== undefined;
}
