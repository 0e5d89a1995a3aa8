import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../engine/compare/agreement';
import { makeCard } from '../../engine/compare/card';
import {
  CardSchema,
  type EntityCard,
  type EventCard,
  type QuestionView,
} from '../../engine/model/card';
import { SubjectIdSchema } from '../../engine/model/ids';
import type { Pack } from '../../engine/model/pack';
import { smallPack, type Change } from '../support/small-corpus';

const id = (text: string) => v.parse(SubjectIdSchema, text);

function eventOf(pack: Pack, subject: string): EventCard {
  const card = makeCard(pack, id(subject));
  if (card?.kind !== 'event') throw new Error(`${subject} has no event card`);
  return card;
}

function entityOf(pack: Pack, subject: string): EntityCard {
  const card = makeCard(pack, id(subject));
  if (!card || card.kind === 'event') throw new Error(`${subject} has no entity card`);
  return card;
}

function question(card: EventCard, name: string): QuestionView {
  const found = card.questions.find((item) => item.id === name);
  if (!found) throw new Error(`there is no question ${name}`);
  return found;
}

/** The answers with the statements that are shown for each account. */
const layout = ({ groups }: QuestionView) =>
  groups.map(({ label, accounts }) => [
    label,
    accounts.map(({ statements }) => statements.map((s) => s.id)),
  ]);

const pack = smallPack();
const collision = eventOf(pack, 'collision');

describe('an event card', () => {
  it('asks in the dossier’s order', () => {
    expect(collision.questions.map((item) => item.id)).toEqual([
      'hurt',
      'radio',
      'radios-replaced',
      'aboard',
    ]);
  });

  it('puts equal answers together, the one printed first at the top', () => {
    expect(layout(question(collision, 'hurt'))).toEqual([
      ['12', [['twelve-hurt'], ['twelve-of-fourteen']]],
      ['15', [['fifteen-hurt']]],
    ]);
  });

  it('says “about” a number only where nobody gives it outright', () => {
    const alone = eventOf(
      smallPack(['- {answer: 12, statements: [twelve-of-fourteen]}', '']),
      'collision',
    );
    expect(layout(question(alone, 'hurt'))[0]).toEqual(['about 12', [['twelve-hurt']]]);
  });

  it('orders answers by publication and then by article, not as they were entered', () => {
    const published = question(collision, 'hurt').groups.flatMap(({ accounts }) =>
      accounts.flatMap(({ statements }) => statements.map(({ source }) => source.article)),
    );
    expect(published).toEqual(['night', 'council', 'pier']);
  });

  it('shows one wording printed in two articles as one account', () => {
    const replaced = question(collision, 'radios-replaced');
    expect(layout(replaced)).toEqual([['2', [['boats-council']]]]);
    const [shown] = replaced.groups[0]?.accounts[0]?.statements ?? [];
    expect(shown?.source.article).toBe('council');
    expect(shown?.alsoPrinted.map(({ article }) => article)).toEqual(['pier']);
  });

  it('shows one wording printed twice in an article once, and not as printed elsewhere', () => {
    const aboard = question(collision, 'aboard');
    expect(layout(aboard)).toEqual([['waited', [['waited']]]]);
    expect(aboard.groups[0]?.accounts[0]?.statements[0]?.alsoPrinted).toEqual([]);
  });

  it('keeps words apart that somebody else says, or that are said in another mode', () => {
    const other = eventOf(
      smallPack([
        'quote: the harbour council asked the line to replace its radios, and the line replaced two.\n    mode: article',
        'quote: the harbour council asked the line to replace its radios, and the line replaced two.\n    mode: reported\n    speaker: lind',
      ]),
      'collision',
    );
    expect(layout(question(other, 'radios-replaced'))).toEqual([
      ['2', [['boats-council'], ['boats-pier']]],
    ]);
    expect(question(other, 'radios-replaced').agreement).toBe('agree');
  });

  it('shows further statements of an account that repeats another, without the repeated ones', () => {
    const more = eventOf(
      smallPack([
        '- {answer: 2, statements: [boats-pier]',
        '- {answer: 2, statements: [boats-pier, steering]',
      ]),
      'collision',
    );
    expect(layout(question(more, 'radios-replaced'))).toEqual([
      ['2', [['boats-council'], ['steering']]],
    ]);
  });

  it('gives every statement its mode, speaker, relay, hearer, source and dates', () => {
    const radio = question(collision, 'radio');
    expect(radio.groups[1]?.accounts[0]?.statements[0]).toEqual({
      id: 'radio-dead',
      quote: 'his radio was dead',
      lang: 'en',
      mode: 'quoted',
      speaker: { subject: 'lind', label: 'Captain Lind' },
      relay: ['as Jana Kovač tells it'],
      to: 'the council',
      said: {
        edtf: '../2024-03-08',
        first: null,
        last: '2024-03-08',
        precision: 'by',
        derivation: null,
      },
      source: {
        article: 'council',
        publisher: 'Harbour Post',
        published: '2024-03-08',
        about: 'on the council',
      },
      alsoPrinted: [],
      note: null,
    });
  });

  it('names voices with their groups', () => {
    expect(collision.voices).toEqual({
      quoted: [
        { subject: 'kovac', label: 'Jana Kovač', group: 'harbour officials' },
        { subject: 'reyes', label: 'Tom Reyes', group: null },
      ],
      reported: [
        { subject: 'coastguard', label: 'the coastguard', group: null },
        { subject: 'lind', label: 'Captain Lind', group: 'harbour officials' },
      ],
      elsewhere: [],
      never: [{ subject: 'alder-ferries', label: 'Alder Ferries', group: null }],
    });
  });

  it('tells a party that is heard elsewhere in the corpus from one that is never heard', () => {
    const changed = smallPack(['- {answer: null, statements: [radio-dead, believes]}', '']);
    const { elsewhere, never } = eventOf(changed, 'collision').voices;
    expect(elsewhere.map(({ subject }) => subject)).toEqual(['lind']);
    expect(never.map(({ subject }) => subject)).toEqual(['alder-ferries']);
  });

  it('says where the corpus ends', () => {
    expect(collision).toMatchObject({
      title: 'Collision of 4 March 2024',
      place: 'Port Alder',
      corpusEnds: '2024-03-08',
    });
    expect(collision.happened.derivation).toBe('“Monday” in an article of 5 March 2024');
  });
});

describe('accounts', () => {
  const agreement = (name: string, ...changes: Change[]) =>
    question(eventOf(smallPack(...changes), 'collision'), name).agreement;

  it('differ where there are two answers', () => {
    expect(agreement('hurt')).toBe('differ');
    expect(agreement('radio')).toBe('differ');
  });

  it('agree where two of them give one answer in words of their own', () => {
    expect(agreement('hurt', ['{answer: 15,', '{answer: 12,'])).toBe('agree');
    expect(agreement('hurt', ['- {answer: 15, statements: [fifteen-hurt]}', ''])).toBe('agree');
  });

  it('are single where there is one, or one wording however often printed', () => {
    expect(agreement('radios-replaced')).toBe('single');
    expect(agreement('aboard')).toBe('single');
  });

  it('agree by what the editor says the answer is, not by its label', () => {
    expect(agreement('hurt', ['{answer: 15,', '{answer: {key: "12", label: a dozen},'])).toBe(
      'agree',
    );
  });

  it('are counted: the questions on which those of an event differ', () => {
    expect(collision.differences).toBe(2);
    expect(differencesOf(pack, id('collision'))).toBe(2);
  });

  it('are counted for an entity: the questions of which an account is by it or about it', () => {
    const counts = ['lind', 'kovac', 'coastguard', 'reyes', 'port-alder', 'harbour-post', 'nobody'];
    expect(counts.map((name) => [name, differencesOf(pack, id(name))])).toEqual([
      ['lind', 1],
      ['kovac', 1],
      ['coastguard', 1],
      ['reyes', 0],
      ['port-alder', 0],
      ['harbour-post', 0],
      ['nobody', 0],
    ]);
    expect(entityOf(pack, 'lind').differences).toBe(1);
  });
});

describe('an entity card', () => {
  it('shows what a person says, newest last, and what others say of them', () => {
    const kovac = entityOf(pack, 'kovac');
    expect(kovac.says.map((s) => s.id)).toEqual(['radio-silent', 'believes']);
    expect(kovac.saidOf).toEqual([]);
    const lind = entityOf(pack, 'lind');
    expect(lind.says.map((s) => s.id)).toEqual(['radio-dead']);
    expect(lind.saidOf.map((s) => s.id)).toEqual(['radio-silent', 'believes']);
  });

  it('gives the role in the article’s words, with the article', () => {
    expect(entityOf(pack, 'kovac').role).toMatchObject({
      text: 'Harbour master',
      source: { article: 'night' },
    });
    expect(entityOf(pack, 'lind').role).toBeNull();
  });

  it('says whether its subject is heard', () => {
    const heard = (subject: string) => entityOf(pack, subject).heard;
    expect(heard('kovac')).toBe('quoted');
    expect(heard('lind')).toBe('reported');
    expect(heard('alder-ferries')).toBe('never');
    expect(heard('port-alder')).toBeNull();
    expect(heard('radio-order')).toBeNull();
    // A newspaper that is no party to anything is not “never heard”.
    expect(heard('harbour-post')).toBeNull();
  });

  it('shows shared wording once', () => {
    const ferries = entityOf(pack, 'alder-ferries');
    expect(ferries.saidOf.map((s) => s.id)).toEqual(['waited', 'boats-council']);
  });

  it('leads to the events it takes part in, is the place of, or gives an account of', () => {
    const events = (subject: string) => entityOf(pack, subject).events;
    const link = {
      subject: 'collision',
      label: 'Collision of 4 March 2024',
      kind: 'event',
      differences: 2,
    };
    expect(events('lind')).toEqual([link]);
    expect(events('port-alder')).toEqual([link]);
    expect(events('alder-ferries')).toEqual([link]);
    expect(events('reyes')).toEqual([link]);
    expect(events('radio-order')).toEqual([link]);
    expect(events('harbour-post')).toEqual([]);
  });

  it('names who else speaks in it, and whom it speaks of without their ever being heard', () => {
    const labels = (subject: string) => {
      const { quoted, reported, never } = entityOf(pack, subject).voices;
      return [quoted, reported, never].map((voices) => voices.map(({ label }) => label));
    };
    expect(labels('reyes')).toEqual([[], [], ['Alder Ferries']]);
    expect(labels('lind')).toEqual([['Jana Kovač'], [], []]);
    expect(labels('alder-ferries')).toEqual([['Tom Reyes'], [], []]);
  });
});

describe('a card', () => {
  it('is made for every subject, fits its schema and survives a message', () => {
    for (const subject of [...pack.entities, ...pack.events]) {
      const card = makeCard(pack, subject.id);
      expect(v.parse(CardSchema, JSON.parse(JSON.stringify(card)))).toEqual(card);
    }
  });

  it('is null for a subject that the pack does not have', () => {
    expect(makeCard(pack, id('nobody'))).toBeNull();
  });
});
