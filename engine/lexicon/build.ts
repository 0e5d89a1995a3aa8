import type { CueSet } from '../model/cues';
import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import { fnv1a } from '../text/hash';
import {
  LEXICON_FORMAT,
  type LexiconAccount,
  type LexiconData,
  type LexiconEvent,
  type LexiconQuestion,
  type LanguageCues,
  type LexiconSubject,
} from './data';
import { formsOf, givenNames } from './forms';
import { containment, relationsOf } from './relations';
import { vocabularyOf } from './vocabulary';

export { openLexicon, type Lexicon } from './open';
export type { LexiconData } from './data';

/**
 * Makes what a page is read with: everything recognition needs of a pack and of the cue lexicons, and nothing of the articles.
 *
 * @returns plain JSON data, with a stamp that changes with its sources and with its own format
 */
export function buildLexicon(pack: Pack, cues: readonly CueSet[]): LexiconData {
  const all = [...pack.entities, ...pack.events];
  const position = new Map(all.map(({ id }, index) => [id, index]));
  const indexes = (ids: Iterable<SubjectId>): number[] =>
    [...ids].flatMap((id) => position.get(id) ?? []).sort((a, b) => a - b);
  const relations = relationsOf(pack);
  const within = containment(pack);
  const differing = differencesOf(pack);

  const forms = formsOf(pack);

  const subjects = all.map((subject): LexiconSubject => ({
    id: subject.id,
    kind: subject.kind,
    label: subject.label,
    class: subject.class,
    related: indexes(relations.get(subject.id) ?? []),
    within: (within.get(subject.id) ?? []).flatMap((id) => position.get(id) ?? []),
    given: givenNames(subject),
    differences: differing.get(subject.id) ?? 0,
  }));
  const events = pack.events.map((event): LexiconEvent => ({
    subject: position.get(event.id) ?? 0,
    happened: event.happened,
    where: indexes(event.where),
    who: indexes(event.who),
    cues: event.cues,
  }));
  return {
    format: LEXICON_FORMAT,
    stamp: stampOf(pack, cues),
    ends: pack.ends,
    subjects,
    forms,
    vocabulary: vocabularyOf(forms),
    events,
    likes: pack.likes.map(({ happened, cues: concepts }) => ({ happened, cues: concepts })),
    questions: questionsOf(pack, position),
    cues: Object.fromEntries(
      cues.map(({ lang, concepts, classes, patterns }): [string, string] => [
        lang,
        JSON.stringify({ concepts, classes, patterns } satisfies LanguageCues),
      ]),
    ),
  };
}

function stampOf(pack: Pack, cues: readonly CueSet[]): string {
  const rest = fnv1a(JSON.stringify([LEXICON_FORMAT, pack.revision, cues]));
  return `${pack.stamp}-${rest.toString(16).padStart(8, '0')}`;
}

/** Questions whose accounts give more than one answer, per event; and per entity, those whose accounts it takes part in. */
function differencesOf(pack: Pack): Map<SubjectId, number> {
  const statements = new Map(pack.statements.map((statement) => [statement.id, statement]));
  const counts = new Map<SubjectId, number>();
  for (const question of pack.questions) {
    const accounts = pack.accounts.filter((account) => account.question === question.id);
    if (new Set(accounts.map(({ answer }) => answer.key)).size < 2) continue;
    const concerned = new Set<SubjectId>([question.event]);
    for (const { statements: ids } of accounts) {
      for (const id of ids) {
        const { speaker = null, about = [] } = statements.get(id) ?? {};
        for (const subject of speaker === null ? about : [speaker, ...about])
          concerned.add(subject);
      }
    }
    for (const subject of concerned) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}

function questionsOf(pack: Pack, position: ReadonlyMap<SubjectId, number>): LexiconQuestion[] {
  return pack.questions.flatMap((question) => {
    const { id, event, label, kind, unit } = question;
    if (kind !== 'quantity' || unit === null) return [];
    const accounts = pack.accounts.flatMap((account): LexiconAccount[] => {
      const { quantity } = account.answer;
      return account.question === id && quantity !== null ? [{ id: account.id, quantity }] : [];
    });
    return accounts.length === 0
      ? []
      : [{ id, event: position.get(event) ?? 0, label, unit, accounts }];
  });
}
