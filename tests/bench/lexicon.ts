import type { BenchContext } from './context';
import { atMost, type Figure } from './figure';
import { spreadOf } from './statistics';

/** Loading the lexicon in a context that has never run its code, as after a stop of the background. */
export async function measureLexicon(bench: BenchContext): Promise<Figure[]> {
  const [page] = bench.pages;
  if (page === undefined) throw new Error('There is no bench page.');
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    times.push(
      await bench.within(page, ({ run }) =>
        run('lexicon', { text: bench.lexiconText, cues: bench.cues }),
      ),
    );
  }
  return [
    {
      what: 'Lexicon: loading it after the background was stopped',
      unit: 'ms',
      spread: spreadOf(times),
      target: atMost(20),
      note: `${bench.lexicon.data.forms.length} forms, ${Math.round(bench.lexiconText.length / 1000)} kB`,
    },
  ];
}
