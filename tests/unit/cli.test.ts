import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Every run of the command starts Node and compiles the corpus.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEXT = `Northern towns quiet after a week of protests

Soldiers of KFOR stood outside the town hall of Zvečan on Friday. KFOR said that some 30 of its soldiers
were hurt in Monday’s clashes.`;

let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosslight-cli-'));
  writeFileSync(path('story.txt'), TEXT);
  writeFileSync(path('latin1.txt'), Buffer.from([0x5a, 0x76, 0x65, 0xe8, 0x61, 0x6e]));
});
afterAll(() => rmSync(folder, { recursive: true }));

function crosslight(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/main.ts', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, '') };
}

interface Annotation {
  file: string;
  page: { title: string; published: string | null; lang: string | null; text?: string };
  mentions: {
    quote: string;
    before: string;
    after: string;
    start: number;
    end: number;
    subject: string;
    kind: string;
    marked: boolean;
    why: string[];
  }[];
  numbers: { quote: string; start: number; end: number; question: string; agrees: string[] }[];
}

describe('annotate', () => {
  it('prints one JSON object a line, with offsets into the text of the file', () => {
    const { status, stdout } = crosslight(
      'annotate',
      'story.txt',
      '--published',
      '2023-06-02',
      '--lang',
      'en',
      '--json',
      '--text',
    );
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const { file, page, mentions, numbers } = JSON.parse(lines[0] ?? '') as Annotation;
    expect(file).toBe('story.txt');
    expect(page).toEqual({
      title: 'Northern towns quiet after a week of protests',
      published: '2023-06-02',
      lang: 'en',
      text: TEXT,
    });
    for (const { quote, before, after, start, end, why } of mentions) {
      expect(TEXT.slice(start, end)).toBe(quote);
      expect(TEXT.slice(0, start).endsWith(before)).toBe(true);
      expect(TEXT.slice(end).startsWith(after)).toBe(true);
      expect(why.length).toBeGreaterThan(0);
    }
    const kfor = mentions.filter(({ subject }) => subject === 'kfor');
    expect(kfor.map(({ marked }) => marked)).toEqual([true, false]);
    expect(mentions.map(({ subject }) => subject)).toContain('clashes-2023-05-29');
    for (const { quote, start, end } of numbers) expect(TEXT.slice(start, end)).toBe(quote);
  });

  it('lets the day of publication decide which Monday is meant', () => {
    const subjects = (day: string) => {
      const { stdout } = crosslight('annotate', 'story.txt', '--published', day, '--json');
      return (JSON.parse(stdout) as Annotation).mentions.map(({ subject }) => subject);
    };
    expect(subjects('2023-06-02')).toContain('clashes-2023-05-29');
    expect(subjects('2022-06-03')).not.toContain('clashes-2023-05-29');
  });

  it.each([
    [['annotate', 'nowhere.txt'], /^nowhere\.txt: there is no such file/],
    [['annotate', 'latin1.txt'], /^latin1\.txt: the text is not UTF-8/],
    [
      ['annotate', 'story.txt', '--published', '2023-02-30'],
      /--published "2023-02-30": .*calendar/,
    ],
    [['annotate', 'story.txt', '--lang', 'not a code'], /--lang "not a code"/],
    [['annotate', 'story.txt', '--jsn'], /^crosslight annotate: Unknown option '--jsn'/],
    [['annotate'], /^crosslight annotate: name at least one/],
    [['anotate'], /^crosslight: there is no command "anotate"/],
    [['search'], /^crosslight search: name what to search for/],
    [['check', 'story.txt'], /story\.txt/],
    [['compile', '.', '-o', 'out.json'], /dossier\.yaml: there is no such file/],
  ])('%j is refused with one line, exit code 2 and no output', (args, message) => {
    const { status, stdout, stderr } = crosslight(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(path('out.json'))).toBe(false);
  });
});

describe('compile and check', () => {
  it('write a pack that passes, and find the quote that was tampered with', () => {
    const data = join(ROOT, 'data', 'north-kosovo-2023');
    expect(crosslight('compile', data, '-o', 'pack.json').status).toBe(0);
    expect(crosslight('check', 'pack.json').stdout).toMatch(/^pack\.json: sound; 5 articles/);
    const pack = readFileSync(path('pack.json'), 'utf8');
    writeFileSync(path('false.json'), pack.replace('"quote":"', '"quote":"not '));
    const { status, stderr } = crosslight('check', 'false.json');
    expect(status).toBe(2);
    expect(stderr).toContain('false.json');
  });
});

describe('search', () => {
  it('forgives misspellings and says what it found where', () => {
    const { stdout } = crosslight('search', 'botsan', 'karchenko', '--json');
    const [first] = stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ subject: 'alexander-botsan-kharchenko' });
  });
});

it('every command tells what it does', () => {
  for (const command of ['annotate', 'search', 'compile', 'check']) {
    const { status, stdout } = crosslight(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^crosslight ${command} `));
  }
});
