/** Cards for tests of the views, with the accounts, sources and dates of the bundled corpus. */
import * as v from 'valibot';
import { CardSchema } from '../../engine/model/card';
import type { Card, EntityCard, EventCard } from '../../engine/model/card';

const NOT_NAMED = null;
export const sources = {
  a0: source('a0', NOT_NAMED, '2023-05-30', 'on Zakharova’s statement'),
  a1: source('a1', 'TASS', '2023-06-23', 'on the Russian ambassador’s words about KFOR'),
  a2: source('a2', NOT_NAMED, '2023-05-31', 'on an interview with Izvestia'),
  a3: source('a3', 'TASS', '2023-06-23', 'on the Serbian chief of staff’s request'),
  a4: source('a4', NOT_NAMED, '2023-06-01', 'on Peskov’s words and the gathering'),
};

function source(article: string, publisher: string | null, published: string, about: string) {
  return { article, publisher, published, about };
}

export const zakharova = { subject: 'maria-zakharova', label: 'Maria Zakharova' };
export const vucic = { subject: 'aleksandar-vucic', label: 'Aleksandar Vucic' };
export const kfor = { subject: 'kfor', label: 'KFOR' };
export const botsan = {
  subject: 'alexander-botsan-kharchenko',
  label: 'Alexander Botsan-Kharchenko',
};
const ristuccia = { subject: 'angelo-michele-ristuccia', label: 'Angelo Michele Ristuccia' };
const police = { subject: 'kosovo-police', label: 'Kosovo police' };
const pristina = { subject: 'authorities-in-pristina', label: 'the authorities in Pristina' };
const russian = 'Russian officials';
const serbian = 'Serbian officials';

export function day(edtf: string, derivation: string | null = null) {
  return { edtf, first: edtf, last: edtf, precision: 'day' as const, derivation };
}
export function by(last: string, derivation: string | null = null) {
  return { edtf: `../${last}`, first: null, last, precision: 'by' as const, derivation };
}

type Source = (typeof sources)[keyof typeof sources];
interface StatementInput {
  id: string;
  quote: string;
  source: Source;
  mode?: 'quoted' | 'reported' | 'article';
  speaker?: { subject: string; label: string } | null;
  relay?: string[];
  to?: string | null;
  said?: ReturnType<typeof day> | ReturnType<typeof by>;
  alsoPrinted?: Source[];
  note?: string | null;
}
export function statement(input: StatementInput) {
  return {
    lang: 'en',
    mode: 'article' as const,
    speaker: null,
    relay: [],
    to: null,
    said: day(input.source.published),
    alsoPrinted: [],
    note: null,
    ...input,
  };
}

const when = day('2023-05-29');
function account(id: string, first: StatementInput, extra: Partial<Record<string, unknown>> = {}) {
  return { id, statements: [statement(first)], happened: when, note: null, ...extra };
}

const hurtByVucic: StatementInput = {
  id: 's-52-vucic',
  quote: '52 Serbs were injured (three in serious condition)',
  source: sources.a0,
  mode: 'reported',
  speaker: vucic,
  said: by('2023-05-30', 'an article of 30 May 2023 reports it and gives no day'),
};
const ristucciaLauds: StatementInput = {
  id: 's-ristuccia',
  quote:
    'lauded KFOR’s professionalism for allegedly preventing further escalation and human casualties',
  source: sources.a1,
  mode: 'reported',
  speaker: ristuccia,
  relay: [
    'as Alexander Botsan-Kharchenko says',
    'quoted by the press service of the Russian embassy in Serbia',
  ],
  said: by('2023-06-23', 'no day is given for Ristuccia’s own words'),
};

export const clashes: EventCard = event({
  kind: 'event',
  subject: 'clashes-2023-05-29',
  title: 'Clashes of 29 May 2023',
  differences: 3,
  happened: day('2023-05-29', '“Monday’s clashes” in an article of 1 June 2023'),
  place: 'Zvecan, northern Kosovo',
  corpusEnds: '2023-06-23',
  note: null,
  questions: [
    {
      id: 'soldiers-hurt',
      label: 'KFOR / NATO soldiers hurt',
      kind: 'quantity',
      agreement: 'differ',
      note: null,
      groups: [
        {
          label: '30',
          accounts: [
            account(
              'acc-30-kfor',
              {
                id: 's-30-kfor',
                quote: 'some 30 NATO soldiers were wounded',
                source: sources.a0,
                mode: 'reported',
                speaker: kfor,
                said: by('2023-05-30', 'an article of 30 May 2023 reports it and gives no day'),
              },
              { happened: by('2023-05-30', 'the article says “recent clashes” and gives no day') },
            ),
            account('acc-30-a4', {
              id: 's-30-a4',
              quote: 'left 30 of its soldiers wounded',
              source: sources.a4,
              note: 'The article says “NATO-led forces”; that this is KFOR is inferred.',
            }),
          ],
        },
        {
          label: '41',
          accounts: [
            account('acc-41', {
              id: 's-41',
              quote: '41 fighters of the alliance contingent were injured',
              source: sources.a2,
            }),
          ],
        },
      ],
    },
    {
      id: 'serbs-hurt',
      label: 'Serbs hurt',
      kind: 'quantity',
      agreement: 'agree',
      note: null,
      groups: [
        {
          label: '52',
          accounts: [
            account('acc-52-vucic', hurtByVucic, { happened: by('2023-05-30') }),
            account('acc-52', { id: 's-52', quote: '52 Serbs', source: sources.a2 }),
          ],
        },
      ],
    },
    {
      id: 'use-of-force',
      label: 'Use of force',
      kind: 'responsibility',
      agreement: 'differ',
      note: null,
      groups: [
        {
          label: null,
          accounts: [
            account('acc-force-zakharova', {
              id: 's-force-zakharova',
              quote: 'a source of unnecessary violence and a factor of escalation',
              source: sources.a0,
              mode: 'quoted',
              speaker: zakharova,
            }),
          ],
        },
        {
          label: null,
          accounts: [
            account('acc-force-botsan', {
              id: 's-force-botsan',
              quote:
                'heavily-armed Pristina police and NATO forces used force against peacefully protesting Serbs',
              source: sources.a1,
              mode: 'quoted',
              speaker: botsan,
              relay: ['quoted by the press service of the Russian embassy in Serbia'],
            }),
          ],
        },
        { label: null, accounts: [account('acc-force-ristuccia', ristucciaLauds)] },
      ],
    },
    {
      id: 'how-began',
      label: 'How the clashes began, and on which day',
      kind: 'action',
      agreement: 'differ',
      note: 'The day of the tear gas is not clear from the text.',
      groups: [
        {
          label: 'Between the protesters and the forces, in the evening of 29 May',
          accounts: [
            account('acc-began-a2', {
              id: 's-began-a2',
              quote:
                'In the evening of the same day, clashes began between the protesters and the international security forces under the auspices of NATO KFOR.',
              source: sources.a2,
            }),
          ],
        },
        {
          label: 'After tear gas was fired by the Kosovo police',
          accounts: [
            account(
              'acc-began-a4',
              {
                id: 's-began-a4',
                quote:
                  'the Kosovo police fired tear gas to disperse them in Zvešan, which led to clashes with NATO-led forces',
                source: sources.a4,
              },
              {
                happened: {
                  edtf: '2023-05-22/2023-05-29',
                  first: '2023-05-22',
                  last: '2023-05-29',
                  precision: 'range',
                  derivation: '“last week” and “Monday’s clashes” in an article of 1 June 2023',
                },
              },
            ),
          ],
        },
        {
          label: 'When KFOR cordoned off the buildings',
          accounts: [
            account('acc-began-a1', {
              id: 's-began-a1',
              quote: 'cordoned off the administrative buildings, clashing with the protesters',
              source: sources.a1,
              alsoPrinted: [sources.a3],
            }),
          ],
        },
      ],
    },
    {
      id: 'detained',
      label: 'Seven detained',
      kind: 'action',
      agreement: 'single',
      note: null,
      groups: [
        {
          label: null,
          accounts: [
            account('acc-detained', {
              id: 's-detained',
              quote: 'on charges of using force against KFOR troops during protests on May 29',
              source: sources.a1,
              mode: 'reported',
              speaker: police,
              alsoPrinted: [sources.a3],
            }),
          ],
        },
      ],
    },
  ],
  voices: {
    quoted: [
      { ...zakharova, group: russian },
      { ...botsan, group: russian },
    ],
    reported: [
      { ...vucic, group: serbian },
      { ...kfor, group: null },
      { ...ristuccia, group: null },
      { ...police, group: null },
    ],
    elsewhere: [],
    never: [{ ...pristina, group: null }],
  },
});

export const person: EntityCard = entity({
  kind: 'person',
  ...vucic,
  title: vucic.label,
  differences: 1,
  corpusEnds: '2023-06-23',
  note: null,
  role: { text: 'Serbian President', source: sources.a0 },
  heard: 'reported',
  says: [
    statement(hurtByVucic),
    statement({
      id: 's-alert',
      quote: 'put the army on high combat alert and ordered units to move closer to the border',
      source: sources.a0,
      mode: 'reported',
      speaker: vucic,
      said: by('2023-05-30'),
    }),
    statement({
      id: 's-senators',
      quote: 'was provoking hostilities in the very heart of Europe',
      source: sources.a1,
      mode: 'reported',
      speaker: vucic,
      to: 'US senators',
      said: by('2023-06-23'),
      alsoPrinted: [sources.a3],
    }),
  ],
  saidOf: [],
  events: [
    { ...pick(clashes), kind: 'event', differences: 3 },
    {
      subject: 'army-alert',
      label: 'Serbian army on high alert',
      kind: 'event',
      differences: 0,
    },
  ],
  voices: { quoted: [], reported: [], elsewhere: [], never: [] },
});

export const diplomat: EntityCard = entity({
  kind: 'person',
  ...botsan,
  title: botsan.label,
  differences: 2,
  corpusEnds: '2023-06-23',
  note: null,
  role: { text: 'Russian Ambassador to Serbia', source: sources.a2 },
  heard: 'quoted',
  says: [
    'in fact they are acting in support of Pristina',
    'used force against peacefully protesting Serbs',
    'The NATO general’s bragging sounds mockingly cynical towards the Kosovo Serbs.',
    'the KFOR soldiers were ordered to defend the Kosovo police and dissolve the Serbian rally',
    'The KFOR has recused itself - probably, they are busy polishing up their professionalism',
  ].map((quote, i) =>
    statement({
      id: `s-botsan-${i}`,
      quote,
      source: i === 0 ? sources.a2 : sources.a1,
      mode: 'quoted',
      speaker: botsan,
      to: i === 0 ? 'Izvestia' : null,
      ...(i === 0 ? { said: by('2023-05-31', 'the interview is not dated') } : {}),
    }),
  ),
  saidOf: [],
  events: [{ ...pick(clashes), kind: 'event', differences: 3 }],
  voices: { quoted: [], reported: [], elsewhere: [], never: [] },
});

export const place: EntityCard = entity({
  kind: 'place',
  subject: 'zvecan',
  title: 'Zvecan',
  differences: 0,
  corpusEnds: '2023-06-23',
  note: 'One article spells it Zvešan.',
  role: null,
  heard: null,
  says: [],
  saidOf: [
    statement({
      id: 's-zvecan',
      quote: 'fired tear gas to disperse them in Zvešan',
      source: sources.a4,
    }),
  ],
  events: [{ ...pick(clashes), kind: 'event', differences: 3 }],
  voices: { quoted: [], reported: [], elsewhere: [], never: [] },
});

export const resolution: EntityCard = entity({
  kind: 'document',
  subject: 'resolution-1244',
  title: 'UN Security Council resolution 1244',
  differences: 0,
  corpusEnds: '2023-06-23',
  note: null,
  role: null,
  heard: null,
  says: [],
  saidOf: [
    statement({
      id: 's-1244',
      quote: 'on the basis of resolution 1244 they took a neutral position',
      source: sources.a2,
      mode: 'quoted',
      speaker: botsan,
      to: 'Izvestia',
      said: by('2023-05-31'),
    }),
  ],
  events: [],
  voices: { quoted: [], reported: [], elsewhere: [], never: [] },
});

function pick(card: EventCard): { subject: string; label: string } {
  return { subject: card.subject, label: card.title };
}

function event(input: unknown): EventCard {
  const card: Card = v.parse(CardSchema, input);
  if (card.kind !== 'event') throw new Error(`expected an event card, got ${card.kind}`);
  return card;
}

function entity(input: unknown): EntityCard {
  // `label` came along with the name of the subject; a card has a title.
  const { label: _, ...rest } = v.parse(v.looseObject({ label: v.optional(v.string()) }), input);
  const card: Card = v.parse(CardSchema, rest);
  if (card.kind === 'event') throw new Error('expected an entity card, got an event card');
  return card;
}
