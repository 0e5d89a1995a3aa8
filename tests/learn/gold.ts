import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../../engine/lexicon/open';
import type { EventWeights } from '../../engine/recognise/event-odds';
import { readGoldFolder } from '../support/gold';
import { readText, type ReadText } from './examples';
import { learnFrom } from './rounds';

/** The annotated pages of the project. */
export const GOLD = fileURLToPath(new URL('../fixtures/gold', import.meta.url));

/** The annotated texts of a folder. Whole pages need a browser to be read, and are left to be measured with. */
export function textsOf(folder: string, lexicon: Lexicon): ReadText[] {
  return readGoldFolder(folder)
    .filter(({ format }) => format === 'txt')
    .map((page) => readText(page, lexicon));
}

/** What the texts of a folder teach. */
export function learnedFrom(folder: string, lexicon: Lexicon): EventWeights {
  return learnFrom(textsOf(folder, lexicon), lexicon);
}
