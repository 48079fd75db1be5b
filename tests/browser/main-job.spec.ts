import {words} from './playground';
import {expect, test} from './test';

test('from the guide to a greeted user, a kept conversation and a named failure', async ({
  view,
  playground,
}) => {
  await view.goto('docs/visitor-authentication/');
  await view.getByRole('link', {name: words.guide.toPlayground}).click();
  await expect(view).toHaveURL(/\/playground\//);
  await expect(playground.verdict).toContainText(words.verdict.accepted);

  await playground.signing.typePayload(
    '{"id": 7, "name": "Ada Lovelace", "companyName": "Acme Inc."}',
  );
  await expect(playground.who('A')).toContainText('Ada Lovelace');
  const chat = playground.chat('A');
  await chat.open();
  await expect(chat.signedInAs('Ada Lovelace, Acme Inc.')).toBeVisible();

  await chat.start('Where is my order?');
  await expect(playground.logged('conversationStarted', 'A')).toBeVisible();

  await playground.reloadPage();
  await chat.open();
  await expect(chat.text('Where is my order?')).toBeVisible();

  await playground.signOut();
  await expect(chat.signedOut).toBeVisible();
  await chat.open();
  await expect(chat.notSignedIn).toBeVisible();
  await expect(chat.text('Where is my order?')).toBeHidden();

  await playground.reloadPage();
  await expect(playground.who('A')).toContainText('Ada Lovelace');
  await chat.open();
  await expect(chat.text('Where is my order?')).toBeVisible();

  await playground.breakIt('tampered-payload');
  await expect(playground.code).toHaveText('signature-mismatch');
  await expect(playground.check('signature')).toContainText('signature-mismatch');
  await expect(playground.reported('signature-mismatch')).toBeVisible();
  await expect(playground.who('A')).toContainText(words.page.anonymous);

  await playground.code.click();
  await expect(view).toHaveURL(/\/docs\/troubleshooting\/signature-mismatch\/$/);
  await expect(view.getByRole('main').getByRole('heading').first()).toBeVisible();
});

test('a second device shows the same user’s conversation, and another user’s does not', async ({
  playground,
}) => {
  await playground.open();
  await playground.chat('A').open();
  await playground.chat('A').start('Written on device A');

  const chat = playground.chat('B');
  await playground.show('B');
  await expect(playground.who('B')).toContainText('Jane Doe');
  await chat.open();
  await expect(chat.text('Written on device A')).toBeVisible();

  await playground.signing.typePayload('{"id": 2, "name": "John Roe"}');
  await expect(playground.who('B')).toContainText('John Roe');
  await chat.open();
  await expect(chat.text(words.chat.empty)).toBeVisible();
});

test('a device loads its page when it is shown and its server has changed, and only then', async ({
  playground,
}) => {
  const loads = (device: 'A' | 'B') => playground.logged('pageServed', device);
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  await expect(loads('A')).toHaveCount(1);
  await playground.show('B');
  await expect(playground.who('B')).toContainText('Jane Doe');
  await playground.chat('B').open();
  await playground.chat('B').start('Hello from B');
  await expect(loads('A')).toHaveCount(1);
  await expect(loads('B')).toHaveCount(1);

  await playground.signing.typePayload('{"id": 1, "name": "Jane Roe"}');
  await expect(playground.who('B')).toContainText('Jane Roe');
  const loadsOfB = await loads('B').count();
  await playground.show('A');
  await expect(playground.who('A')).toContainText('Jane Roe');
  await playground.show('B');
  await playground.chat('B').open();
  await expect(playground.chat('B').text('Hello from B')).toBeVisible();
  await expect(loads('A')).toHaveCount(2);
  await expect(loads('B')).toHaveCount(loadsOfB);
});

test('the inbox shows who writes, and its reply reaches the widget', async ({playground}) => {
  await playground.open();
  await playground.chat('A').open();
  await playground.chat('A').start('Anybody there?');

  await playground.show('inbox');
  await playground.inbox.open(/Jane Doe/);
  await expect(playground.inbox.messages).toContainText('Anybody there?');
  await playground.inbox.reply('Yes, hello Jane');
  await playground.show('A');
  await expect(playground.chat('A').text('Yes, hello Jane')).toBeVisible();
});

test('start over forgets users and conversations', async ({playground}) => {
  await playground.open('#scenario=expired');
  await expect(playground.logged('bootRefused')).toBeVisible();
  await playground.startOver();
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.who('A')).toContainText('Jane Doe');
  await playground.show('inbox');
  await expect(playground.inbox.empty).toBeVisible();
});
