import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Mention } from '../../engine/model/mention';
import { SubjectIdSchema } from '../../engine/model/ids';
import { HIGHLIGHTS, highlightRules, numberHighlight } from '../../page/highlight-style';
import { createPainter } from '../../page/paint';
import * as v from 'valibot';
import { buildPage, find, readNow } from './build-page';
import { PIECES } from './markup-pieces';

let controller = new AbortController();
afterEach(() => {
  controller.abort();
  controller = new AbortController();
});

const newPainter = () => createPainter({ signal: controller.signal });

/** A marked mention of every place where a phrase stands in the text. */
function mentionsOf(text: string, phrase: string): Mention[] {
  const mentions: Mention[] = [];
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
    mentions.push({
      start,
      end: start + phrase.length,
      subject: v.parse(SubjectIdSchema, phrase.toLowerCase()),
      kind: 'body',
      label: phrase,
      score: 1,
      block: 0,
      marked: true,
      why: ['its name'],
    });
  }
  return mentions;
}

async function paintAll(phrase: string, painter = newPainter()) {
  const { page, map } = await readNow();
  return painter.paint(mentionsOf(page.text, phrase), map);
}

/** What is painted under each highlight name. */
function paintedText(): Record<string, string[]> {
  const painted: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    painted[name] = [...highlight].map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      return (startContainer as Text).data.slice(startOffset, endOffset);
    });
  }
  return painted;
}

describe('painting', () => {
  test('marks the words, in as many pieces as nodes, and leaves no other trace in the registry', async () => {
    buildPage('<p>KF<b>OR</b> said KFOR</p>');
    const painted = await paintAll('KFOR');
    expect(paintedText()).toEqual({ [HIGHLIGHTS.light]: ['KF', 'OR', 'KFOR'] });
    expect(painted).toHaveLength(2);
    expect(painted[0]?.range.endContainer).toBe(find('b').firstChild);
  });

  test('leaves out what is not marked and what has changed since it was read', async () => {
    buildPage('<p>KFOR</p><p>KFOR now</p><p>KFOR then</p>');
    const { page, map } = await readNow();
    const [first, ...others] = mentionsOf(page.text, 'KFOR');
    if (first === undefined) throw new Error('The page mentions KFOR.');
    find('p:last-child').textContent = 'gone';
    const painted = await newPainter().paint([{ ...first, marked: false }, ...others], map);
    expect(painted).toHaveLength(1);
    expect(paintedText()).toEqual({ [HIGHLIGHTS.light]: ['KFOR'] });
  });

  test('changes nothing in the document, nor does reading it', async () => {
    buildPage(
      '<p>KFOR and <b>KF</b>OR</p><x-a><template shadowrootmode="open">KFOR</template></x-a>',
    );
    const observer = new MutationObserver(() => undefined);
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, everything);
    const root = find('x-a').shadowRoot;
    if (root !== null) observer.observe(root, everything);
    const painter = newPainter();
    const [first] = await paintAll('KFOR', painter);
    painter.showOpen(first?.id ?? null);
    painter.showCurrent(first?.id ?? null);
    painter.clear();
    expect(observer.takeRecords()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('shows the open and the current mention over the others, and only while they are painted', async () => {
    buildPage('<p>KFOR</p><p>KFOR</p>');
    const painter = newPainter();
    const [first, second] = await paintAll('KFOR', painter);
    painter.showOpen(first?.id ?? null);
    painter.showCurrent(second?.id ?? null);
    expect(paintedText()).toMatchObject({
      [HIGHLIGHTS.open]: ['KFOR'],
      [HIGHLIGHTS.current]: ['KFOR'],
    });
    painter.showOpen(null);
    expect(CSS.highlights.has(HIGHLIGHTS.open)).toBe(false);
    find('p:last-child').remove();
    await paintAll('KFOR', painter);
    expect(CSS.highlights.has(HIGHLIGHTS.current)).toBe(false);
  });

  test('again keeps the ids of mentions that are still there', async () => {
    buildPage('<p>KFOR</p><p>KFOR</p>');
    const painter = newPainter();
    const [, second] = await paintAll('KFOR', painter);
    find('p').before('KFOR comes first now');
    const again = await paintAll('KFOR', painter);
    expect(again).toHaveLength(3);
    expect(again[2]?.id).toBe(second?.id);
    expect(new Set(again.map(({ id }) => id)).size).toBe(3);
  });

  test('goes without a trace when the signal is aborted', async () => {
    buildPage('<p>KFOR</p>');
    await paintAll('KFOR');
    expect(CSS.highlights.size).toBe(1);
    controller.abort();
    expect(CSS.highlights.size).toBe(0);
  });
});

test('whatever the markup and the mention, what is painted is what was matched', async () => {
  const spot = fc.nat({ max: 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }),
      spot,
      spot,
      async (pieces, from, length) => {
        document.body.replaceChildren(...Document.parseHTMLUnsafe(pieces.join('')).body.childNodes);
        const { page, map } = await readNow();
        const matched = page.text.slice(from, from + length);
        const [mention] = mentionsOf('KFOR', 'KFOR');
        if (mention === undefined) throw new Error('There is one.');
        await newPainter().paint([{ ...mention, start: from, end: from + length }], map);
        const painted = Object.values(paintedText()).flat().join('');
        CSS.highlights.clear();
        expect(painted.replaceAll(/\s+/g, '')).toBe(matched.replaceAll(/\s+/g, ''));
      },
    ),
    { numRuns: 300 },
  );
  document.body.replaceChildren();
});

describe('the colour of the line fits what is under the text', () => {
  test.each([
    ['light', 'a page that says nothing', ''],
    ['light', 'white', 'background:#fff'],
    ['light', 'newspaper pink', 'background:#fff1e5'],
    ['dark', 'black', 'background:#000;color:#fff'],
    ['dark', 'dark blue', 'background:oklch(25% 0.08 260);color:#fff'],
    ['dark', 'a dark veil over white', 'background:rgb(0 0 0 / 0.8);color:#fff'],
    ['light', 'a light veil over black', 'background:rgb(255 255 255 / 0.9)'],
    ['plain', 'a gradient', 'background:linear-gradient(#000, #fff)'],
    ['plain', 'a middle grey with white text', 'background:#777;color:#fff'],
    ['black', 'a middle grey with grey text', 'background:#888;color:#777'],
    ['plain', 'a filter', 'background:#fff;filter:invert(1)'],
    ['plain', 'a blend', 'mix-blend-mode:difference'],
    ['plain', 'a box that lies over something', 'position:absolute'],
  ] as const)('%s on %s', async (tone, _, style) => {
    buildPage(`<div style="${style}"><p>KFOR</p></div>`);
    await paintAll('KFOR');
    expect(paintedText()).toEqual({ [HIGHLIGHTS[tone]]: ['KFOR'] });
  });

  test('light on a card of its own in front of a picture', async () => {
    buildPage(`<div style="background:url(data:,) #000">
      <div style="position:absolute;background:white"><p>KFOR</p></div></div>`);
    await paintAll('KFOR');
    expect(paintedText()).toEqual({ [HIGHLIGHTS.light]: ['KFOR'] });
  });

  test('what a host puts under its shadow root counts', async () => {
    buildPage(`<x-a style="background:#000"><template shadowrootmode="open">KFOR</template></x-a>`);
    await paintAll('KFOR');
    expect(paintedText()).toEqual({ [HIGHLIGHTS.dark]: ['KFOR'] });
  });

  test('on a page that is dark because the browser makes it so', async () => {
    buildPage('<html style="color-scheme:dark"><body><p>KFOR</p>');
    await paintAll('KFOR');
    expect(paintedText()).toEqual({ [HIGHLIGHTS.dark]: ['KFOR'] });
  });
});

describe('the rules', () => {
  test('are understood by the browser, apply on screen only and move nothing', () => {
    buildPage('<p>Soldiers of KFOR in Zvecan.</p>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightRules('underline'));
    const screen = sheet.cssRules[0] as CSSMediaRule;
    expect(sheet.cssRules).toHaveLength(1);
    expect(screen.media.mediaText).toBe('screen');
    const names = [...screen.cssRules].flatMap((rule) =>
      rule instanceof CSSStyleRule ? [rule.selectorText] : [],
    );
    const tones = ['light', 'dark', 'plain', 'black', 'white'] as const;
    const all = [...Object.values(HIGHLIGHTS), ...tones.map(numberHighlight)];
    expect(names.toSorted()).toEqual(all.map((name) => `::highlight(${name})`).toSorted());
    for (const rule of screen.cssRules) {
      if (!(rule instanceof CSSStyleRule)) continue;
      const isNumber = rule.selectorText.includes('-number-');
      expect(rule.style.textDecorationLine).toBe(isNumber ? 'underline overline' : 'underline');
      expect(rule.style.textUnderlineOffset).toBe('3px');
    }
  });
});
