import {readFileSync} from 'node:fs';
import {type Algomo, startAlgomo, startCustomer} from './host';
import {expect, test} from './test';

/** The tag of the documentation, on a page of another origin than the site that serves the widget. */
const tag = readFileSync('examples/pages/widget-version.html', 'utf8');

let algomo: Algomo;
let customer: Awaited<ReturnType<typeof startCustomer>>;

test.beforeAll(async () => {
  algomo = await startAlgomo();
  customer = await startCustomer();
});
test.afterAll(async () => {
  await customer.stop();
  await algomo.stop();
});

async function shop(site: string, hash: (integrity: string) => string): Promise<void> {
  const token = await algomo.sign({id: 'pinned', name: 'Penny Pinned'});
  const script = tag
    .replace('https://widget.example/', new URL('./', site).href)
    .replace(/integrity="([^"]+)"/, (_, integrity: string) => `integrity="${hash(integrity)}"`)
    .replace('async', `async data-service="${algomo.origin}"`);
  const html = `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>
<script>window.algomoSettings = {visitorToken: ${JSON.stringify(token)}}</script>${script}`;
  customer.answers.set(
    '/',
    () => new Response(html, {headers: {'content-type': 'text/html; charset=utf-8'}}),
  );
}

test('a version of the widget loads with its published hash, and signs the visitor in', async ({
  page,
  baseURL,
}) => {
  await shop(baseURL!, (integrity) => integrity);
  await page.goto(customer.origin);
  await page.getByRole('button', {name: 'Open chat'}).click();
  await expect(page.getByText('Signed in as Penny Pinned')).toBeVisible();
});

test('with another hash the browser refuses it', async ({page, baseURL}) => {
  await shop(baseURL!, (integrity) => integrity.replace(/-..../, '-AAAA'));
  const refused = page.waitForEvent('console', (line) => line.text().includes('integrity'));
  await page.goto(customer.origin);
  await refused;
  expect(await page.evaluate(() => 'Algomo' in globalThis)).toBe(false);
});

test('the published hashes are those of the files that the site serves', async ({request}) => {
  const {releases} = (await (await request.get('widget/releases.json')).json()) as {
    releases: {path: string; version: string}[];
  };
  expect(releases.length).toBeGreaterThan(0);
  for (const {path} of releases) {
    const {headers, body} = await request.get(path).then(async (response) => ({
      headers: response.headers(),
      body: await response.body(),
    }));
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    expect(body.equals(readFileSync(`static/${path}`))).toBe(true);
  }
});
