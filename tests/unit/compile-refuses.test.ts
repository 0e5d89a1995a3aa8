import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../engine/compile/compile';
import { lineOf, problemsOf, small, smallSources, type Change } from '../support/small-corpus';

/** One line a problem, as an editor reads them. */
function refusal(...changes: Change[]): string[] {
  return problemsOf(smallSources(...changes)).map(formatProblem);
}

/** The compiler finds exactly this one fault, on the line of the dossier where `at` stands after the change. */
function expectFault(changes: Change[], at: string, pattern: RegExp): void {
  const problems = problemsOf(smallSources(...changes));
  expect(problems.map(formatProblem)).toEqual([expect.stringMatching(pattern)]);
  expect(problems[0]).toMatchObject({
    file: 'dossier.yaml',
    line: lineOf(smallSources(...changes), at),
  });
}

describe('the compiler refuses a quote', () => {
  it('whose words differ, and says what the article has', () => {
    const changes: Change[] = [
      ['quote: 15 passengers were hurt', 'quote: 15 passengers were injured'],
    ];
    expectFault(
      changes,
      '15 passengers were injured',
      /does not stand like this in article “pier”; the nearest words are: “15 passengers were hurt” \(line 1 of the article\); copy them exactly/,
    );
  });

  it('whose letters differ, and says so', () => {
    const changes: Change[] = [
      ['quote: nobody on the bridge answered', 'quote: nobody on  the Bridge answered'],
    ];
    expectFault(
      changes,
      'the Bridge',
      /the words are there, but quotation marks, blanks, signs or letters differ: “nobody on the bridge/,
    );
  });

  it('that stands in another article, and names it', () => {
    const changes: Change[] = [['quote: its steering failed', 'quote: swore to me']];
    expectFault(
      changes,
      'swore to me',
      /does not stand like this in article “pier”; it stands in article “council”/,
    );
  });

  it('that nothing in the corpus resembles', () => {
    expectFault(
      [['quote: its steering failed', 'quote: unheard of']],
      'unheard of',
      /“unheard of” does not stand.*copy the words/,
    );
  });

  it('that stands in its article more than once without saying which', () => {
    const changes: Change[] = [
      ['quote: some 12 passengers were hurt', 'quote: We waited on the deck in the dark'],
    ];
    expectFault(
      changes,
      'quote: We waited on the deck in the dark\n',
      /stands 2 times in article “night” \(lines 3, 3\); quote more of it, or say which/,
    );
  });

  it('with an occurrence that is not there', () => {
    const where = 'quote: some 12 passengers were hurt\n    mode: reported';
    const changed = 'quote: some 12 passengers were hurt\n    occurrence: 2\n    mode: reported';
    expectFault(
      [[where, changed]],
      'some 12 passengers',
      /stands only once in article “night”; correct “occurrence: 2”/,
    );
  });

  it('also where it is a role', () => {
    const changes: Change[] = [['role: {text: Harbour master', 'role: {text: Harbourmaster']];
    expectFault(
      changes,
      'role: {text: Harbourmaster',
      /role “Harbourmaster” does not stand like this in article “night”/,
    );
  });
});

describe('the compiler refuses an id that nothing has', () => {
  it.each([
    [
      'of an article',
      'article: pier\n    quote: 15',
      'article: peer\n    quote: 15',
      'article: peer',
      /no article “peer” \(did you mean “pier”\?\)/,
    ],
    [
      'of an article of a role',
      'role: {text: Harbour master, article: night}',
      'role: {text: Harbour master, article: day}',
      'article: day',
      /no article “day”/,
    ],
    [
      'of a speaker',
      'speaker: coastguard',
      'speaker: coastgard',
      'speaker: coastgard',
      /no subject “coastgard” \(did you mean “coastguard”\?\)/,
    ],
    [
      'of a relayer',
      'relay: [{by: kovac,',
      'relay: [{by: covac,',
      'by: covac',
      /no subject “covac”/,
    ],
    [
      'of what a statement is about',
      'about: [radio-order]',
      'about: [radio-ordre]',
      'radio-ordre',
      /no subject “radio-ordre”/,
    ],
    [
      'of a related subject',
      'related: [port-alder]',
      'related: [port-elder]',
      'port-elder',
      /no subject “port-elder”/,
    ],
    [
      'of a party of the corpus',
      'parties: [kovac, reyes,',
      'parties: [kovac, reye,',
      'reye,',
      /no subject “reye”/,
    ],
    [
      'of a party of an event',
      'parties: [kovac, lind,',
      'parties: [kovac, lynd,',
      'lynd',
      /no subject “lynd”/,
    ],
    ['of a place', 'where: [port-alder]', 'where: [port]', 'where: [port]', /no subject “port”/],
    [
      'of a participant',
      'who: [lind, coastguard]',
      'who: [lind, guard]',
      'who: [lind, guard]',
      /no subject “guard”/,
    ],
    [
      'of a statement',
      'statements: [fifteen-hurt]',
      'statements: [sixteen-hurt]',
      'sixteen-hurt',
      /no statement “sixteen-hurt”/,
    ],
    [
      'of a winner',
      'parties: [kovac, reyes,',
      'shared_aliases: {Captain Lind: lindt}\nparties: [kovac, reyes,',
      'lindt',
      /no subject “lindt”/,
    ],
  ])('%s', (_, from, to, at, pattern) => {
    const found = problemsOf(smallSources([from, to]));
    expect(found.map(formatProblem)).toContainEqual(expect.stringMatching(pattern));
    expect(found.map(({ line }) => line)).toContain(lineOf(smallSources([from, to]), at));
  });

  it('and a subject of a kind that cannot stand there', () => {
    expectFault(
      [['speaker: coastguard', 'speaker: port-alder']],
      'speaker: port-alder',
      /“port-alder” is a place, but only a person or body can stand here/,
    );
    expectFault(
      [['where: [port-alder]', 'where: [lind]']],
      'where: [lind]',
      /“lind” is a person, but only a place/,
    );
    expectFault(
      [['who: [lind, coastguard]', 'who: [radio-order]']],
      'who: [radio-order]',
      /“radio-order” is a document/,
    );
  });
});

describe('the compiler refuses a date', () => {
  it.each([
    ['not in the calendar', '2024-06-31', /no such day, 2024-06 has 30 days; correct the date/],
    ['that is not EDTF', '4 March 2024', /not an EDTF date/],
    ['that ends before it begins', '2024-03-04/2024-03-01', /ends \(2024-03-01\) before it begins/],
  ])('%s', (_, date, pattern) => {
    expectFault(
      [['happened: {edtf: 2024-03-04,', `happened: {edtf: ${date},`]],
      `happened: {edtf: ${date}`,
      pattern,
    );
  });

  it('not in the calendar on which an article was published', () => {
    expectFault(
      [['published: 2024-03-05', 'published: 2024-06-31']],
      '2024-06-31',
      /no such day in the calendar/,
    );
  });

  it('on which nothing can have been said, since the article was out by then', () => {
    const wrong: Change = ['said: {edtf: ../2024-03-05, how', 'said: {edtf: 2024-03-06, how'];
    expectFault(
      [wrong],
      '2024-03-06',
      /said 2024-03-06, but the article was published on 2024-03-05/,
    );
    const late: Change = ['said: {edtf: ../2024-03-05, how', 'said: {edtf: ../2024-03-06, how'];
    expectFault([late], '../2024-03-06', /said \.\.\/2024-03-06, but/);
  });

  it('but not one that is only imprecise', () => {
    expect(() => refusal(['said: {edtf: ../2024-03-05, how', 'said: {edtf: 2024-03, how'])).toThrow(
      'accepted',
    );
  });

  it('that is a number, and says how to write it', () => {
    expectFault(
      [['happened: {edtf: 2024-03-04,', 'happened: {edtf: 2024,']],
      'edtf: 2024,',
      /must be text, found the number 2024; write it in quotes: '2024'/,
    );
  });
});

describe('the compiler refuses an account', () => {
  it('without a statement', () => {
    expectFault(
      [['statements: [fifteen-hurt]', 'statements: []']],
      'statements: []',
      /an account without a statement; name the statement/,
    );
  });

  it('whose statements are from two articles', () => {
    const changes: Change[] = [
      ['statements: [radio-dead, believes]', 'statements: [radio-dead, steering]'],
    ];
    expectFault(
      changes,
      'statements: [radio-dead, steering]',
      /“steering” is from article “pier”, “radio-dead” from “council”/,
    );
  });

  it('that repeats a statement of its question', () => {
    const changes: Change[] = [
      ['statements: [waited, waited-again]', 'statements: [waited, waited]'],
    ];
    expectFault(
      changes,
      'statements: [waited, waited]',
      /statement “waited” already answers this question/,
    );
  });

  it('whose numbers cannot be', () => {
    expectFault(
      [['{min: 12, max: 12,', '{min: 13, max: 12,']],
      'min: 13',
      /min 13 is more than max 12/,
    );
    expectFault(
      [['{min: 12, max: 12, approximate', '{approximate']],
      '{approximate',
      /an approximate answer needs min or max/,
    );
  });

  it('and a question without any', () => {
    const accounts = `
          - {answer: waited, statements: [waited, waited-again]}`;
    expectFault(
      [[`accounts:${accounts}`, 'accounts: []']],
      'accounts: []',
      /question “aboard” has no account/,
    );
  });
});

describe('the compiler refuses a statement', () => {
  it('of the article itself with a speaker or a relay', () => {
    const from = 'quote: its steering failed\n    mode: article';
    const speaker: Change = [from, `${from}\n    speaker: reyes`];
    expectFault(
      [speaker],
      'speaker: reyes\n    said: {edtf: 2024-03-08}',
      /speaking for itself \(mode: article\) has no speaker/,
    );
    const relay: Change = [from, `${from}\n    relay: [{by: lind, how: by them}]`];
    expectFault([relay], 'how: by them', /speaking for itself \(mode: article\) has no relay/);
  });

  it('of somebody without a speaker', () => {
    expectFault(
      [['    speaker: coastguard\n', '']],
      'article: night\n    quote: some 12',
      /mode: reported needs a speaker/,
    );
  });
});

describe('the compiler refuses a name', () => {
  it('that two subjects share, whatever its case and diacritics, unless one is said to win', () => {
    const shared: Change = [
      'label: Tom Reyes, aliases: [Tom Reyes]',
      'label: Tom Reyes, aliases: [Tom Reyes, KOVAC]',
    ];
    expectFault([shared], 'KOVAC', /“KOVAC” is a name of “kovac” and of “reyes”; say which wins/);
    const settled: Change = ['articles:\n', 'shared_aliases: {kovač: kovac}\narticles:\n'];
    expect(() => refusal(shared, settled)).toThrow('accepted');
  });

  it('that is said to be shared and is not', () => {
    const settled: Change = ['articles:\n', 'shared_aliases: {Captain Lind: lind}\narticles:\n'];
    expectFault([settled], 'shared_aliases', /“Captain Lind” is not a name of two subjects/);
  });

  it('that a subject would win without having it', () => {
    const shared: Change = [
      'label: Tom Reyes, aliases: [Tom Reyes]',
      'label: Tom Reyes, aliases: [Tom Reyes, KOVAC]',
    ];
    const settled: Change = ['articles:\n', 'shared_aliases: {kovač: lind}\narticles:\n'];
    expectFault(
      [shared, settled],
      'shared_aliases',
      /“kovač” is not a name of “lind”; name one of kovac, reyes/,
    );
  });

  it('that no page can hold', () => {
    expectFault(
      [['aliases: [Port Alder]', "aliases: ['--']"]],
      "['--']",
      /“--” cannot be found on a page/,
    );
    expectFault(
      [['aliases: [Port Alder]', 'aliases: [P]']],
      'aliases: [P]',
      /“P” cannot be found on a page/,
    );
  });
});

describe('the compiler refuses a key', () => {
  it.each([
    [
      'at the top',
      'title: Ferries',
      'titel: Ferries\ntitle: Ferries',
      'titel',
      /unknown key “titel” \(did you mean “title”\?\)/,
    ],
    [
      'of a subject',
      'label: Captain Lind,',
      'label: Captain Lind, lable: x,',
      'lable',
      /unknown key “lable” \(did you mean “label”\?\)/,
    ],
    [
      'of an alias',
      'needs: full-name',
      'need: full-name',
      'need: full-name',
      /unknown key “need” \(did you mean “needs”\?\)/,
    ],
    [
      'of a statement',
      'to: the council',
      'too: the council',
      'too: the',
      /unknown key “too” \(did you mean “to”\?\)/,
    ],
    [
      'of an answer',
      'max: 12, approximate: true',
      'max: 12, approx: true',
      'approx:',
      /unknown key “approx”/,
    ],
    ['of an event', 'cues: [collide]', 'queues: [collide]', 'queues', /unknown key “queues”/],
  ])('that is not known %s', (_, from, to, at, pattern) => {
    expectFault([[from, to]], at, pattern);
  });

  it('that stands twice in a map', () => {
    expectFault(
      [['to: the council', 'to: the council\n    to: reporters']],
      'to: reporters',
      /this key is already used in the same map/,
    );
  });

  it('that is missing', () => {
    expectFault(
      [['label: Passengers hurt\n        ', '']],
      'hurt:\n        kind',
      /“events\.collision\.questions\.hurt” has no “label”; add “label:”/,
    );
  });

  it('that cannot be an id', () => {
    const changes: Change[] = [['  steering:\n', '  Steering_:\n']];
    expectFault(changes, 'Steering_', /“Steering_” cannot be an id; write lower-case/);
  });

  it('that is the id of something else of the same sort', () => {
    expectFault(
      [
        ['  collision:\n', '  lind:\n'],
        ['about: [collision]', 'about: []'],
      ],
      '  lind:\n',
      /“lind” is already the id of a subject/,
    );
  });
});

describe('the compiler refuses a value', () => {
  it('of another type', () => {
    expectFault(
      [['revision: 1', 'revision: one']],
      'revision',
      /“revision” must be number, found "one"/,
    );
    expectFault(
      [['cues: [collide]', 'cues: collide']],
      'cues',
      /“events\.collision\.cues” must be a list/,
    );
    expectFault(
      [['cues: [collide]', 'cues: [Collide 2]']],
      'Collide 2',
      /“Collide 2” cannot name a cue/,
    );
  });

  it('that is none of the few allowed', () => {
    expectFault(
      [['kind: document', 'kind: paper']],
      'paper',
      /must be .*"document".*, found "paper"/,
    );
  });
});

describe('the compiler refuses an article', () => {
  it('without its file', () => {
    expectFault(
      [['file: pier.txt', 'file: peer.txt']],
      'peer.txt',
      /no article file “peer\.txt” \(did you mean “pier\.txt”\?\)/,
    );
  });

  it('that shares its file with another', () => {
    const found = refusal(['file: pier.txt', 'file: council.txt']);
    expect(found).toContainEqual(
      expect.stringMatching(/“council\.txt” is already the file of article “council”/),
    );
  });

  it('whose date is not that of the dossier', () => {
    expectFault(
      [['publisher: null, published: 2024-03-05', 'publisher: null, published: 2024-03-06']],
      '2024-03-06',
      /“2024-03-06” is not the date in night\.txt \(“2024-03-05”\)/,
    );
  });

  it('that does not begin with its date', () => {
    const sources = smallSources();
    const articles = new Map(sources.articles).set('pier.txt', small.pier.trimStart());
    expect(problemsOf({ ...sources, articles }).map(formatProblem)).toEqual([
      'pier.txt:1: the file begins with “date 2024-03-08 T”, not with its date; begin it with “ date 2024-03-08 ”, blanks included',
    ]);
  });
});

describe('the compiler refuses a file', () => {
  it('that is not YAML, and says where', () => {
    const found = problemsOf(smallSources(['id: ferries', 'id: [ferries']));
    expect(found[0]?.message).toMatch(/not valid YAML/);
    expect(found[0]?.line).not.toBeNull();
  });

  it('with nothing in it', () => {
    expect(
      problemsOf({ ...smallSources(), dossier: { file: 'dossier.yaml', text: '' } }).map(
        formatProblem,
      ),
    ).toEqual(['dossier.yaml:1: the dossier is empty; begin with “format: crosslight-dossier/1”']);
  });

  it('that is no map', () => {
    expect(
      problemsOf({ ...smallSources(), dossier: { file: 'dossier.yaml', text: 'ferries' } }),
    ).toHaveLength(1);
  });
});

describe('the compiler', () => {
  it('names every fault at once, in the order of the file', () => {
    const found = problemsOf(
      smallSources(
        ['quote: 15 passengers were hurt', 'quote: 15 passengers were injured'],
        ['speaker: coastguard', 'speaker: coastgard'],
        ['happened: {edtf: 2024-03-04,', 'happened: {edtf: 2024-02-30,'],
        ['label: Captain Lind,', 'label: Captain Lind, lable: x,'],
        ['statements: [fifteen-hurt]', 'statements: []'],
      ),
    );
    expect(found).toHaveLength(5);
    const lines = found.map(({ line }) => line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('does not blame a statement for its article’s fault', () => {
    expect(refusal(['file: pier.txt', 'file: peer.txt'])).toHaveLength(1);
  });
});
