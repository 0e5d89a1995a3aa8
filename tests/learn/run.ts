/**
 * `npm run learn`: learns the weights by which events are recognised from the annotated pages, and writes
 * engine/recognise/event-weights.ts.
 *
 *     npm run learn                        writes the weights
 *     npm run learn -- --cross-validate    writes nothing; prints how well events are recognised on pages not learned from
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED_CORPUS, compileCorpus, readCues } from '../../cli/corpus';
import { buildLexicon, openLexicon } from '../../engine/lexicon/build';
import { run } from '../../scripts/run';
import { crossValidate } from './cross-validate';
import { GOLD, textsOf } from './gold';
import { learnFrom } from './rounds';
import { weightsAsCode } from './weights-file';

const FILE = fileURLToPath(new URL('../../engine/recognise/event-weights.ts', import.meta.url));

const lexicon = openLexicon(buildLexicon(compileCorpus(BUNDLED_CORPUS), readCues()));
const texts = textsOf(GOLD, lexicon);
if (process.argv.includes('--cross-validate')) {
  const { precision, recall, f1 } = crossValidate(texts, lexicon);
  console.log(
    `events on ${texts.length} texts, each read with what the others teach: ` +
      `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  );
} else {
  writeFileSync(FILE, weightsAsCode(learnFrom(texts, lexicon)));
  await run('oxfmt', [FILE]);
  console.log(`Learned from ${texts.length} texts; wrote engine/recognise/event-weights.ts.`);
}
