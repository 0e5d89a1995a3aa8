import type { PopupCard } from '../../components/popup-view';
import type { QuestionId, SubjectId } from '../../engine/model/ids';
import type { PageAnswers, Reading } from '../../engine/model/mention';
import type { PageText } from '../../engine/model/page';
import { askBackground, askReader } from '../../platform/messages';

/** The page in the popup's tab as its reader knows it. */
interface ReadPage {
  readonly page: PageText;
  readonly reading: Reading;
}

/**
 * The card of a subject with all that it has on the page itself: what the page says, and why it is marked there. Where no reader has
 * found anything in the tab, the card is that of the corpus alone.
 *
 * @param tabId null: the popup speaks of no tab
 * @param asked the question that the card is opened for
 * @returns null where there is no such card
 */
export async function popupCardOf(
  tabId: number | null,
  subject: SubjectId,
  asked: QuestionId | null,
): Promise<PopupCard | null> {
  const read = tabId === null ? null : await readPageIn(tabId);
  const answer = await askBackground('card', {
    subject,
    ...(read && { page: answersOf(read.reading) }),
  });
  if (!answer.ok) return null;
  return { card: answer.value, why: read && whyMarked(read, subject), asked };
}

async function readPageIn(tabId: number): Promise<ReadPage | null> {
  const report = await askReader(tabId, 'report', null);
  // Of a page that is still being read, or that mentions nothing, nothing can be said yet or at all.
  if (!report.ok || !report.value.settled || report.value.reading.subjects.length === 0)
    return null;
  return report.value;
}

function answersOf({ numbers, carries, gives }: Reading): PageAnswers {
  return { numbers, carries, gives };
}

function whyMarked({ page, reading }: ReadPage, subject: SubjectId): PopupCard['why'] {
  const its = reading.mentions.filter((mention) => mention.subject === subject);
  const first = its.find(({ marked }) => marked) ?? its[0];
  if (first === undefined) return null;
  return { form: page.text.slice(first.start, first.end), reasons: first.why };
}
