import { describe, expect, test } from 'vitest';
import { publishedDay } from '../../page/published';

const ADDRESS = 'https://news.example/kosovo/soldiers-hurt';

/** The day found in a page given as markup. */
function dayOf(markup: string, address = ADDRESS): string | null {
  return publishedDay(new DOMParser().parseFromString(markup, 'text/html'), address);
}

const linkedData = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the address', () => {
  test.each([
    ['https://news.example/2023/05/29/soldiers-hurt', '2023-05-29'],
    ['https://news.example/world/2023/may/29/soldiers-hurt', '2023-05-29'],
    ['https://news.example/soldiers-hurt-2023-05-29', '2023-05-29'],
    ['https://news.example/20230529/soldiers', '2023-05-29'],
    ['https://news.example/2023/05/3-questions-about-kosovo', null],
    ['https://news.example/2023/43/soldiers', null],
    ['https://news.example/article/20239999', null],
  ])('%s → %s', (address, day) => {
    expect(dayOf('<p>text</p>', address)).toBe(day);
  });
});

describe('JSON-LD', () => {
  test('gives the day its writer had, not that of Greenwich', () => {
    expect(
      dayOf(linkedData({ '@type': 'NewsArticle', datePublished: '2023-05-29T23:30:00-04:00' })),
    ).toBe('2023-05-29');
  });

  test('is searched in graphs, lists and nested objects', () => {
    const article = { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2023-05-29' };
    expect(dayOf(linkedData({ '@graph': [{ '@type': 'Organization' }, article] }))).toBe(
      '2023-05-29',
    );
    expect(dayOf(linkedData([{ '@type': 'WebPage', mainEntity: article }]))).toBe('2023-05-29');
  });

  test('of the article at this address counts, not of one that is only listed', () => {
    expect(
      dayOf(
        linkedData([
          {
            '@type': 'NewsArticle',
            url: 'https://news.example/other',
            datePublished: '2021-01-01',
          },
          {
            '@type': 'NewsArticle',
            mainEntityOfPage: { '@id': ADDRESS },
            datePublished: '2023-05-29',
          },
        ]),
      ),
    ).toBe('2023-05-29');
  });

  test('with raw line breaks in its strings is read all the same, broken JSON is passed over', () => {
    expect(
      dayOf(`<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a
        b", "datePublished": "2023-05-29"}</script>`),
    ).toBe('2023-05-29');
    expect(
      dayOf(`<script type="application/ld+json">{"@type": </script>
        <meta name="date" content="2023-05-30">`),
    ).toBe('2023-05-30');
  });
});

describe('meta', () => {
  test.each([
    '<meta property="article:published_time" content="2023-05-29T10:00:00+02:00">',
    '<meta name="DC.date.issued" content="2023-05-29">',
    '<meta name="parsely-pub-date" content="2023-05-29T08:00:00Z">',
    '<meta name="sailthru.date" content="Mon, 29 May 2023 08:00:00 +0000">',
    '<meta itemprop="datePublished" content="20230529T100000">',
    '<meta name="x:upload_date" content="2023-05-29">',
  ])('%s', (meta) => {
    expect(dayOf(`<meta name="last-modified" content="2024-01-01">${meta}`)).toBe('2023-05-29');
  });

  test('that says when the page was changed is the last resort', () => {
    const changed = '<meta property="article:modified_time" content="2023-06-02">';
    expect(dayOf(changed)).toBe('2023-06-02');
    expect(dayOf(`${changed}<article><h1>Soldiers hurt</h1><p>29 May 2023</p></article>`)).toBe(
      '2023-05-29',
    );
  });
});

describe('markup', () => {
  test('a time in the head of the article, not one beside it', () => {
    expect(
      dayOf(`<aside><time datetime="2021-01-01">x</time></aside>
        <article><header><h1>Soldiers hurt</h1><time datetime="2023-05-29">Monday</time></header></article>`),
    ).toBe('2023-05-29');
  });

  test('not the time of an update, if there is another', () => {
    expect(
      dayOf(`<article>Updated <time datetime="2023-06-02">x</time>
        <time class="published" datetime="2023-05-29">x</time></article>`),
    ).toBe('2023-05-29');
  });

  test('on a page whose body is called after its sidebar', () => {
    expect(
      dayOf(`<body class="has-sidebar"><h1>Soldiers hurt</h1><time datetime="2023-05-29">x</time>`),
    ).toBe('2023-05-29');
  });
});

describe('what a reader can see', () => {
  test.each([
    ['en', 'Published: May 29, 2023'],
    ['en', 'Monday, 29th May 2023 14:05'],
    ['en-US', '05/29/2023'],
    ['en', '5/29/2023'],
    ['de', 'Veröffentlicht am 29. Mai 2023'],
    ['de_AT', '29.05.2023, 14:05 Uhr'],
    ['es', '29 de mayo de 2023'],
    ['fr', 'Publié le 29 mai 2023'],
    ['ru', '29 мая 2023, 14:05'],
    ['sr', '29. мај 2023.'],
    ['sr-Latn', '29. maj 2023.'],
    ['sq', '29 maj 2023'],
  ])('%s: %s', (lang, line) => {
    expect(
      dayOf(`<html lang="${lang}"><h1>Soldiers hurt</h1><div class="dateline">${line}</div>
        <p>${'A long text that tells what happened. '.repeat(10)}</p>`),
    ).toBe('2023-05-29');
  });

  test('the day first, where a site of that country writes English', () => {
    const page = '<html lang="en"><h1>Soldiers hurt</h1><p class="date">05/06/2023</p>';
    expect(dayOf(page, 'https://news.example/a')).toBe('2023-05-06');
    expect(dayOf(page, 'https://news.example.co.uk/a')).toBe('2023-06-05');
  });

  test('a date in several pieces', () => {
    expect(
      dayOf(`<html lang="de"><h1>Soldaten verletzt</h1>
        <p class="date"><span>29.</span> <b>Mai</b> <span>2023</span></p>`),
    ).toBe('2023-05-29');
  });

  test('not a date in the prose, a copyright line or the comments', () => {
    expect(
      dayOf(`<html lang="en"><h1>Soldiers hurt</h1><p>${'They had met before, as was said. '.repeat(20)}
        On 23 April 2023 the vote was held in four municipalities, and few of those who may vote came to it.</p>
        <div class="comments"><p class="date">1 June 2023</p></div><div>© 1 January 2024</div>`),
    ).toBeNull();
  });
});

test('a day that is still to come is not believed', () => {
  expect(
    dayOf(`<meta property="article:published_time" content="2099-01-01">
      <article><time datetime="2023-05-29">x</time></article>`),
  ).toBe('2023-05-29');
});

test('a page that tells nothing has none', () => {
  expect(dayOf('<h1>About us</h1><p>We are a newspaper.</p>')).toBeNull();
});
