import { expect, test, vi } from 'vitest';
import { buildPage } from './build-page';
import { openReader } from './open-reader';

test('a card opens, in its own style, on a page that forbids styles and wants trusted types', async () => {
  buildPage('<!doctype html><p style="margin: 100px">The mayor of Zvecan</p>');
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content =
    "style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  document.head.append(meta);
  const probe = document.createElement('p');
  probe.setAttribute('style', 'color: red');
  await vi.waitFor(() => expect(violations).toEqual(['style-src-attr inline']));
  violations.length = 0;

  const reader = openReader(['Zvecan']);
  reader.interaction.openFor('mention-1', { by: 'key' });
  await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
  reader.interaction.go(1);
  reader.interaction.openCurrent();
  await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
  expect(reader.surface()!.getBoundingClientRect().width).toBe(420);
  expect(getComputedStyle(reader.surface()!).position).toBe('fixed');
  expect(violations).toEqual([]);
});
