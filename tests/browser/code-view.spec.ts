import {callSite} from '../../src/example-code/literals';
import {languages} from '../../src/example-code/languages';
import {copied} from './engines/clipboard';
import type {Part} from './engines/view';
import {expect, test} from './test';

/** What of a piece of code is seen, line by line. */
const seenText = (part: Part) =>
  part.evaluateAll((all) =>
    all
      .map((each) => (each as HTMLElement).innerText)
      .join('')
      .trim(),
  );

test('the code is in the chosen language, called for the user in the payload', async ({
  view,
  playground,
}) => {
  const {signing} = playground;
  await playground.open();
  await signing.typePayload(`{"id": "u-77", "name": "Zoë O'Code", "companyName": "Acme"}`);
  await signing.expiresIn.fill('45');
  await signing.show('code');
  const user = {id: 'u-77', name: `Zoë O'Code`, companyName: 'Acme'};
  await expect(signing.language.getByRole('option')).toHaveCount(languages.length);
  for (const {id, file} of languages) {
    await test.step(id, async () => {
      await signing.language.selectOption(id);
      await expect.poll(() => seenText(signing.call)).toBe(callSite(id, user, 45));
      await expect(view.getByText(file, {exact: true})).toBeVisible();
    });
  }

  await signing.call.hover();
  await signing.copyCall();
  expect((await copied(view)).trim()).toBe(callSite(languages.at(-1)!.id, user, 45));
});

test('the code follows the payload, and says so where there is no user in it', async ({
  view,
  playground,
}) => {
  const {signing} = playground;
  await playground.open();
  await signing.show('code');
  await expect(signing.call).toContainText('Jane Doe');
  await signing.language.selectOption('go');
  await expect(signing.call).toContainText('SignVisitorToken(');

  await signing.show('payload');
  await signing.typePayload('{"id": 8, "name": "Ann Other"}');
  await signing.show('code');
  await expect(signing.call).toContainText('Ann Other');
  await expect(signing.call).not.toContainText('Jane Doe');
  await expect(signing.language).toHaveValue('go');

  await signing.show('payload');
  await signing.typePayload('{"name": "Nobody"}');
  await signing.show('code');
  await expect(signing.noCall).toBeVisible();

  // The language is remembered, and the signing examples open with it.
  await view.goto('/docs/visitor-authentication/encrypting-user-data/');
  await expect(view.getByRole('tab', {name: 'Go'})).toHaveAttribute('aria-selected', 'true');
});
