import type {Request} from '@playwright/test';
import {scenarios} from '../../src/scenarios';
import {expect, test} from './test';

const jwt = /eyJ[\w-]+\.[\w-]*\.[\w-]*/;

/** Where the widget hands the token to the service. The worker answers it in this browser. */
const boot = /^\/playground\/site\/.*\/v1\/boot$/;

/** Whether the playground's own worker answers a request, so that it never leaves the browser. */
async function isAnsweredHere(request: Request): Promise<boolean> {
  const response = await request.response().catch(() => null);
  if (response) return response.fromServiceWorker();
  return new URL(request.url()).pathname.startsWith('/playground/site/');
}

/** Everything of a request but its body, as text. */
async function headOf(request: Request): Promise<string> {
  const headers = await request.allHeaders().catch(() => request.headers());
  return `${request.method()} ${decodeURIComponent(request.url())}\n${JSON.stringify(headers)}`;
}

test('in every scenario, nothing that leaves the browser holds a secret or a token', async ({
  page,
  context,
  baseURL,
  playground,
}) => {
  test.setTimeout(300_000);
  const requests: Request[] = [];
  const addresses: string[] = [];
  const consoleLines: string[] = [];
  context.on('request', (request) => requests.push(request));
  context.on('console', (message) => consoleLines.push(message.text()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));

  await playground.open();
  const secret = await playground.signing.revealSecret();
  expect(secret).toMatch(/^[\w-]{43}$/);

  await playground.chat('A').open();
  await playground.chat('A').start('Hello');
  for (const {id, code} of scenarios) {
    await playground.choose(id);
    await expect(page).toHaveURL(id === 'valid' ? /playground\/(#.*)?$/ : new RegExp(`${id}$`));
    if (code !== null) await expect(playground.code).toHaveText(code);
  }
  await playground.signing.typePayload('{"id": 3, "name": "Link"}');
  await expect(page).toHaveURL(/#v1\./);
  addresses.push(page.url());

  const made = [...requests];
  const boots = made.filter((request) => boot.test(new URL(request.url()).pathname));
  expect(boots.some((request) => jwt.test(request.postData() ?? ''))).toBe(true);
  let left = 0;
  for (const request of made) {
    const address = request.url();
    if (/^(blob|data):/.test(address)) continue;
    expect(new URL(address).origin).toBe(new URL(baseURL!).origin);
    const head = await headOf(request);
    const body = request.postData() ?? '';
    for (const text of [head, body]) expect(text).not.toContain(secret);
    expect(head).not.toMatch(jwt);
    if (!boots.includes(request)) expect(body, address).not.toMatch(jwt);
    if (await isAnsweredHere(request)) continue;
    left += 1;
    expect(request.method(), address).toBe('GET');
    expect(body).toBe('');
  }
  expect(left).toBeGreaterThan(5);
  for (const text of [...addresses.map(decodeURIComponent), ...consoleLines]) {
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(jwt);
  }
});
