import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../engine/compare/agreement';
import { makeCard } from '../../engine/compare/card';
import { repeats } from '../../engine/compare/same-wording';
import { buildLexicon } from '../../engine/lexicon/build';
import { CardSchema, type Card, type StatementView } from '../../engine/model/card';
import { SubjectIdSchema } from '../../engine/model/ids';
import { bundledPack } from '../support/bundled-corpus';

const pack = bundledPack();
const everyone = [...pack.entities, ...pack.events];

function cardOf(subject: string): Card {
  const card = makeCard(pack, v.parse(SubjectIdSchema, subject));
  if (!card) throw new Error(`no card for ${subject}`);
  return card;
}

/** One line a statement: who, in which mode, in which articles. */
const line = ({ speaker, mode, source, alsoPrinted }: StatementView) =>
  `${speaker?.label ?? 'the article'}, ${mode}, ${[source, ...alsoPrinted].map(({ article }) => article).join(' = ')}`;

function questionOf(event: string, label: RegExp) {
  const card = cardOf(event);
  const question =
    card.kind === 'event' ? card.questions.find((item) => label.test(item.label)) : undefined;
  if (!question) throw new Error(`no question ${label} on ${event}`);
  return question;
}

const answersOf = (event: string, label: RegExp) =>
  questionOf(event, label).groups.map((group) => [
    group.label,
    ...group.accounts.map(({ statements: [first] }) => (first ? line(first) : '')),
  ]);

describe('the card of the clashes of 29 May 2023', () => {
  const clashes = 'clashes-2023-05-29';

  it('sets 30 soldiers hurt, by two accounts, beside 41', () => {
    const question = questionOf(clashes, /soldiers hurt/);
    expect(question.agreement).toBe('differ');
    expect(answersOf(clashes, /soldiers hurt/)).toEqual([
      ['30', 'KFOR, reported, a0', 'the article, article, a4'],
      ['41', 'the article, article, a2'],
    ]);
    const quotes = question.groups.flatMap(({ accounts }) =>
      accounts.map(({ statements: [first] }) => first?.quote),
    );
    expect(quotes[0]).toBe('some 30 NATO soldiers were wounded');
    expect(quotes[2]).toContain('41 fighters of the alliance contingent');
  });

  it('has accounts that agree on 52 Serbs hurt', () => {
    expect(questionOf(clashes, /Serbs hurt/).agreement).toBe('agree');
    expect(answersOf(clashes, /Serbs hurt/)).toEqual([
      ['52', 'Aleksandar Vucic, reported, a0', 'the article, article, a2'],
    ]);
  });

  it('gives Ristuccia’s words with all who pass them on', () => {
    const statements = questionOf(clashes, /force/).groups.flatMap(({ accounts }) =>
      accounts.flatMap((account) => account.statements),
    );
    const ristuccia = statements.find(
      ({ speaker }) => speaker?.label === 'Angelo Michele Ristuccia',
    );
    expect(ristuccia?.relay).toEqual([
      'as Alexander Botsan-Kharchenko says',
      'quoted by the press service of the Russian embassy in Serbia',
    ]);
  });

  it('shows what two articles print word for word as one account', () => {
    const seven = questionOf(clashes, /seven/);
    expect(seven.agreement).toBe('differ');
    expect(answersOf(clashes, /seven/).map(([, ...accounts]) => accounts)).toEqual([
      ['Kosovo police, reported, a1 = a3'],
      ['the article, article, a1 = a3'],
    ]);
  });
});

describe('the voices of the corpus', () => {
  it('are those of its five articles', () => {
    const { quoted, reported, never } = pack.voices.corpus;
    const officials = (group: string) =>
      quoted.filter((id) => pack.entities.find((entity) => entity.id === id)?.group === group)
        .length;
    expect([officials('Russian officials'), officials('Serbian officials'), quoted.length]).toEqual(
      [3, 2, 5],
    );
    expect(reported).toEqual(
      expect.arrayContaining([
        'aleksandar-vucic',
        'kfor',
        'jens-stoltenberg',
        'angelo-michele-ristuccia',
        'kosovo-police',
      ]),
    );
    expect(never).toEqual(
      expect.arrayContaining([
        'authorities-in-pristina',
        'albin-kurti',
        'ethnic-albanian-mayors',
        'eulex',
        'us-senators',
      ]),
    );
  });

  it('leave Kurti, EULEX and the senators unheard on Vucic’s card', () => {
    const card = cardOf('aleksandar-vucic');
    expect(card).toMatchObject({ heard: 'reported', corpusEnds: '2023-06-23' });
    expect(card.voices.never.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['albin-kurti', 'eulex', 'us-senators']),
    );
  });
});

describe('every card of the corpus', () => {
  it('fits its schema', () => {
    for (const { id } of everyone) expect(v.is(CardSchema, makeCard(pack, id))).toBe(true);
  });

  it('counts the differences that the list of a page’s subjects counts', () => {
    for (const { id, differences } of buildLexicon(pack, []).subjects) {
      expect([id, differencesOf(pack, id)]).toEqual([id, differences]);
      expect(makeCard(pack, id)?.differences).toBe(differences);
    }
  });

  it('leaves out no statement whose wording it does not show', () => {
    const byId = new Map(pack.statements.map((statement) => [statement.id, statement]));
    for (const question of pack.questions) {
      const card = cardOf(question.event);
      const view =
        card.kind === 'event' ? card.questions.find(({ id }) => id === question.id) : undefined;
      const shown = (view?.groups ?? []).flatMap(({ accounts }) =>
        accounts.flatMap(({ statements }) => statements),
      );
      const wanted = pack.accounts.filter((account) => account.question === question.id);
      for (const id of wanted.flatMap(({ statements }) => statements)) {
        const statement = byId.get(id);
        const isShown = shown.some((other) => {
          const twin = byId.get(other.id);
          return statement !== undefined && twin !== undefined && repeats(statement, twin);
        });
        expect(isShown, `${id} on ${question.id}`).toBe(true);
      }
    }
  });

  it('has its answers and accounts in the order of the footer: publication date, then article', () => {
    const key = ({ source }: StatementView) => `${source.published} ${source.article}`;
    for (const { id } of pack.events) {
      const card = cardOf(id);
      for (const { groups } of card.kind === 'event' ? card.questions : []) {
        const orders = groups.map(({ accounts }) =>
          accounts.map(({ statements: [first] }) => (first ? key(first) : '')),
        );
        for (const order of [...orders, orders.map(([first]) => first ?? '')]) {
          expect(order).toEqual(order.toSorted());
        }
      }
    }
  });
});
