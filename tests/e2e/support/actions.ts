import { centreOf, type Box, type DrivenPage, type Tab } from './driver';

/** How long a browser may take for what a reader would call "at once". */
const PATIENCE_MS = 10_000;

/**
 * Asks again and again until the answer is what is waited for; fails with the last answer. A question that a navigation cut short
 * is asked again too.
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  holds: (answer: T) => boolean = Boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    let seen: unknown;
    try {
      const answer = await ask();
      if (holds(answer)) return answer;
      seen = answer;
    } catch (error) {
      seen = String(error);
    }
    if (Date.now() > end) {
      throw new Error(`${what} did not come about; last seen: ${JSON.stringify(seen)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The texts painted in a page, in document order, as the registry that the page shares has them. */
export function marksOf({ page }: Pick<Tab, 'page'>): Promise<string[]> {
  return page.evaluate(() => {
    const quiet = /^crosslight-(?:light|dark|plain|black|white)$/;
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      quiet.test(name) ? ([...highlight] as StaticRange[]) : [],
    );
    const before = (one: StaticRange, other: StaticRange) => {
      if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
      const order = one.startContainer.compareDocumentPosition(other.startContainer);
      return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return ranges
      .toSorted(before)
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      );
  }, null);
}

/** Waits until a text is painted. */
/**
 * Waits until a setting is back at its default in the browser's storage: a page that is closed at once has not stored what was chosen.
 *
 * @param page one of the extension's own
 * @param key under which the setting is stored (platform/settings-keys.ts)
 */
export async function untilDefault(page: DrivenPage, key: string): Promise<void> {
  const stored = `(globalThis.browser ?? chrome).storage.sync.get('${key}').then((found) => '${key}' in found)`;
  await eventually(
    `“${key}” at its default`,
    () => page.evaluate<boolean>(stored),
    (isThere) => !isThere,
  );
}

export async function untilMarked(tab: Tab, text: string): Promise<string[]> {
  return eventually(
    `a mark on “${text}”`,
    () => marksOf(tab),
    (marks) => marks.includes(text),
  );
}

export async function untilUnmarked(tab: Tab): Promise<void> {
  await eventually(
    'a page without marks',
    () => marksOf(tab),
    (marks) => marks.length === 0,
  );
}

/** Every custom highlight of ours in the page, the empty ones too. */
export function highlightNames({ page }: Tab): Promise<string[]> {
  return page.evaluate(
    () => [...CSS.highlights.keys()].filter((name) => name.startsWith('crosslight')),
    null,
  );
}

/** Where a text stands, after it has been scrolled into view: the first place inside the elements that match the selector. */
export async function boxOf(page: DrivenPage, text: string, within = 'body'): Promise<Box> {
  const box = await page.evaluate(
    ({ text: wanted, within: selector }) => {
      const roots: (Element | ShadowRoot)[] = [...document.querySelectorAll(selector)];
      for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
        const walker = document.createTreeWalker(
          root,
          NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
          if (!(node instanceof Text)) continue;
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [rect] = range.getClientRects();
          if (rect) return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
        }
      }
      return null;
    },
    { text, within },
  );
  if (box === null) throw new Error(`“${text}” is not on the page.`);
  return box;
}

/** Moves the pointer to a text as a hand would, and leaves it there. */
export async function hover(page: DrivenPage, text: string, within?: string): Promise<void> {
  const { x, y } = centreOf(await boxOf(page, text, within));
  await page.mouse.move(x - 60, y + 40);
  await page.mouse.move(x, y, { steps: 4 });
}

export async function click(page: DrivenPage, text: string, within?: string): Promise<void> {
  const { x, y } = centreOf(await boxOf(page, text, within));
  await page.mouse.click(x, y);
}

/** The title of the open card; null while none is open. */
export function cardTitle(tab: Tab): Promise<string | null> {
  return tab.inCard((root) => {
    const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
    if (!dialog?.checkVisibility()) return null;
    return root.querySelector('.title')?.textContent ?? '';
  });
}

export async function untilCard(tab: Tab, title: string): Promise<void> {
  await eventually(
    `the card “${title}”`,
    () => cardTitle(tab),
    (shown) => shown === title,
  );
}

export async function untilNoCard(tab: Tab): Promise<void> {
  await eventually(
    'a page without a card',
    () => cardTitle(tab),
    (shown) => shown === null,
  );
}

/** Presses what the open card offers at its foot, with the mouse. */
export async function pressAct(tab: Tab, name: string): Promise<void> {
  const boxes = await tab.inCard((root) => {
    root.querySelector('.acts')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return Array.from(root.querySelectorAll('.acts button'), (button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { name: button.textContent, box: { x, y, width, height } };
    });
  });
  const button = boxes?.find((one) => one.name.includes(name));
  if (!button) throw new Error(`The card does not offer “${name}”.`);
  const { x, y } = centreOf(button.box);
  await tab.page.mouse.click(x, y);
}

/** All that can be read on the open card. */
export async function cardText(tab: Tab): Promise<string> {
  const text = await tab.inCard(
    (root) => root.querySelector<HTMLElement>('[role="dialog"]')?.innerText ?? '',
  );
  return (text ?? '').replace(/\s+/g, ' ');
}

export async function cardBox(tab: Tab): Promise<Box> {
  const box = await tab.inCard((root) => {
    const rect = root.querySelector('[role="dialog"]')?.getBoundingClientRect();
    return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
  });
  if (box === null) throw new Error('No card is open.');
  return box;
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
