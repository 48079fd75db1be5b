import {nginx} from '../../scripts/nginx.mjs';
import {contentTypes} from '../../src/plugins/hosting/content-types';
import {builtFile, builtFiles} from './build';
import {expect, test} from './test';

const forever = 'public, max-age=31536000, immutable';
const again = 'no-cache';

test('it is nginx that serves the site, where it is installed', async ({request}) => {
  test.skip(!nginx(), 'nginx is not installed');
  expect((await request.get('./')).headers()['server']).toBe('nginx');
});

for (const [what, name, caching, shared] of [
  ['a script of the site', /assets\/js\/[\w~.-]+?\.js/, forever, false],
  ['a style sheet', /assets\/css\/[\w~.-]+?\.css/, forever, false],
  ['a page', 'docs/reference/widget/', again, false],
  ['the first page', './', again, false],
  ['the worker', 'playground/sandbox.js', again, false],
  ['the widget', 'widget/v1.js', again, true],
  ['a document of data', 'openapi.json', again, false],
  ['the robots’ file', 'robots.txt', again, false],
] as const) {
  test(`the headers of ${what}`, async ({request}) => {
    // The names of assets differ from build to build: the first page has them.
    const [address = ''] =
      typeof name === 'string' ? [name] : (name.exec(await (await request.get('./')).text()) ?? []);
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers).toMatchObject({
      'cache-control': caching,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringMatching(/script-src 'self'(?: 'sha256-[\w+/]+=')+;/),
    });
    expect(headers['access-control-allow-origin']).toBe(shared ? '*' : undefined);
    expect(headers['cross-origin-resource-policy']).toBe(shared ? 'cross-origin' : undefined);
  });
}

test('what was not found is not kept for ever', async ({request}) => {
  for (const name of ['assets/js/nowhere.00000000.js', 'docs/nowhere/', '_headers']) {
    const response = await request.get(name);
    expect(response.status(), name).toBe(404);
    expect(response.headers(), name).toMatchObject({
      'cache-control': again,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    });
    expect(await response.text(), name).toContain('Page Not Found');
  }
});

test('each kind of file has its type, and text its encoding', async ({request}) => {
  const endings = new Map(
    builtFiles()
      .filter((name) => name !== '_headers')
      .map((name) => [name.replace(/.*\./, ''), name]),
  );
  expect(endings.size).toBeGreaterThan(6);
  for (const [ending, name] of endings) {
    const type = contentTypes[ending as keyof typeof contentTypes];
    expect(type, `a type for ${name}`).toBeDefined();
    // The names of assets differ from base to base.
    if (name.startsWith('assets/')) continue;
    const text = /^text\/|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type;
    expect((await request.get(name)).headers()['content-type'], name).toBe(text);
  }
});

test('a folder without its slash leads to it, and names no host and no port', async ({
  request,
  baseURL,
}) => {
  const base = new URL('./', `${baseURL}`).pathname;
  const folders = ['docs/reference/widget', 'playground'].map((folder) => base + folder);
  if (base !== '/') folders.push(base.slice(0, -1));
  for (const folder of folders) {
    const response = await request.get(`${folder}?from=mail`, {
      maxRedirects: 0,
      headers: {host: 'docs.example'},
    });
    expect(response.status(), folder).toBe(301);
    const location = response.headers()['location']?.replace(/\?.*/, '');
    expect(location, folder).toBe(`${folder}/`);
  }
});

for (const [encoding, accept] of [
  ['gzip', 'gzip, deflate'],
  ['br', 'gzip, deflate, br'],
] as const) {
  test(`text is compressed with ${encoding}`, async ({request}) => {
    const server = nginx();
    test.skip(!server, 'nginx is not installed');
    test.skip(encoding === 'br' && !server?.brotli, 'nginx has no module for brotli');
    for (const name of ['docs/reference/widget/', 'widget/v1.js', 'openapi.json', 'img/logo.svg']) {
      const {'content-encoding': used, vary} = (
        await request.get(name, {headers: {'accept-encoding': accept}})
      ).headers();
      expect([name, used, vary]).toEqual([name, encoding, 'Accept-Encoding']);
    }
    const image = await request.get('img/playground.png', {headers: {'accept-encoding': accept}});
    expect(image.headers()['content-encoding']).toBeUndefined();
  });
}

test('what has not changed is not sent again', async ({request}) => {
  test.skip(!nginx(), 'nginx is not installed');
  const {etag = ''} = (await request.get('widget/v1.js')).headers();
  const second = await request.get('widget/v1.js', {headers: {'if-none-match': etag}});
  expect(second.status()).toBe(304);
  expect(second.headers()['access-control-allow-origin']).toBe('*');
});

test('_headers keeps within what Cloudflare Pages reads', () => {
  const lines = builtFile('_headers').toString().split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
});
