import {Playground, words} from './playground';
import {expect, test} from './test';

test('without service workers the page says so, and still signs and checks', async ({browser}) => {
  const context = await browser.newContext({serviceWorkers: 'block'});
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  const playground = new Playground(page);
  await playground.open();
  await expect(page.getByText(words.page.noWorker)).toBeVisible();
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await playground.breakIt('expired');
  await expect(playground.code).toHaveText('expired');
  await context.close();
});
