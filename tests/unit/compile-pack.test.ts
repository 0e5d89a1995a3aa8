import { describe, expect, it } from 'vitest';
import { checkPack } from '../../engine/compile/check-pack';
import { formatProblem } from '../../engine/compile/compile';
import { parsePack, serialisePack } from '../../engine/compile/pack-file';
import { stampOf } from '../../engine/compile/stamp';
import type { Pack } from '../../engine/model/pack';
import { packOf, smallPack, smallSources } from '../support/small-corpus';

function check(text: string): string[] {
  const result = checkPack({ file: 'pack.json', text });
  return result.ok ? [] : result.error.map(formatProblem);
}

/** What is found wrong with a pack after it was tampered with. */
function faultsAfter(tamper: (pack: Pack) => void): string[] {
  const pack = structuredClone(smallPack());
  tamper(pack);
  return check(serialisePack(pack));
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

const statementOf = (pack: Pack, id: string) => first(pack.statements.filter((s) => s.id === id));

describe('a pack file', () => {
  it('is sound as the compiler makes it', () => {
    expect(check(serialisePack(smallPack()))).toEqual([]);
  });

  it('is read back as it was written, and written as it was read', () => {
    const pack = smallPack();
    const text = serialisePack(pack);
    const read = parsePack({ file: 'pack.json', text });
    expect(read).toEqual({ ok: true, value: pack });
    expect(read.ok && serialisePack(read.value)).toBe(text);
  });

  it('that is no JSON is refused in one line', () => {
    expect(check('{"format":')).toEqual([
      expect.stringMatching(/^pack\.json: not JSON \(.*\); compile the pack again$/),
    ]);
  });

  it('of another shape is refused with the place of each fault', () => {
    const data = smallPack();
    Reflect.set(data, 'format', 'crosslight-pack/9');
    Reflect.set(first(data.statements), 'mode', 'shouted');
    Reflect.set(data, 'extra', 1);
    const found = check(JSON.stringify(data));
    expect(found).toContainEqual(expect.stringMatching(/format: /));
    expect(found).toContainEqual(expect.stringMatching(/statements\.0\.mode: /));
    expect(found).toContainEqual(expect.stringMatching(/extra: /));
  });

  it.each<[string, (pack: Pack) => void, RegExp]>([
    [
      'a quote that was changed',
      (p) => (first(p.statements).quote = 'something else'),
      /the quote does not stand at its offsets in article “night”/,
    ],
    [
      'a quote that was moved',
      (p) => (first(p.statements).start += 1),
      /the quote does not stand at its offsets/,
    ],
    [
      'an article that was changed',
      (p) => (first(p.articles).text = `X${first(p.articles).text}`),
      /does not stand at its offsets/,
    ],
    [
      'a role that was changed',
      (p) => Object.assign(first(p.entities).role ?? {}, { text: 'Admiral' }),
      /subject kovac: the role does not stand/,
    ],
    [
      'a place beyond the end of its article',
      (p) => Object.assign(first(statementOf(p, 'boats-council').alsoPrinted), { end: 99_999 }),
      /statement boats-council: article “pier” has no/,
    ],
    [
      'a shared passage with other words',
      (p) => (first(p.shared).text = 'Other words'),
      /the text is not that of its first place/,
    ],
    [
      'an id that is there twice',
      (p) => p.statements.push(statementOf(p, 'steering')),
      /statement “steering” is there twice/,
    ],
    [
      'an account of an unknown statement',
      (p) => Object.assign(first(p.accounts), { statements: ['nowhere'] }),
      /there is no statement “nowhere”/,
    ],
    [
      'an account of another article',
      (p) => Object.assign(first(p.accounts), { article: 'pier' }),
      /is from another article/,
    ],
    [
      'an account of an unknown question',
      (p) => Object.assign(first(p.accounts), { question: 'nowhere' }),
      /there is no question “nowhere”/,
    ],
    [
      'a question without accounts',
      (p) => Object.assign(p, { accounts: p.accounts.slice(3) }),
      /question “hurt” has no account/,
    ],
    [
      'a question of an unknown event',
      (p) => Object.assign(first(p.questions), { event: 'nowhere' }),
      /there is no subject “nowhere”/,
    ],
    [
      'a speaker that is a place',
      (p) => Object.assign(first(p.statements), { speaker: 'port-alder' }),
      /“port-alder” is a place, not a person or body/,
    ],
    [
      'a speaker for the article’s own words',
      (p) => Object.assign(statementOf(p, 'steering'), { speaker: 'lind' }),
      /mode “article” has no speaker/,
    ],
    [
      'a quote of nobody',
      (p) => Object.assign(statementOf(p, 'believes'), { speaker: null }),
      /mode “quoted” needs a speaker/,
    ],
    [
      'an unknown party',
      (p) => Object.assign(first(p.events), { parties: ['nowhere'] }),
      /parties of collision: there is no subject “nowhere”/,
    ],
    [
      'days that are not those of the EDTF',
      (p) => (first(p.events).happened.last = '2024-03-06'),
      /event collision: 2024-03-04 is 2024-03-04 to 2024-03-04 \(day\)/,
    ],
    [
      'an EDTF date that cannot be',
      (p) => (first(p.events).happened.edtf = '2024-02-30'),
      /event collision: .*no such day/,
    ],
    [
      'a statement said after it was printed',
      (p) =>
        Object.assign(statementOf(p, 'twelve-hurt').said, {
          edtf: '2024-03-09',
          first: '2024-03-09',
          last: '2024-03-09',
          precision: 'day',
        }),
      /said 2024-03-09, published 2024-03-05/,
    ],
    [
      'another end of the corpus',
      (p) => (p.ends = '2024-03-09'),
      /2024-03-09 is not the day of the latest article \(2024-03-08\)/,
    ],
    [
      'a name of two subjects',
      (p) =>
        first(p.entities).aliases.push({
          text: 'TOM REYES',
          lang: 'en',
          needs: 'nothing',
          case: 'any',
        }),
      /is a name of “kovac” and of “reyes”/,
    ],
    [
      'a voice in the wrong tier',
      (p) => p.voices.corpus.never.push(...p.voices.corpus.quoted.splice(0, 1)),
      /voices of the corpus: quoted is reyes, but by the statements kovac, reyes/,
    ],
    ['an event without voices', (p) => (p.voices.events = {}), /voices of event collision/],
    [
      'statements out of order',
      (p) => void p.statements.reverse(),
      /statements: “.*” is out of order/,
    ],
    ['accounts out of order', (p) => void p.accounts.reverse(), /is out of order/],
    ['articles out of order', (p) => void p.articles.reverse(), /articles: “.*” is out of order/],
  ])('with %s is refused', (_, tamper, pattern) => {
    expect(faultsAfter(tamper)).toContainEqual(expect.stringMatching(pattern));
  });
});

describe('the stamp', () => {
  it('is the same for the same sources, wherever their files lie', () => {
    const sources = smallSources();
    const elsewhere = { ...sources, dossier: { ...sources.dossier, file: '/far/away.yaml' } };
    const reordered = { ...sources, articles: new Map([...sources.articles].reverse()) };
    expect(stampOf(elsewhere)).toBe(stampOf(sources));
    expect(stampOf(reordered)).toBe(stampOf(sources));
    expect(packOf(sources).stamp).toBe(stampOf(sources));
    expect(stampOf(sources)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('changes with a letter of the dossier or of an article, and with an article’s name', () => {
    const sources = smallSources();
    const stamps = [
      sources,
      smallSources(['title: Ferries', 'title: ferries']),
      { ...sources, articles: new Map(sources.articles).set('pier.txt', 'ć') },
      {
        ...sources,
        articles: new Map([...sources.articles].map(([name, text]) => [`x${name}`, text])),
      },
    ].map(stampOf);
    expect(new Set(stamps).size).toBe(4);
  });

  it('is FNV-1a, of which the result for these sources is known', () => {
    const sources = { dossier: { file: 'x', text: 'a' }, articles: new Map([['b', 'č']]) };
    let expected = 0xcbf29ce484222325n;
    for (const byte of Buffer.from('["a","b","č"]', 'utf16le')) {
      expected = ((expected ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
    }
    expect(stampOf(sources)).toBe(expected.toString(16).padStart(16, '0'));
  });
});
