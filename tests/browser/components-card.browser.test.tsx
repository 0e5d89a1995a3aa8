import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_TITLE_ID, CardView } from '../../components/card';
import type { CardViewProps } from '../../components/card';
import { clashes, diplomat, person, place, resolution } from '../support/cards';
import { accessibilityFaults, find, findAll, popoverSurface, textOf } from '../support/surface';
import type { Surface } from '../support/surface';

let surface: Surface;
beforeEach(() => {
  surface = popoverSurface();
});
afterEach(() => surface.remove());

function show(props: CardViewProps): HTMLElement {
  surface.show(<CardView {...props} />);
  return surface.frame;
}

function question(frame: HTMLElement, label: string): HTMLElement {
  const found = findAll(frame, '.question').find((q) => textOf(find(q, 'h3')) === label);
  if (!found) throw new Error(`no question is labelled ${label}`);
  return found;
}

describe('an event’s card', () => {
  it('begins with what, when, where and on how many points accounts differ', () => {
    const head = find(show({ card: clashes }), '.card-head');
    expect(textOf(find(head, `#${CARD_TITLE_ID}`))).toBe('Clashes of 29 May 2023');
    expect(textOf(head)).toContain('29 May 2023');
    expect(textOf(head)).toContain('Zvecan, northern Kosovo');
    expect(textOf(head)).toContain('3 points on which accounts differ');
  });

  it('says on request how the date was worked out', () => {
    const dates = find(show({ card: clashes }), '.facts details');
    const how = find(dates, '.more-body');
    expect(how.checkVisibility()).toBe(false);
    find(dates, 'summary').click();
    expect(how.checkVisibility()).toBe(true);
    expect(textOf(how)).toContain('“Monday’s clashes” in an article of 1 June 2023');
  });

  it('tells equal answers together and keeps the order it is given', () => {
    const hurt = question(show({ card: clashes }), 'KFOR / NATO soldiers hurt');
    const answers = findAll(hurt, '.answer').map((answer) => ({
      label: textOf(find(answer, '.answer-label')),
      quotes: findAll(answer, '.quote').map(textOf),
    }));
    expect(answers).toEqual([
      {
        label: '30',
        quotes: ['“some 30 NATO soldiers were wounded”', '“left 30 of its soldiers wounded”'],
      },
      { label: '41', quotes: ['“41 fighters of the alliance contingent were injured”'] },
    ]);
  });

  it('says of each question whether accounts differ, agree, or stand alone', () => {
    const frame = show({ card: clashes });
    const agreement = (label: string) => textOf(find(question(frame, label), '.agreement'));
    expect(agreement('KFOR / NATO soldiers hurt')).toBe('accounts differ');
    expect(agreement('Serbs hurt')).toBe('accounts agree');
    expect(agreement('Seven detained')).toBe('one account');
  });

  it('gives no colour to agreement or difference, and none to an answer', () => {
    const frame = show({ card: clashes });
    const colours = (selector: string) =>
      new Set(findAll(frame, selector).map((e) => getComputedStyle(e).color));
    expect(colours('.agreement').size).toBe(1);
    expect(colours('.answer-label').size).toBe(1);
    expect(colours('.quote').size).toBe(1);
  });

  it('opens its first questions, and closes the others to what is asked, answered and whether accounts differ', () => {
    const frame = show({ card: clashes });
    const isOpen = findAll(frame, '.question').map((q) => q.hasAttribute('open'));
    expect(isOpen).toEqual([true, true, false, false, false]);
    const places = clashes.questions.map((q) => ({
      ...q,
      groups: q.groups.map((group, i) => ({ ...group, label: ['Zvecan', 'Leposavic'][i] ?? null })),
    }));
    const labelled = show({ card: { ...clashes, questions: places } });
    const [, , , how, detained] = findAll(labelled, '.question');
    expect(textOf(find(detained ?? labelled, 'summary'))).toBe('Seven detained one account Zvecan');
    expect(how?.querySelector('.in-short')).toBeNull();
    expect(find(how ?? labelled, '.quote').checkVisibility()).toBe(false);
    find(how ?? labelled, 'summary').click();
    expect(find(how ?? labelled, '.quote').checkVisibility()).toBe(true);
  });

  it('says who speaks, how, through whom and who printed it when', () => {
    const force = question(show({ card: clashes }), 'Use of force');
    const statement = textOf(findAll(force, '.statement')[2]);
    expect(statement).toContain('Angelo Michele Ristuccia · reported');
    expect(statement).toContain('as Alexander Botsan-Kharchenko says, quoted by the press service');
    expect(statement).toContain('TASS, 23 June 2023');
    const own = question(show({ card: clashes }), 'KFOR / NATO soldiers hurt');
    expect(textOf(own)).toContain('the article’s own words');
    expect(textOf(own)).toContain('Publisher not named in the text, 31 May 2023');
  });

  it('says once that a day is not given, and on request why', () => {
    const hurt = question(show({ card: clashes }), 'KFOR / NATO soldiers hurt');
    const dates = find(hurt, '.dates');
    expect(textOf(find(dates, 'summary'))).toMatch(/^Day not given \(by 30 May 2023\) \(how/);
    expect(findAll(dates, '.more-body p').map(textOf)).toEqual([
      'When it was said: an article of 30 May 2023 reports it and gives no day',
      'When it happened: the article says “recent clashes” and gives no day',
    ]);
  });

  it('shows one wording printed twice as one account, and tells the two articles apart', () => {
    const detained = question(show({ card: clashes }), 'Seven detained');
    expect(findAll(detained, '.quote')).toHaveLength(1);
    expect(findAll(detained, '.source').map(textOf)).toEqual([
      'TASS, 23 June 2023 (on the Russian ambassador’s words about KFOR)',
      'Same wording also printed in: TASS, 23 June 2023 (on the Serbian chief of staff’s request)',
    ]);
  });

  it('names a source by publisher and day alone where that is enough', () => {
    const frame = show({ card: diplomat });
    expect(findAll(frame, '.source').map(textOf)).toContain('TASS, 23 June 2023');
  });

  it('gives each quote the language of its article', () => {
    const frame = show({ card: clashes });
    expect(findAll(frame, '.quote').every((quote) => quote.lang === 'en')).toBe(true);
  });

  it('shows a quote with its own marks and markup as the text it is', () => {
    const [first] = person.says;
    if (!first) throw new Error('the person says nothing');
    const quote = '“<img src=x> & <b>so</b>”';
    const frame = show({ card: { ...person, says: [{ ...first, quote }] } });
    expect(textOf(find(frame, '.quote'))).toBe(quote);
    expect(frame.querySelector('img')).toBeNull();
  });

  it('ends with who is heard, where the corpus ends and in which order accounts stand', () => {
    const frame = show({ card: clashes });
    expect(findAll(frame, '.voices p').map(textOf)).toEqual([
      'Quoted directly: 2 Russian officials (Maria Zakharova and Alexander Botsan-Kharchenko)',
      'Reported only: Aleksandar Vucic, KFOR, Angelo Michele Ristuccia and Kosovo police',
      'Never heard: the authorities in Pristina',
    ]);
    expect(textOf(find(frame, '.card-foot'))).toBe(
      'Corpus ends 23 June 2023. Order: publication date, then article.',
    );
  });

  it('shows its first account without scrolling', () => {
    const frame = show({ card: clashes });
    const body = find(frame, '.card-body').getBoundingClientRect();
    const quote = find(frame, '.quote').getBoundingClientRect();
    expect(frame.getBoundingClientRect().height).toBeLessThanOrEqual(560);
    expect(quote.top).toBeGreaterThanOrEqual(body.top);
    expect(quote.bottom).toBeLessThanOrEqual(body.bottom);
  });
});

describe('a figure’s card', () => {
  it('has the role in the articles’ words with its year, and how the figure is heard', () => {
    const head = textOf(find(show({ card: person }), '.card-head'));
    expect(head).toContain('“Serbian President” (2023)');
    expect(head).toContain('Reported, never quoted directly');
  });

  it('tells what they say in the order given, each with its mode and to whom', () => {
    const statements = findAll(show({ card: person }), '.statement').map(textOf);
    expect(statements[0]).toMatch(/^reported“52 Serbs were injured/);
    expect(statements[2]).toMatch(/^reported · to US senators“was provoking hostilities/);
  });

  it('keeps long lists behind a line that says how many there are', () => {
    const more = find(show({ card: diplomat }), '.statements > .more');
    expect(textOf(find(more, 'summary'))).toBe('2 more statements');
    expect(findAll(more, '.quote')).toHaveLength(2);
    expect(find(more, '.quote').checkVisibility()).toBe(false);
  });

  it('opens the events it takes part in', () => {
    const onOpenSubject = vi.fn();
    const frame = show({ card: person, onOpenSubject });
    find(frame, '.events button').click();
    expect(onOpenSubject).toHaveBeenCalledExactlyOnceWith(clashes.subject);
  });

  it('offers no button where there is nowhere to go', () => {
    expect(findAll(show({ card: person }), 'button')).toEqual([]);
  });
});

describe('a place’s and a document’s card', () => {
  it('are short: events, then what is said of it', () => {
    const frame = show({ card: place });
    expect(findAll(frame, 'h3').map(textOf)).toEqual(['Covered events', 'What is said of it']);
    expect(textOf(show({ card: resolution }))).toContain('Alexander Botsan-Kharchenko · quoted');
  });
});

describe('any card', () => {
  it('says why it was marked where it was opened from a mark', () => {
    const why = { form: 'clashes in Zvecan', reasons: ['“clashes” + Zvecan', 'the day fits'] };
    const frame = show({ card: clashes, why });
    const foot = find(frame, '.card-foot details');
    expect(textOf(find(foot, 'summary'))).toBe('Why is this marked?');
    expect(textOf(foot)).toContain('On this page: “clashes in Zvecan”');
    expect(findAll(foot, 'li').map(textOf)).toEqual(why.reasons);
    expect(show({ card: clashes }).querySelector('.card-foot details')).toBeNull();
  });

  it('starts at its top and as it first was when it comes back after another card', () => {
    const frame = show({ card: clashes });
    const isOpen = () => findAll(frame, 'details').map((details) => details.hasAttribute('open'));
    const atFirst = isOpen();
    for (const summary of findAll(frame, 'summary')) summary.click();
    find(frame, '.card-body').scrollTop = 200;
    show({ card: diplomat });
    show({ card: clashes });
    expect(isOpen()).toEqual(atFirst);
    expect(find(frame, '.card-body').scrollTop).toBe(0);
  });

  it('closes and goes back by its own buttons', () => {
    const onClose = vi.fn();
    const onBack = vi.fn();
    const frame = show({ card: person, onClose, onBack });
    find(frame, '.close').click();
    find(frame, '.back').click();
    expect([onClose.mock.calls.length, onBack.mock.calls.length]).toEqual([1, 1]);
  });

  it('does not follow the root font size of the page', () => {
    const before = show({ card: person }).getBoundingClientRect().height;
    document.documentElement.style.fontSize = '40px';
    try {
      expect(surface.frame.getBoundingClientRect().height).toBe(before);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it.each([320, 420])('fits %i px without being cut or scrolled sideways', (width) => {
    for (const card of [clashes, person, diplomat, place, resolution]) {
      surface.frame.style.inlineSize = `${width}px`;
      const frame = show({ card, onClose: () => {}, onOpenSubject: () => {} });
      for (const details of findAll(frame, 'details')) details.setAttribute('open', '');
      const edge = frame.getBoundingClientRect().right;
      const cut = findAll(frame, '*').filter((e) => e.getBoundingClientRect().right > edge);
      expect(cut.map((e) => e.outerHTML)).toEqual([]);
      const sideways = [frame, ...findAll(frame, '.card, .card-body')];
      expect(sideways.filter((e) => e.scrollWidth > e.clientWidth)).toEqual([]);
    }
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (theme) => {
    for (const card of [clashes, person, diplomat, place, resolution]) {
      surface.frame.dataset['theme'] = theme;
      // No cap on the height: what lies outside the scrolled part is not checked for contrast.
      surface.frame.style.maxBlockSize = 'none';
      const why = { form: 'Zvecan', reasons: ['a name of the corpus'] };
      const frame = show({
        card,
        why,
        onClose: () => {},
        onBack: () => {},
        onOpenSubject: () => {},
        onOpenDossier: () => {},
        onMute: () => {},
      });
      for (const details of findAll(frame, 'details')) details.setAttribute('open', '');
      expect(await accessibilityFaults(frame)).toEqual([]);
    }
  });
});
