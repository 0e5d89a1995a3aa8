/**
 * What `wxt/browser` is in unit tests: an in-memory browser API that tests may fill and reset.
 * Types are those of the polyfill, as in the extension.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export { fakeBrowser as browser };
