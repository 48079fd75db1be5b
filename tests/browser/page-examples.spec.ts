import {readdirSync, readFileSync} from 'node:fs';
import type {View} from './engines/view';
import {type Algomo, startAlgomo, startCustomer} from './host';
import {consoleOf, recorder} from './recorder';
import {expect, test} from './test';

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
  const html = `<!doctype html><html lang="en"><title>Shop</title><script>${recorder}</script><body>${body}</body></html>`;
  return new Response(html, {headers: {'content-type': 'text/html; charset=utf-8'}});
}

/** The example as it stands, but for the token and the address of the widget's script. */
async function example(name: Example): Promise<string> {
  return readFileSync(`${folder}/${name}`, 'utf8')
    .replace('GENERATED_VISITOR_TOKEN', await janesToken())
    .replace('https://widget.example', algomo.origin);
}

async function open(view: View, ...names: Example[]): Promise<void> {
  const parts = await Promise.all(names.map(example));
  customer.answers.set('/', () => htmlPage(parts.join('\n')));
  await view.goto(customer.origin);
  await view.getByRole('button', {name: 'Open chat'}).click();
}

const asJane = (view: View) => view.getByText('Signed in as Jane Example');
const asNobody = (view: View) => view.getByText('You are not signed in');

test('the snippet signs the visitor in, and the events tell the page', async ({view}) => {
  await open(view, 'events.html', 'snippet.html', 'widget.html');
  await expect(asJane(view)).toBeVisible();
  expect(await consoleOf(view)).toEqual(['info: The widget knows user jane']);
});

test('the function fetches a token', async ({view}) => {
  await open(view, 'function.html', 'widget.html');
  await expect(asJane(view)).toBeVisible();
  expect(await consoleOf(view)).toEqual([]);
});

/** Opens the function’s page while `/visitor-token` answers with this status alone. */
async function openFunctionPage(view: View, status: number): Promise<void> {
  const {answers} = customer;
  const answer = answers.get('/visitor-token')!;
  answers.set('/visitor-token', () => new Response(null, {status}));
  try {
    await open(view, 'events.html', 'function.html', 'widget.html');
    await expect(asNobody(view)).toBeVisible();
  } finally {
    answers.set('/visitor-token', answer);
  }
}

test('the function says that nobody is signed in: anonymous, nothing on the console', async ({
  view,
}) => {
  await openFunctionPage(view, 401);
  // The widget and the page’s listener for problems say nothing.
  expect(await consoleOf(view)).toEqual(['info: The visitor is anonymous']);
});

test('the function’s failure is named on the console and to the page', async ({view}) => {
  await openFunctionPage(view, 503);
  const lines = await consoleOf(view);
  const named = (start: string) => lines.filter((line) => line.startsWith(start));
  expect(
    named('error: [Algomo] Visitor authentication failed: token-function-failed.'),
  ).toHaveLength(1);
  expect(named('warning: token-function-failed')).toHaveLength(1);
});

test('a sign-in without a page load tells the widget', async ({view}) => {
  await open(view, 'sign-in.html', 'widget.html');
  await expect(asNobody(view)).toBeVisible();
  await view.evaluate('bootSignedIn()');
  await expect(asJane(view)).toBeVisible();
});

test('the sign-out ends the session before the page goes', async ({view}) => {
  await open(view, 'snippet.html', 'widget.html', 'sign-out.html');
  await expect(asJane(view)).toBeVisible();
  await view.getByRole('button', {name: 'Sign out'}).click();
  const {asked} = algomo;
  await expect
    .poll(() => asked.filter(({method, path}) => method === 'DELETE' && path === '/v1/session'))
    .toHaveLength(1);
  await expect(view.getByRole('heading', {name: 'Goodbye'})).toBeVisible();
});

test('no example is left out', () => {
  expect(readdirSync(folder).sort()).toEqual(examples);
});
