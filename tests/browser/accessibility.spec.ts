import {expect, type Locator, type Page, test} from '@playwright/test';
import {samplePages} from '../../src/page-check';
import {signVisitorToken} from '../../src/visitor-token';
import {holdStill, violations} from './axe';
import {writtenPages} from './pages';
import {Playground} from './playground';

const sizes = {desktop: {width: 1440, height: 1000}, phone: {width: 390, height: 844}};

/** Judges what stands there, in both colour schemes. */
async function isAccessible(page: Page): Promise<void> {
  await holdStill(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
}

for (const address of writtenPages) {
  test(`axe finds nothing on ${address}`, async ({page}) => {
    for (const [name, size] of Object.entries(sizes)) {
      await test.step(name, async () => {
        await page.setViewportSize(size);
        await page.emulateMedia({colorScheme: 'light'});
        await page.goto(address);
        await isAccessible(page);
      });
    }
  });
}

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(`the playground, ${name}`, () => {
    test.use({viewport});

    test('axe finds nothing while a payload is signed', async ({page}) => {
      test.slow();
      const playground = new Playground(page);
      await playground.open();
      await expect(playground.who('A')).toContainText('Jane Doe');
      await test.step('everything is right', () => isAccessible(page));
      await playground.openChat('A');
      await playground.startConversation('A', 'Hello');
      await test.step('the chat is open', () => isAccessible(page));
      await playground.show('Inbox');
      await page.getByRole('button', {name: /Jane Doe/}).click();
      await expect(page.getByRole('list', {name: 'Messages'})).toContainText('Hello');
      await test.step('the inbox', () => isAccessible(page));
      await playground.show('Device A');
      await page.getByRole('button', {name: 'Expired token'}).click();
      await expect(playground.verdict).toContainText('expired');
      await expect(playground.who('A')).toContainText('anonymous');
      await test.step('a scenario that is broken', () => isAccessible(page));
    });

    test('axe finds nothing while a token or a page is checked', async ({page}) => {
      test.slow();
      const playground = new Playground(page);
      await playground.open();
      await expect(playground.who('A')).toContainText('Jane Doe');
      await playground.bring('I have a token');
      await playground.checkSignatureWith({own: 'a secret of the accessibility test, 32 bytes'});
      const token = await signVisitorToken({id: 1, name: 'Jane'}, 'x'.repeat(32));
      await playground.pasteArea.fill(`Authorization: Bearer ${token}`);
      await expect(playground.verdict.getByRole('link')).toHaveText('signature-mismatch');
      await page.getByRole('button', {name: 'Compare with another token'}).click();
      await page.getByLabel('The other token').fill(token.replace('.', '.e'));
      await expect(page.getByRole('region', {name: 'Differences'})).toBeVisible();
      await test.step('a token', () => isAccessible(page));
      await playground.bring('Check my page');
      await playground.pageArea.fill(samplePages['token-not-quoted']);
      await expect(page.getByText('As it should be')).toBeVisible();
      await test.step('a page', () => isAccessible(page));
      const served = page.waitForEvent('framenavigated', (frame) =>
        frame.url().endsWith('device-a/'),
      );
      await page.goto('/playground/#problem=session-expired');
      await expect(page.locator('section[data-problem="session-expired"]')).toBeVisible();
      await served;
      await expect(playground.who('A')).toContainText('Jane Doe');
      await test.step('a problem of the service', () => isAccessible(page));
    });
  });
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(element).toBeFocused({timeout: 1});
  }).toPass({intervals: [0]});
}

test('the playground can be used without a mouse', async ({page}) => {
  const playground = new Playground(page);
  await playground.open();
  await expect(page.getByTestId('payload-editor').locator('.view-line').first()).toBeVisible();
  const scenario = page.getByRole('combobox', {name: 'Scenario'});
  await tabTo(page, scenario);
  await page.keyboard.type('Expired token');
  const verdict = playground.verdict.getByRole('link');
  await expect(verdict).toHaveText('expired');
  await tabTo(page, verdict);
  const back = page.getByRole('group', {name: 'Break it'}).getByRole('button').first();
  await tabTo(page, back);
  await page.keyboard.press('Enter');
  await expect(playground.verdict).toContainText('Accepted');

  const payload = page.getByRole('textbox', {name: 'Payload'});
  await tabTo(page, payload);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('{"id": 5, "name": "Kay Board"}');
  await expect(playground.who('A')).toContainText('Kay Board');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('spinbutton', {name: 'Expires in'})).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(payload).toBeFocused();

  const chat = playground.device('A');
  const launcher = chat.getByRole('button', {name: 'Open chat'});
  await tabTo(page, launcher);
  await page.keyboard.press('Enter');
  const dialog = chat.getByRole('dialog', {name: 'Messages'});
  await expect(dialog).toBeFocused();
  await tabTo(page, chat.getByRole('button', {name: 'New conversation'}));
  await page.keyboard.press('Enter');
  await expect(chat.getByRole('textbox', {name: 'Message'})).toBeFocused();
  await page.keyboard.type('Typed, not clicked');
  await page.keyboard.press('Enter');
  await expect(chat.getByRole('log').getByText('Typed, not clicked')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chat.getByRole('dialog')).toBeHidden();
  await expect(launcher).toBeFocused();
  await tabTo(page, playground.log.locator('summary').first());
});
