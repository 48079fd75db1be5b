import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {lastBuild} from './last-build';

let folder = '';
let server: Server;
const get = (path: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/last-build-`);
  await mkdir(`${folder}/site/docs`, {recursive: true});
  await writeFile(`${folder}/site/docs/a.md`, '# A\n');
  await writeFile(`${folder}/site/llms.txt`, '# Site\n');
  await writeFile(`${folder}/outside.md`, '# Not the site’s\n');
  const answer = lastBuild(`${folder}/site`, '/help/');
  server = createServer((request, response) => {
    void answer(request, response, () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, {recursive: true});
});

test.each([
  ['/help/docs/a.md', '# A\n'],
  ['/help/docs/a.md?x=1', '# A\n'],
  ['/help/llms.txt', '# Site\n'],
])('%s is that of the last build, and says so', async (path, text) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const [note = '', ...rest] = (await response.text()).split('\n\n');
  expect(note).toMatch(/^> This is the text of the last build, of \d{4}-.*npm run build/);
  expect(rest.join('\n\n')).toBe(text);
});

test.each(['/help/docs/b.md', '/help/%2e%2e/outside.md', '/help/..%2foutside.md', '/help/docs.md'])(
  '%s is not there: the answer says how to get it',
  async (path) => {
    const response = await get(path);
    expect(response.status === 404 || response.status === 204).toBe(true);
    expect(await response.text()).not.toContain('Not the site');
  },
);

test('what is not there is a 404 in words', async () => {
  const response = await get('/help/docs/b.md');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('npm run build');
});

test.each(['/help/docs/a/', '/docs/a.md', '/help/robots.txt'])('%s is another’s', async (path) => {
  expect((await get(path)).status).toBe(204);
});
