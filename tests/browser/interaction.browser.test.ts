import { describe, expect, test, vi } from 'vitest';
import { buildPage } from './build-page';
import { openReader } from './open-reader';
import { middleOf, mouse } from './reader';

const article = `<!doctype html><style>body { margin: 20px; font: 18px/28px serif; }</style>
  <p>First paragraph about a town council and its budget for roads.</p>
  <p>The gathering in <b>Zvecan</b> was over by noon, said the council of Leposavic.</p>
  <p>Another paragraph with <a id="link" href="#there">a link to Zvecan</a> and more words.</p>
  <button id="after">After</button>`;

describe('hover', () => {
  test('a pointer that rests on a mention opens its card, and leaving closes it', async () => {
    buildPage(article);
    const reader = openReader(['Zvecan', 'Leposavic']);
    const [first] = reader.mentions;
    const { x, y } = middleOf(first!);
    await mouse.move(5, 5);
    await mouse.move(x, y);
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    expect(document.activeElement).toBe(document.body);
    await mouse.move(x, y - 60);
    await vi.waitFor(() => expect(reader.title()).toBeNull());
  });
});
