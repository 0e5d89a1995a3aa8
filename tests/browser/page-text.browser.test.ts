import { describe, expect, test } from 'vitest';
import { buildPage, readNow } from './build-page';

/** Text → what was read about its block. */
async function blocksOf(markup: string) {
  buildPage(markup);
  const { page } = await readNow();
  return new Map(page.blocks.map((block) => [page.text.slice(block.start, block.end), block]));
}

describe('regions', () => {
  test('come from the elements of a modern page', async () => {
    const blocks = await blocksOf(`
      <header>Site</header><nav>Menu</nav>
      <main><article><header><h1>Headline</h1></header><p>Text</p><aside>Box</aside><footer>Tags</footer></article></main>
      <aside>Side</aside><footer>Imprint</footer><dialog open>Question</dialog>`);
    expect([...blocks].map(([text, { region }]) => [text, region])).toEqual([
      ['Site', 'header'],
      ['Menu', 'navigation'],
      ['Headline', 'main'],
      ['Text', 'main'],
      ['Box', 'aside'],
      ['Tags', 'footer'],
      ['Side', 'aside'],
      ['Imprint', 'footer'],
      ['Question', 'dialog'],
    ]);
  });

  test('come from ARIA roles and microdata', async () => {
    const blocks = await blocksOf(`
      <div role="banner">Site</div><div role="navigation">Menu</div><div role="main">Text</div>
      <div itemprop="articleBody">Body</div><div role="complementary">Side</div><div role="contentinfo">Imprint</div>
      <div role="dialog">Cookies?</div><article itemtype="https://schema.org/Comment">Remark</article>`);
    expect([...blocks.values()].map(({ region }) => region)).toEqual([
      'header',
      'navigation',
      'main',
      'main',
      'aside',
      'footer',
      'dialog',
      'comments',
    ]);
  });

  test('come from class names and ids of a page made of div elements', async () => {
    const blocks = await blocksOf(`
      <div id="siteHeader">Site</div><div class="main-nav">Menu</div>
      <div class="content has-sidebar"><h1>Headline here</h1><div class="articleBody"><p>Text</p>
        <div class="related-stories"><p>Related</p></div><p class="teaser">Lead</p></div></div>
      <div class="sidebar">Side</div><div class="newsletter-signup">Letter</div><section id="comments">Remarks</section>
      <div class="site-footer">Imprint</div>`);
    expect([...blocks].map(([text, { region }]) => [text, region])).toEqual([
      ['Site', 'header'],
      ['Menu', 'navigation'],
      ['Headline here', 'unknown'],
      ['Text', 'main'],
      ['Related', 'aside'],
      ['Lead', 'main'],
      ['Side', 'aside'],
      ['Letter', 'aside'],
      ['Remarks', 'comments'],
      ['Imprint', 'footer'],
    ]);
  });

  test('of a frame around the whole text are not taken from its name', async () => {
    const blocks = await blocksOf(`
      <div class="sidebar-layout page-header"><h1>The headline</h1><p>Text</p></div>`);
    expect(blocks.get('Text')?.region).toBe('unknown');
  });

  test('of what holds most of the running text are not taken from its name either', async () => {
    const paragraph = (text: string) =>
      `<p>${text} ${'It went on like this for a while. '.repeat(6)}</p>`;
    const blocks = await blocksOf(`
      <h1>The headline</h1><div id="read_more">${paragraph('One.')}${paragraph('Two.')}</div>
      <div class="related">${paragraph('Three.')}</div>`);
    expect([...blocks.values()].map(({ region }) => region)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'aside',
    ]);
  });

  test('teasers in a list of related articles stay beside the text', async () => {
    const blocks = await blocksOf('<aside><article><h3>Teaser</h3></article></aside>');
    expect(blocks.get('Teaser')?.region).toBe('aside');
  });

  test('an article shown in a dialog is main text', async () => {
    const blocks = await blocksOf('<div role="dialog"><p>Close</p><article>Text</article></div>');
    expect([...blocks.values()].map(({ region }) => region)).toEqual(['dialog', 'main']);
  });

  test('a dialog opened over the page is what is read, unless it asks for something', async () => {
    buildPage('<dialog><p>Answer</p></dialog><dialog class="cookie-consent"><p>Agree</p></dialog>');
    for (const dialog of document.querySelectorAll('dialog')) dialog.showModal();
    const { page } = await readNow();
    expect(page.blocks.map(({ region }) => region)).toEqual(['unknown', 'dialog']);
  });
});

test('roles come from elements and ARIA', async () => {
  const blocks = await blocksOf(`
    <h2>Heading</h2><div role="heading">Also</div><p>Paragraph</p><ul><li><p>Item</p></li></ul>
    <blockquote><p>Quote</p></blockquote><figure><figcaption>Caption</figcaption></figure>
    <table><tr><td>Cell</td><td><p>Old layout</p></td></tr></table><div>Other</div>`);
  expect([...blocks].map(([text, { role }]) => `${text}: ${role}`)).toEqual([
    'Heading: heading',
    'Also: heading',
    'Paragraph: paragraph',
    'Item: list-item',
    'Quote: quote',
    'Caption: caption',
    'Cell: cell',
    'Old layout: paragraph',
    'Other: other',
  ]);
});

test('the linked share counts the characters inside links', async () => {
  const blocks = await blocksOf(`
    <p>half <a href="#">half</a></p><p><a href="#">all</a></p><p>none</p><p><a>no address</a></p>`);
  expect([...blocks.values()].map(({ linked }) => Math.round(linked * 100))).toEqual([
    44, 100, 0, 0,
  ]);
});

describe('dated entries', () => {
  const entry = (day: string, text: string) =>
    `<article><header><time datetime="${day}T10:00:00+02:00">x</time></header><p>${text}</p></article>`;

  test('each entry of a live blog carries its own day, the lead carries none', async () => {
    const blocks = await blocksOf(`
      <main><p>Lead</p><div>${entry('2023-05-30', 'Third')}${entry('2023-05-29', 'Second')}
      ${entry('2023-05-28', 'First')}</div></main>`);
    const days = ['Lead', 'Third', 'Second', 'First'].map((text) => blocks.get(text)?.published);
    expect(days).toEqual([null, '2023-05-30', '2023-05-29', '2023-05-28']);
  });

  test('times in the prose of paragraphs date nothing', async () => {
    const prose = (day: string) =>
      `<p>${day}: a long paragraph tells at some length what was going on in the town, and at its very end it says that this
       was on <time datetime="${day}">a day</time> which everybody there will remember for years to come.</p>`;
    const blocks = await blocksOf(prose('2023-05-26') + prose('2023-05-27') + prose('2023-05-28'));
    expect([...blocks.values()].map(({ published }) => published)).toEqual([null, null, null]);
  });

  test('the single time of an article is left to the page', async () => {
    const blocks = await blocksOf(`<main>${entry('2023-05-30', 'Text')}</main>`);
    expect(blocks.get('Text')?.published).toBeNull();
  });
});

describe('title', () => {
  const titleOf = async (markup: string) => {
    buildPage(markup);
    return (await readNow()).page.title;
  };

  test('is the heading that the page title repeats, not the name of the site', async () => {
    expect(
      await titleOf(`<title>Soldiers hurt in clashes | Daily Post</title>
        <h1>The Daily Post</h1><h1>Soldiers hurt\n in clashes</h1>`),
    ).toBe('Soldiers hurt in clashes');
  });

  test('is what the page gives to those who share it where no heading fits', async () => {
    expect(
      await titleOf('<title>Daily Post</title><meta property="og:title" content="Soldiers hurt">'),
    ).toBe('Soldiers hurt');
  });

  test('is the page title if there is nothing else', async () => {
    expect(await titleOf('<title> Daily\n Post </title>')).toBe('Daily Post');
  });
});

describe('language', () => {
  const langOf = async (markup: string) => {
    buildPage(markup);
    return (await readNow()).page.lang;
  };

  test('is that of most of the text', async () => {
    expect(
      await langOf(
        '<html lang="en"><p>Menu</p><article lang="sr-Latn"><p>Vojnici su povređeni.</p></article>',
      ),
    ).toBe('sr-Latn');
  });

  test('is what a meta declares where no element does', async () => {
    expect(await langOf('<meta http-equiv="Content-Language" content="sq, en"><p>tekst</p>')).toBe(
      'sq',
    );
  });

  test('is a language tag though the page has a locale', async () => {
    expect(await langOf('<html lang="de_AT"><p>Text</p>')).toBe('de-AT');
  });

  test('is null where nothing says', async () => {
    expect(await langOf('<p>text</p>')).toBeNull();
  });
});
