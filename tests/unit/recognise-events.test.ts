import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise/recognise';
import { CUES, KOSOVO, lexiconOf, pageOf, smallPack } from '../support/small-pack';

const lexicon = lexiconOf(KOSOVO);

/** "phrase → event" for every event mention of a page published on a day. */
function events(published: string | null, ...paragraphs: string[]): string[] {
  const page = pageOf(paragraphs, { published });
  return recognise(page, lexicon)
    .mentions.filter(({ kind }) => kind === 'event')
    .map(({ start, end, subject }) => `${page.text.slice(start, end)} → ${subject}`);
}

describe('events', () => {
  it('are known by what happened, where, and the day that “Monday” is', () => {
    const page = pageOf('Dozens of KFOR peacekeepers were hurt in clashes in Zvecan on Monday.', {
      published: '2023-05-30',
    });
    const event = recognise(page, lexicon).mentions.find(({ kind }) => kind === 'event');
    expect(page.text.slice(event?.start, event?.end)).toBe('hurt in clashes in Zvecan');
    expect(event?.subject).toBe('clashes-2023-05-29');
    expect(event?.why.join()).toMatch(/^“(?:hurt|clashes)” \+ Zvecan \+ “Monday” = 29 May 2023$/);
  });

  it('take the shortest phrase a reader would point at', () => {
    expect(events('2023-06-01', 'Serbs met in Zvecan after Monday’s clashes.')).toEqual([
      'Monday’s clashes → clashes-2023-05-29',
    ]);
    expect(events('2023-06-01', 'The May 29 clashes shook Zvecan.')).toEqual([
      'May 29 clashes → clashes-2023-05-29',
    ]);
    expect(
      events('2023-05-30', 'The clashes in the northern town of Zvecan on Monday shook Kosovo.'),
    ).toEqual(['clashes in the northern town of Zvecan → clashes-2023-05-29']);
  });

  it('may be told across two sentences, and from the day a page is published', () => {
    expect(
      events(
        '2023-05-30',
        'On Monday Serbs gathered in Zvecan. Clashes with KFOR began in the evening.',
      ),
    ).toEqual(['Clashes → clashes-2023-05-29']);
    expect(
      events('2023-06-02', 'KFOR soldiers were wounded in the violence in Zvecan.'),
    ).toHaveLength(1);
  });

  it('are known through paraphrases', () => {
    expect(
      events('2023-06-02', 'The raid on the mayors’ offices in Zvecan last Friday angered Serbs.'),
    ).toEqual(['raid → municipal-buildings']);
    expect(
      events(
        '2023-06-05',
        'The ballot most Serbs shunned in northern Kosovo in April brought new mayors.',
      ),
    ).toEqual(['ballot → elections-2023']);
  });

  it('are known where a later text looks back', () => {
    expect(events('2024-05-29', 'A year ago Serbs clashed with KFOR in Zvecan.')).toEqual([
      'clashed → clashes-2023-05-29',
    ]);
    expect(
      events('2023-10-01', 'Last spring’s violence in Zvecan still shapes the north.'),
    ).toHaveLength(1);
  });

  it('are known by how long ago they were', () => {
    expect(
      events('2025-05-29', 'Two years after the clashes in Zvecan little has changed.'),
    ).toEqual(['clashes in Zvecan → clashes-2023-05-29']);
    expect(
      events('2025-05-29', 'Ten years after the clashes in Zvecan little has changed.'),
    ).toEqual([]);
  });

  it('of a month may be those of the year a later text looks back to', () => {
    expect(
      events(
        '2024-05-31',
        'The violence in Zvecan on 29 May 2023 has not been forgotten.',
        'Serbs in Zvecan had stayed away from the April vote.',
      ),
    ).toHaveLength(2);
  });

  it.each([
    ['2011-09-28', 'Clashes in Zvecan left several KFOR soldiers injured on Tuesday.'],
    ['2018-03-27', 'Kosovo police clashed with Serbs in Zvecan on Monday.'],
    ['2021-10-14', 'Kosovo police clashed with Serbs in Zvecan during a raid on Wednesday.'],
    [
      '2022-12-12',
      'Serbs and Kosovo police exchanged fire; violence flared in Zubin Potok on Saturday.',
    ],
    ['2023-05-20', 'Scuffles in Zvecan on Friday left two KFOR soldiers hurt.'],
    ['2023-09-25', 'Violence in Zvecan on Sunday left a Kosovo police officer hurt.'],
    ['2024-09-02', 'Police raided offices in Zvecan and clashed with Serbs on Friday.'],
    ['2023-06-01', 'In September 2011 Serbs clashed with KFOR in Zvecan.'],
    ['2023-06-01', 'In July 2011 barricades went up. Serbs clashed with KFOR in Zvecan.'],
    ['2024-02-01', 'The clashes in Zvecan left KFOR soldiers wounded.'],
  ])('of another time are not marked (%s: %s)', (published, text) => {
    expect(events(published, text)).toEqual([]);
  });

  it('tell an army alert from those of other years', () => {
    const alert =
      'Serbian President Aleksandar Vucic put the Serbian army on high alert over unrest in Zvecan in Kosovo.';
    expect(events('2023-05-27', alert)).toEqual(['high alert → alert']);
    for (const day of ['2019-05-28', '2021-09-27', '2022-12-27', '2023-11-01'])
      expect(events(day, alert)).toEqual([]);
  });

  it('elsewhere are not marked, nor words that only look like them', () => {
    expect(
      events(
        '2023-06-01',
        'Clashes in Paris left officers injured on Monday.',
        'The minister of Kosovo was there.',
      ),
    ).toEqual([]);
    expect(
      events('2023-05-30', 'Zvecan is calm. The film Clash of Titans was shown on Monday.'),
    ).toEqual([]);
  });

  it('begin with the day they are named by, not with what is reckoned from it', () => {
    expect(
      events(
        '2023-06-02',
        'Four days after Monday’s clashes in Zvecan KFOR soldiers still stood there.',
      ),
    ).toEqual(['Monday’s clashes in Zvecan → clashes-2023-05-29']);
  });

  it('without any date need much else', () => {
    expect(events(null, 'Clashes in Zvecan.')).toEqual([]);
    expect(events(null, 'On 29 May 2023 protesters and KFOR clashed in Zvecan.')).toHaveLength(1);
  });

  it('make a page related that names no own subject otherwise', () => {
    expect(events('2023-05-30', 'NATO troops were hurt in clashes in Kosovo on Monday.')).toEqual([
      'hurt in clashes in Kosovo → clashes-2023-05-29',
    ]);
    expect(events('2023-05-30', 'Kosovo sang well on Monday.')).toEqual([]);
  });

  it('keep the names of places where their date is refused', () => {
    const page = pageOf('Clashes in Zvecan left two officers hurt in October 2021.', {
      published: '2022-10-13',
    });
    const { mentions } = recognise(page, lexicon);
    expect(mentions.map(({ subject }) => subject)).toEqual(['zvecan']);
  });

  it('that are sayings are known by the verb beside the speaker, on the day', () => {
    const said = lexiconOf(
      smallPack(
        {
          kosovo: { kind: 'place', class: 'broad', label: 'Kosovo' },
          kfor: { kind: 'body', label: 'KFOR', related: ['kosovo'] },
          peskov: { kind: 'person', class: 'broad', label: 'Dmitry Peskov' },
        },
        {
          remarks: {
            label: 'Remarks',
            happened: '2023-05-31',
            where: ['kosovo'],
            who: ['peskov'],
            cues: ['state'],
          },
        },
      ),
      [{ ...CUES, concepts: { state: ['said', 'statement'] } }],
    );
    const saying = (published: string, text: string): string[] => {
      const page = pageOf(`${text} KFOR is in Kosovo.`, { published });
      return recognise(page, said)
        .mentions.filter(({ kind }) => kind === 'event')
        .map(({ start, end }) => page.text.slice(start, end));
    };
    expect(saying('2023-06-01', 'Dmitry Peskov said on Wednesday that it was tense.')).toEqual([
      'said',
    ]);
    expect(
      saying('2023-06-01', 'Dmitry Peskov said in a statement on Wednesday that it was tense.'),
    ).toEqual(['said in a statement']);
    expect(saying('2023-06-08', 'Dmitry Peskov said on Wednesday that it was tense.')).toEqual([]);
    expect(saying('2023-06-01', 'Officials said on Wednesday that it was tense.')).toEqual([]);
  });

  it('stand beside names without overlapping them', () => {
    const page = pageOf('KFOR was drawn into clashes in Zvecan on Monday, Zvecan said.', {
      published: '2023-05-30',
    });
    const { mentions } = recognise(page, lexicon);
    expect(mentions.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'KFOR',
      'clashes in Zvecan',
      'Zvecan',
    ]);
    mentions
      .slice(1)
      .forEach(({ start }, index) =>
        expect(start).toBeGreaterThanOrEqual(mentions[index]?.end ?? 0),
      );
  });
});

describe('the name of an event', () => {
  const named = lexiconOf(
    smallPack(
      { zvecan: { kind: 'place', class: 'own', label: 'Zvecan', aliases: ['Zvecan'] } },
      {
        clashes: {
          label: 'Clashes of 29 May 2023',
          aliases: ['Clashes in Zvecan'],
          happened: '2023-05-29',
          where: ['zvecan'],
          cues: ['clash'],
        },
      },
    ),
  );
  const names = (published: string | null, ...paragraphs: string[]): string[] =>
    recognise(pageOf(paragraphs, { published }), named)
      .mentions.filter(({ kind }) => kind === 'event')
      .map(({ subject }) => subject);

  it('holds in the days of the event, and where a later page knows its day', () => {
    expect(names('2023-05-30', 'Clashes in Zvecan: what is known')).toEqual(['clashes']);
    expect(
      names('2025-03-01', 'Clashes in Zvecan: what is known', 'Zvecan remembers 29 May 2023.'),
    ).toContain('clashes');
  });

  it('is that of another one at the head of a page of another year', () => {
    expect(names('2026-03-01', 'Clashes in Zvecan: what is known')).toEqual([]);
  });

  it('needs no day on a page that has none', () => {
    expect(names(null, 'Clashes in Zvecan: what is known')).toEqual(['clashes']);
  });
});
