import type { ArticleSpan } from '../model/article';
import type { Day } from '../model/dates';
import type { SubjectId } from '../model/ids';
import type { Pack, SharedPassage } from '../model/pack';
import type { Statement } from '../model/statement';
import type { Entity, Event } from '../model/subject';
import { computeVoices } from '../model/voices';
import { entitiesNamedIn } from './known-names';
import { withhold, type Withheld } from './later-days';

type Parts = Pick<Pack, 'articles' | 'statements' | 'accounts' | 'questions' | 'events' | 'shared'>;

/**
 * The pack as it stood on a day: what had been published by then, and of the dossier what those articles bear out. Names and labels
 * stay as the editors have them; a note or a derivation that speaks of a later article is left out.
 *
 * @param day may be any day; before the first article nothing is known, and the pack `ends` on that day
 */
export function asKnownOn(pack: Pack, day: Day): Pack {
  const later = pack.articles.map(({ published }) => published).filter((other) => other > day);
  const withheld = withhold(day, [...new Set(later)]);
  const parts = partsBy(pack, day, withheld);
  const known = knownSubjects(pack, parts);
  const keep = (ids: readonly SubjectId[]): SubjectId[] => ids.filter((id) => known.has(id));
  const events = parts.events.map((event): Event => ({
    ...event,
    happened: withheld.date(event.happened),
    note: withheld.note(event.note),
    where: keep(event.where),
    who: keep(event.who),
    parties: keep(event.parties),
  }));
  const isThere = ({ article }: { readonly article: string }): boolean =>
    parts.articles.some(({ id }) => id === article);
  const entities = pack.entities
    .filter(({ id }) => known.has(id))
    .map((entity): Entity => ({
      ...entity,
      role: entity.role && isThere(entity.role) ? entity.role : null,
      related: keep(entity.related),
      note: withheld.note(entity.note),
    }));
  const cut = { ...parts, events, entities };
  return {
    ...pack,
    ...cut,
    ends: parts.articles.at(-1)?.published ?? day,
    voices: computeVoices(cut, keep(partiesOf(pack, parts.events))),
  };
}

function partsBy(pack: Pack, day: Day, withheld: Withheld): Parts {
  const articles = pack.articles.filter(({ published }) => published <= day);
  const ids = new Set(articles.map(({ id }) => id));
  const isKnown = ({ article }: Pick<ArticleSpan, 'article'>): boolean => ids.has(article);
  const statements = pack.statements.filter(isKnown).map((statement) => ({
    ...statement,
    alsoPrinted: statement.alsoPrinted.filter(isKnown),
    note: withheld.note(statement.note),
  }));
  const accounts = pack.accounts
    .filter(isKnown)
    .map((account) => ({ ...account, note: withheld.note(account.note) }));
  const answered = new Set(accounts.map(({ question }) => question));
  const questions = pack.questions
    .filter(({ id }) => answered.has(id))
    .map((question) => ({ ...question, note: withheld.note(question.note) }));
  const told = toldIn({ questions, statements });
  const everTold = toldIn(pack);
  return {
    articles,
    statements,
    accounts,
    questions,
    // An event that no article ever tells of is not a later one.
    events: pack.events.filter(({ id }) => told.has(id) || !everTold.has(id)),
    shared: pack.shared.flatMap((passage) => sharedBy(passage, pack, isKnown)),
  };
}

/** Events with an answered question or a statement about them. */
function toldIn(parts: {
  readonly questions: Pack['questions'];
  readonly statements: readonly Statement[];
}): Set<SubjectId> {
  const about = parts.statements.flatMap((statement) => statement.about);
  return new Set([...parts.questions.map(({ event }) => event), ...about]);
}

function knownSubjects(pack: Pack, parts: Parts): Set<SubjectId> {
  const named = entitiesNamedIn(pack.entities, parts);
  const everNamed = entitiesNamedIn(pack.entities, pack);
  const entities = pack.entities.filter(({ id }) => named.has(id) || !everNamed.has(id));
  return new Set([...entities, ...parts.events].map(({ id }) => id));
}

function sharedBy(
  passage: SharedPassage,
  { articles }: Pack,
  isKnown: (span: ArticleSpan) => boolean,
): SharedPassage[] {
  const places = passage.places.filter(isKnown);
  const [first] = places;
  if (!first || places.length < 2) return [];
  const home = articles.find(({ id }) => id === first.article);
  const text = home?.text.slice(first.start, first.end) ?? passage.text;
  return [{ ...passage, text, places }];
}

/**
 * Whose voice the corpus would be expected to have. A pack lists only those of them who are never heard; who is heard in the end, but
 * not yet on the day, is known from the events told of by then.
 */
function partiesOf(pack: Pack, events: readonly Event[]): SubjectId[] {
  const { quoted, reported, never } = pack.voices.corpus;
  const heard = new Set([...quoted, ...reported]);
  const yetToBeHeard = events.flatMap(({ parties }) => parties).filter((id) => heard.has(id));
  return [...new Set([...never, ...yetToBeHeard])];
}
