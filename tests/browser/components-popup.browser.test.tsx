import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupView } from '../../components/popup-view';
import type { PopupCard, PopupProps } from '../../components/popup-view';
import type { Unreadable } from '../../components/popup-state';
import type { Card } from '../../engine/model/card';
import { botsan, clashes, person } from '../support/cards';
import { found, hits } from '../support/popup';
import { accessibilityFaults, find, findAll, popupSurface, textOf } from '../support/surface';
import type { Surface } from '../support/surface';
import { popupProps } from '../support/surface-props';

let surface: Surface;
beforeEach(() => {
  surface = popupSurface();
});
afterEach(() => surface.remove());

const nothing = () => {};
/** A card as it is opened where the page says nothing of its subject. */
const opened = (card: Card): PopupCard => ({ card, why: null, asked: null });

const hurt = clashes.questions[0];
const lastQuestion = clashes.questions.at(-1);
const inAgreement = hurt?.groups.at(-1)?.accounts.map(({ id }) => id) ?? [];
/** A card of a page that gives a number of its own. */
const ofThePage: PopupCard = {
  card: {
    ...clashes,
    thisPage: {
      carries: [],
      numbers: hurt
        ? [{ question: hurt.id, quote: '41', carried: false, agrees: inAgreement, differs: [] }]
        : [],
      found: inAgreement.slice(0, 1),
    },
  },
  why: { form: 'clashes in Zvecan', reasons: ['The words are a name of the event.'] },
  asked: lastQuestion?.id ?? null,
};

function show(props: Partial<PopupProps> = {}): HTMLElement {
  surface.show(<PopupView {...popupProps} {...props} />);
  return surface.frame;
}

/** A popup that answers as the extension does: the same hits for any query, a card for two subjects. */
function Working(props: { onOpenSubject: PopupProps['onOpenSubject'] }) {
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<Card | null>(null);
  return (
    <PopupView
      {...popupProps}
      query={query}
      hits={query === '' ? null : hits}
      card={card && opened(card)}
      onQuery={setQuery}
      onBack={() => setCard(null)}
      onOpenSubject={(subject) => {
        props.onOpenSubject(subject);
        setCard([clashes, person].find((known) => known.subject === subject) ?? clashes);
      }}
    />
  );
}

const field = () => find(surface.frame, '[role="combobox"]') as HTMLInputElement;
const current = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
};
const currentIndex = () =>
  findAll(surface.frame, '[role="option"]').findIndex((o) => o === current());

describe('the list of a page', () => {
  it('counts subjects and those with differing accounts in one sentence', () => {
    expect(textOf(find(show(), '.summary'))).toBe(
      '9 subjects on this page, 4 with accounts that differ',
    );
    const one = found.filter(({ subject }) => subject === 'zvecan');
    expect(textOf(find(show({ page: { state: 'read', subjects: one } }), '.summary'))).toBe(
      '1 subject on this page, none with accounts that differ',
    );
  });

  it('groups subjects by kind and tells mentions and differences of each', () => {
    const groups = findAll(show(), '.kind-group');
    expect(groups.map((group) => textOf(find(group, 'h2')))).toEqual([
      'Events',
      'People',
      'Bodies',
      'Places',
      'Documents',
    ]);
    const [events] = groups;
    expect(events && findAll(events, '.row').map(textOf)).toEqual([
      'Clashes of 29 May 2023 3 mentions · accounts differ on 3 points',
      'Municipal buildings entered, 26 May 2023 1 mention · accounts differ on 2 points',
    ]);
  });

  it('opens a card and shows a subject on the page, each named for a screen reader', () => {
    const onOpenSubject = vi.fn();
    const onShowOnPage = vi.fn();
    const row = findAll(show({ onOpenSubject, onShowOnPage }), '.found')[3];
    if (!row) throw new Error('the list has no fourth row');
    find(row, '.row').click();
    expect(onOpenSubject).toHaveBeenCalledExactlyOnceWith(botsan.subject);
    const button = find(row, '.show');
    expect(button.getAttribute('aria-label')).toBe('Show on page: Alexander Botsan-Kharchenko');
    button.click();
    expect(onShowOnPage).toHaveBeenCalledExactlyOnceWith(botsan.subject);
  });
});

describe('the search', () => {
  it('has the focus when the popup opens', async () => {
    show();
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  });

  it('emphasises what matched and nothing else', () => {
    const results = findAll(show({ query: 'zvechan', hits }), '.result');
    expect(results.map((r) => findAll(r, 'mark').map(textOf))).toEqual([
      ['Zve', 'an'],
      ['Zve'],
      ['Zvecan'],
      ['Zvecan'],
      ['agreements'],
    ]);
    expect(textOf(results[3])).toContain('“… of KFOR soldiers in Zvecan on May 29, 2023');
  });

  it('moves with the arrow keys, round both ends, while the focus stays in the field', async () => {
    surface.show(<Working onOpenSubject={nothing} />);
    await userEvent.click(field());
    await userEvent.keyboard('zvecan');
    expect(currentIndex()).toBe(0);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(currentIndex()).toBe(2);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(currentIndex()).toBe(hits.length - 1);
    await userEvent.keyboard('{ArrowDown}');
    expect(currentIndex()).toBe(0);
    expect(current()?.getAttribute('aria-selected')).toBe('true');
    expect(findAll(surface.frame, '[aria-selected="true"]')).toHaveLength(1);
    expect(document.activeElement).toBe(field());
  });

  it('opens the current result with Enter and goes back to the results with Esc', async () => {
    const onOpenSubject = vi.fn();
    surface.show(<Working onOpenSubject={onOpenSubject} />);
    await userEvent.click(field());
    await userEvent.keyboard('zve{ArrowDown}{ArrowDown}{Enter}');
    expect(onOpenSubject).toHaveBeenCalledExactlyOnceWith(clashes.subject);
    await vi.waitFor(() => expect(textOf(document.activeElement)).toBe('Back'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
    expect(field().value).toBe('zve');
  });

  it('opens the first result of what Enter was pressed for as soon as it is there', async () => {
    const onOpenSubject = vi.fn();
    show({ query: 'kurti', hits, hitsLate: true, onOpenSubject });
    await userEvent.click(field());
    await userEvent.keyboard('{Enter}');
    expect(onOpenSubject).not.toHaveBeenCalled();
    show({ query: 'kurti', hits: hits.slice(2), onOpenSubject });
    await vi.waitFor(() => expect(onOpenSubject).toHaveBeenCalledExactlyOnceWith(hits[2]?.subject));
  });

  it('opens nothing where what was typed has changed since Enter', async () => {
    const onOpenSubject = vi.fn();
    show({ query: 'kur', hits: null, onOpenSubject });
    await userEvent.click(field());
    await userEvent.keyboard('{Enter}');
    show({ query: 'kurt', hits: null, onOpenSubject });
    show({ query: 'kur', hits, onOpenSubject });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(onOpenSubject).not.toHaveBeenCalled();
  });

  it('clears the field with Esc, and only then leaves Esc to the browser', async () => {
    const onQuery = vi.fn();
    show({ query: 'zve', hits, onQuery });
    await userEvent.click(field());
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await userEvent.keyboard('{Escape}');
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
    show({ query: '' });
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual([false]);
  });

  it('opens a result that is clicked', () => {
    const onOpenSubject = vi.fn();
    const result = findAll(show({ query: 'zve', hits, onOpenSubject }), '.result')[2];
    result?.click();
    expect(onOpenSubject).toHaveBeenCalledExactlyOnceWith(clashes.subject);
  });

  it('says when nothing matches, and lists nothing', () => {
    const frame = show({ query: ' budget ', hits: [] });
    expect(textOf(find(frame, '.no-result'))).toBe('Nothing in the corpus matches “budget”.');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('says what is found, or that nothing is, in a live region that was there before', () => {
    const region = find(show(), '.search output');
    const said = [
      { query: 'z', hits: null },
      { query: 'budget', hits: [] },
      { query: 'zve', hits },
      { query: '', hits: null },
    ].map((props) => {
      const frame = show(props);
      expect(find(frame, '.search output')).toBe(region);
      return textOf(region);
    });
    expect(said).toEqual([
      'Searching…',
      'Nothing in the corpus matches “budget”.',
      `${hits.length} results`,
      '',
    ]);
  });

  it('tells under a statement how it is said and who printed it', () => {
    const statement = findAll(show({ query: 'zve', hits }), '.result').at(-1);
    expect(textOf(statement ?? null)).toMatch(/quoted · TASS, 23 June 2023 \(on /);
  });
});

describe('a card in the popup', () => {
  it('says what the page says, why it is marked, and stands open at the question asked', () => {
    const frame = show({ card: ofThePage });
    expect(textOf(find(frame, '.this-page'))).toMatch(/^This page itself gives 1 of these/);
    expect(textOf(find(frame, '.here'))).toContain('This page: 41.');
    expect(textOf(find(frame, '.card-foot'))).toContain('On this page: “clashes in Zvecan”');
    expect(findAll(frame, '[data-asked][open] h3').map(textOf)).toEqual([lastQuestion?.label]);
  });

  it('leads to the dossier and stops the marks of its subject, and says so', async () => {
    const onOpenDossier = vi.fn();
    const onMute = vi.fn();
    const frame = show({ card: opened(clashes), onOpenDossier, onMute });
    const [dossier, mute] = findAll(frame, '.acts button');
    expect([textOf(dossier), textOf(mute)]).toEqual([
      'Open dossier',
      'Do not mark Clashes of 29 May 2023',
    ]);
    dossier?.click();
    mute?.click();
    expect(onOpenDossier).toHaveBeenCalledExactlyOnceWith(clashes.subject);
    expect(onMute).toHaveBeenCalledExactlyOnceWith(clashes.subject, true);
    await vi.waitFor(() =>
      expect(textOf(find(frame, '.acts output'))).toContain('No longer marked'),
    );
  });

  it('that is gone back to stands as it was left', async () => {
    const first = ofThePage;
    const place = () => find(surface.frame, '.card-body').scrollTop;
    const shows = (title: string) =>
      vi.waitFor(() => {
        expect(textOf(find(surface.frame, '.title'))).toBe(title);
        expect(textOf(document.activeElement)).toBe('Back');
      });
    show({ card: first });
    await shows(clashes.title);
    find(surface.frame, '.card-body').scrollTop = 120;
    await vi.waitFor(() => expect(place()).toBe(120));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    show({ card: opened(person) });
    await shows(person.title);
    expect(place()).toBe(0);
    show({ card: first });
    await shows(clashes.title);
    await vi.waitFor(() => expect(place()).toBe(120));
  });

  it('gives the focus back to the row it was opened from', async () => {
    surface.show(<Working onOpenSubject={nothing} />);
    find(surface.frame, `[data-subject="${person.subject}"]`).click();
    await vi.waitFor(() => expect(textOf(document.activeElement)).toBe('Back'));
    find(surface.frame, '.events button').click();
    await vi.waitFor(() => expect(textOf(find(surface.frame, '.title'))).toBe(clashes.title));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() =>
      expect((document.activeElement as HTMLElement).dataset['subject']).toBe(person.subject),
    );
  });
});

describe('the switches', () => {
  it('act on this site and on all', () => {
    const onSite = vi.fn();
    const onEverywhere = vi.fn();
    const [site, everywhere] = findAll(show({ onSite, onEverywhere }), '[role="switch"]');
    expect(textOf(site)).toBe('Marks on news.example');
    site?.click();
    everywhere?.click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(onEverywhere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('leave the site’s alone where everything is off, and where there is no site', () => {
    const off = findAll(
      show({ everywhereOn: false, page: { state: 'off-everywhere' } }),
      '[role="switch"]',
    );
    expect(off.map((s) => s.getAttribute('aria-checked'))).toEqual(['false', 'false']);
    expect(off[0]?.hasAttribute('disabled')).toBe(true);
    expect(findAll(show({ site: null }), '[role="switch"]')).toHaveLength(1);
  });
});

const reasons: readonly Unreadable[] = [
  'browser-page',
  'store',
  'pdf',
  'file',
  'viewer',
  'no-access',
];
const states: readonly (readonly [string, Partial<PopupProps>])[] = [
  ['a list', {}],
  ['results', { query: 'zve', hits }],
  ['no result', { query: 'budget', hits: [] }],
  ['a search under way', { query: 'budget', hits: null }],
  ['a card', { card: opened(clashes) }],
  ['a card of the page', { card: ofThePage }],
  ['a page still being read', { page: { state: 'reading' } }],
  ['a page with nothing covered', { page: { state: 'read', subjects: [] } }],
  [
    'a page that waits to be asked for',
    { page: { state: 'waiting' }, onlyOnClick: true, onOnlyOnClick: nothing },
  ],
  ['a page out of reach', { page: { state: 'unreadable', why: 'pdf' } }],
  ['a site that is off', { page: { state: 'off-site' }, siteOn: false }],
  ['everything off', { page: { state: 'off-everywhere' }, everywhereOn: false }],
  ['a failure', { page: { state: 'failed', message: 'It went away.' }, onRetry: nothing }],
];

describe('every state', () => {
  it('says why a page cannot be read, differently for each reason', () => {
    const told = reasons.map((why) =>
      textOf(find(show({ page: { state: 'unreadable', why } }), '.notice p')),
    );
    expect(new Set(told).size).toBe(reasons.length);
  });

  it('says what the corpus covers where the page has none of it', () => {
    const notice = textOf(find(show({ page: { state: 'read', subjects: [] } }), '.notice'));
    expect(notice).toContain('Nothing on this page is covered');
    expect(notice).toContain('Northern Kosovo, May–June 2023');
  });

  it('offers another try after a failure', () => {
    const onRetry = vi.fn();
    const page = { state: 'failed', message: 'The page went away.' } as const;
    const notice = find(show({ page, onRetry }), '.notice');
    expect(textOf(notice)).toContain('The page went away.');
    find(notice, 'button').click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each(states)('stays within the room of a toolbar popup: %s', (_, props) => {
    const box = find(show(props), '.popup').getBoundingClientRect();
    expect(box.width).toBe(380);
    expect(box.height).toBeLessThanOrEqual(600);
    const foot = surface.frame.querySelector('.popup-foot')?.getBoundingClientRect();
    if (foot) expect(foot.bottom).toBeLessThanOrEqual(box.bottom + 0.5);
  });

  it.each(
    states.flatMap(([name, props]) =>
      (['light', 'dark'] as const).map((theme) => ({ name, theme, props })),
    ),
  )('has no fault that axe finds: $name, $theme', async ({ theme, props }) => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityFaults(show(props))).toEqual([]);
  });
});
