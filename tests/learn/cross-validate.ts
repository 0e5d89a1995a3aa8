import { pageOfText } from '../../cli/read-text';
import type { Lexicon } from '../../engine/lexicon/open';
import { recognise } from '../../engine/recognise/recognise';
import { judge } from '../evaluate/judge';
import { relaxed, sum, type Scores } from '../evaluate/tally';
import type { ReadText } from './examples';
import { learnFrom } from './rounds';

const FOLDS = 8;

/** How well events are recognised on pages that nothing was learned from: each eighth of them by what the others teach. */
export function crossValidate(texts: readonly ReadText[], lexicon: Lexicon): Scores {
  const tallies = Array.from({ length: FOLDS }, (_, fold) => {
    const isTested = (_text: ReadText, index: number): boolean => index % FOLDS === fold;
    const weights = learnFrom(
      texts.filter((text, index) => !isTested(text, index)),
      lexicon,
    );
    return texts.filter(isTested).map(({ page }) => {
      const { published, lang } = page.gold;
      const read = pageOfText(page.text, { published, lang });
      const reading = recognise(read, lexicon, { weights });
      return judge(page, { page: read, reading }).tallies.event;
    });
  });
  return relaxed(sum(tallies.flat()));
}
