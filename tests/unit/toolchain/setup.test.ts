/** Set-up in a folder of its own, with the programs it would call replaced by ones that keep notes. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

const SCRIPTS = fileURLToPath(new URL('../../../scripts', import.meta.url));
const LOCK = {
  packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosslight-setup-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true }));
  for (const name of ['setup.mjs', 'browsers.mjs']) {
    cpSync(join(SCRIPTS, name), join(folder, 'scripts', name));
  }
  put('package-lock.json', JSON.stringify(LOCK));
  put('node_modules/.package-lock.json', JSON.stringify(LOCK));
  program('npm', 'echo "npm $*" >> calls');
  program('env', 'shift; exec "$@"');
  program('sudo', 'exit 1');
  program('apt-get', 'echo "apt-get $*" >> calls');
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function program(name: string, script: string): void {
  put(`bin/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

function setup(args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const result = spawnSync(process.execPath, ['scripts/setup.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: join(folder, 'bin'), HOME: folder, ...env },
  });
  let calls = '';
  try {
    calls = readFileSync(join(folder, 'calls'), 'utf8');
  } catch {
    // Nothing was called.
  }
  return { status: result.status, stdout: result.stdout, stderr: result.stderr, calls };
}

/** Whether this machine has a browser where set-up looks besides the search path. */
function hasBrowserElsewhere(): boolean {
  const code = `
    import { findChromium, findFirefox } from ${JSON.stringify(join(SCRIPTS, 'browsers.mjs'))};
    process.exitCode = findChromium() === null && findFirefox() === null ? 0 : 1;`;
  const env = { PATH: '', HOME: '/nowhere' };
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { env }).status !== 0;
}

describe.skipIf(process.platform === 'win32')('set-up', () => {
  test('does and says nothing when nothing is missing', () => {
    expect(setup()).toEqual({ status: 0, stdout: '', stderr: '', calls: '' });
  });

  test('installs when nothing is installed, all of its words on stderr', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    program('npm', 'echo "npm $*" >> calls; echo added 1 package');
    const { status, stdout, stderr, calls } = setup();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('added 1 package');
    expect(calls).toBe('npm ci --no-audit --no-fund\n');
  });

  test.each([
    ['another version', { version: '1.0.1', integrity: 'sha512-b' }],
    ['other content of the same version', { version: '1.0.0', integrity: 'sha512-b' }],
  ])('installs again when the lock file names %s', (_, entry) => {
    put('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/a': entry } }));
    expect(setup().calls).toBe('npm ci --no-audit --no-fund\n');
  });

  test('does not wait for packages that are for other systems', () => {
    const other = { version: '1.0.0', integrity: 'sha512-o', optional: true };
    const packages = { ...LOCK.packages, 'node_modules/other': other };
    put('package-lock.json', JSON.stringify({ packages }));
    expect(setup().calls).toBe('');
  });

  test('ends with exit code 2 when npm fails', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    program('npm', 'exit 1');
    expect(setup()).toMatchObject({ status: 2, stdout: '' });
  });

  test('takes the browser that the environment names, and says so when it cannot be run', () => {
    program('my-browser', 'exit 0');
    const own = { CROSSLIGHT_CHROMIUM: join(folder, 'bin', 'my-browser') };
    expect(setup(['--chromium'], own)).toMatchObject({ status: 0, calls: '' });
    const { status, stderr } = setup(['--chromium'], { CROSSLIGHT_CHROMIUM: '/nowhere' });
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toContain('CROSSLIGHT_CHROMIUM is set to /nowhere');
  });
});

describe.skipIf(process.platform === 'win32' || hasBrowserElsewhere())(
  'set-up without a browser',
  () => {
    test('takes a browser on the search path, but not one of the stubs that point to a snap', () => {
      program('chromium-browser', 'echo "run: snap install chromium"; exit 1');
      expect(setup(['--chromium'])).toMatchObject({ status: 2 });
      program('google-chrome', 'exit 0');
      expect(setup(['--chromium'])).toMatchObject({ status: 0 });
    });

    test('passes over a Firefox that is too old', () => {
      program('firefox', 'exit 0');
      put('bin/application.ini', '[App]\nVersion=140.3.0\n');
      expect(setup(['--firefox'])).toMatchObject({ status: 2 });
      put('bin/application.ini', '[App]\nVersion=149.0\n');
      expect(setup(['--firefox'])).toMatchObject({ status: 0 });
    });

    test('says in one closing line what to do when no browser can be had', () => {
      const { status, stdout, stderr } = setup(['--chromium', '--firefox']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trim().split('\n').at(-1)).toBe(
        'No Chrome, Chromium or Edge found: install one, or set CROSSLIGHT_CHROMIUM to its executable.',
      );
    });

    test('asks apt for what is missing and for nothing else, and goes on from there', () => {
      program('firefox', 'exit 0');
      const install = 'printf "#!/bin/sh\\n" > bin/chromium; /bin/chmod +x bin/chromium';
      program('apt-get', `echo "apt-get $*" >> calls; case "$*" in install*) ${install};; esac`);
      program('sudo', 'shift; exec "$@"');
      const { status, stdout, calls } = setup(['--chromium', '--firefox']);
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      expect(calls.trim().split('\n')).toEqual([
        'apt-get --version',
        'apt-get update -qq',
        'apt-get install -y -qq --no-install-recommends chromium fonts-liberation',
      ]);
    });
  },
);
