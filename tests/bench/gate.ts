import type { BenchContext } from './context';
import { atMost, type Figure } from './figure';
import { spreadOf } from './statistics';

/**
 * The gate's time on the main thread as a ratio of one TreeWalker pass that reads every character code of the same text nodes once.
 * Measured on the pages without a hit, which the gate has to go through to the end; the median of each page's rounds counts once.
 */
export async function measureGate(bench: BenchContext): Promise<Figure[]> {
  const ratios: number[] = [];
  for (const page of bench.pages) {
    if (page.related) continue;
    const pairs = await bench.within(page, ({ run }) =>
      run('gate', { data: bench.gate, rounds: 9 }),
    );
    ratios.push(spreadOf(pairs.map(({ gate, plain }) => gate / plain)).median);
  }
  return [
    {
      what: 'Gate: main-thread time, as a multiple of one plain pass over the same text',
      unit: '×',
      spread: spreadOf(ratios),
      target: atMost(2),
      note: `${ratios.length} pages without a hit, 2 to 800 thousand characters`,
    },
  ];
}
