import { describe, expect, test } from 'vitest';
import { hitTest } from '../../page/hit-test';
import type { Hit } from '../../page/hit-test';
import type { PaintedMention } from '../../page/painted';
import { buildPage } from './build-page';
import { middleOf, paintWords, rectOf } from './reader';

const style =
  '<style>body { margin: 20px; font: 20px/30px serif; } p { margin: 0 0 20px; }</style>';

function only(mentions: readonly PaintedMention[]): PaintedMention {
  expect(mentions).toHaveLength(1);
  return mentions[0]!;
}

/** What is hit in the middle of the only occurrence of "Zvecan". */
function hitZvecan(shadowRoots: readonly ShadowRoot[] = []): Hit | null {
  const mentions = paintWords(['Zvecan'], [document.body, ...shadowRoots]);
  return hitTest({ document, mentions, shadowRoots }, middleOf(only(mentions)));
}

function hitAt(x: number, y: number): string | null {
  const mentions = paintWords(['Zvecan', 'Leposavic']);
  return hitTest({ document, mentions, shadowRoots: [] }, { x, y })?.painted.mention.label ?? null;
}

describe('plain text', () => {
  test('letters are hit, what is beside and between them is not', () => {
    buildPage(`${style}<p>In Zvecan</p><p>and in Leposavic.</p>`);
    const rect = rectOf(only(paintWords(['Zvecan'])));
    const y = rect.y + rect.height / 2;
    expect(hitAt(rect.left + 2, y)).toBe('Zvecan');
    expect(hitAt(rect.right - 1, y)).toBe('Zvecan');
    expect(hitAt(rect.left - 4, y)).toBeNull();
    // A caret position is found far to the right of the line, too.
    expect(hitAt(rect.right + 20, y)).toBeNull();
    expect(hitAt(rect.left + 2, rect.bottom + 8)).toBeNull();
  });

  test('two mentions without a space between them are told apart', () => {
    buildPage(`${style}<p>ZvecanLeposavic</p>`);
    const [first, second] = paintWords(['Zvecan', 'Leposavic']).map(rectOf);
    const y = first!.y + first!.height / 2;
    expect(hitAt(first!.right - 1, y)).toBe('Zvecan');
    expect(hitAt(second!.left + 1, y)).toBe('Leposavic');
  });

  test('each piece of a mention broken over two lines is hit, the corner between is not', () => {
    buildPage(`${style}<p style="width: 8em" id="p">It was in North Mitrovica</p>`);
    const text = document.querySelector('#p')!.firstChild!;
    const range = new StaticRange({
      startContainer: text,
      startOffset: 10,
      endContainer: text,
      endOffset: 25,
    });
    const painted = { ...paintWords(['It'])[0]!, range };
    const live = document.createRange();
    live.setStart(text, 10);
    live.setEnd(text, 25);
    const rects = [...live.getClientRects()];
    expect(rects).toHaveLength(2);
    for (const { x, y, width, height } of rects) {
      const point = { x: x + width / 2, y: y + height / 2 };
      expect(hitTest({ document, mentions: [painted], shadowRoots: [] }, point)).not.toBeNull();
    }
    const corner = { x: rects[1]!.right + 30, y: rects[1]!.y + 8 };
    expect(hitTest({ document, mentions: [painted], shadowRoots: [] }, corner)).toBeNull();
  });

  test('a mention split by markup is hit in each part', () => {
    buildPage(`${style}<p id="p">At <b id="b">Zve</b><i>can</i> now</p>`);
    const [b, i] = [document.querySelector('b')!, document.querySelector('i')!];
    const range = new StaticRange({
      startContainer: b.firstChild!,
      startOffset: 0,
      endContainer: i.firstChild!,
      endOffset: 3,
    });
    const painted = { ...paintWords(['At'])[0]!, range };
    for (const part of [b, i]) {
      const { x, y, width, height } = part.getBoundingClientRect();
      const point = { x: x + width / 2, y: y + height / 2 };
      expect(hitTest({ document, mentions: [painted], shadowRoots: [] }, point)).not.toBeNull();
    }
  });

  test('text that has changed since it was painted is not hit', () => {
    buildPage(`${style}<p id="p">In Zvecan</p>`);
    const mentions = paintWords(['Zvecan']);
    const point = middleOf(only(mentions));
    document.querySelector('#p')!.firstChild!.nodeValue = 'In Z';
    expect(hitTest({ document, mentions, shadowRoots: [] }, point)).toBeNull();
  });
});

describe('links and controls', () => {
  test.each([
    ['plain text', '<p>At Zvecan</p>', false],
    ['a link', '<p><a href="#x">At Zvecan</a></p>', true],
    ['an anchor that leads nowhere', '<p><a name="x">At Zvecan</a></p>', false],
    ['a button', '<button>Zvecan</button>', true],
    ['a label', '<label>Zvecan <input type="checkbox"></label>', true],
    ['a summary', '<details><summary>Zvecan</summary>More</details>', true],
    ['an element with the role of a button', '<p role="button">Zvecan</p>', true],
    ['an editable paragraph', '<p contenteditable>Zvecan</p>', true],
    ['an element with a hand as pointer', '<p style="cursor: pointer">Zvecan</p>', true],
    ['a page with a hand everywhere', '<style>body{cursor:pointer}</style><p>Zvecan</p>', false],
  ])('%s', (_, markup, onControl) => {
    buildPage(style + markup);
    expect(hitZvecan()?.onControl).toBe(onControl);
  });
});

describe('layers over the text', () => {
  const card = (layer: string, more = '') =>
    buildPage(
      `${style}<div style="position: relative; ${more}"><p>The mayor of Zvecan</p>${layer}</div>`,
    );

  test('the stretched link of a teaser counts as a link', () => {
    card('<a href="#x" style="position: absolute; inset: 0"></a>');
    expect(hitZvecan()?.onControl).toBe(true);
  });

  test('a link stretched by a pseudo-element counts as a link', () => {
    card(
      `<style>#s::after { content: ''; position: absolute; inset: 0 }</style><a id="s" href="#x">Read on</a>`,
    );
    expect(hitZvecan()?.onControl).toBe(true);
  });

  test('an empty layer is looked through', () => {
    card('<div style="position: absolute; inset: 0"></div>');
    expect(hitZvecan()?.onControl).toBe(false);
  });

  test('text that lets clicks through to a link beneath it is found', () => {
    buildPage(
      `${style}<div style="position: relative"><a href="#x" style="position: absolute; inset: 0"></a>
       <p style="position: relative; pointer-events: none">The mayor of Zvecan</p></div>`,
    );
    expect(hitZvecan()?.onControl).toBe(true);
  });

  test.each([
    ['a coloured layer', '<div style="position: absolute; inset: 0; background: white"></div>'],
    [
      'a gradient',
      '<div style="position: absolute; inset: 0; background: linear-gradient(transparent, white)"></div>',
    ],
    ['a picture', '<img alt="" style="position: absolute; inset: 0; width: 100%; height: 100%">'],
    [
      'a layer painted by a pseudo-element',
      `<style>#o::before { content: ''; position: absolute; inset: 0; background: white }</style>
       <div id="o" style="position: absolute; inset: 0"></div>`,
    ],
    ['other text', '<p style="position: absolute; top: 0; left: 0">The mayor of Leposavic</p>'],
  ])('text under %s is not hit', (_, layer) => {
    card(layer);
    expect(hitZvecan()).toBeNull();
  });

  test('text under a header that stays while the page scrolls is not hit', () => {
    buildPage(
      `${style}<header style="position: fixed; inset: 0 0 auto; height: 80px; background: #fff"></header>
       <p>The mayor of Zvecan</p>`,
    );
    expect(hitZvecan()).toBeNull();
  });

  test('text scrolled out of its box is not hit where it would be', () => {
    buildPage(
      `${style}<div id="box" style="height: 40px; overflow: auto"><p>One</p><p>Two</p><p>Zvecan</p></div>
       <p style="margin-top: 60px">below</p>`,
    );
    expect(hitZvecan()).toBeNull();
    document.querySelector('#box')!.scrollTop = 100;
    expect(hitZvecan()).not.toBeNull();
  });
});

describe('inert text', () => {
  test('is not hit', () => {
    buildPage(`${style}<p inert>At Zvecan</p>`);
    expect(hitZvecan()).toBeNull();
  });

  test('is not hit either where it lets clicks through', () => {
    buildPage(`${style}<div inert><p style="pointer-events: none">At Zvecan</p></div>`);
    expect(hitZvecan()).toBeNull();
  });

  test.each(['', 'background: transparent'])(
    'text behind a modal dialog is not hit (%s)',
    (backdrop) => {
      buildPage(
        `${style}<style>dialog::backdrop { ${backdrop} }</style><p>At Zvecan</p>
         <dialog style="background: none">Words</dialog>`,
      );
      document.querySelector('dialog')!.showModal();
      expect(hitZvecan()).toBeNull();
    },
  );

  test('text in the modal dialog is hit', () => {
    buildPage(`${style}<p>Behind</p><dialog><p>At Zvecan</p></dialog>`);
    document.querySelector('dialog')!.showModal();
    expect(hitZvecan()?.onControl).toBe(false);
  });
});

describe('shadow trees', () => {
  function shadow(markup: string): ShadowRoot {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    root.append(...parsed.body.childNodes);
    return root;
  }

  test('text in an open shadow tree is hit', () => {
    buildPage(style);
    expect(hitZvecan([shadow('<p>At Zvecan</p>')])?.onControl).toBe(false);
  });

  test('a link around the host counts', () => {
    buildPage(`${style}<a href="#x" id="link"></a>`);
    const root = shadow('<p>At Zvecan</p>');
    document.querySelector('#link')!.append(root.host);
    expect(hitZvecan([root])?.onControl).toBe(true);
  });

  test('slotted text under a button of the shadow tree is on a control', () => {
    buildPage(style);
    const root = shadow('<button><slot></slot></button>');
    root.host.append('At Zvecan');
    const mentions = paintWords(['Zvecan']);
    const hit = hitTest({ document, mentions, shadowRoots: [root] }, middleOf(only(mentions)));
    expect(hit?.onControl).toBe(true);
  });

  test('slotted text of a plain component is hit', () => {
    buildPage(style);
    const root = shadow('<section><slot></slot></section>');
    root.host.append('At Zvecan');
    const mentions = paintWords(['Zvecan']);
    const hit = hitTest({ document, mentions, shadowRoots: [root] }, middleOf(only(mentions)));
    expect(hit?.onControl).toBe(false);
  });

  test('a paragraph without a box of its own (display: contents) is hit', () => {
    buildPage(`${style}<div><p style="display: contents">At Zvecan</p></div>`);
    expect(hitZvecan()).not.toBeNull();
  });
});
