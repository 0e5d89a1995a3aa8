/** What a screen reader is given: Chromium's accessibility tree, closed shadow roots included. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { OWN_PAGES, useConditions } from './support/conditions';

const CONTROLS = [
  'button',
  'link',
  'checkbox',
  'radio',
  'switch',
  'combobox',
  'textbox',
  'DisclosureTriangle',
  'listbox',
  'option',
  'dialog',
  'table',
  'group',
];

interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
}

/** Everything in the tree that has a role, in its order; from the node of this role on, if one is named. */
async function spokenIn(session: CDPSession, from?: string): Promise<Spoken[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (id: string): Spoken[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const inside = (node.childIds ?? []).flatMap(within);
    if (node.ignored) return inside;
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const one = {
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      level: typeof level === 'number' ? level : null,
    };
    return [one, ...inside];
  };
  const root = from === undefined ? nodes[0] : nodes.find((node) => node.role?.value === from);
  if (root === undefined) throw new Error(`Nothing in the tree is a ${from}.`);
  return within(root.nodeId);
}

const headingsOf = (spoken: readonly Spoken[]): string[] =>
  spoken.filter(({ role }) => role === 'heading').map(({ level, name }) => `${level} ${name}`);

/** Headings that go down more than one level at once. */
function skipped(headings: readonly string[]): string[] {
  return headings.filter((heading, i) => {
    const before = headings[i - 1];
    return before !== undefined && parseInt(heading, 10) > parseInt(before, 10) + 1;
  });
}

const unnamed = (spoken: readonly Spoken[]): Spoken[] =>
  spoken.filter(({ role, name }) => CONTROLS.includes(role) && role !== 'group' && name === '');

describe('to a screen reader', () => {
  const own = useConditions();
  const spokenOf = async (page: Page, from?: string) => spokenIn(await own.session(page), from);

  it('a card is a dialog with its title, its questions as headings, and named buttons', async () => {
    const page = await own.openRead('demo.html');
    await own.showCard(page, 'clashes-2023-05-29');
    const spoken = await spokenOf(page, 'dialog');
    expect(spoken[0]).toMatchObject({ role: 'dialog', name: 'Clashes of 29 May 2023' });
    expect(unnamed(spoken)).toEqual([]);
    const headings = headingsOf(spoken);
    expect(skipped(headings)).toEqual([]);
    expect(headings[0]).toBe('2 Clashes of 29 May 2023');
    expect(headings[1]).toBe('3 KFOR / NATO soldiers hurt');
    expect(headings.length).toBeGreaterThan(8);
    const pressed = spoken.filter(({ role }) => role === 'button' || role === 'DisclosureTriangle');
    expect(pressed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Close', 'KFOR', 'Why is this marked?', 'Open dossier']),
    );
    // The signs that stand before these words are for the eye.
    expect(spoken.filter(({ name }) => /[≠=]/.test(name))).toEqual([]);
  });

  it.each(['kfor', 'alexander-botsan-kharchenko', 'zvecan', 'un-resolution-1244'])(
    'a card of another kind has the same form: %s',
    async (subject) => {
      const page = await own.openRead('demo.html');
      await own.showCard(page, subject);
      const spoken = await spokenOf(page, 'dialog');
      const headings = headingsOf(spoken);
      expect(unnamed(spoken)).toEqual([]);
      expect(skipped(headings)).toEqual([]);
      expect(headings[0]).toBe(`2 ${spoken[0]?.name}`);
    },
  );

  it('the popup has its search, its groups and its switches', async () => {
    const popup = await own.openPopupOf(await own.openRead('demo.html'));
    const spoken = await spokenOf(popup);
    const headings = headingsOf(spoken);
    expect(unnamed(spoken)).toEqual([]);
    expect(skipped(headings)).toEqual([]);
    // The capitals are the style's.
    expect(headings.map((heading) => heading.toLowerCase())).toEqual(
      expect.arrayContaining(['1 crosslight', '2 events', '2 people', '2 bodies', '2 places']),
    );
    expect(spoken).toContainEqual({ role: 'combobox', name: 'Search the corpus', level: null });
    expect(spoken.filter(({ role }) => role === 'switch').map(({ name }) => name)).toEqual([
      'Marks on 127.0.0.1',
      'Marks on all sites',
      'Only on click',
    ]);
  });

  it('the popup says once how much a search has found', async () => {
    const popup = await own.openPopupOf(await own.openRead('demo.html'));
    await popup.evaluate(() => {
      const said: string[] = [];
      const statuses = () => [...document.querySelectorAll('output, [aria-live], [role="status"]')];
      const texts = () => statuses().map(({ textContent }) => textContent);
      let before = texts();
      new MutationObserver(() => {
        const now = texts();
        said.push(...now.filter((text) => text !== '' && !before.includes(text)));
        before = now;
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { said });
    });
    await popup.keyboard.insertText('zvecan');
    await popup.locator('.result').first().waitFor();
    await popup.waitForTimeout(300);
    const said = await popup.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.filter((text) => /result/.test(text))).toHaveLength(1);
  });

  it('the dossier of an event has one part after the other, each under its heading', async () => {
    const page = await own.openOwn('dossier.html#/event/clashes-2023-05-29');
    const headings = headingsOf(await spokenOf(page));
    expect(headings[0]).toBe('1 Clashes of 29 May 2023');
    expect(headings.filter((heading) => heading.startsWith('2 '))).toEqual([
      '2 In short',
      '2 Numbers that differ',
      '2 Accounts side by side',
      '2 Timeline',
      '2 Who is heard',
      '2 Shared wording',
    ]);
  });

  it.each(OWN_PAGES)(
    'headings go down step by step, and what can be used has a name: $name',
    async ({ path }) => {
      const page = await own.openOwn(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const spoken = await spokenOf(page);
      const headings = headingsOf(spoken);
      expect(headings.filter((heading) => heading.startsWith('1 '))).toHaveLength(1);
      expect(headings[0]).toMatch(/^1 /);
      expect(skipped(headings)).toEqual([]);
      expect(unnamed(spoken)).toEqual([]);
    },
  );
});
