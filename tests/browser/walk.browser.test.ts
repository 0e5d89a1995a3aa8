import { describe, expect, test } from 'vitest';
import { readPage } from '../../page/walk';
import { buildPage } from './build-page';

const read = () => readPage(document, { signal: new AbortController().signal });
const textOf = async (markup: string) => {
  buildPage(markup);
  return (await read()).page.text;
};

describe('words and blocks', () => {
  test('names split by inline markup are one word, blocks are apart', async () => {
    expect(await textOf('<p>In Zve<b>čan</b> on Monday.</p><p>Then</p><div>KFOR</div>')).toBe(
      'In Zvečan on Monday.\nThen\nKFOR',
    );
  });
});
