/**
 * Finds the browsers that the demo, the tests, the bench and the command line drive.
 *
 * Plain JavaScript without dependencies, because set-up runs it before anything is installed.
 */
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { homedir } from 'node:os';

/** The first version that `browser_specific_settings` admits: `::highlight` is complete there. */
export const OLDEST_FIREFOX = 149;

const onWindows = process.platform === 'win32';
const onMac = process.platform === 'darwin';

/**
 * Names in order of choice. Chromium comes first: branded Chrome ignores `--load-extension` since
 * version 137 unless it is told otherwise.
 */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  ...(onWindows ? ['chrome', 'msedge'] : []),
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];

/**
 * Path of a Chromium, Chrome or Edge, or null.
 * Order: `CROSSLIGHT_CHROMIUM`, the search path, the usual folders, Playwright's own download.
 * @returns {string | null}
 */
export function findChromium() {
  return (
    fromEnvironment('CROSSLIGHT_CHROMIUM') ??
    firstUsable(onPath(CHROMIUM_NAMES)) ??
    firstUsable(usualChromiumPlaces()) ??
    playwrightChromium()
  );
}

/**
 * Path of a Firefox that is new enough, or null.
 * Order: `CROSSLIGHT_FIREFOX`, the search path, the usual folders, the download of set-up.
 * @returns {string | null}
 */
export function findFirefox() {
  return (
    fromEnvironment('CROSSLIGHT_FIREFOX') ??
    [...onPath(FIREFOX_NAMES), ...usualFirefoxPlaces(), ...downloadedFirefox()].find(
      (path) => isUsable(path) && isNewEnough(path),
    ) ??
    null
  );
}

/**
 * Like {@link findChromium}, for callers that cannot go on without one.
 * @returns {string}
 * @throws {Error} with one line that says what to do
 */
export function requireChromium() {
  const path = findChromium();
  if (path === null) throw new Error(CHROMIUM_MISSING);
  return path;
}

/**
 * Like {@link findFirefox}, for callers that cannot go on without one.
 * @returns {string}
 * @throws {Error} with one line that says what to do
 */
export function requireFirefox() {
  const path = findFirefox();
  if (path === null) throw new Error(FIREFOX_MISSING);
  return path;
}

export const CHROMIUM_MISSING =
  'No Chrome, Chromium or Edge found: install one, or set CROSSLIGHT_CHROMIUM to its executable.';
export const FIREFOX_MISSING =
  `No Firefox ${OLDEST_FIREFOX} or later found: install one, ` +
  'or set CROSSLIGHT_FIREFOX to its executable.';

/**
 * Switches for every Chromium that a script starts: nothing of the browser's own goes out to the
 * network, and as root (containers, CI) its sandbox cannot start.
 * @returns {string[]}
 */
export function chromiumArgs() {
  const asRoot = process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
  ];
}

/**
 * Switches that load one unpacked extension and no other.
 * @param {string} folder absolute path of the unpacked build
 * @returns {string[]}
 */
export function extensionArgs(folder) {
  return [
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
  ];
}

/** Where set-up puts a Firefox that it had to download. */
export function downloadFolder() {
  return process.env.CROSSLIGHT_BROWSERS ?? join(homedir(), '.cache', 'crosslight-browsers');
}

/** @param {string} name */
function fromEnvironment(name) {
  const path = process.env[name];
  if (!path) return null;
  if (!isUsable(path)) throw new Error(`${name} is set to ${path}, which cannot be run: mend it.`);
  return path;
}

/**
 * @param {string[]} names
 * @returns {string[]}
 */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = onWindows ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualChromiumPlaces() {
  if (onMac) {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      macApplications(`${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (onWindows) {
    return [
      ...windowsPrograms('Chromium\\Application\\chrome.exe'),
      ...windowsPrograms('Google\\Chrome\\Application\\chrome.exe'),
      ...windowsPrograms('Microsoft\\Edge\\Application\\msedge.exe'),
    ];
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

function usualFirefoxPlaces() {
  if (onMac) {
    return ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap((name) =>
      macApplications(`${name}.app/Contents/MacOS/firefox`),
    );
  }
  if (onWindows) return windowsPrograms('Mozilla Firefox\\firefox.exe');
  return ['/opt/firefox/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'];
}

/** @param {string} rest */
function macApplications(rest) {
  return [join('/Applications', rest), join(homedir(), 'Applications', rest)];
}

/** @param {string} rest */
function windowsPrograms(rest) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, rest)] : [];
  });
}

function playwrightChromium() {
  try {
    const require = createRequire(import.meta.url);
    /** @type {string} */
    const path = require('playwright-core').chromium.executablePath();
    return isUsable(path) ? path : null;
  } catch {
    // Not installed yet: set-up comes back after `npm ci`.
    return null;
  }
}

/** The path that the download printed, kept beside it. @returns {string[]} */
function downloadedFirefox() {
  const note = join(downloadFolder(), 'firefox.path');
  return existsSync(note) ? [readFileSync(note, 'utf8').trim()] : [];
}

/** @param {string[]} paths */
function firstUsable(paths) {
  return paths.find(isUsable) ?? null;
}

/** @param {string} path */
function isUsable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() && !isSnapStub(path);
  } catch {
    return false;
  }
}

/**
 * Ubuntu's `chromium-browser` and `firefox` packages are small scripts that only point to a snap.
 * @param {string} path
 */
function isSnapStub(path) {
  if (onWindows || statSync(path).size > 8192) return false;
  const script = readFileSync(path, 'utf8');
  return script.startsWith('#!') && script.includes('snap install');
}

/**
 * Firefox keeps its version in a file beside the binary; where there is none, it is given a try.
 * @param {string} path
 */
function isNewEnough(path) {
  const folder = dirname(realpathSync(path));
  const file = [
    join(folder, 'application.ini'),
    join(folder, '..', 'Resources', 'application.ini'),
  ].find((candidate) => existsSync(candidate));
  if (file === undefined) return true;
  const version = /^Version=(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1];
  return version === undefined || Number(version) >= OLDEST_FIREFOX;
}
