/**
 * Installs what is missing: npm packages and browsers. Runs before `npm start`, `npm test`,
 * `npm run bench` and `npm run crosslight`, so it has no dependencies, and takes well under a
 * second when there is nothing to do. Everything it says goes to stderr: stdout belongs to the
 * command that follows.
 *
 *     node scripts/setup.mjs [--chromium] [--firefox]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as browsers from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];
const onWindows = process.platform === 'win32';

/**
 * Makes sure that the npm packages, and the browsers asked for, are there.
 * @param {{ chromium?: boolean, firefox?: boolean }} wanted
 * @throws {Error} with one line that says what to do
 */
export function setup(wanted) {
  checkNode();
  installPackages();
  const missing = () => ({
    chromium: Boolean(wanted.chromium) && browsers.findChromium() === null,
    firefox: Boolean(wanted.firefox) && browsers.findFirefox() === null,
  });
  let still = missing();
  if (still.chromium || still.firefox) {
    installWithApt(still);
    still = missing();
  }
  if (still.chromium) downloadChromium();
  if (still.firefox) downloadFirefox();
  still = missing();
  if (still.chromium) throw new Error(browsers.CHROMIUM_MISSING);
  if (still.firefox) throw new Error(browsers.FIREFOX_MISSING);
}

/**
 * {@link setup} for a command: what cannot be mended here ends it with one line and exit code 2.
 * @param {{ chromium?: boolean, firefox?: boolean }} wanted
 */
export function runSetup(wanted) {
  try {
    setup(wanted);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(
    `Crosslight needs Node ${OLDEST_NODE.join('.')} or later, this is ${process.versions.node}: ` +
      'install a newer one and run the command again.',
  );
}

function installPackages() {
  if (packagesMatchLock()) return;
  say('Installing npm packages (npm ci)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    throw new Error('npm ci failed (see above): mend that and run the command again.');
  }
}

/**
 * npm writes down what it installed in node_modules/.package-lock.json. Comparing that with the
 * lock file is right after `npm ci` and after `npm install` alike.
 */
function packagesMatchLock() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages(join('node_modules', '.package-lock.json'));
  if (wanted === null) throw new Error('package-lock.json is missing: restore it from git.');
  if (installed === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are for other systems; npm leaves those out.
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} file path from the root
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null}
 */
function readPackages(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/**
 * Debian's names; Ubuntu has neither and goes on to the downloads below.
 * @param {{ chromium: boolean, firefox: boolean }} wanted
 */
function installWithApt(wanted) {
  const prefix = aptPrefix();
  if (prefix === null) return;
  const packages = [
    ...(wanted.chromium ? ['chromium'] : []),
    ...(wanted.firefox ? ['firefox-esr'] : []),
  ];
  say(`Installing ${packages.join(' and ')} (apt-get)`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  runWords([...apt, 'update', '-qq']);
  for (const name of packages) {
    // The fonts most pages ask for, or what stands in for them: a bare system may have none.
    const names = [name, 'fonts-liberation'];
    runWords([...apt, 'install', '-y', '-qq', '--no-install-recommends', ...names]);
  }
}

/**
 * What has to stand before apt-get, or null where it cannot be used without asking anyone.
 * @returns {string[] | null}
 */
function aptPrefix() {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function downloadChromium() {
  say('Downloading Chromium (Playwright)');
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  const libraries = aptPrefix() === null ? [] : ['--with-deps'];
  run(process.execPath, [cli, 'install', '--no-shell', ...libraries, 'chromium']);
}

/** Playwright's Firefox is a patched one that WebDriver BiDi cannot drive; this is Mozilla's own. */
function downloadFirefox() {
  const folder = browsers.downloadFolder();
  say(`Downloading Firefox into ${folder}`);
  mkdirSync(folder, { recursive: true });
  const cli = join(ROOT, 'node_modules', '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
  const args = ['install', 'firefox@stable', '--path', folder, '--format', '{{path}}'];
  const result = spawnSync(process.execPath, [cli, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  const path = result.stdout.trim().split('\n').at(-1) ?? '';
  if (result.status === 0 && existsSync(path)) writeFileSync(join(folder, 'firefox.path'), path);
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`crosslight set-up: ${text}\n`);
}

/** @param {string[]} words */
function runWords(words) {
  const [command = '', ...args] = words;
  return run(command, args);
}

/**
 * Runs a command with all of its output on stderr.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // npm is a .cmd file on Windows, which only a shell can start; the arguments are our own.
  const shell = onWindows && command === 'npm';
  return spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runSetup({
    chromium: process.argv.includes('--chromium'),
    firefox: process.argv.includes('--firefox'),
  });
}
