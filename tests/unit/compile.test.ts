import { describe, expect, it } from 'vitest';
import { smallPack, smallSources, packOf } from '../support/small-corpus';

const pack = smallPack();
const statement = (id: string) => pack.statements.find((item) => item.id === id);
const answers = (question: string) =>
  pack.accounts.filter((account) => account.question === question).map(({ answer }) => answer);

describe('a compiled corpus', () => {
  it('has its articles without their date header, in order of publication and then of id', () => {
    expect(pack.articles.map(({ id }) => id)).toEqual(['night', 'council', 'pier']);
    expect(pack.articles[0]?.text).toMatch(/^Two ferries collided/);
    expect(pack.ends).toBe('2024-03-08');
  });

  it('has every quote at its offsets, counted after the header', () => {
    for (const { article, start, end, quote } of pack.statements) {
      const text = pack.articles.find(({ id }) => id === article)?.text ?? '';
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('has its statements in the order in which they are printed', () => {
    expect(pack.statements.map(({ id }) => id)).toEqual([
      'radio-silent',
      'twelve-hurt',
      'waited',
      'waited-again',
      'twelve-of-fourteen',
      'radio-dead',
      'believes',
      'boats-council',
      'steering',
      'fifteen-hurt',
      'boats-pier',
    ]);
  });

  it('has questions in the dossier’s order and accounts in the order of their articles', () => {
    expect(pack.questions.map(({ id }) => id)).toEqual([
      'hurt',
      'radio',
      'radios-replaced',
      'aboard',
    ]);
    const hurt = pack.accounts.filter(({ question }) => question === 'hurt');
    expect(hurt.map(({ article }) => article)).toEqual(['night', 'council', 'pier']);
  });

  it('takes the day of the event for an account that gives none', () => {
    const happened = (id: string) =>
      pack.accounts.find((account) => account.id === id)?.happened.edtf;
    expect(happened('hurt-1')).toBe('2024-03-04');
    expect(happened('radios-replaced-1')).toBe('2019');
  });

  it('keeps how a date was worked out', () => {
    expect(pack.events[0]?.happened).toEqual({
      edtf: '2024-03-04',
      first: '2024-03-04',
      last: '2024-03-04',
      precision: 'day',
      derivation: '“Monday” in an article of 5 March 2024',
    });
    expect(statement('waited')?.said).toMatchObject({
      edtf: '2024-03-04~',
      precision: 'day',
      derivation: null,
    });
  });

  it('fills in what an alias does not say', () => {
    expect(pack.entities[0]?.aliases).toEqual([
      { text: 'Jana Kovač', lang: 'en', needs: 'nothing', case: 'name' },
      { text: 'Kovač', lang: 'en', needs: 'full-name', case: 'name' },
      { text: 'Harbour master', lang: 'en', needs: 'nothing', case: 'name' },
    ]);
  });

  it('gives a shared name to the subject that wins, and to no other', () => {
    const settled = smallPack(
      ['label: Tom Reyes, aliases: [Tom Reyes]', 'label: Tom Reyes, aliases: [Tom Reyes, KOVAC]'],
      ['articles:\n', 'shared_aliases: {kovac: reyes}\narticles:\n'],
    );
    const names = (id: string) =>
      settled.entities.find((entity) => entity.id === id)?.aliases.map(({ text }) => text);
    expect(names('reyes')).toEqual(['Tom Reyes', 'KOVAC']);
    expect(names('kovac')).toEqual(['Jana Kovač', 'Harbour master']);
  });

  it('finds a quote by its number where it stands more than once', () => {
    const second = smallPack([
      'quote: We waited on the deck in the dark, and nobody then told us anything at all for an hour',
      'quote: We waited on the deck in the dark\n    occurrence: 2',
    ]).statements.find(({ id }) => id === 'waited-again');
    expect(second?.start).toBeGreaterThan(statement('waited')?.end ?? Infinity);
  });

  it('is the same whenever it is compiled', () => {
    expect(JSON.stringify(packOf(smallSources()))).toBe(JSON.stringify(pack));
  });
});

describe('an answer', () => {
  it('that is a number counts just that, and is known by it', () => {
    expect(answers('hurt')[2]).toEqual({
      key: '15',
      label: '15',
      quantity: { min: 15, max: 15, approximate: false },
    });
  });

  it('that is about a number agrees with the number', () => {
    expect(answers('hurt')[0]).toEqual({
      key: '12',
      label: 'about 12',
      quantity: { min: 12, max: 12, approximate: true },
    });
  });

  it.each([
    ['{min: 51}', '51..', '51 or more', { min: 51, max: null, approximate: false }],
    ['{max: 50}', '..50', '50 at most', { min: null, max: 50, approximate: false }],
    [
      '{min: 30, max: 40, approximate: true}',
      '30..40',
      'about 30 to 40',
      { min: 30, max: 40, approximate: true },
    ],
    [
      '{min: 4000, max: 4000, label: 4 000}',
      '4000',
      '4 000',
      { min: 4000, max: 4000, approximate: false },
    ],
    [
      '{key: many, min: 100, max: 999, label: hundreds}',
      'many',
      'hundreds',
      { min: 100, max: 999, approximate: false },
    ],
    ['a phrase of ours', 'a phrase of ours', 'a phrase of ours', null],
    ['{key: k, label: null}', 'k', null, null],
    ['{label: a label}', 'a label', 'a label', null],
    ['null', '15 passengers were hurt', null, null],
    ['{}', '15 passengers were hurt', null, null],
  ])('%s', (written, key, label, quantity) => {
    const changed = smallPack(['answer: 15,', `answer: ${written},`]);
    const account = changed.accounts.find(({ id }) => id === 'hurt-1');
    expect(account?.answer).toEqual({ key, label, quantity });
  });
});

describe('voices', () => {
  it('are told apart as quoted, only reported and never heard, in the order in which they are printed', () => {
    expect(pack.voices.corpus).toEqual({
      quoted: ['kovac', 'reyes'],
      reported: ['coastguard', 'lind'],
      never: ['alder-ferries'],
    });
  });

  it('of an event are those of its own accounts and parties', () => {
    const changed = smallPack(['- {answer: null, statements: [radio-dead, believes]}', '']);
    expect(changed.voices.events).toEqual({
      collision: {
        quoted: ['kovac', 'reyes'],
        reported: ['coastguard'],
        never: ['lind', 'alder-ferries'],
      },
    });
    expect(changed.voices.corpus.reported).toContain('lind');
  });

  it('count words that reach the article through somebody else as reported', () => {
    const direct = smallPack(["    relay: [{by: kovac, how: 'as {by} tells it'}]\n", '']);
    expect(direct.voices.corpus.quoted).toContain('lind');
    expect(pack.voices.corpus.reported).toContain('lind');
  });

  it('leave out who only passes on another’s words, but do not call them silent', () => {
    const relayed = smallPack(['[{by: kovac,', '[{by: alder-ferries,']);
    const { quoted, reported, never } = relayed.voices.corpus;
    expect([...quoted, ...reported, ...never]).not.toContain('alder-ferries');
  });
});
