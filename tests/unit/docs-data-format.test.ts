import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../engine/compile/compile';

const docs = readFileSync(new URL('../../docs/data-format.md', import.meta.url), 'utf8');

/** The first block of the page that is fenced as this language. */
function example(language: string): string {
  const block = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(docs)?.[1];
  if (block === undefined) throw new Error(`docs/data-format.md has no ${language} example`);
  return block;
}

test('the example in docs/data-format.md compiles, and its two counts differ', () => {
  const result = compile({
    dossier: { file: 'dossier.yaml', text: example('yaml') },
    articles: new Map([['one.txt', example('text')]]),
  });
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return;
  expect(result.value.accounts.map(({ answer }) => answer.label)).toEqual(['about 20', '26']);
  expect(result.value.voices.corpus).toEqual({
    quoted: ['ana-bell'],
    reported: ['town'],
    never: [],
  });
});
