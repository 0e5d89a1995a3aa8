import { browser } from 'wxt/browser';

/**
 * Browser events the background lives on. They must be registered while it starts, or a stopped background is not woken for them.
 * A failing listener must not take the background down: what fails here (a tab closed meanwhile) has no reader to tell.
 */
export const browserEvents = {
  /** `first`: the extension has just been installed, and not merely updated or its browser. */
  onInstalled(listener: (first: boolean) => Promise<void>): void {
    browser.runtime.onInstalled.addListener(
      ({ reason }) => void listener(reason === 'install').catch(ignore),
    );
  },
  /** The browser has been started with the extension in it. */
  onStartup(listener: () => Promise<void>): void {
    browser.runtime.onStartup.addListener(() => void listener().catch(ignore));
  },
  onCommand(listener: (command: string) => Promise<void>): void {
    browser.commands.onCommand.addListener((command) => void listener(command).catch(ignore));
  },
};

function ignore(): void {}
