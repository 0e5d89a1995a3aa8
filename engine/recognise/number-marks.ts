import type { Lexicon } from '../lexicon/open';
import type { Mention, NumberMention } from '../model/mention';
import type { CorpusWording, PageWording } from './carries-text';
import type { ComparedNumber } from './number-accounts';
import type { ReadPage } from './reading';

/** What the page has word for word from the corpus, and with what that was compared. */
export interface Wording {
  readonly corpus: CorpusWording;
  readonly page: PageWording;
}

/**
 * Numbers with all that is needed to show them. A number in the carried text of an article is the article's own: it is not said to
 * differ from what the same article says elsewhere. Painted is each differing answer once in a block, outside painted mentions.
 *
 * @param wording null where the page was not compared with the articles
 */
export function markNumbers(
  numbers: readonly ComparedNumber[],
  mentions: readonly Mention[],
  { page: { text, blocks } }: ReadPage,
  lexicon: Lexicon,
  wording: Wording | null,
): NumberMention[] {
  const painted = new Set<string>();
  return numbers.flatMap((number): NumberMention[] => {
    const { start, end, value } = number;
    const question = lexicon.data.questions.find(({ id }) => id === number.question);
    const event = lexicon.data.subjects[question?.event ?? -1];
    if (question === undefined || event === undefined) return [];
    const within = wording?.page.within(number) ?? null;
    const differs = number.differs.filter(
      (id) => within === null || wording?.corpus.accounts.get(id)?.article !== within,
    );
    const block = blocks.findIndex((each) => each.start <= start && each.end > start);
    const key = `${block} ${question.id} ${value.min} ${value.max}`;
    const isFree = !mentions.some(
      (mention) => mention.marked && mention.start < end && start < mention.end,
    );
    const marked = differs.length > 0 && isFree && !painted.has(key);
    if (marked) painted.add(key);
    const quote = text.slice(start, end);
    const { label } = question;
    return [{ ...number, quote, label, event: event.id, differs, within, block, marked }];
  });
}
