import { describe, expect, test } from 'vitest';
import { buildPage, find, readNow, textOf } from './build-page';

describe('words', () => {
  test('run on through inline markup', async () => {
    expect(await textOf('<p>In Zve<b>č<i>an</i></b> on Monday</p>')).toBe('In Zvečan on Monday');
  });

  test('run on past a possible break, and keep their soft hyphens', async () => {
    expect(await textOf('<p>Botsan-<wbr>Kharchenko, Lepo\u00ADsavic</p>')).toBe(
      'Botsan-Kharchenko, Lepo\u00ADsavic',
    );
  });

  test('run on from a large first letter, floating or in its own box', async () => {
    expect(
      await textOf(`
        <style>.cap { float: left; font-size: 3em } .box { display: inline-block }</style>
        <p><span class="cap">K</span>FOR said</p><p><span class="box">N</span>ATO sent</p>`),
    ).toBe('KFOR said\nNATO sent');
  });

  test.each([
    ['paragraphs', '<p>soldiers</p><p>KFOR</p>'],
    ['a paragraph and bare text', '<div>soldiers<p>KFOR</p></div>'],
    ['boxes made blocks by a style', '<span style="display:block">soldiers</span>KFOR'],
    ['list items', '<ul><li>soldiers</li><li>KFOR</li></ul>'],
    ['table cells', '<table><tr><td>soldiers</td><td>KFOR</td></tr></table>'],
    ['flex items', '<div style="display:flex"><span>soldiers</span><b>KFOR</b></div>'],
    ['grid items', '<div style="display:grid"><span>soldiers</span><b>KFOR</b></div>'],
    ['a floating box and its line', '<p><span style="float:left">soldiers</span>KFOR</p>'],
    ['a rule', '<div>soldiers<hr>KFOR</div>'],
    ['two line breaks', '<div>soldiers<br> <br>KFOR</div>'],
    ['a blank line that is kept', '<div style="white-space:pre-line">soldiers\n\n KFOR</div>'],
    ['an empty block', '<div>soldiers<div></div>KFOR</div>'],
  ])('never join across %s', async (_, markup) => {
    buildPage(markup);
    const { page } = await readNow();
    expect(page.text).toBe('soldiers\nKFOR');
    expect(page.blocks.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'soldiers',
      'KFOR',
    ]);
  });

  test('end at a line break, a picture and a padded box, while the block goes on', async () => {
    buildPage(`
      <p>Jens<br>Stoltenberg</p><p>KFOR<img alt="">said</p>
      <p><a style="display:inline-block;padding:4px">NATO</a><a style="display:inline-block;padding:4px">Kosovo</a></p>`);
    const { page } = await readNow();
    expect(page.text).toBe('Jens\nStoltenberg\nKFOR said\nNATO Kosovo');
    expect(page.blocks).toHaveLength(3);
  });
});

describe('white space', () => {
  test('is collapsed as it is rendered', async () => {
    expect(await textOf('<p>\n  The <b> clashes </b>\n in\t<i>Zubin</i>\n   Potok </p>\n')).toBe(
      'The clashes in Zubin Potok',
    );
  });

  test('between elements is a space only if it is in a line', async () => {
    expect(await textOf('<p><b>Zubin</b> <i>Potok</i></p> <p>\u00A0</p> <p>Zvecan</p>')).toBe(
      'Zubin Potok\nZvecan',
    );
  });

  test('is kept where a style keeps it', async () => {
    expect(await textOf('<div style="white-space:pre-wrap">a  b\nc <b>d</b> <b>e</b></div>')).toBe(
      'a  b\nc d e',
    );
    expect(await textOf('<div style="white-space:pre-line">  a  b \n c</div>')).toBe('a b\nc');
  });
});

describe('what is left out', () => {
  test('code, fields, what can be typed in, drawings, formulas and frames', async () => {
    expect(
      await textOf(`
        <p>Read.</p><pre>pre</pre><p><code>code</code><kbd>kbd</kbd><samp>samp</samp></p>
        <script>script()</script><style>p { color: black }</style><noscript>noscript</noscript>
        <template>template</template><textarea>textarea</textarea><input value="input">
        <select><option>option</option></select>
        <div contenteditable>editable <p contenteditable="false">island</p></div><div role="textbox">box</div>
        <svg><text>svg</text></svg><math><mi>math</mi></math><iframe srcdoc="frame"></iframe>
        <object>object</object><crosslight-card>own</crosslight-card>`),
    ).toBe('Read.');
  });

  test.each([
    ['display', 'display:none'],
    ['visibility', 'visibility:hidden'],
    ['opacity', 'opacity:0'],
    ['content-visibility', 'content-visibility:hidden'],
    ['an empty clip', 'position:absolute;clip:rect(0 0 0 0)'],
    ['a one-pixel clip', 'position:absolute;clip:rect(1px,1px,1px,1px)'],
    ['a clip path', 'position:absolute;clip-path:inset(50%)'],
    ['one pixel', 'position:absolute;width:1px;height:1px;overflow:hidden'],
    ['its place far outside', 'position:absolute;left:-9999px'],
    ['an indent far outside', 'text-indent:-9999px'],
  ])('text hidden by %s', async (_, style) => {
    expect(await textOf(`<p>seen</p><div style="${style}">not <b>seen</b></div>`)).toBe('seen');
  });

  test('text hidden by attributes, elements that are closed, and what is not shown beside a word', async () => {
    expect(
      await textOf(`
        <p hidden>a</p><p hidden="until-found">b</p><dialog>c</dialog><div popover>d</div>
        <details><summary>seen</summary><p>e</p></details>
        <p><ruby>Zvecan<rp>(</rp><rt>reading</rt><rp>)</rp></ruby></p>`),
    ).toBe('seen\nZvecan');
  });

  test('a hidden element inside a word does not part it', async () => {
    expect(await textOf('<p>Zve<span style="display:none">x</span>can</p>')).toBe('Zvecan');
  });

  test('what is only far down the page, or shown again inside hidden text, is read', async () => {
    expect(
      await textOf(`
        <div style="visibility:hidden">no <b style="visibility:visible">yes</b></div>
        <p style="content-visibility:auto">far</p><p aria-hidden="true">plain to see</p>
        <div style="display:contents"><p>contents</p></div><details open><summary>s</summary>t</details>`),
    ).toBe('yes\nfar\nplain to see\ncontents\ns\nt');
  });

  test('marks of notes, but not raised parts of numbers', async () => {
    expect(
      await textOf(`
        <p>Zvecan<sup>1</sup> and KFOR<sup><a href="#n">[2]</a></sup>, 29<sup>th</sup> May, 12 km<sup>2</sup>.</p>`),
    ).toBe('Zvecan and KFOR, 29th May, 12 km2.');
  });

  test('a page that is an editor as a whole', async () => {
    expect(await textOf('<html contenteditable><body><p>draft</p></body></html>')).toBe('');
  });
});

describe('shadow roots', () => {
  test('are read in place, slotted text where its slot is', async () => {
    buildPage(`
      <p>before</p>
      <news-card><template shadowrootmode="open"><p>shadow</p><slot name="b"></slot><p>
        <slot>fallback</slot></p></template><p slot="b">slotted</p></news-card>
      <p>after</p>`);
    const { page, map } = await readNow();
    expect(page.text).toBe('before\nshadow\nslotted\nfallback\nafter');
    expect(map.roots).toEqual([find('news-card').shadowRoot]);
  });

  test('within shadow roots are read too, closed ones are not', async () => {
    expect(
      await textOf(`
        <x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><p>deep</p></template>unslotted</x-b>
        </template></x-a><x-c><template shadowrootmode="closed"><p>closed</p></template></x-c>`),
    ).toBe('deep');
  });

  test('of custom elements whose script is still to come are remembered', async () => {
    buildPage('<late-card></late-card>');
    expect((await readNow()).unbuilt).toEqual([find('late-card')]);
  });
});

test('right-to-left text is read in the order it is written, a base element changes nothing', async () => {
  expect(
    await textOf('<base href="https://example.test/"><p dir="rtl">قوة <b>KFOR</b> في كوسوفو</p>'),
  ).toBe('قوة KFOR في كوسوفو');
});

test('hidden elements with text are remembered, since they may be shown later', async () => {
  buildPage(
    '<p>seen</p><div id="more" style="display:none">more</div><i style="display:none"></i>',
  );
  expect((await readNow()).hidden).toEqual([find('#more')]);
});

test('reading is given up when the signal is aborted', async () => {
  buildPage('<p>text</p>');
  const controller = new AbortController();
  controller.abort(new Error('switched off'));
  const { readPage } = await import('../../page/walk');
  await expect(readPage(document, { signal: controller.signal })).rejects.toThrow('switched off');
});
