import { describe, expect, it } from 'vitest';
import { readCues } from '../../cli/corpus';
import { buildLexicon, openLexicon } from '../../engine/lexicon/build';
import { compareWording, openWording } from '../../engine/recognise/carries-text';
import { recognise } from '../../engine/recognise/recognise';
import { tokens } from '../../engine/text/tokens';
import { bundledPack } from '../support/bundled-corpus';
import { pageOf } from '../support/small-pack';

const pack = bundledPack();
const corpus = openWording(pack);
const lexicon = openLexicon(buildLexicon(pack, readCues()));
const textOf = (id: string): string =>
  pack.articles.find((article) => article.id === id)?.text ?? '';
const compared = (text: string) => compareWording(tokens(text), corpus);

function read(...paragraphs: string[]) {
  let asked = 0;
  const page = pageOf(paragraphs, { published: '2023-06-01' });
  const wording = () => {
    asked += 1;
    return corpus;
  };
  return { ...recognise(page, lexicon, { wording }), asked };
}

describe('a page that prints an article', () => {
  it.each(pack.articles.map(({ id }) => id))('is known to carry the text of %s alone', (id) => {
    const { carries } = compared(`Agency report. ${textOf(id)} Subscribe to our letter.`);
    expect(carries).toEqual([id]);
  });

  it('carries the same text when it goes on for paragraphs with other words between', () => {
    const paragraphs = textOf('a1').split('\n\n').join('\n\nRead also: ten places to see.\n\n');
    expect(compared(paragraphs).carries).toEqual(['a1']);
  });

  it('is known by one of its paragraphs', () => {
    const [, second = ''] = textOf('a1').split('\n\n');
    expect(compared(second).carries).toEqual(['a1']);
  });

  it('carries both articles where both print the passage', () => {
    const shared = pack.shared.find(({ words }) => words > 60);
    expect(compared(shared?.text ?? '').carries).toEqual(['a1', 'a3']);
  });
});

describe('a statement on the page', () => {
  it('is found word for word with other quotation marks and white space', () => {
    const [statement] = pack.statements.filter(({ id }) => id === 'a0-kfor-wounded');
    const { gives } = compared(`He wrote:\n«${statement?.quote.replaceAll(' ', '\u00a0')}».`);
    expect(gives).toEqual(['clashes-soldiers-hurt-1']);
  });

  it('is not found in other words', () => {
    expect(compared('Around thirty NATO soldiers were hurt.').gives).toEqual([]);
  });
});

describe('a number on the page', () => {
  const clash = 'KFOR clashed with protesters in Zvecan on 29 May 2023.';

  it('tells event, question and whether it is painted: where it differs, once in a block', () => {
    const { numbers } = read(
      `${clash} 25 KFOR soldiers were wounded; 25 soldiers, NATO said, were wounded.`,
    );
    expect(
      numbers.map(({ quote, event, marked, within }) => [quote, event, marked, within]),
    ).toEqual([
      ['25', 'clashes-2023-05-29', true, null],
      ['25', 'clashes-2023-05-29', false, null],
    ]);
    expect(numbers[0]?.differs).toHaveLength(3);
  });

  it('is not painted where all accounts agree', () => {
    const { numbers } = read(`${clash} 52 Serbs were injured.`);
    expect(numbers.map(({ differs, marked }) => [differs, marked])).toEqual([[[], false]]);
  });

  it('in an article’s own text is never said to differ from that article', () => {
    const { numbers, carries } = read(...textOf('a2').split('\n\n'));
    expect(carries).toEqual(['a2']);
    const hurt = numbers.filter(({ question }) => question === 'clashes-soldiers-hurt');
    expect(hurt.length).toBeGreaterThan(0);
    for (const { within, differs } of hurt) {
      expect(within).toBe('a2');
      expect(differs).not.toContain('clashes-soldiers-hurt-2');
    }
  });
});

it('a page about something else is never compared', () => {
  const { asked, carries } = read('The town council met on Monday about the new road.');
  expect([asked, carries]).toEqual([0, []]);
});
