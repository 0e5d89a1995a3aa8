/** Events in texts that tell several things, look back, or speak of another one of the kind. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise/recognise';
import { CUES, KOSOVO, lexiconOf, pageOf } from '../support/small-pack';

const lexicon = lexiconOf(KOSOVO, [
  {
    ...CUES,
    classes: { ...CUES.classes, again: ['new', 'another'], absent: ['without'] },
    patterns: { reinforce: ['NATO .. flying|flew .. soldier*'] },
  },
]);

/** "phrase → event" for every event mention of a page published on a day. */
function events(published: string, ...paragraphs: string[]): string[] {
  const page = pageOf(paragraphs, { published });
  return recognise(page, lexicon)
    .mentions.filter(({ kind }) => kind === 'event')
    .map(({ start, end, subject }) => `${page.text.slice(start, end)} → ${subject}`);
}

const CLASHES = 'KFOR soldiers were hurt in clashes in Zvecan on Monday, 29 May.';

describe('a page that tells of an event', () => {
  it('tells of it further on with less to say', () => {
    expect(events('2023-06-01', CLASHES, 'The clashes lasted for three hours.')).toContain(
      'clashes → clashes-2023-05-29',
    );
  });

  it('tells of others of the same weeks', () => {
    const found = events('2023-06-01', CLASHES, 'It began with the April ballot the town shunned.');
    expect(found.filter((line) => line.endsWith('→ elections-2023'))).toHaveLength(1);
  });

  it('does not tell of another one to come, nor of none', () => {
    expect(events('2023-06-01', CLASHES, 'France wants a new vote in Kosovo.')).toHaveLength(1);
    expect(
      events('2023-06-01', CLASHES, 'In Leposavic the day passed without violence.'),
    ).toHaveLength(1);
  });
});

describe('words beside a cue', () => {
  it('say that it is another one only where the language puts them', () => {
    expect(
      events(
        '2023-06-01',
        CLASHES,
        'In Zvecan the clashes and another night without sleep are remembered.',
      ),
    ).toHaveLength(2);
  });
});

describe('what only several words tell', () => {
  it('is found where the page names a place or body of the corpus', () => {
    expect(
      events('2023-05-31', 'NATO is flying hundreds of soldiers to Kosovo to support KFOR.'),
    ).toEqual(['flying hundreds of soldiers → reinforcement']);
  });

  it('is the number of an account, or the very day, where no known word tells it', () => {
    expect(
      events('2023-06-01', CLASHES, 'KFOR can count on seven hundred soldiers from Ankara.'),
    ).toContain('seven hundred soldiers → reinforcement');
    expect(
      events('2024-05-30', 'What KFOR met with in Zvecan on 29 May 2023 is still argued over.'),
    ).toEqual(['29 May 2023 → clashes-2023-05-29']);
  });
});

describe('a page that names nothing of the corpus’s own', () => {
  it('tells of no event by a number or a day alone', () => {
    expect(events('2023-06-01', '30 soldiers were counted in Kosovo on 29 May.')).toEqual([]);
  });
});

describe('a text that looks back', () => {
  it('means the year it tells of where it names a day without one', () => {
    expect(
      events(
        '2025-03-12',
        'The court heard what happened in Zvecan in 2023.',
        'KFOR soldiers were wounded in clashes in Zvecan on 29 May.',
      ),
    ).toContain('wounded in clashes in Zvecan → clashes-2023-05-29');
    expect(events('2025-06-02', 'Clashes broke out in Zvecan on 29 May.')).toEqual([]);
  });

  it('does not mean the old one where it tells of the like today', () => {
    expect(
      events(
        '2025-10-13',
        'Elections in northern Kosovo brought Serbs back into the town halls on Sunday.',
        'In April 2023 Serbs in Zvecan had boycotted the vote.',
        'The polls closed at seven in Leposavic.',
      ),
    ).toEqual(['boycotted the vote → elections-2023']);
  });
});
