/**
 * `npm run lock`: after `npm install` changed package-lock.json, adds what npm leaves out when the
 * registry at hand does not serve packages for other systems: the native parts of oxlint, rollup and
 * the like for macOS, Windows and so on. `npm ci` refuses a lock file that lacks one of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const Entry = v.looseObject({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  dev: v.optional(v.boolean()),
  optionalDependencies: v.optional(v.record(v.string(), v.string())),
});
const Lock = v.looseObject({ packages: v.record(v.string(), Entry) });
export type Lock = v.InferOutput<typeof Lock>;

export interface Absent {
  /** Path that the entry gets, as in the lock file. */
  path: string;
  version: string;
  /** Whether only development needs the package that asks for it. */
  dev: boolean;
}

/** @throws when the text is not a lock file of npm 7 or later */
export function parseLock(text: string): Lock {
  // Checked and handed on as it is: a parsed copy would have its keys in another order.
  const lock: unknown = JSON.parse(text);
  v.assert(Lock, lock);
  return lock;
}

/** Optional packages that some package asks for and that have no entry anywhere it could find them. */
export function absentPackages({ packages }: Lock): Absent[] {
  const absent = new Map<string, Absent>();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (lookUp(packages, path, name)) continue;
      const target = `node_modules/${name}`;
      const dev = entry.dev === true && (absent.get(target)?.dev ?? true);
      absent.set(target, { path: target, version, dev });
    }
  }
  return [...absent.values()];
}

/** Node's own way of finding a package: in the folder's node_modules, then in each folder above. */
function lookUp(packages: Lock['packages'], from: string, name: string): boolean {
  for (let folder = from; ; folder = parent(folder)) {
    if (Object.hasOwn(packages, `${folder === '' ? '' : `${folder}/`}node_modules/${name}`)) {
      return true;
    }
    if (folder === '') return false;
  }
}

function parent(path: string): string {
  const at = path.lastIndexOf('/node_modules/');
  return at === -1 ? '' : path.slice(0, at);
}

const SYSTEM = /(android|darwin|freebsd|linux|openbsd|netbsd|openharmony|sunos|aix|win32)/;
const PROCESSOR = /(arm64|arm|ia32|x64|loong64|mips64el|ppc64|riscv64|s390x)/;

/**
 * An entry for a native package, with what its name says about where it runs, so that npm does not
 * ask for it elsewhere. Its hash is not known here; npm fills it in where the package is installed.
 * @throws when the name says nothing of the kind
 */
export function entryFor({ path, version, dev }: Absent): Lock['packages'][string] {
  const [system, processor, rest = ''] = path.split('/').at(-1)?.split(SYSTEM).slice(1) ?? [];
  const words = `${processor ?? ''}${rest}`;
  const cpu = PROCESSOR.exec(words)?.[0];
  if (system === undefined || cpu === undefined || !/^\d/.test(version)) {
    throw new Error(`${path}@${version}: not a package for one system; install it and look.`);
  }
  const libc = /musl/.test(words)
    ? 'musl'
    : /gnu/.test(words) && system === 'linux'
      ? 'glibc'
      : null;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev: true } : {}),
    ...(libc === null ? {} : { libc: [libc] }),
    optional: true,
    os: [system],
  };
}

/** The lock file with an entry for each of its absent packages, in npm's order. */
export function completeLock(lock: Lock): Lock {
  const added = absentPackages(lock).map((absent) => [absent.path, entryFor(absent)] as const);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(fileURLToPath(new URL('..', import.meta.url)), 'package-lock.json');
  const lock = parseLock(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
}
