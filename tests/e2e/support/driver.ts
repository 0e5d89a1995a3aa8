/**
 * One way to drive both browsers, so that a promise is written once and proved in each. Playwright (Chromium) and
 * Puppeteer (Firefox) agree on what is used of a page here.
 */
export interface Driver {
  readonly browser: 'Chromium' | 'Firefox';
  /** Opens an address in a new tab in the foreground. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension ("popup.html") in a tab of its own. */
  openOwnPage(path: string): Promise<DrivenPage>;
  /** The same with the ways to see what Crosslight does in it. */
  openOwnTab(path: string): Promise<Tab>;
  /** The addresses of all open tabs that show pages of the extension. */
  ownAddresses(): Promise<string[]>;
  /** What is downloaded while something is done in a page. */
  download(page: DrivenPage, act: () => Promise<unknown>): Promise<Downloaded>;
  /** Stops the background as the browser does when it has been idle; the next message has to wake it. */
  stopBackground(): Promise<void>;
  /** What a keyboard command of the manifest does; no automation can type one. */
  command(name: 'next-mention' | 'previous-mention' | 'toggle-site'): Promise<void>;
  close(): Promise<void>;
}

/** A file as it lies on the disk. */
export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** What Playwright's and Puppeteer's pages have in common, as far as it is used. */
export interface DrivenPage {
  evaluate<T, A>(code: (argument: A) => T, argument: A): Promise<Awaited<T>>;
  evaluate<T>(code: string): Promise<T>;
  bringToFront(): Promise<void>;
  goto(url: string): Promise<unknown>;
  close(): Promise<void>;
  url(): string;
  screenshot(): Promise<Uint8Array>;
  /** Playwright only. */
  emulateMedia?(options: { media: 'print' | 'screen' }): Promise<void>;
  focus(selector: string): Promise<void>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
}

/** A tab with a web page, and ways to see what Crosslight does there. */
export interface Tab {
  readonly page: DrivenPage;
  /** Runs a function on Crosslight's closed shadow root; null while there is none. The function must not use anything around it. */
  inCard<T>(code: (root: ShadowRoot) => T): Promise<T | null>;
  /** The browser's own number for the tab. */
  id(): Promise<number>;
  /** Asks the reader in the tab, as the toolbar popup does; null where none runs. */
  ask<T>(name: string, body?: unknown): Promise<T | null>;
}

/** Where something is on the screen, in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function centreOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
