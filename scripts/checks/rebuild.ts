import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import JSZip from 'jszip';
import { run } from '../run';
import { filesBelow, type Report } from './bundle';

/**
 * Does what a reviewer of the store does: unpacks the source archive in an empty folder, builds
 * the Firefox extension there, and compares every file with the archive that was handed in.
 * @param root the checkout, whose installed packages are used unless `clean`
 * @param clean runs `npm ci` in the empty folder instead (a minute or so)
 */
export async function checkRebuild(
  root: string,
  archives: { sources: string; firefox: string },
  clean = false,
): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'crosslight-rebuild-'));
  try {
    await unpack(archives.sources, folder);
    if (clean) {
      const installed = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
      if (!installed.ok) return failed(`npm ci failed:\n${installed.output}`);
    } else {
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    }
    const build = ['--import', 'tsx', join('scripts', 'build.ts'), 'firefox'];
    const built = await run(process.execPath, build, { cwd: folder });
    if (!built.ok) return failed(`The source archive does not build:\n${built.output}`);
    return compare(
      await contentsOfArchive(archives.firefox),
      await contentsOfFolder(join(folder, '.output', 'firefox-mv3')),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names every file that is in one build only, or differs between the two. */
export function compare(
  handedIn: ReadonlyMap<string, Uint8Array>,
  rebuilt: ReadonlyMap<string, Uint8Array>,
): Report {
  const names = [...new Set([...handedIn.keys(), ...rebuilt.keys()])].toSorted();
  const problems = names.flatMap((name) => {
    const one = handedIn.get(name);
    const other = rebuilt.get(name);
    if (one === undefined) return [`${name} is only in the build from the source archive.`];
    if (other === undefined) return [`${name} is missing from the build of the source archive.`];
    return Buffer.compare(one, other) === 0 ? [] : [`${name} differs between the two builds.`];
  });
  if (names.length === 0) problems.push('Both builds are empty.');
  return { facts: [`${names.length} files compared byte for byte`], problems };
}

function failed(problem: string): Report {
  return { facts: [], problems: [problem] };
}

async function unpack(archive: string, folder: string): Promise<void> {
  for (const [name, content] of await contentsOfArchive(archive)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

async function contentsOfArchive(path: string): Promise<Map<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const contents = new Map<string, Uint8Array>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) contents.set(name, await entry.async('uint8array'));
  }
  return contents;
}

async function contentsOfFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const path of await filesBelow(folder)) {
    contents.set(relative(folder, path).replaceAll('\\', '/'), await readFile(path));
  }
  return contents;
}
