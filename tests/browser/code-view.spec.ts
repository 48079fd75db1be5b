import {expect, test} from '@playwright/test';
import {callSite} from '../../examples/literals';
import {languages} from '../../examples/languages';
import {Playground} from './playground';

test('the code is in the chosen language, called for the user in the payload', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const playground = new Playground(page);
  await playground.open();
  await playground.typePayload(`{"id": "u-77", "name": "Zoë O'Code", "companyName": "Acme"}`);
  await page.getByRole('spinbutton', {name: 'Expires in'}).fill('45');
  await page.getByRole('button', {name: 'Code', exact: true}).click();
  const choice = page.getByRole('combobox', {name: 'Language'});
  const blocks = page.locator('[data-step="1"] pre');
  const user = {id: 'u-77', name: `Zoë O'Code`, companyName: 'Acme'};
  await expect(choice.getByRole('option')).toHaveCount(languages.length);
  for (const {id, file} of languages) {
    await test.step(id, async () => {
      await choice.selectOption(id);
      await expect(blocks.first()).toHaveText(callSite(id, user, 45), {useInnerText: true});
      await expect(page.getByText(file, {exact: true})).toBeVisible();
    });
  }

  const call = page
    .locator('[data-step="1"]')
    .getByRole('button', {name: /^Copy code/})
    .first();
  await blocks.first().hover();
  await call.click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(callSite(languages.at(-1)!.id, user, 45));
});

test('the code follows the payload, and says so where there is no user in it', async ({page}) => {
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', {name: 'Code', exact: true}).click();
  const call = page.locator('[data-step="1"] pre').first();
  await expect(call).toContainText('Jane Doe');
  await page.getByRole('combobox', {name: 'Language'}).selectOption('go');
  await expect(call).toContainText('SignVisitorToken(');

  const show = page.locator('[data-step="1"]').getByRole('group', {name: 'Show'});
  await show.getByRole('button', {name: 'Payload'}).click();
  await playground.typePayload('{"id": 8, "name": "Ann Other"}');
  await show.getByRole('button', {name: 'Code'}).click();
  await expect(call).toContainText('Ann Other');
  await expect(call).not.toContainText('Jane Doe');
  await expect(page.getByRole('combobox', {name: 'Language'})).toHaveValue('go');

  await show.getByRole('button', {name: 'Payload'}).click();
  await playground.typePayload('{"name": "Nobody"}');
  await show.getByRole('button', {name: 'Code'}).click();
  await expect(page.getByText('so there is no call to show')).toBeVisible();

  // The language is remembered, and the signing examples open with it.
  await page.goto('/docs/visitor-authentication/encrypting-user-data/');
  await expect(page.getByRole('tab', {name: 'Go'})).toHaveAttribute('aria-selected', 'true');
});
