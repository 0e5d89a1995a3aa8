import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves files on the loopback interface until closed. */
export interface FileServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The address of a file; what stands in its folder can be reached beside it, nothing above. */
  urlOf(file: string): string;
  close(): Promise<void>;
}

/** @param headers further response headers for a file (a Content-Security-Policy, say) */
export async function serveFiles(
  headers: (file: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<FileServer> {
  const folders: string[] = [];
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, folders);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, ...headers(file) });
    createReadStream(file).pipe(response);
  });
  const origin = await listen(server);
  return {
    origin,
    urlOf(file) {
      const folder = dirname(file);
      if (!folders.includes(folder)) folders.push(folder);
      return `${origin}/${folders.indexOf(folder)}/${encodeURIComponent(basename(file))}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `/2/style/page.css` → that file in the third folder; null for anything else. */
function fileOf(path: string, folders: readonly string[]): string | null {
  const [, index, ...rest] = decode(path).split('/');
  const folder = folders[Number(index)];
  if (folder === undefined || rest.length === 0) return null;
  const file = normalize(join(folder, ...rest));
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
