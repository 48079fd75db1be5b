import type {Page} from '@playwright/test';
import {samplePages} from '../../src/page-check';
import {signVisitorToken} from '../../src/visitor-token';
import {holdStill, violations} from './axe';
import {writtenPages} from './pages';
import {words} from './playground';
import {expect, test} from './test';

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

    test('axe finds nothing while a payload is signed', async ({page, playground}) => {
      test.slow();
      await playground.open();
      await expect(playground.who('A')).toContainText('Jane Doe');
      await test.step('everything is right', () => isAccessible(page));
      await playground.chat('A').open();
      await playground.chat('A').start('Hello');
      await test.step('the chat is open', () => isAccessible(page));
      await playground.show('inbox');
      await playground.inbox.open(/Jane Doe/);
      await expect(playground.inbox.messages).toContainText('Hello');
      await test.step('the inbox', () => isAccessible(page));
      await playground.show('A');
      await playground.breakIt('expired');
      await expect(playground.verdict).toContainText('expired');
      await expect(playground.who('A')).toContainText(words.page.anonymous);
      await test.step('a scenario that is broken', () => isAccessible(page));
    });

    test('axe finds nothing while a token or a page is checked', async ({page, playground}) => {
      test.slow();
      await playground.open();
      await expect(playground.who('A')).toContainText('Jane Doe');
      await playground.bring('paste');
      await playground.pasted.checkSignatureWith({
        own: 'a secret of the accessibility test, 32 bytes',
      });
      const token = await signVisitorToken({id: 1, name: 'Jane'}, 'x'.repeat(32));
      await playground.pasted.area.fill(`Authorization: Bearer ${token}`);
      await expect(playground.code).toHaveText('signature-mismatch');
      await playground.pasted.compareWith(token.replace('.', '.e'));
      await expect(playground.pasted.difference('id')).toBeVisible();
      await test.step('a token', () => isAccessible(page));
      await playground.bring('page');
      await playground.pageArea.fill(samplePages['token-not-quoted']);
      await expect(playground.finding('token-not-quoted')).toBeVisible();
      await test.step('a page', () => isAccessible(page));
      const served = page.waitForEvent('framenavigated', (frame) =>
        frame.url().endsWith('device-a/'),
      );
      await page.goto('/playground/#problem=session-expired');
      await expect(playground.demonstration('session-expired')).toBeVisible();
      await served;
      await expect(playground.who('A')).toContainText('Jane Doe');
      await test.step('a problem of the service', () => isAccessible(page));
    });
  });
}
