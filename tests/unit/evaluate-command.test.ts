/** The measuring command: its options, its floors, its predictions, and what it refuses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { belowFloors, readFloors, writeFloors } from '../evaluate/floors';
import { goldPagesOf } from '../evaluate/gold-pages';
import { optionsOf } from '../evaluate/options';
import { runTask } from '../evaluate/tasks/run-task';

const folder = mkdtempSync(join(tmpdir(), 'crosslight-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('floors', () => {
  const figures = new Map([
    ['names', 2 / 3],
    ['events', 1],
  ]);

  test('are what was recorded, rounded down; the same figures pass', () => {
    const path = join(folder, 'floors.json');
    writeFloors(path, figures);
    expect(readFloors(path)).toEqual({ names: 0.6666, events: 1 });
    expect(belowFloors(figures, readFloors(path))).toEqual([]);
  });

  test('name what fell, what is gone and what is new', () => {
    const now = new Map([
      ['names', 0.5],
      ['numbers', 1],
    ]);
    expect(belowFloors(now, { names: 0.6666, events: 1 })).toEqual([
      'names: 0.5000, the floor is 0.6666',
      'events: no longer measured, the floor is 1',
      'numbers: measured, but without a floor',
    ]);
  });

  test('that cannot be read say how to renew them', () => {
    expect(() => readFloors(join(folder, 'none.json'))).toThrow(/no such file.*--record/);
    expect(() => readFloors(file('odd-floors.json', '{"names": 2}'))).toThrow(/--record/);
  });
});

describe('the command line', () => {
  test('asks for pages or for a task', () => {
    expect(optionsOf([])).toMatchObject({
      mode: 'pages',
      gold: null,
      browser: true,
      output: 'table',
    });
    expect(optionsOf(['--gold', 'x', '--verbose'])).toMatchObject({ gold: 'x', output: 'verbose' });
    expect(optionsOf(['--task', 'names', '--input', 'f'])).toEqual({
      mode: 'task',
      task: 'names',
      input: 'f',
      score: false,
    });
  });

  test.each([
    [['--task', 'names'], /--input FILE/],
    [['--input', 'f'], /--task/],
    [['--gold', 'x', '--record'], /leave out --gold/],
    [['--no-browser', '--check'], /leave out --gold and --no-browser/],
    [['--score'], /--task and --input/],
    [['--odd'], /--odd.*--help/],
  ])('%j is refused with the mend', (args, message) => {
    expect(() => optionsOf(args)).toThrow(message);
  });

  test('a folder that holds no annotated pages is refused', () => {
    expect(() => goldPagesOf(join(folder, 'none'))).toThrow(/no such folder/);
    expect(() => goldPagesOf(mkdtempSync(join(folder, 'empty-')))).toThrow(/no .html or .txt page/);
    const odd = mkdtempSync(join(folder, 'odd-'));
    writeFileSync(join(odd, 'a.txt'), 'A quiet day.');
    expect(() => goldPagesOf(odd)).toThrow(/a\.txt: it has no gold/);
    const mentions = [{ quote: 'Leposavić', subject: 'leposavic', kind: 'place' }];
    const content = { published: null, lang: 'en', related: true, mentions, numbers: [] };
    writeFileSync(join(odd, 'a.gold.json'), JSON.stringify(content));
    expect(() => goldPagesOf(odd)).toThrow(/a\.txt: “Leposavić” does not stand/);
  });
});

describe('predictions', () => {
  const lines = (task: string, name: string, records: readonly unknown[]): unknown[] => {
    const input = file(name, records.map((record) => JSON.stringify(record)).join('\n'));
    const output = runTask({ task, input, score: false });
    return output
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  };

  test('of dates have TIMEX3 values, for documents and for single sentences', () => {
    const text = 'They met on 29 May 2023.';
    const place = { start: 12, end: 23, text: '29 May 2023', type: 'DATE', value: '2023-05-29' };
    expect(lines('dates', 'd.jsonl', [{ id: 'a', dct: '2023-06-01', text }])).toEqual([
      { id: 'a', timexes: [place] },
    ]);
    expect(
      lines('dates', 'r.jsonl', [{ id: 'b', reference: '2023-06-01T00:00:00', input: text }]),
    ).toEqual([{ id: 'b', expected: [place] }]);
  });

  test('of sentences have texts and places', () => {
    expect(lines('sentences', 's.jsonl', [{ id: 'a', text: 'One. Two.' }])).toEqual([
      {
        id: 'a',
        sentences: ['One.', 'Two.'],
        spans: [
          [0, 4],
          [5, 9],
        ],
      },
    ]);
  });

  test('of names are yes or no', () => {
    const names = { name1: 'Albin Kurti', name2: 'Албин Курти', type: 'Person' };
    expect(
      lines('names', 'n.jsonl', [
        { id: 'a', ...names },
        { id: 'b', ...names, name2: 'Albin Haliti' },
      ]),
    ).toEqual([
      { id: 'a', match: true },
      { id: 'b', match: false },
    ]);
  });

  test('of days of publication are read from pages, zipped or not', () => {
    const html =
      '<html><head><meta property="article:published_time" content="2023-05-30T08:00:00Z"></head><body><h1>A</h1></body></html>';
    file('a.html', html);
    file('b.html.gz', gzipSync('<html><body><p>No day.</p></body></html>'));
    file('c.html', '<!-- no root --><h1>A</h1><p class="date">30 May 2023</p><p>B</p>');
    file('d.html', '');
    const url = 'https://news.example/a';
    expect(
      lines('pubdate', 'p.jsonl', [
        { id: 'a', file: 'a.html', url },
        { id: 'b', file: 'b.html.gz', url },
        { id: 'c', file: 'c.html', url },
        { id: 'd', file: 'd.html', url },
      ]),
    ).toEqual([
      { id: 'a', published: '2023-05-30' },
      { id: 'b', published: null },
      { id: 'c', published: '2023-05-30' },
      { id: 'd', published: null },
    ]);
  });

  test.each([
    ['weather', 'x.jsonl', '', /no task "weather"; use one of dates, names/],
    ['names', 'x.jsonl', '{"id": "a"}\n', /x\.jsonl:1: name1/],
    ['names', 'x.jsonl', '\n{"id"\n', /x\.jsonl:2: this line is not JSON/],
    [
      'pubdate',
      'x.jsonl',
      '{"id": "a", "file": "gone.html", "url": "https://news.example/"}',
      /gone\.html: this page cannot be read/,
    ],
  ])('of %s in %s (%j) are refused with the place and the mend', (task, name, content, message) => {
    expect(() => runTask({ task, input: file(name, content), score: false })).toThrow(message);
  });

  test('of a file that is not there are refused', () => {
    expect(() =>
      runTask({ task: 'names', input: join(folder, 'gone.jsonl'), score: false }),
    ).toThrow(/gone\.jsonl: it cannot be read/);
  });
});

describe('figures of a task', () => {
  const figures = (task: string, records: readonly unknown[]): string[] => {
    const input = file('gold.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    return runTask({ task, input, score: true }).trim().split('\n');
  };

  test('of names count matches found, missed and wrong', () => {
    const kurti = { name1: 'Albin Kurti', name2: 'Албин Курти' };
    const other = { name1: 'Albin Kurti', name2: 'Albin Haliti' };
    expect(
      figures('names', [
        { id: 'a', ...kurti, match: true },
        { id: 'b', ...other, match: false },
        { id: 'c', ...kurti, match: false },
        { id: 'd', ...other, match: true },
      ]),
    ).toEqual([
      'names matches P: 0.5000',
      'names matches R: 0.5000',
      'names matches F1: 0.5000',
      'names accuracy: 0.5000',
    ]);
  });

  test('of dates tell places from values, and know further values', () => {
    const text = 'They met on 29 May 2023 and in 2008.';
    const timexes = [
      { start: 12, end: 23, value: 'XXXX-05-29', alt: ['2023-05-29'] },
      { start: 28, end: 35, value: '2009' },
    ];
    expect(figures('dates', [{ id: 'a', dct: '2023-06-01', text, timexes }])).toEqual([
      'dates spans P: 1.0000',
      'dates spans R: 1.0000',
      'dates spans F1: 1.0000',
      'dates exact spans P: 0.5000',
      'dates exact spans R: 0.5000',
      'dates exact spans F1: 0.5000',
      'dates value P: 0.5000',
      'dates value R: 0.5000',
      'dates value F1: 0.5000',
    ]);
  });

  test('of sentences and days of publication are shares', () => {
    const text = 'One.  Two.';
    expect(
      figures('sentences', [
        { id: 'a', text, sentences: ['One.', 'Two.'] },
        { id: 'b', text, sentences: ['One. Two.'] },
        { id: 'c', text, sentences: [], alt: [['One. ', ' Two.']] },
      ]),
    ).toEqual(['sentences texts right: 0.6667']);
    file('day.html', '<html><body><time datetime="2023-05-30">Tuesday</time></body></html>');
    const page = { file: 'day.html', url: 'https://news.example/' };
    expect(
      figures('pubdate', [
        { id: 'a', ...page, published: '2023-05-30' },
        { id: 'b', ...page, published: '2023-05-31' },
      ]),
    ).toEqual(['pubdate accuracy: 0.5000']);
  });

  test('need records that say what is right', () => {
    expect(() => figures('names', [{ id: 'a', name1: 'A', name2: 'B' }])).toThrow(/:1: match/);
  });
});
