import type {BrowserContext, Page} from '@playwright/test';
import {signVisitorToken} from '../../src/visitor-token';
import {Playground, words} from './playground';
import {stopSandbox} from './sandbox-script';
import {expect, test} from './test';

/** A tab of the browser with the playground in it. */
class Tab extends Playground {
  constructor(readonly page: Page) {
    super(page);
  }

  /** The line that says what another tab did. */
  notice(text: string) {
    return this.page.getByRole('status').filter({hasText: text});
  }

  async dismiss(): Promise<void> {
    await this.page.getByRole('button', {name: words.notices.dismiss, exact: true}).click();
  }

  /** How often each device has loaded its page, from now on. */
  countLoads(): {count: number} {
    const loads = {count: 0};
    this.page.on('framenavigated', (frame) => {
      if (/device-[ab]\/$/.test(frame.url())) loads.count++;
    });
    return loads;
  }

  get frameAddress(): string {
    return (
      this.page
        .frames()
        .find((frame) => frame.url().includes('/device-a/'))
        ?.url() ?? ''
    );
  }
}

async function openTab(context: BrowserContext, hash = ''): Promise<Tab> {
  const tab = new Tab(await context.newPage());
  await tab.open(hash);
  return tab;
}

test('two tabs keep what is theirs, and each hears what the other did to both', async ({
  context,
}) => {
  test.slow();
  const support = await openTab(context, '#scenario=expired');
  await expect(support.code).toHaveText('expired');
  await expect(support.reported('expired')).toBeVisible();
  const theirs = {
    token: await support.token.textContent(),
    pages: await support.logged('pageServed').count(),
    refused: await support.logged('bootRefused').count(),
  };
  /** What the other tab does changes nothing here. */
  const isAsBefore = async () => {
    await expect(support.scenario).toHaveValue('expired');
    await expect(support.code).toHaveText('expired');
    await expect(support.token).toHaveText(theirs.token ?? '');
    await expect(support.reported('expired')).toBeVisible();
    await expect(support.logged('pageServed')).toHaveCount(theirs.pages);
    await expect(support.logged('bootRefused')).toHaveCount(theirs.refused);
    await expect(support.page.getByRole('button', {name: words.notices.dismiss})).toBeHidden();
  };

  const reader = await openTab(context);
  await expect(reader.who('A')).toContainText('Jane Doe');
  await isAsBefore();

  await test.step('the other edits', async () => {
    await reader.signing.typePayload('{"id": 70, "name": "Ada Lovelace"}');
    await expect(reader.who('A')).toContainText('Ada Lovelace');
    await isAsBefore();
  });

  await test.step('the other breaks it', async () => {
    await reader.breakIt('tampered-payload');
    await expect(reader.code).toHaveText('signature-mismatch');
    await expect(reader.reported('signature-mismatch')).toBeVisible();
    await isAsBefore();
    await reader.breakIt('valid');
    await expect(reader.who('A')).toContainText('Ada Lovelace');
  });

  await test.step('the other replaces the secret', async () => {
    const loads = support.countLoads();
    await reader.signing.replaceSecret();
    await expect(support.notice(words.notices.secretReplaced)).toBeVisible();
    await expect.poll(() => loads.count).toBeGreaterThan(0);
    await expect(support.scenario).toHaveValue('expired');
    await expect(support.code).toHaveText('expired');
    await expect(support.reported('expired')).toBeVisible();
    await expect(reader.verdict).toContainText(words.verdict.accepted);
    expect(await support.signing.revealSecret()).toBe(await reader.signing.revealSecret());
    await support.dismiss();
    await expect(support.notice(words.notices.secretReplaced)).toBeHidden();
  });

  await test.step('the other replaces it because it leaked', async () => {
    await reader.signing.replaceSecret({leaked: true});
    await expect(support.notice(words.notices.secretRevoked)).toBeVisible();
    await expect(support.code).toHaveText('expired');
    await support.dismiss();
  });

  await test.step('the other starts over', async () => {
    await reader.chat('A').open();
    await reader.chat('A').start('Is anybody there?');
    const loads = support.countLoads();
    await reader.startOver();
    await expect(support.notice(words.notices.startedOver)).toBeVisible();
    await expect.poll(() => loads.count).toBeGreaterThan(0);
    await expect(support.scenario).toHaveValue('expired');
    await expect(support.code).toHaveText('expired');
    await expect(support.reported('expired')).toBeVisible();
    await expect(reader.verdict).toContainText(words.verdict.accepted);
    await expect(reader.who('A')).toContainText('Jane Doe');
    await support.show('inbox');
    await expect(support.inbox.empty).toBeVisible();
  });

  await test.step('and this one does the same to the other', async () => {
    await support.dismiss();
    await reader.signing.typePayload('{"id": 71, "name": "Grace Hopper"}');
    await expect(reader.who('A')).toContainText('Grace Hopper');
    await support.startOver();
    await expect(reader.notice(words.notices.startedOver)).toBeVisible();
    await expect(reader.page.locator('[data-editor]')).toContainText(/Grace.Hopper/);
    await expect(reader.who('A')).toContainText('Grace Hopper');
    await expect(reader.verdict).toContainText(words.verdict.accepted);
  });
});

test('a token that was pasted in one tab stays there, and is passed on there alone', async ({
  context,
}) => {
  const reader = await openTab(context);
  await expect(reader.who('A')).toContainText('Jane Doe');
  const support = await openTab(context);
  const secret = await support.signing.revealSecret();
  await support.bring('paste');
  await support.pasted.checkSignatureWith('testSecret');
  await support.pasted.area.fill(await signVisitorToken({id: 80, name: 'Pia Paste'}, secret));
  await expect(support.who('A')).toContainText('Pia Paste');

  await reader.reloadPage();
  await expect(reader.who('A')).toContainText('Jane Doe');
  await reader.signing.replaceSecret();
  await expect(support.notice(words.notices.secretReplaced)).toBeVisible();
  await expect(support.code).toHaveText('secret-rotated');
  await expect(support.reported('secret-rotated')).toBeVisible();
  await expect(support.pasted.area).toHaveValue(/^eyJ/);
});

test('conversations are the workspace’s: one tab writes, the other’s inbox shows it', async ({
  context,
}) => {
  const support = await openTab(context);
  await support.show('inbox');
  await expect(support.inbox.empty).toBeVisible();
  const reader = await openTab(context);
  await reader.chat('A').open();
  await reader.chat('A').start('Where is my order?');
  await support.inbox.open(/Jane Doe/);
  await expect(support.inbox.messages).toContainText('Where is my order?');
  await support.inbox.reply('On its way');
  await expect(reader.chat('A').text('On its way')).toBeVisible();
  await expect(support.log.getByText('Operator replied')).toBeVisible();
  await expect(reader.log.getByText('Operator replied')).toHaveCount(0);
});

test('a tab that is opened from another, with a copy of its storage, is a tab of its own', async ({
  context,
}) => {
  const first = await openTab(context, '#scenario=alg-none');
  await expect(first.reported('alg-none')).toBeVisible();
  const opened = context.waitForEvent('page');
  await first.page.evaluate(() => void window.open(location.href));
  const second = new Tab(await opened);
  await expect(second.reported('alg-none')).toBeVisible();
  expect(second.frameAddress).not.toBe(first.frameAddress);
  await second.breakIt('valid');
  await expect(second.who('A')).toContainText('Jane Doe');
  await first.reloadPage();
  await expect(first.code).toHaveText('alg-none');
  await expect(first.reported('alg-none')).toBeVisible();
});

test('a demo server remembers its tab while the browser stops and starts the worker', async ({
  context,
}) => {
  const reader = await openTab(context);
  await reader.signing.typePayload('{"id": 90, "name": "Edsger Dijkstra"}');
  await expect(reader.who('A')).toContainText('Edsger Dijkstra');
  const support = await openTab(context);
  const secret = await support.signing.revealSecret();
  await support.bring('paste');
  await support.pasted.checkSignatureWith('testSecret');
  await support.pasted.area.fill(await signVisitorToken({id: 91, name: 'Pia Paste'}, secret));
  await expect(support.who('A')).toContainText('Pia Paste');

  await reader.signOut();
  await support.signOut();
  for (const tab of [reader, support]) await expect(tab.chat('A').signedOut).toBeVisible();
  await stopSandbox(context);
  await reader.chat('A').page.getByRole('link', {name: 'Sign in again'}).click();
  await expect(reader.who('A')).toContainText('Edsger Dijkstra');
  await stopSandbox(context);
  // The pasted token was kept nowhere: the worker asks the tab for it.
  await support.chat('A').page.getByRole('link', {name: 'Sign in again'}).click();
  await expect(support.who('A')).toContainText('Pia Paste');
});

test('addresses of no tab show nothing, and say nothing', async ({page, context}) => {
  const lines: string[] = [];
  context.on('console', (message) => lines.push(message.text()));
  const playground = new Playground(page);
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  lines.length = 0;
  for (const path of ['device-a/', 'ffffffffffffffff/device-a/', '__proto__/device-a/', '%00/']) {
    const frame = await page.evaluateHandle((address) => {
      const element = document.createElement('iframe');
      element.src = address;
      document.body.append(element);
      return element;
    }, `/playground/site/${path}`);
    const content = await frame.asElement()!.contentFrame();
    await expect(content!.locator('body')).toHaveText('There is no such page here.');
  }
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.who('A')).toContainText('Jane Doe');
  expect(lines.filter((line) => !line.includes('404'))).toEqual([]);
});
