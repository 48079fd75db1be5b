import {readdirSync, readFileSync} from 'node:fs';
import {expect, type Page, test} from '@playwright/test';
import {type Algomo, startAlgomo, startCustomer} from './host';

/** What the documentation shows of a customer's page, each put into a page and run. */
const folder = 'examples/pages';
const examples = [
  'events.html',
  'function.html',
  'sign-in.html',
  'sign-out.html',
  'snippet.html',
  'widget-version.html',
  'widget.html',
] as const;
type Example = (typeof examples)[number];

let algomo: Algomo;
let customer: Awaited<ReturnType<typeof startCustomer>>;

test.beforeAll(async () => {
  algomo = await startAlgomo();
  customer = await startCustomer();
  customer.answers.set('/visitor-token', async () => new Response(await janesToken()));
  customer.answers.set('/favicon.ico', () => new Response(null, {status: 204}));
  customer.answers.set('/sign-out', () => htmlPage('<h1>Goodbye</h1>'));
});

test.afterAll(async () => {
  await customer.stop();
  await algomo.stop();
});

const janesToken = () => algomo.sign({id: 'jane', name: 'Jane Example'});

function htmlPage(body: string): Response {
  const html = `<!doctype html><html lang="en"><title>Shop</title><body>${body}</body></html>`;
  return new Response(html, {headers: {'content-type': 'text/html; charset=utf-8'}});
}

/** The example as it stands, but for the token and the address of the widget's script. */
async function example(name: Example): Promise<string> {
  return readFileSync(`${folder}/${name}`, 'utf8')
    .replace('GENERATED_VISITOR_TOKEN', await janesToken())
    .replace('https://widget.example', algomo.origin);
}

async function open(page: Page, ...names: Example[]): Promise<string[]> {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  const parts = await Promise.all(names.map(example));
  customer.answers.set('/', () => htmlPage(parts.join('\n')));
  await page.goto(customer.origin);
  await page.getByRole('button', {name: 'Open chat'}).click();
  return lines;
}

const asJane = (page: Page) => page.getByText('Signed in as Jane Example');
const asNobody = (page: Page) => page.getByText('You are not signed in');

test('the snippet signs the visitor in, and the events tell the page', async ({page}) => {
  const lines = await open(page, 'events.html', 'snippet.html', 'widget.html');
  await expect(asJane(page)).toBeVisible();
  expect(lines).toEqual(['info: The widget knows user jane']);
});

test('the function fetches a token', async ({page}) => {
  const lines = await open(page, 'function.html', 'widget.html');
  await expect(asJane(page)).toBeVisible();
  expect(lines).toEqual([]);
});

/** Opens the function’s page while `/visitor-token` answers with this status alone. */
async function openFunctionPage(page: Page, status: number): Promise<string[]> {
  const {answers} = customer;
  const answer = answers.get('/visitor-token')!;
  answers.set('/visitor-token', () => new Response(null, {status}));
  try {
    const lines = await open(page, 'events.html', 'function.html', 'widget.html');
    await expect(asNobody(page)).toBeVisible();
    return lines;
  } finally {
    answers.set('/visitor-token', answer);
  }
}

test('the function says that nobody is signed in: anonymous, nothing on the console', async ({
  page,
}) => {
  const lines = await openFunctionPage(page, 401);
  // The browser itself notes the 401; the widget and the page’s listener for problems say nothing.
  const notes = lines.filter((line) => !line.startsWith('error: Failed to load resource'));
  expect(notes).toEqual(['info: The visitor is anonymous']);
});

test('the function’s failure is named on the console and to the page', async ({page}) => {
  const lines = await openFunctionPage(page, 503);
  const named = (start: string) => lines.filter((line) => line.startsWith(start));
  expect(
    named('error: [Algomo] Visitor authentication failed: token-function-failed.'),
  ).toHaveLength(1);
  expect(named('warning: token-function-failed')).toHaveLength(1);
});

test('a sign-in without a page load tells the widget', async ({page}) => {
  await open(page, 'sign-in.html', 'widget.html');
  await expect(asNobody(page)).toBeVisible();
  await page.evaluate('bootSignedIn()');
  await expect(asJane(page)).toBeVisible();
});

test('the sign-out ends the session before the page goes', async ({page}) => {
  await open(page, 'snippet.html', 'widget.html', 'sign-out.html');
  await expect(asJane(page)).toBeVisible();
  const ended = page.waitForRequest(
    (request) => request.method() === 'DELETE' && request.url() === `${algomo.origin}/v1/session`,
  );
  await page.getByRole('button', {name: 'Sign out'}).click();
  await ended;
  await expect(page.getByRole('heading', {name: 'Goodbye'})).toBeVisible();
});

test('no example is left out', () => {
  expect(readdirSync(folder).sort()).toEqual(examples);
});
