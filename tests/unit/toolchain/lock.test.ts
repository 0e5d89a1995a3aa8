import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  absentPackages,
  completeLock,
  entryFor,
  parseLock,
  type Lock,
} from '../../../scripts/lock';

const text = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');

describe('package-lock.json', () => {
  const lock = parseLock(text);

  test('names no registry', () => {
    expect(text).not.toMatch(/"resolved"|https?:\/\/registry/);
  });

  test('has an entry for the native packages of every system, so that npm ci works on each', () => {
    expect(absentPackages(lock).map(({ path }) => path)).toEqual([]);
  });

  test('has a hash for every package but native ones of other systems', () => {
    const without = Object.entries(lock.packages).filter(
      ([path, entry]) => path !== '' && !('integrity' in entry) && entry.optional !== true,
    );
    expect(without).toEqual([]);
  });
});

const asking = (optionalDependencies: Record<string, string>, dev?: true): Lock => ({
  packages: {
    '': {},
    'node_modules/asks': { version: '1.0.0', optionalDependencies, ...(dev ? { dev } : {}) },
  },
});

describe('completing a lock file', () => {
  test.each([
    ['@a/binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@a/binding-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
    ['@a/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@a/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@a/binding-win32-x64-gnu', { os: ['win32'], cpu: ['x64'] }],
    ['@a/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@a/linux-ppc64-gnu', { os: ['linux'], cpu: ['ppc64'], libc: ['glibc'] }],
  ])('%s is for the system that its name says', (name, expected) => {
    const path = `node_modules/${name}`;
    const entry = entryFor({ path, version: '1.2.3', dev: true });
    expect(entry).toEqual({ version: '1.2.3', dev: true, optional: true, ...expected });
  });

  test('a package whose name says no system is not guessed at', () => {
    const absent = { path: 'node_modules/bufferutil', version: '4.0.0', dev: true };
    expect(() => entryFor(absent)).toThrow('node_modules/bufferutil@4.0.0');
  });

  test('packages that are there, hoisted or nested, stay as they are', () => {
    const lock = asking({ '@a/darwin-arm64': '1.0.0', '@a/linux-x64': '1.0.0' });
    lock.packages['node_modules/@a/darwin-arm64'] = { version: '1.0.0' };
    lock.packages['node_modules/asks/node_modules/@a/linux-x64'] = { version: '1.0.0' };
    expect(completeLock(lock)).toEqual(lock);
  });

  test('a package that a shipped package asks for is not marked as for development', () => {
    const lock = asking({ '@a/darwin-x64': '1.0.0' });
    expect(completeLock(lock).packages['node_modules/@a/darwin-x64']).not.toHaveProperty('dev');
    const dev = asking({ '@a/darwin-x64': '1.0.0' }, true);
    expect(completeLock(dev).packages['node_modules/@a/darwin-x64']).toHaveProperty('dev', true);
  });

  test('is done when it is done', () => {
    const once = completeLock(asking({ '@a/win32-x64-msvc': '1.0.0' }));
    expect(absentPackages(once)).toEqual([]);
    expect(completeLock(once)).toEqual(once);
  });
});
