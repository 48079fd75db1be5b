import {expect, test} from '@playwright/test';
import {Playground} from './playground';

test('from the guide to a greeted user, a kept conversation and a named failure', async ({
  page,
}) => {
  await page.goto('/docs/visitor-authentication/');
  await page.getByRole('link', {name: 'Edit a payload and see it signed'}).click();
  await expect(page).toHaveURL(/\/playground\//);
  const playground = new Playground(page);
  await expect(playground.verdict).toContainText('Accepted');

  await playground.typePayload('{"id": 7, "name": "Ada Lovelace", "companyName": "Acme Inc."}');
  await expect(playground.who('A')).toContainText('Ada Lovelace');
  await playground.openChat('A');
  const chat = playground.device('A');
  await expect(chat.getByText('Signed in as Ada Lovelace, Acme Inc.')).toBeVisible();

  await playground.startConversation('A', 'Where is my order?');
  await expect(chat.getByRole('log').getByText('Where is my order?')).toBeVisible();

  await page.getByRole('button', {name: 'Reload page'}).click();
  await playground.openChat('A');
  await expect(chat.getByText('Where is my order?')).toBeVisible();

  await page.getByRole('button', {name: 'Sign out'}).click();
  await expect(chat.getByRole('heading', {name: 'You are signed out'})).toBeVisible();
  await playground.openChat('A');
  await expect(chat.getByText('You are not signed in')).toBeVisible();
  await expect(chat.getByText('Where is my order?')).toBeHidden();

  await page.getByRole('button', {name: 'Reload page'}).click();
  await expect(playground.who('A')).toContainText('Ada Lovelace');
  await playground.openChat('A');
  await expect(chat.getByText('Where is my order?')).toBeVisible();

  const reported = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('message', ({data}) => {
          if (data.type === 'problem') resolve(data.problem.code);
        });
      }),
  );
  await page.getByRole('button', {name: 'Tampered payload'}).click();
  await expect(playground.verdict).toContainText('signature-mismatch');
  await expect(playground.checks.locator('[data-check="signature"]')).toContainText(
    'signature-mismatch',
  );
  expect(await reported).toBe('signature-mismatch');
  await expect(playground.who('A')).toContainText('anonymous');

  await playground.verdict.getByRole('link').click();
  await expect(page).toHaveURL(/\/docs\/troubleshooting\/signature-mismatch\/$/);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('a second device shows the same user’s conversation, and another user’s does not', async ({
  page,
}) => {
  const playground = new Playground(page);
  await playground.open();
  await playground.openChat('A');
  await playground.startConversation('A', 'Written on device A');

  await playground.show('Device B');
  await expect(playground.who('B')).toContainText('Jane Doe');
  await playground.openChat('B');
  await expect(playground.device('B').getByText('Written on device A')).toBeVisible();

  await playground.typePayload('{"id": 2, "name": "John Roe"}');
  await expect(playground.who('B')).toContainText('John Roe');
  await playground.openChat('B');
  await expect(playground.device('B').getByText('No conversations yet')).toBeVisible();
});

test('a device loads its page when it is shown and its server has changed, and only then', async ({
  page,
}) => {
  const playground = new Playground(page);
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  const loaded: string[] = [];
  page.on('framenavigated', (frame) => {
    const [, device] = /(device-[ab])\/$/.exec(frame.url()) ?? [];
    if (device) loaded.push(device);
  });
  await playground.show('Device B');
  await expect(playground.who('B')).toContainText('Jane Doe');
  await playground.openChat('B');
  await playground.startConversation('B', 'Hello from B');
  expect(loaded).toEqual(['device-b']);

  await playground.typePayload('{"id": 1, "name": "Jane Roe"}');
  await expect(playground.who('B')).toContainText('Jane Roe');
  loaded.length = 0;
  await playground.show('Device A');
  await expect(playground.who('A')).toContainText('Jane Roe');
  await playground.show('Device B');
  await playground.openChat('B');
  await expect(playground.device('B').getByText('Hello from B')).toBeVisible();
  expect(loaded).toEqual(['device-a']);
});

test('the inbox shows who writes, and its reply reaches the widget', async ({page}) => {
  const playground = new Playground(page);
  await playground.open();
  await playground.openChat('A');
  await playground.startConversation('A', 'Anybody there?');

  await playground.show('Inbox');
  await page.getByRole('button', {name: /Jane Doe/}).click();
  await expect(page.getByRole('list', {name: 'Messages'})).toContainText('Anybody there?');
  await page.getByRole('textbox', {name: 'Reply'}).fill('Yes, hello Jane');
  await page.getByRole('button', {name: 'Send', exact: true}).click();
  await playground.show('Device A');
  await expect(playground.device('A').getByText('Yes, hello Jane')).toBeVisible();
});

test('start over forgets users and conversations', async ({page}) => {
  const playground = new Playground(page);
  await playground.open('#scenario=expired');
  await expect(playground.log.getByText('Boot refused')).toBeVisible();
  await page.getByRole('button', {name: 'Start over'}).click();
  await expect(playground.verdict).toContainText('Accepted');
  await expect(playground.who('A')).toContainText('Jane Doe');
  await playground.show('Inbox');
  await expect(page.getByText('No conversations yet')).toBeVisible();
});

test('without service workers the page says so, and still signs and checks', async ({browser}) => {
  const context = await browser.newContext({serviceWorkers: 'block'});
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  const playground = new Playground(page);
  await playground.open();
  await expect(page.getByText('The live widget cannot run in this browser')).toBeVisible();
  await expect(playground.verdict).toContainText('Accepted');
  await page.getByRole('button', {name: 'Expired token'}).click();
  await expect(playground.verdict).toContainText('expired');
  await context.close();
});
