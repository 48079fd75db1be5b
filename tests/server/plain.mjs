/** Serves a built site as a static host would, with the headers of its `_headers` file. */
import {readFileSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {headersFor, parseHeaders} from './headers.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ico': 'image/x-icon',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A file of the site, or a folder's index; null where there is none. It is opened before anything is
 * answered, so that a file which goes away is a 404 and not half an answer.
 */
async function openFile(root, pathname) {
  const asked = path.join(root, path.normalize(pathname));
  for (const file of [asked, path.join(asked, 'index.html')]) {
    const handle = await open(file).catch(() => null);
    if ((await handle?.stat())?.isFile()) return {file, handle};
    await handle?.close();
  }
  return null;
}

/**
 * @param {{port: number, base: string, build: string}} site
 * @returns {import('node:http').Server}
 */
export function startPlain({port, base, build}) {
  const rules = parseHeaders(readFileSync(path.join(build, '_headers'), 'utf8'));

  async function answer({url}, response) {
    const {pathname} = new URL(url, 'http://localhost');
    if (!`${pathname}/`.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    const inSite = decodeURIComponent(pathname.slice(base.length));
    const found = inSite === '_headers' ? null : await openFile(build, inSite);
    if (found?.file.endsWith('/index.html') && !pathname.endsWith('/')) {
      await found.handle.close();
      response.writeHead(301, {location: `${pathname}/`}).end();
      return;
    }
    const missing = {file: '404.html', handle: null};
    const {file, handle} = found ?? (await openFile(build, '404.html')) ?? missing;
    response.writeHead(found ? 200 : 404, {
      'cache-control': 'no-cache',
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      ...headersFor(rules, found ? pathname : `${base}404.html`),
    });
    if (handle) await pipeline(handle.createReadStream(), response);
    else response.end();
  }

  return createServer((request, response) => {
    // A path that cannot be read, a disk that fails, a reader who has gone: that one answer ends.
    answer(request, response).catch(() => response.destroy());
  }).listen(port, '127.0.0.1');
}
