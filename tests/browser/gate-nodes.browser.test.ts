import { describe, expect, test } from 'vitest';
import { scanDocument } from '../../page/gate-nodes';
import { buildPage } from './build-page';

/** What a scan hears, its stretches parted by a bar. */
async function heard(markup: string): Promise<string> {
  buildPage(markup);
  let text = '';
  await scanDocument(
    document,
    (stretch) => {
      text += `|${stretch}`;
      return false;
    },
    { signal: new AbortController().signal },
  );
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?:\| ?)+/g, '|')
    .trim();
}

describe('the scan hears', () => {
  test('words through inline markup, and blocks apart', async () => {
    expect(
      await heard('<p>In Zve<b>č<i>a</i></b>n.</p><p><b>KFOR</b></p>said<div><a>so</a></div>'),
    ).toBe('|In Zvečan.|KFOR|said|so');
  });

  test('a block without end in parts that share the seam', async () => {
    buildPage(`<p>${'<i>word </i>'.repeat(900)}Zubin Potok${'<i>word </i>'.repeat(900)}</p>`);
    const parts: string[] = [];
    const note = (stretch: string) => stretch.includes('word') && parts.push(stretch) < 0;
    await scanDocument(document, note, { signal: new AbortController().signal });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.some((part) => part.includes('Zubin Potok'))).toBe(true);
    for (const [index, part] of parts.slice(1).entries()) {
      expect(part.startsWith(parts[index]?.slice(-64) ?? '')).toBe(true);
    }
  });

  test('open shadow roots, nested ones too', async () => {
    expect(
      await heard(`<p>a</p><x-a><template shadowrootmode="open">b<x-b><template shadowrootmode="open">c</template></x-b>
        </template></x-a>`),
    ).toBe('|a|b |c');
  });

  test('neither code nor fields', async () => {
    expect(
      await heard(`<p>a</p><script>b</script><style>c{}</style><noscript>d</noscript><textarea>e</textarea>
        <template>f</template><p>g</p>`),
    ).toBe('|a|g');
  });
});

describe('the scan', () => {
  const scan = (test: (text: string) => boolean, signal = new AbortController().signal) =>
    scanDocument(document, test, { signal });

  test('stops at the first hit', async () => {
    buildPage('<p>one</p><p>KFOR</p><p>three</p>');
    const seen: string[] = [];
    const hit = await scan((text) => {
      seen.push(text);
      return text === 'KFOR';
    });
    expect(hit).toBe(true);
    expect(seen).toContain('KFOR');
    expect(seen).not.toContain('three');
  });

  test('finds nothing where nothing is', async () => {
    buildPage('<p>one</p>');
    expect(await scan(() => false)).toBe(false);
  });

  test('is given up when the signal is aborted', async () => {
    buildPage('<p>one</p>'.repeat(20_000));
    const controller = new AbortController();
    let seen = 0;
    await expect(
      scan(() => {
        if ((seen += 1) === 100) controller.abort(new Error('switched off'));
        return false;
      }, controller.signal),
    ).rejects.toThrow('switched off');
    expect(seen).toBeLessThan(20_000);
  });
});
