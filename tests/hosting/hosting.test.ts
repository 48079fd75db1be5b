import {rmSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {files, writeSite} from './site';
import {type Running, servers, started} from './servers';

const forever = 'public, max-age=31536000, immutable';
const again = 'no-cache';

/** Each file, with its type, its caching, and whether other sites may load it. */
const rows: [
  address: string,
  file: keyof typeof files,
  type: string,
  caching: string,
  shared?: true,
][] = [
  ['', 'index.html', 'text/html; charset=utf-8', again],
  ['docs/guide/', 'docs/guide/index.html', 'text/html; charset=utf-8', again],
  ['docs/guide.md', 'docs/guide.md', 'text/markdown; charset=utf-8', again],
  [
    'assets/js/main.0123abcd.js',
    'assets/js/main.0123abcd.js',
    'text/javascript; charset=utf-8',
    forever,
  ],
  ['widget/v1.js', 'widget/v1.js', 'text/javascript; charset=utf-8', again, true],
  ['widget/v1.0.0.js', 'widget/v1.0.0.js', 'text/javascript; charset=utf-8', forever, true],
  ['playground/sandbox.js', 'playground/sandbox.js', 'text/javascript; charset=utf-8', again],
  ['check.mjs', 'check.mjs', 'text/javascript; charset=utf-8', again],
  ['data.json', 'data.json', 'application/json; charset=utf-8', again],
  ['llms.txt', 'llms.txt', 'text/plain; charset=utf-8', again],
  ['package.tgz', 'package.tgz', 'application/gzip', again],
  ['types.d.ts', 'types.d.ts', 'text/plain; charset=utf-8', again],
];

const always = {
  'content-security-policy': expect.stringContaining("script-src 'self' 'sha256-abc='; "),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('microphone=()'),
  'strict-transport-security': 'max-age=60',
};

/** The type without what is a server's own choice: for JSON, the encoding. */
const typeOf = (headers: Headers) =>
  headers
    .get('content-type')
    ?.toLowerCase()
    .replace(/^(application\/json)$/, '$1; charset=utf-8');

for (const [name, start] of Object.entries(servers)) {
  describe.skipIf(start === null).each(['/', '/help/'])(`${name} under %s`, (base) => {
    let server: Running;
    let folder: string;

    beforeAll(async () => {
      folder = writeSite(base);
      if (start) server = await started(start, folder, base);
    }, 20_000);
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, {recursive: true, force: true});
    });

    const ask = (path: string, init?: RequestInit) =>
      fetch(`${server.origin}${path}`, {redirect: 'manual', ...init});

    test.each(rows)('%s', async (address, file, type, caching, shared) => {
      const response = await ask(base + address);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(files[file]);
      expect(typeOf(response.headers)).toBe(type);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        ...always,
        'cache-control': caching,
      });
      expect(response.headers.get('access-control-allow-origin')).toBe(shared ? '*' : null);
      expect(response.headers.get('cross-origin-resource-policy')).toBe(
        shared ? 'cross-origin' : null,
      );
    });

    test.each(['docs/nowhere/', 'assets/js/nowhere.js', 'nowhere.md', '_headers'])(
      '%s is not there',
      async (address) => {
        const response = await ask(base + address);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe(files['404.html']);
        expect(typeOf(response.headers)).toBe('text/html; charset=utf-8');
        expect(Object.fromEntries(response.headers)).toMatchObject({
          ...always,
          'cache-control': again,
        });
      },
    );

    test('a folder without its slash leads to it, whatever the host is called', async () => {
      const response = await ask(`${base}docs/guide`);
      expect([301, 308]).toContain(response.status);
      const location = response.headers.get('location') ?? '';
      expect(location).not.toContain(':');
      expect(new URL(location, `${server.origin}${base}docs/guide`).pathname).toBe(
        `${base}docs/guide/`,
      );
    });

    test.runIf(base === '/help/')('the base without its slash leads to it', async () => {
      const response = await ask('/help');
      expect([301, 308]).toContain(response.status);
      expect(response.headers.get('location')).toBe('/help/');
    });

    test.runIf(base === '/help/')(
      'what is beside the base gets nothing of the site’s',
      async () => {
        const response = await ask('/elsewhere/');
        expect(response.headers.get('content-security-policy')).toBeNull();
      },
    );
  });
}
