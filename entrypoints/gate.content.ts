import { defineContentScript } from 'wxt/utils/define-content-script';
import gateText from '../generated/gate.json?raw';
import { createGate, type GateData } from '../engine/lexicon/gate-scan';
import { watchAtGate } from '../page/gate';
import type { Envelope } from '../engine/model/messages';
import { KEYS } from '../platform/settings-keys';

/** The polyfill would triple the size of the one script that is on every page; both browsers answer with a promise here. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { sync: { get(key: string): Promise<Record<string, unknown>> } };
};
declare const browser: typeof chrome | undefined;

/**
 * In the extension's own isolated world, which the page cannot see: lets a second run replace the first, and the command line
 * tell a page without a hit from one that has not been looked at yet.
 */
declare global {
  var crosslightGate:
    | { readonly controller: AbortController; looked: 'hit' | 'nothing' | null }
    | undefined;
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    globalThis.crosslightGate?.controller.abort();
    const state: typeof globalThis.crosslightGate = {
      controller: new AbortController(),
      looked: null,
    };
    globalThis.crosslightGate = state;
    const api = typeof browser === 'undefined' ? chrome : browser;
    const { scan } = createGate(JSON.parse(gateText) as GateData);
    const looked = (hit: boolean) => {
      state.looked = hit ? 'hit' : 'nothing';
    };
    void watchAtGate(document, { scan, signal: state.controller.signal, looked })
      .then((hit) => (hit ? call(api, state.controller.signal) : undefined))
      // An aborted or orphaned gate has nothing to say to anyone.
      .catch(() => undefined);
  },
});

/** A background that is just being stopped loses the message, and the next one wakes it: so it is sent up to three times. */
async function call(api: typeof chrome, signal: AbortSignal): Promise<void> {
  // The reader has chosen to be asked first ("only on click"): then not even this is sent.
  if ((await api.storage.sync.get(KEYS.onlyOnClick))[KEYS.onlyOnClick] === true) return;
  const hit = { crosslight: 'hit', body: null } satisfies Envelope;
  for (const pause of [200, 1_500, 0]) {
    const answer = await api.runtime.sendMessage(hit).catch(() => undefined);
    if (answer !== undefined || signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
