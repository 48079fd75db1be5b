/** Serves the built site on loopback as a static host would, with the headers of its `_headers` file. */
import {createReadStream, readFileSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {headersFor, parseHeaders} from './headers.mjs';

const root = fileURLToPath(new URL('../../build', import.meta.url));
const rules = parseHeaders(readFileSync(path.join(root, '_headers'), 'utf8'));
const port = Number(process.argv[2] ?? 4173);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

async function fileOf(pathname) {
  const file = path.join(root, path.normalize(pathname));
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return file;
  const index = path.join(file, 'index.html');
  return found?.isDirectory() && (await stat(index).catch(() => null)) ? index : null;
}

createServer(async ({url}, response) => {
  const {pathname} = new URL(url ?? '/', 'http://localhost');
  const file = await fileOf(decodeURIComponent(pathname));
  response.writeHead(file ? 200 : 404, {
    ...headersFor(rules, pathname),
    'content-type': types[path.extname(file ?? '.html')] ?? 'application/octet-stream',
  });
  createReadStream(file ?? path.join(root, '404.html')).pipe(response);
}).listen(port, '127.0.0.1');
