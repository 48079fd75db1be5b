// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createMemoryStore, createService, type Service} from '../service';
import {signVisitorToken} from '../visitor-token';
import {TestPage} from './testing/page';

let page: TestPage;
let service: Service;
let secret: string;

const operator = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const response = await service.fetch(
    new Request(`https://service.test/v1${path}`, {
      method,
      headers: {authorization: 'Bearer operator-key', 'content-type': 'application/json'},
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  );
  return (await response.json()) as T;
};

beforeEach(async () => {
  page = new TestPage();
  service = createService({
    store: createMemoryStore(),
    operatorKey: 'operator-key',
    docsUrl: 'https://docs.test/',
  });
  vi.stubGlobal('fetch', (input: string, init: RequestInit) =>
    service.fetch(new Request(input, {...init, signal: undefined})),
  );
  secret = (await operator<{secret: {value: string}}>('POST', '/secrets', {})).secret.value;
});
afterEach(async () => {
  await page.close();
  service.close();
});

/** The token that a page would have, at each load a new one. */
const visitorToken = (id: number) => () => signVisitorToken({id, name: `User ${id}`}, secret);

async function opened(settings?: unknown): Promise<void> {
  const before = page.heard('algomo:ready').length;
  page.load(settings).open();
  await vi.waitFor(() => expect(page.heard('algomo:ready').length).toBe(before + 1));
  await vi.waitFor(() => page.button('New conversation'));
}

test('what an anonymous visitor wrote is the user’s after signing in, on any device, and nobody else’s', async () => {
  await opened();
  page.button('New conversation').click();
  await page.write('Written before signing in');
  await vi.waitFor(() => expect(page.text).not.toMatch(/Sending/));

  await opened({visitorToken: visitorToken(1)});
  expect(page.text).toContain('Signed in as User 1');
  await vi.waitFor(() => expect(page.text).toContain('Written before signing in'));

  await opened();
  expect(page.problems).toEqual(['sign-in-required']);
  expect(page.text).toContain('No conversations yet');

  await opened({visitorToken: visitorToken(2)});
  expect(page.text).toContain('No conversations yet');

  localStorage.clear();
  await opened({visitorToken: visitorToken(1)});
  await vi.waitFor(() => expect(page.text).toContain('Written before signing in'));
});

test('the team’s answer arrives in the open conversation', async () => {
  await opened({visitorToken: visitorToken(1)});
  page.button('New conversation').click();
  await page.write('A question');
  await vi.waitFor(() => expect(page.text).not.toMatch(/Sending/));
  const {conversations} = await operator<{conversations: {id: string}[]}>('GET', '/inbox');
  await operator('POST', `/inbox/${conversations[0]!.id}/messages`, {text: 'An answer'});
  await vi.waitFor(() => expect(page.text).toContain('An answer'));
});

test('a tampered token is refused with the service’s reason and the address of its page', async () => {
  const token = await visitorToken(1)();
  const [header, , signature] = token.split('.');
  const payload = btoa(JSON.stringify({id: 2})).replace(/=+$/, '');
  await opened({visitorToken: `${header}.${payload}.${signature}`});
  expect(page.heard('algomo:problem')).toMatchObject([
    {code: 'signature-mismatch', url: 'https://docs.test/docs/troubleshooting/signature-mismatch/'},
  ]);
  expect(page.text).toContain('You are not signed in');
});

test('a value that is not there is refused as empty', async () => {
  await opened({visitorToken: undefined});
  expect(page.problems).toEqual(['token-empty']);
});
