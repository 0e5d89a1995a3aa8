/** Words in names that say little about who is meant. Folded (fold.ts). */
const list = (text: string): string[] => text.trim().split(/\s+/u);

/** Small words of names; left out and added at will. */
export const PARTICLES: ReadonlySet<string> = new Set(
  list(`
    the of and for y et und de del della la le les los van von der den du da di do dos el al ul bin ben ibn bint abu abou
    mr mrs ms miss dr prof sir mv mt ms ss`),
);

/** What a company is, not what it is called: common enough that leaving it out makes no other company. */
export const TRADES: ReadonlySet<string> = new Set(
  list(`
    group holding holdings international global trading trade enterprise enterprises services service industries industry
    bank trust fund management construction europe asia africa america worldwide`),
);

export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  list('one two three four five six seven eight nine ten').map((word, at) => [
    word,
    String(at + 1),
  ]),
);

/**
 * Legal forms by kind. Forms of one line are the same in different languages, or nearly so: a limited company, a
 * stock company, a partnership.
 */
const FORMS: Readonly<Record<string, string>> = {
  limited: `ltd, limited, llc, llp, limited liability company, gmbh, sarl, srl, sp z oo, sp z o o, spzoo, bv, ooo, doo, dooel, eood,
    ood, kft, pte, pty, sdn bhd, shpk, oy, aps`,
  stock: `inc, incorporated, corp, corporation, plc, ag, aktiengesellschaft, sa, spa, nv, ad, dd, as, asa, ab, oyj, nyrt,
    oao, ooao, zao, pao, ao, jsc, ojsc, pjsc, cjsc, kk, joint stock company, open joint stock company, public joint stock company,
    closed joint stock company, public company, sha`,
  partnership: 'lp, kg, kgaa, limited partnership',
  company: 'co, company, kompani, kompanija',
};

export interface LegalForm {
  readonly spelling: readonly string[];
  readonly form: string;
}

/** Longest spelling first. */
export const LEGAL_FORMS: readonly LegalForm[] = Object.entries(FORMS)
  .flatMap(([form, spellings]) =>
    spellings.split(',').map((text) => ({ spelling: list(text), form })),
  )
  .toSorted((a, b) => b.spelling.length - a.spelling.length);
