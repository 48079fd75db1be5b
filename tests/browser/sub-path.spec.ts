import {words} from './playground';
import {expect, test} from './test';

test('the playground, its frame, its worker, its editors and the widget stay under the base', async ({
  page,
  context,
  playground,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await playground.open();
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.who('A')).toContainText('Jane Doe');
  await playground.signing.typePayload('{"name": 5, "nam": 1}');
  await expect(page.locator('.squiggly-warning, .squiggly-error').first()).toBeVisible();
  await playground.breakIt('expired');
  await expect(playground.reported('expired')).toBeVisible();
  await expect(playground.code).toHaveAttribute(
    'href',
    /^\/help\/docs\/troubleshooting\/expired\/$/,
  );

  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
  );
  expect(scopes).toEqual([`${baseURL}playground/site/`]);
  const frames = page
    .frames()
    .slice(1)
    .map((frame) => frame.url());
  expect(frames.length).toBeGreaterThan(0);
  const addresses = [...asked, ...frames].filter((address) => /^https?:/.test(address));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(baseURL!))).toEqual([]);
});

test('the address without its slash leads to the playground, and keeps the permalink', async ({
  page,
  playground,
}) => {
  await page.goto('playground#problem=expired');
  await expect(page).toHaveURL(/\/help\/playground\/#(?:problem|scenario)=expired$/);
  await expect(playground.code).toHaveText('expired');
});
