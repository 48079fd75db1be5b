import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {reporter} from './reporter';

/** The files that the sandbox serves. */
export interface Assets {
  fetch(request: Request): Response;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The console loads nothing but its own files, and no page may frame it. */
const consolePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface Asset {
  body: Uint8Array<ArrayBuffer>;
  headers: Readonly<Record<string, string>>;
}

/**
 * Reads the widget (`widget/v1.js`) and the console (`console/…`, which stands at the root) of a folder.
 *
 * @param folder where the package keeps them
 */
export function readAssets(folder: string): Assets {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const assets = new Map(
    files.map((file) => [addressOf(path.relative(folder, file)), readAsset(file)]),
  );

  return {
    fetch(request) {
      const asset = assets.get(new URL(request.url).pathname);
      if (!asset) return new Response('There is nothing at this address.', {status: 404});
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return new Response(null, {status: 405, headers: {allow: 'GET, HEAD'}});
      }
      if (request.headers.get('if-none-match') === asset.headers.etag) {
        return new Response(null, {status: 304, headers: asset.headers});
      }
      return new Response(request.method === 'HEAD' ? null : asset.body, {headers: asset.headers});
    },
  };
}

function addressOf(file: string): string {
  const address = `/${file.split(path.sep).join('/')}`;
  // `/console/…` is what the console asks the sandbox for.
  return address.replace(/^\/console\/(index\.html$)?/, '/');
}

function readAsset(file: string): Asset {
  const isWidget = file.endsWith(path.join('widget', 'v1.js'));
  const read = readFileSync(file);
  const body = new Uint8Array(isWidget ? Buffer.concat([Buffer.from(reporter), read]) : read);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return {
    body,
    headers: {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      etag,
      ...(isWidget
        ? {'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin'}
        : {
            'content-security-policy': consolePolicy,
            'referrer-policy': 'no-referrer',
            'cross-origin-resource-policy': 'same-origin',
          }),
    },
  };
}
