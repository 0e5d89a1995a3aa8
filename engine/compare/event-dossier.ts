import type { EventDossier, TimelineItem } from '../model/dossier-view';
import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Statement } from '../model/statement';
import type { Event } from '../model/subject';
import { eventCard } from './event-card';
import { inShort } from './in-short';
import { lookup, type Lookup } from './lookup';
import { inOrder, matrixOf } from './matrix';
import { numbersOf } from './numbers';
import { sharedWordingOf } from './shared-places';
import {
  datedItem,
  happenedItem,
  printedIn,
  publishedItem,
  saidItem,
  timelineOf,
} from './timeline';
import { statementView } from './views';

/** All of one event of a sound pack; null if the pack has no such event. */
export function eventDossier(pack: Pack, id: SubjectId): EventDossier | null {
  const look = lookup(pack);
  const event = look.subject(id);
  if (event?.kind !== 'event') return null;
  const statements = statementsOf(look, event);
  return {
    kind: 'event',
    card: eventCard(look, event),
    inShort: inShort(look, event).map((statement) => statementView(look, statement)),
    matrix: {
      article: matrixOf(look, event, 'article'),
      speaker: matrixOf(look, event, 'speaker'),
    },
    numbers: numbersOf(look, event),
    timeline: timelineOf([
      ...datesOf(look, event),
      ...statements.map((statement) => saidItem(look, statement)),
      ...printedIn(look, statements).map((article) => publishedItem(look, article)),
    ]),
    shared: sharedWordingOf(look, statements),
  };
}

/** The statements of an event's accounts, each once, in order of publication and place in the text. */
function statementsOf(look: Lookup, event: Event): Statement[] {
  const shown = look
    .questions(event)
    .flatMap((question) => inOrder(look, question))
    .flatMap(({ statements }) => statements);
  const used = new Set(shown);
  return look.pack.statements.filter((statement) => used.has(statement));
}

/** The event's own date, and every other one that an article gives, once for each article. */
function datesOf(look: Lookup, event: Event): TimelineItem[] {
  const items = [happenedItem(event)];
  const seen = new Set<string>();
  for (const question of look.questions(event)) {
    for (const { account, statements } of inOrder(look, question)) {
      const [first] = statements;
      const { edtf } = account.happened;
      const key = `${account.article} ${edtf}`;
      if (!first || edtf === event.happened.edtf || seen.has(key)) continue;
      seen.add(key);
      items.push(datedItem(look, event, account, first));
    }
  }
  return items;
}
