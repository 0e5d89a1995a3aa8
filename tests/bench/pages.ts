/**
 * Pages for measuring: whole documents of many sizes and layouts, drawn from a seed, so that every run measures the same ones.
 * They are put together from a few hundred neutral words; what varies is how much text, how it is nested, and whether the corpus covers it.
 */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  readonly related: boolean;
}

const WORDS = (
  'the a of and to in on for with from that which said told after before during council river harbour bridge market school teacher driver farmer minister report budget season ' +
  'weather price water road train ferry city region village people children workers doctors nurses office building street square evening morning Tuesday Friday year week month new old ' +
  'long short quiet open closed early late public private small large first second third meeting vote plan letter answer question number hundred thousand per cent euro million work house ' +
  'Norway Lisbon Geneva Maria Thomas Elena Robert Anna Peter Sofia Martin Clara workforce forest coverage kindergarten comfort effort platform'
).split(' ');

const COVERED = [
  'Soldiers of KFOR kept the road to Zvečan closed while the police of Kosovo looked on.',
  'Prime Minister Albin Kurti spoke of new elections in Leposavić and Zubin Potok.',
  'KFOR said that some 30 of its soldiers had been hurt in the clashes of 29 May 2023 in Zvecan.',
  'Serbian President Aleksandar Vucic and the Russian ambassador, Alexander Botsan-Kharchenko, met in Belgrade.',
];

/** Sizes in thousands of characters of text. */
const SIZES = [2, 4, 8, 12, 20, 30, 50, 80, 100, 200, 400, 800];

/** 24 pages: each size once about something else and once about what the corpus covers. */
export function benchPages(): BenchPage[] {
  return SIZES.flatMap((size, index) => [
    page(size, false, index % 3),
    page(size, true, (index + 1) % 3),
  ]);
}

/** One page of about `size` thousand characters of text. */
export function page(size: number, related: boolean, layout: number): BenchPage {
  const random = randomFrom(size * 31 + layout * 7 + (related ? 1 : 0));
  const blocks: string[] = [];
  for (let length = 0, n = 0; length < size * 1000; n += 1) {
    const covered = related && n % 6 === 1 ? ` ${COVERED[((n / 6) % COVERED.length) | 0]}` : '';
    const text = paragraph(random) + covered;
    length += text.length;
    blocks.push(LAYOUTS[layout]?.(text, n) ?? text);
  }
  const name = `${related ? 'covered' : 'other'}-${size}k-${['plain', 'nested', 'linked'][layout]}`;
  const head = `<meta charset="utf-8"><title>${name}</title><meta property="article:published_time" content="2023-06-02">`;
  return {
    name,
    related,
    html: `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>${sentence(random)}</h1>${blocks.join('\n')}</main></body></html>`,
  };
}

const LAYOUTS: readonly ((text: string, n: number) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text, n) =>
    `<div class="row"><div class="cell"><div><span>${n}</span> <div class="text"><p>${text}</p></div></div></div></div>`,
  (text) => `<p>${text.replace(/(\S+ \S+) (\S+)/g, '$1 <a href="#"><span>$2</span></a>')}</p>`,
];

function paragraph(random: () => number): string {
  return Array.from({ length: 3 + Math.floor(random() * 4) }, () => sentence(random)).join(' ');
}

function sentence(random: () => number): string {
  const words = Array.from(
    { length: 8 + Math.floor(random() * 14) },
    () => WORDS[Math.floor(random() * WORDS.length)] ?? 'the',
  ).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
