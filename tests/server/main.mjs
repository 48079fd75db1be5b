/** Serves the built site on loopback as a static host would, with the headers of its `_headers` file. */
import {readFileSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
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

/**
 * A file of the site, or a folder's index; null where there is none. It is opened before anything is
 * answered, so that a file which goes away is a 404 and not half an answer.
 */
async function openFile(pathname) {
  const asked = path.join(root, path.normalize(pathname));
  for (const file of [asked, path.join(asked, 'index.html')]) {
    const handle = await open(file).catch(() => null);
    if ((await handle?.stat())?.isFile()) return {file, handle};
    await handle?.close();
  }
  return null;
}

async function answer({url}, response) {
  const {pathname} = new URL(url, 'http://localhost');
  const found = await openFile(decodeURIComponent(pathname));
  const {file, handle} = found ?? (await openFile('404.html')) ?? {file: '404.html', handle: null};
  response.writeHead(found ? 200 : 404, {
    ...headersFor(rules, pathname),
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
  });
  if (handle) await pipeline(handle.createReadStream(), response);
  else response.end();
}

createServer((request, response) => {
  // A path that cannot be read, a disk that fails, a reader who has gone: that one answer ends.
  answer(request, response).catch(() => response.destroy());
}).listen(port, '127.0.0.1');
