import {copied} from './engines/clipboard';
import {openWindow} from './engines/windows';
import {Console} from './local-sandbox/console';
import {test} from './local-sandbox/fixture';
import {Chat} from './playground/chat';
import {expect} from './test';

const jane = {id: 1, name: 'Jane Doe', email: 'jane@acme.example'};

test('the console shows who comes to an app, why somebody is refused, and when they sign out', async ({
  view,
  sandbox,
  app,
}) => {
  test.slow();
  const screen = new Console(view, sandbox.url);
  await screen.open();

  await test.step('first it says what to do, and keeps the secret covered', async () => {
    await expect(view.getByText('Waiting for the first visit')).toBeVisible();
    await expect(view.getByText(`${sandbox.url}/widget/v1.js`).first()).toBeVisible();
    await expect(view.getByText(sandbox.secret)).toHaveCount(0);
    await screen.button('Show').first().click();
    await expect(view.getByText(sandbox.secret).first()).toBeVisible();
    await expect(screen.item('anonymous')).toHaveAttribute('data-status', 'open');
  });

  const page = await openWindow(view);
  const chat = new Chat(page, page.locator('h1'));

  await test.step('an anonymous visitor', async () => {
    await app.open(page);
    await view.bringToFront();
    await expect(screen.latest).toContainText('Anonymous');
    await expect(screen.item('anonymous')).toHaveAttribute('data-status', 'done');
  });

  await test.step('a user, decoded', async () => {
    app.signIn(jane);
    await page.bringToFront();
    await app.open(page);
    await view.bringToFront();
    await expect(screen.latest).toContainText('Accepted Jane Doe (id 1)');
    await expect(screen.item('accepted')).toHaveAttribute('data-status', 'done');
    await screen.latest.locator('summary').click();
    await expect(screen.latest.getByText('"jane@acme.example"')).toBeVisible();
    await expect(screen.latest.getByText(/^All \d+ checks passed$/)).toBeVisible();
    await screen.latest.getByTestId('checks').click();
    await expect(screen.latest.getByText('matches the current secret')).toBeVisible();
    await expect(screen.latest.getByText(app.origin, {exact: true})).toBeVisible();
  });

  await test.step('a message, answered', async () => {
    await page.bringToFront();
    await chat.open();
    await chat.start('Hello from my app');
    await view.bringToFront();
    await screen.show('Inbox');
    await screen.inbox.open(/Jane Doe/);
    await expect(screen.inbox.messages).toContainText('Hello from my app');
    await screen.inbox.reply('Hello, Jane');
    await expect(screen.inbox.messages).toContainText('Hello, Jane');
    await expect(screen.inbox.field).toHaveValue('');
    await page.bringToFront();
    await expect(chat.messages).toContainText('Hello, Jane');
    await view.bringToFront();
    await screen.show('Visits');
  });

  await test.step('signing out', async () => {
    await page.bringToFront();
    await page.getByRole('button', {name: 'Sign out'}).click();
    await view.bringToFront();
    await expect(screen.latest).toContainText('Signed out Jane Doe (id 1)');
    await expect(screen.item('sign-out')).toHaveAttribute('data-status', 'done');
  });

  await test.step('a refused token, with the page that explains it', async () => {
    app.signIn(jane, {with: 'another secret, of at least 32 bytes, of a test'});
    await page.bringToFront();
    await app.open(page);
    await view.bringToFront();
    await expect(screen.latest).toContainText('Anonymous after the refused token');
    const refused = screen.visits.locator('[data-visit]').filter({hasText: 'signature-mismatch'});
    await expect(refused).toContainText('Refused The signature doesn’t match');
    await refused.locator('summary').click();
    await expect(refused.getByText('Payload, not verified')).toBeVisible();
    await expect(refused.getByRole('link', {name: 'Why, and how to fix it'})).toHaveAttribute(
      'href',
      'https://docs.example/docs/troubleshooting/signature-mismatch/',
    );
    await expect(screen.item('accepted')).toHaveAttribute('data-status', 'failed');
    await expect(screen.item('accepted').getByRole('link')).toHaveAttribute(
      'href',
      'https://docs.example/docs/troubleshooting/signature-mismatch/',
    );
  });

  await test.step('only what is asked for', async () => {
    await screen.button('Signed in').click();
    await expect(screen.visits.locator('[data-visit]')).toHaveCount(1);
    await screen.button('All').click();
    await screen.button('Pause').click();
    app.signIn(jane);
    await page.bringToFront();
    await app.open(page);
    await view.bringToFront();
    await expect(screen.button('Resume: 1 new')).toBeVisible();
    await expect(screen.latest).toContainText('Anonymous');
    await screen.button('Resume: 1 new').click();
    await expect(screen.latest).toContainText('Accepted Jane Doe (id 1)');
  });

  await test.step('the checklist as a text for support', async () => {
    await screen.show('Checklist');
    await screen.button('Copy for support').click();
    await expect(screen.button('Copied')).toBeVisible();
    const text = await copied(view);
    expect(text).toContain('- [x] The widget starts for an anonymous visitor.');
    expect(text).toContain('[signature-mismatch]');
    expect(text).not.toContain(sandbox.secret);
    expect(text).not.toMatch(/eyJ/);
  });
  await page.close();
});

test('two consoles side by side: each hears what the other did', async ({view, sandbox, app}) => {
  test.slow();
  const first = new Console(view, sandbox.url);
  const second = new Console(await openWindow(view), sandbox.url);
  const page = await openWindow(view);
  app.signIn(jane);
  await app.open(page);
  for (const each of [first, second]) {
    await each.view.bringToFront();
    await each.open();
    await expect(each.latest).toContainText('Accepted Jane Doe');
  }

  await test.step('a fault', async () => {
    await second.show('Settings');
    await second.button('503').click();
    const said = 'The service answers each request of your pages with 503.';
    await expect(second.view.getByText(said).first()).toBeVisible();
    await first.view.bringToFront();
    await expect(first.view.getByText(said).first()).toBeVisible();
    await first.button('Reset').first().click();
    await expect(first.view.getByText(said)).toHaveCount(0);
    await second.view.bringToFront();
    await expect(second.view.getByText(said)).toHaveCount(0);
  });

  await test.step('the clock', async () => {
    await second.view.getByLabel('Seconds ahead').fill('600');
    await second.button('Set').click();
    await first.view.bringToFront();
    await expect(
      first.view.getByText('The service’s clock is 10 min ahead.').first(),
    ).toBeVisible();
    await app.open(page);
    await first.view.bringToFront();
    await expect(first.visits.getByText('expired').first()).toBeVisible();
    await first.button('Reset').first().click();
    await second.view.bringToFront();
    await expect(second.view.getByText('The service’s clock is 10 min ahead.')).toHaveCount(0);
  });

  await test.step('a secret, with the earlier one accepted for an hour', async () => {
    await second.button('Replace').click();
    const form = second.view.locator('form').filter({hasText: 'The old one'});
    await form.getByRole('textbox').fill('too short');
    await second.button('Use it').click();
    await expect(second.view.getByRole('alert')).toContainText(
      'at least 32 bytes in UTF-8; received 9',
    );
    await form.getByRole('textbox').fill('');
    await form.locator('select').selectOption({label: 'is accepted for one more hour'});
    await second.button('Make one').click();
    const secrets = second.view.getByRole('list', {name: 'Accepted secrets'});
    await expect(secrets.locator('li')).toHaveCount(2);
    await expect(secrets.locator('li').first()).toContainText(
      'Current. The last accepted token was not signed with it.',
    );
    await expect(secrets.locator('li').last()).toContainText(
      'Earlier. The last accepted token was signed with it.',
    );
    await first.view.bringToFront();
    await expect(first.view.getByText('A secret was replaced or revoked.')).toBeVisible();
    await second.view.bringToFront();
    await second.button('Revoke').click();
    await expect(secrets.locator('li')).toHaveCount(1);
    await app.open(page);
    await first.view.bringToFront();
    await expect(first.visits.getByText('secret-rotated').first()).toBeVisible();
  });

  await test.step('starting over, after a question', async () => {
    // Its widget would start anew as soon as its session is gone.
    await page.close();
    await second.view.bringToFront();
    await second.button('Start over…').click();
    await second.button('Cancel').click();
    await second.button('Start over…').click();
    await second.button('Start over').click();
    await first.view.bringToFront();
    await expect(first.view.getByText('Waiting for the first visit')).toBeVisible();
    await expect(first.view.getByText('Started over:')).toBeVisible();
    await expect(first.item('anonymous')).toHaveAttribute('data-status', 'open');
    await first.show('Inbox');
    await expect(first.view.getByText('No users yet.')).toBeVisible();
    await second.view.bringToFront();
    await second.show('Visits');
    await expect(second.view.getByText('Waiting for the first visit')).toBeVisible();
  });
  await second.view.close();
});

test('a sandbox that was stopped is said, with what is lost, and nothing typed is', async ({
  view,
  sandbox,
  app,
}) => {
  test.slow();
  const screen = new Console(view, sandbox.url);
  const page = await openWindow(view);
  const chat = new Chat(page, page.locator('h1'));
  app.signIn(jane);
  await app.open(page);
  await chat.open();
  await chat.start('Is anybody there?');
  await page.close();
  await view.bringToFront();
  await screen.open();
  await expect(screen.latest).toContainText('Accepted Jane Doe');
  await screen.show('Inbox');
  await screen.inbox.open(/Jane Doe/);
  await screen.inbox.field.fill('One moment');

  await sandbox.stop();
  await expect(screen.connection).toHaveText('Not connected');
  await expect(screen.notConnected).toBeVisible();
  await expect(view.getByText('Start it again in its terminal.').first()).toBeVisible();
  await screen.button('Send').click();
  await expect(view.getByText(/^Not sent\./)).toBeVisible();
  await expect(screen.inbox.field).toHaveValue('One moment');

  await sandbox.start();
  await expect(screen.connection).toHaveText('Live');
  await expect(screen.notConnected).toBeHidden();
  await expect(screen.inbox.field).toHaveValue('One moment');
  await screen.button('Send again').click();
  await expect(screen.inbox.messages).toContainText('One moment');
  await expect(screen.inbox.field).toHaveValue('');

  await screen.show('Visits');
  await expect(screen.visits).toContainText('the sandbox was stopped and started again');
  await expect(screen.latest).toContainText('Accepted Jane Doe');
});
