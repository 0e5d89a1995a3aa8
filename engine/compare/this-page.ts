import type { Card, EventCard, PageNumber, ThisPage } from '../model/card';
import type { PageAnswers } from '../model/mention';
import type { Pack } from '../model/pack';
import { lookup } from './lookup';
import { sourceView } from './views';

/**
 * A card with what the page that it is opened on says itself: the articles whose text the page carries, and, on an event's card, the
 * page's numbers and the accounts that it gives too. What the page says of other events is left out.
 */
export function withThisPage(card: Card, page: PageAnswers, pack: Pack): Card {
  const look = lookup(pack);
  const carries = page.carries
    .filter((article) => look.article(article))
    .map((article) => sourceView(look, article));
  if (card.kind !== 'event') return { ...card, thisPage: { carries, numbers: [], found: [] } };
  const numbers = numbersOf(card, page);
  return { ...card, thisPage: { carries, numbers, found: foundOf(card, numbers, page) } };
}

/** One answer written twice on the page is told once. */
function numbersOf(card: EventCard, page: PageAnswers): PageNumber[] {
  const told = new Set<string>();
  return page.numbers.flatMap((number): PageNumber[] => {
    const { question, value, quote, within, agrees, differs } = number;
    if (!card.questions.some(({ id }) => id === question)) return [];
    const { min, max, approximate } = value;
    const key = [question, min, max, approximate, within].join(' ');
    if (told.has(key)) return [];
    told.add(key);
    return [{ question, quote, carried: within !== null, agrees, differs }];
  });
}

function foundOf(
  card: EventCard,
  numbers: readonly PageNumber[],
  { gives }: PageAnswers,
): ThisPage['found'] {
  const given = new Set([...gives, ...numbers.flatMap(({ agrees }) => agrees)]);
  return card.questions
    .flatMap(({ groups }) => groups.flatMap(({ accounts }) => accounts.map(({ id }) => id)))
    .filter((id) => given.has(id));
}
