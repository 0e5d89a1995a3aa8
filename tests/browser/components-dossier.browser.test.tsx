import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DossierHit } from '../../components/dossier-search';
import { DossierView } from '../../components/dossier-view';
import type { DossierViewProps } from '../../components/dossier-view';
import {
  articleDossier,
  clashesDossier,
  corpusDossier,
  diplomatDossier,
  personDossier,
} from '../support/dossier';
import { dossierSurface } from '../support/dossier-surface';
import { hits } from '../support/popup';
import { accessibilityFaults, find, findAll, textOf } from '../support/surface';
import type { Surface } from '../support/surface';
import { articleShown, dossierHits, dossierProps } from '../support/surface-props';

let surface: Surface;
beforeEach(() => {
  surface = dossierSurface();
});
afterEach(async () => {
  surface.remove();
  await page.viewport(1024, 768);
});

const usual: DossierViewProps = { ...dossierProps, sentenceAddress: () => null };
const first = articleDossier.statements[0];

function show(props: Partial<DossierViewProps> = {}): HTMLElement {
  surface.show(<DossierView {...usual} {...props} />);
  return surface.frame;
}

describe('the account matrix', () => {
  it('has a row for each question and says where an article does not answer it', () => {
    const rows = findAll(show(), '.matrix tbody tr');
    expect(rows).toHaveLength(clashesDossier.card.questions.length);
    const [row] = rows;
    expect(row && findAll(row, 'td .cell-answer').map(textOf)).toEqual(['30', '41', '30']);
    expect(row && textOf(find(row, '.silent'))).toBe('does not say');
  });

  it('changes its columns to the speakers', async () => {
    show();
    await userEvent.click(page.getByText('By speaker'));
    const heads = findAll(surface.frame, '.matrix thead th').map(textOf);
    expect(heads).toContain('Maria Zakharova');
    expect(heads).toContain('Articles’ own words');
  });

  it('opens every quote at once, and closes them again', async () => {
    show();
    const open = () => findAll(surface.frame, '.matrix details.more[open]').length;
    const before = open();
    await userEvent.click(page.getByText('Show all quotes'));
    await vi.waitFor(() => expect(open()).toBeGreaterThan(before));
    await userEvent.click(page.getByText('Hide all quotes'));
    await vi.waitFor(() => expect(open()).toBe(before));
  });

  it('becomes rows below each other at 320 px, each with its article, and nothing is cut off', async () => {
    await page.viewport(320, 700);
    show();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(find(surface.frame, '.cell-of').checkVisibility()).toBe(true);
  });
});

describe('the timeline', () => {
  const marks = () => [...surface.frame.querySelectorAll<SVGElement>('.spot')];
  const stops = () => marks().filter((mark) => mark.getAttribute('tabindex') === '0');

  it('is one stop of the Tab key; arrow keys go along a lane and to the next', async () => {
    show();
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Happened, 29 May 2023: Clashes of 29 May 2023',
    );
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Said, /),
    );
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Published, 31 May 2023/),
    );
    expect(stops()).toEqual([document.activeElement]);
  });

  it('is as wide as its column, however narrow that becomes', async () => {
    await page.viewport(320, 700);
    show();
    const widthOf = (selector: string) =>
      surface.frame.querySelector(selector)?.getBoundingClientRect().width ?? 0;
    await vi.waitFor(() => expect(widthOf('.timeline svg')).toBeCloseTo(widthOf('.timeline'), 0));
    await page.viewport(1024, 768);
    await vi.waitFor(() => expect(widthOf('.timeline svg')).toBeGreaterThan(700));
  });

  it('says the same in a table', () => {
    const part = find(show(), '[aria-labelledby="dossier-timeline"]');
    expect(findAll(part, 'tbody tr')).toHaveLength(clashesDossier.timeline?.items.length ?? 0);
  });
});

describe('many statements of one day', () => {
  const one = clashesDossier.timeline?.items.find(({ lane }) => lane === 'said');
  const many = Array.from({ length: 12 }, (_, i) => one && { ...one, id: `said-${i}` });
  const items = [...corpusDossier.timeline.items, ...many.flatMap((item) => item ?? [])];
  const full = { ...corpusDossier, timeline: { ...corpusDossier.timeline, items } };
  const corpus: Partial<DossierViewProps> = { shown: { kind: 'corpus' }, corpus: full };
  const group = () => surface.frame.querySelector<SVGElement>('.spot[aria-expanded]');

  it('are one mark in the corpus, with their number; pressed, it lists them with their sources', async () => {
    show(corpus);
    expect(findAll(surface.frame, '.lane-name').map(textOf)).toEqual([
      'Happened',
      'Said',
      'Published',
    ]);
    expect(group()?.getAttribute('aria-label')).toMatch(/^Said, .*: 1\d entries$/);
    group()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.waitFor(() => expect(group()?.getAttribute('aria-expanded')).toBe('true'));
    const listed = findAll(surface.frame, '.timeline-list a');
    expect(listed.length).toBeGreaterThanOrEqual(12);
    expect(listed[0]?.getAttribute('href')).toMatch(/^#\/article\/.*statement=/);
    expect(textOf(find(surface.frame, '.timeline-list h3'))).toBe(
      group()?.getAttribute('aria-label'),
    );
  });

  it('are opened and closed again by the keyboard', async () => {
    show(corpus);
    surface.frame.querySelector<SVGElement>('.spot[tabindex="0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{End}');
    for (let steps = 0; steps < 6 && document.activeElement !== group(); steps += 1) {
      await userEvent.keyboard('{ArrowLeft}');
    }
    expect(document.activeElement).toBe(group());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(group()?.getAttribute('aria-expanded')).toBe('true'));
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(group()?.getAttribute('aria-expanded')).toBe('false'));
    expect(findAll(surface.frame, '.timeline-list')).toEqual([]);
  });

  it('have no fault that axe finds while they are listed', async () => {
    show(corpus);
    group()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.waitFor(() => find(surface.frame, '.timeline-list'));
    expect(await accessibilityFaults(surface.frame)).toEqual([]);
  });
});

describe('numbers that differ', () => {
  it('are drawn only where they differ, with a table that says the same', () => {
    const plots = findAll(show(), '.plot');
    expect(plots).toHaveLength(clashesDossier.numbers.filter(({ differs }) => differs).length);
    const [plot] = plots;
    expect(plot && plot.querySelectorAll('circle.dot-exact').length).toBe(2);
    expect(plot && plot.querySelectorAll('rect.dot-range').length).toBe(1);
    expect(plot && findAll(plot, 'tbody tr')).toHaveLength(3);
  });
});

describe('an article', () => {
  it('names the articles that print the same words, each a link to its own text', () => {
    const others = findAll(show({ shown: articleShown }), '.also-note a');
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      expect(other.getAttribute('href')).toMatch(/^#\/article\/a\d+$/);
      expect(textOf(other)).toMatch(/20\d\d/);
    }
    expect(textOf(find(surface.frame, '.also-note'))).toMatch(/^Dotted words also stand in: /);
  });

  it('marks its statements, and shows the chosen one beside its paragraph', () => {
    const frame = show({ shown: articleShown });
    expect(findAll(frame, 'a.said').map(textOf)).toEqual(
      articleDossier.statements.map(({ quote }) => quote),
    );
    expect(findAll(frame, 'a.said[aria-current]').map(textOf)).toEqual([first?.quote]);
    expect(textOf(find(frame, '.chosen'))).toContain(first?.quote);
  });

  it('keeps its text in its place when a statement is chosen beside it', async () => {
    await page.viewport(1280, 900);
    const text = { ...articleShown, statement: null };
    const places = (shown: DossierViewProps['shown']) =>
      findAll(show({ shown }), '.paragraph > p').map((p) => p.getBoundingClientRect().top);
    const before = places(text);
    const after = places(articleShown);
    await vi.waitFor(() => find(surface.frame, '.chosen'));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(after).toEqual(before);
    expect(
      findAll(surface.frame, '.paragraph > p').map((p) => p.getBoundingClientRect().top),
    ).toEqual(before);
    expect(find(surface.frame, '.chosen').getBoundingClientRect().left).toBeGreaterThan(
      find(surface.frame, '.paragraph > p').getBoundingClientRect().right,
    );
  });
});

describe('as known on', () => {
  it('offers the days on which something was published; the last shows everything', async () => {
    const onAsOf = vi.fn();
    show({ onAsOf });
    const select = find(surface.frame, '.as-of select');
    await userEvent.selectOptions(select, '2023-05-31');
    expect(onAsOf).toHaveBeenLastCalledWith('2023-05-31');
    show({ onAsOf, asOf: '2023-05-31' });
    expect(textOf(find(surface.frame, '.as-known'))).toContain('published by 31 May 2023');
    await userEvent.selectOptions(select, '2023-06-23');
    expect(onAsOf).toHaveBeenLastCalledWith(null);
  });

  it('tells what came later from what never was', () => {
    const asOf = '2023-05-30';
    expect(textOf(show({ shown: { kind: 'nothing', later: true }, asOf }))).toContain(
      'Nothing about this had been published by 30 May 2023.',
    );
    expect(textOf(show({ shown: { kind: 'nothing', later: false }, asOf }))).toContain(
      'The corpus has no such event, subject or article.',
    );
  });
});

describe('taking something along', () => {
  it('copies a statement in three forms and says so', async () => {
    const onCite = vi.fn(() => Promise.resolve(true));
    const cite = find(show({ onCite }), '.dossier-statement .cite');
    find(cite, 'summary').click();
    for (const button of findAll(cite, 'button')) button.click();
    await vi.waitFor(() => expect(textOf(find(cite, 'output'))).toBe('Copied'));
    const id = clashesDossier.inShort[0]?.id;
    expect(onCite.mock.calls).toEqual([
      [id, 'plain'],
      [id, 'markdown'],
      [id, 'csl-json'],
    ]);
  });

  it('has its forms in a menu that Esc, a press elsewhere and a choice close', async () => {
    const menu = () => find(surface.frame, 'details.export') as HTMLDetailsElement;
    const summary = () => find(menu(), 'summary');
    show();
    await userEvent.click(summary());
    expect(menu().open).toBe(true);
    await userEvent.keyboard('{Tab}{Escape}');
    expect(menu().open).toBe(false);
    expect(document.activeElement).toBe(summary());
    await userEvent.click(summary());
    await userEvent.click(find(surface.frame, 'h1'));
    expect(menu().open).toBe(false);
    await userEvent.click(summary());
    await userEvent.click(page.getByText('Accounts (CSV)'));
    expect(menu().open).toBe(false);
    expect(document.activeElement).toBe(summary());
  });

  it('leaves “Cite” where it was pressed', async () => {
    show();
    const cite = find(surface.frame, '.actions .cite summary');
    const before = cite.getBoundingClientRect();
    cite.click();
    await vi.waitFor(() => expect(cite.closest('details')?.open).toBe(true));
    const { x, y } = cite.getBoundingClientRect();
    expect([x, y]).toEqual([before.x, before.y]);
  });

  it('exports in three forms', () => {
    const onExport = vi.fn();
    for (const button of findAll(show({ onExport }), '.export button')) button.click();
    expect(onExport.mock.calls).toEqual([['json-ld'], ['csv'], ['markdown']]);
  });
});

describe('the corpus', () => {
  const corpus: DossierViewProps['shown'] = { kind: 'corpus' };

  it('groups what a search finds by kind', () => {
    const frame = show({ shown: corpus, query: 'zve', hits: dossierHits });
    const heads = findAll(frame, '.dossier-results h2').map(textOf);
    expect(heads.at(-1)).toBe('Statements');
    expect(heads).toContain('Places');
    expect(findAll(frame, '.dossier-results li')).toHaveLength(hits.length);
  });

  it('tells of a statement that is found how it is said and who printed it', () => {
    const own = dossierHits.flatMap((one) =>
      one.hit.origin === null
        ? []
        : { ...one, hit: { ...one.hit, origin: { ...one.hit.origin, mode: 'article' as const } } },
    );
    const origins = (some: readonly DossierHit[]) =>
      findAll(show({ shown: corpus, query: 'zve', hits: some }), '.rows li .quote + p').map(textOf);
    expect(origins(dossierHits)[0]).toMatch(/^quoted · TASS, 23 June 2023 \(on /);
    expect(origins(own)[0]).toMatch(/^the article’s own words · TASS, 23 June 2023 \(on /);
  });

  it('has its live region before there is something to say in it', () => {
    const region = find(show({ shown: corpus }), 'output.found');
    expect(textOf(region)).toBe('');
    show({ shown: corpus, query: 'budget' });
    expect(find(surface.frame, 'output.found')).toBe(region);
    expect(textOf(region)).toBe('Nothing in the corpus matches “budget”.');
  });

  it('shows one kind only where that is chosen', async () => {
    const onKind = vi.fn();
    show({ shown: corpus, onKind });
    await userEvent.click(page.getByText('People', { exact: true }).first());
    expect(onKind).toHaveBeenCalledExactlyOnceWith('person');
    show({ shown: corpus, onKind, kind: 'person' });
    expect(findAll(surface.frame, '.part > h2').map(textOf)).toEqual(['People']);
    await userEvent.click(page.getByText('All', { exact: true }).first());
    expect(onKind).toHaveBeenLastCalledWith(null);
  });
});

const views: readonly (readonly [string, Partial<DossierViewProps>])[] = [
  ['an event', {}],
  ['a person', { shown: personDossier }],
  ['a diplomat', { shown: diplomatDossier }],
  ['an article', { shown: articleShown }],
  ['the corpus', { shown: { kind: 'corpus' } }],
  ['a search', { shown: { kind: 'corpus' }, query: 'zve', hits: dossierHits }],
  ['a search without a result', { shown: { kind: 'corpus' }, query: 'budget', hits: [] }],
  ['nothing', { shown: { kind: 'nothing', later: false }, asOf: '2023-05-30' }],
];

describe('every view', () => {
  it.each(
    views.flatMap(([name, props]) =>
      (['light', 'dark'] as const).map((theme) => ({ name, theme, props })),
    ),
  )('has no fault that axe finds: $name, $theme', async ({ theme, props }) => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityFaults(show(props))).toEqual([]);
  });

  it.each(views)('keeps the day as known on in every link: %s', (_, props) => {
    const links = findAll(show({ ...props, asOf: '2023-05-31' }), 'a[href^="#"]');
    const addresses = links.map((link) => link.getAttribute('href') ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.includes('asof=2023-05-31'))).toEqual([]);
  });

  it.each(views)('fits a side panel of 320 px: %s', async (_, props) => {
    await page.viewport(320, 700);
    show(props);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
