import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardView } from '../../components/card';
import type { CardViewProps } from '../../components/card';
import { EntityCardSchema, EventCardSchema } from '../../engine/model/card';
import { QuestionIdSchema } from '../../engine/model/ids';
import { clashes, person, sources } from '../support/cards';
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

const hurt = { question: 'soldiers-hurt', carried: false };
const everyHurt = ['acc-30-kfor', 'acc-30-a4', 'acc-41'];

function onPage(thisPage: object) {
  const empty = { carries: [], numbers: [], found: [] };
  return v.parse(EventCardSchema, { ...clashes, thisPage: { ...empty, ...thisPage } });
}

const differing = onPage({
  carries: [sources.a3],
  numbers: [{ ...hurt, quote: '25', agrees: [], differs: everyHurt }],
  found: ['acc-52', 'acc-began-a1'],
});

describe('a card that was opened on a page', () => {
  it('says of a number what the page gives and what others give, at the head of its question', () => {
    const question = find(show({ card: differing }), '.question');
    expect(textOf(find(question, '.here'))).toBe(
      'This page: 25. Others: 30 (KFOR, 30 May 2023; 1 June 2023), 41 (31 May 2023).',
    );
    expect(question.children[1]?.className).toBe('here');
  });

  it('parts no day at the end of a line', () => {
    const { textContent } = find(show({ card: differing }), '.here');
    expect(textContent).toContain('30\u00a0May\u00a02023; 1\u00a0June\u00a02023');
  });

  it('says as plainly that accounts give the same number', () => {
    const [one, other, last] = everyHurt;
    const numbers = [{ ...hurt, quote: 'some 30', agrees: [one, other], differs: [last] }];
    expect(textOf(find(show({ card: onPage({ numbers }) }), '.here'))).toBe(
      'This page: some 30. The same: 30 (KFOR, 30 May 2023; 1 June 2023). Others: 41 (31 May 2023).',
    );
    const alike = [{ ...hurt, quote: '30', agrees: everyHurt, differs: [] }];
    expect(textOf(find(show({ card: onPage({ numbers: alike }) }), '.here'))).not.toContain(
      'Others',
    );
  });

  it('calls a number in an article’s own text that article’s, not the page’s', () => {
    const numbers = [{ ...hurt, quote: '41', carried: true, agrees: ['acc-41'], differs: [] }];
    expect(textOf(find(show({ card: onPage({ numbers }) }), '.here'))).toMatch(
      /^The text that this page carries: 41\./,
    );
  });

  it('names the article whose text the page carries, and counts the accounts that it gives itself', () => {
    const frame = show({ card: differing });
    expect(findAll(frame, '.this-page p').map(textOf)).toEqual([
      'This page carries text of an article of the corpus: TASS, 23 June 2023 (on the Serbian chief of staff’s request).',
      'This page itself gives 2 of these accounts, by number or in the same words; 10 it does not give.',
    ]);
  });

  it('marks in place each account that the page gives, and no other', () => {
    const frame = show({ card: differing });
    const marked = findAll(frame, '.accounts li').filter((li) =>
      textOf(li).includes('On this page too'),
    );
    expect(marked.map((li) => textOf(find(li, '.quote')))[0]).toBe('“52 Serbs”');
    expect(marked).toHaveLength(2);
  });

  it('opens the question it is opened for, and those that the page answers', () => {
    const asked = v.parse(QuestionIdSchema, 'detained');
    const frame = show({ card: clashes, asked });
    expect(find(frame, '[data-asked]').hasAttribute('open')).toBe(true);
    expect(textOf(find(frame, '[data-asked] h3'))).toBe('Seven detained');
    const numbers = [{ ...hurt, question: 'detained', quote: '7', agrees: [], differs: [] }];
    const [, , , , detained] = findAll(show({ card: onPage({ numbers }) }), '.question');
    expect(detained?.hasAttribute('open')).toBe(true);
  });

  it('uses the same colours for a number that agrees and one that differs', () => {
    const colours = (card: CardViewProps['card']) => {
      const { color, backgroundColor } = getComputedStyle(find(show({ card }), '.here'));
      return [color, backgroundColor];
    };
    const same = onPage({ numbers: [{ ...hurt, quote: '30', agrees: everyHurt, differs: [] }] });
    expect(colours(differing)).toEqual(colours(same));
  });
});

describe('any other card', () => {
  it('says nothing of a page', () => {
    expect(findAll(show({ card: clashes }), '.this-page, .here')).toEqual([]);
  });

  it('says nothing of a page that has nothing of its subject’s, and leaves no gap', () => {
    const thisPage = { carries: [], numbers: [], found: [] };
    const card = v.parse(EntityCardSchema, { ...person, thisPage });
    expect(findAll(show({ card }), '.this-page')).toEqual([]);
  });
});

describe('the foot of a card', () => {
  it('opens the dossier and mutes the subject, says so, and takes it back', async () => {
    const onOpenDossier = vi.fn();
    const onMute = vi.fn();
    const frame = show({ card: person, onOpenDossier, onMute });
    const [dossier, mute] = findAll(frame, '.acts button');
    expect(textOf(mute)).toBe(`Do not mark ${person.title}`);
    dossier?.click();
    mute?.click();
    expect(onOpenDossier).toHaveBeenCalledExactlyOnceWith(person.subject);
    expect(onMute).toHaveBeenCalledExactlyOnceWith(person.subject, true);
    await vi.waitFor(() =>
      expect(textOf(find(frame, '.acts output'))).toMatch(/^No longer marked/),
    );
    expect(textOf(mute)).toBe(`Mark ${person.title} again`);
    mute?.click();
    expect(onMute).toHaveBeenLastCalledWith(person.subject, false);
    await vi.waitFor(() => expect(textOf(find(frame, '.acts output'))).toBe(''));
  });

  it('offers neither where there is nobody to do it', () => {
    expect(findAll(show({ card: person }), '.acts')).toEqual([]);
  });
});

describe('with what the page says', () => {
  const all = { onOpenDossier: () => {}, onMute: () => {}, onClose: () => {} };

  it('fits 320 px', () => {
    surface.frame.style.inlineSize = '320px';
    const frame = show({ card: differing, ...all });
    const sideways = [frame, ...findAll(frame, '.card, .card-body')];
    expect(sideways.filter((e) => e.scrollWidth > e.clientWidth)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (theme) => {
    surface.frame.dataset['theme'] = theme;
    surface.frame.style.maxBlockSize = 'none';
    expect(await accessibilityFaults(show({ card: differing, ...all }))).toEqual([]);
  });
});
