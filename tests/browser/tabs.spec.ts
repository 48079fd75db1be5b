import type {Page} from '@playwright/test';
import {signVisitorToken} from '../../src/visitor-token';
import type {View} from './engines/view';
import {openedBy, openWindow} from './engines/windows';
import {Playground, words} from './playground';
import {stopSandbox} from './sandbox-script';
import {expect, test} from './test';

/** A tab of the browser with the playground in it. */
class Tab extends Playground {
  /** The line that says what another tab did. */
  notice(text: string) {
    return this.view.getByRole('status').filter({hasText: text});
  }

  async dismiss(): Promise<void> {
    await this.view.getByRole('button', {name: words.notices.dismiss, exact: true}).click();
  }

  /** Marks the page in the frame, and returns whether it is another one by now. */
  async markPage(): Promise<() => Promise<boolean>> {
    await this.view.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-device="device-a"]');
      Object.assign(frame?.contentWindow ?? {}, {marked: true});
    });
    return () =>
      this.view.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[data-device="device-a"]');
        return !('marked' in (frame?.contentWindow ?? {}));
      });
  }

  frameAddress(): Promise<string> {
    return this.view.evaluate(
      `document.querySelector('iframe[data-device="device-a"]').contentWindow.location.pathname`,
    );
  }
}

async function openTab(first: View, hash = ''): Promise<Tab> {
  const tab = new Tab(await openWindow(first));
  await tab.open(hash);
  return tab;
}

test('two tabs keep what is theirs, and each hears what the other did to both', async ({view}) => {
  test.slow();
  const support = await openTab(view, '#scenario=expired');
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
    await expect(support.view.getByRole('button', {name: words.notices.dismiss})).toBeHidden();
  };

  const reader = await openTab(view);
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
    const isLoadedAgain = await support.markPage();
    await reader.signing.replaceSecret();
    await expect(support.notice(words.notices.secretReplaced)).toBeVisible();
    await expect.poll(isLoadedAgain).toBe(true);
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
    const isLoadedAgain = await support.markPage();
    await reader.startOver();
    await expect(support.notice(words.notices.startedOver)).toBeVisible();
    await expect.poll(isLoadedAgain).toBe(true);
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
    await expect(reader.view.locator('[data-editor]')).toContainText(/Grace.Hopper/);
    await expect(reader.who('A')).toContainText('Grace Hopper');
    await expect(reader.verdict).toContainText(words.verdict.accepted);
  });
});

test('a token that was pasted in one tab stays there, and is passed on there alone', async ({
  view,
}) => {
  const reader = await openTab(view);
  await expect(reader.who('A')).toContainText('Jane Doe');
  const support = await openTab(view);
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
  view,
}) => {
  const support = await openTab(view);
  await support.show('inbox');
  await expect(support.inbox.empty).toBeVisible();
  const reader = await openTab(view);
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
  view,
}) => {
  const first = await openTab(view, '#scenario=alg-none');
  await expect(first.reported('alg-none')).toBeVisible();
  // A link, as a browser opens no window that nobody has clicked for.
  await first.view.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, {id: 'another', href: location.href, target: '_blank', rel: 'opener'});
    link.textContent = 'Another tab';
    document.querySelector('h1')?.append(link);
  });
  const second = new Tab(await openedBy(first.view, () => first.view.locator('#another').click()));
  await expect(second.reported('alg-none')).toBeVisible();
  expect(await second.frameAddress()).not.toBe(await first.frameAddress());
  await second.breakIt('valid');
  await expect(second.who('A')).toContainText('Jane Doe');
  await first.reloadPage();
  await expect(first.code).toHaveText('alg-none');
  await expect(first.reported('alg-none')).toBeVisible();
});

test(
  'a demo server remembers its tab while the browser stops and starts the worker',
  {tag: '@stops-worker'},
  async ({view}) => {
    const reader = await openTab(view);
    await reader.signing.typePayload('{"id": 90, "name": "Edsger Dijkstra"}');
    await expect(reader.who('A')).toContainText('Edsger Dijkstra');
    const support = await openTab(view);
    const secret = await support.signing.revealSecret();
    await support.bring('paste');
    await support.pasted.checkSignatureWith('testSecret');
    await support.pasted.area.fill(await signVisitorToken({id: 91, name: 'Pia Paste'}, secret));
    await expect(support.who('A')).toContainText('Pia Paste');

    await reader.signOut();
    await support.signOut();
    for (const tab of [reader, support]) await expect(tab.chat('A').signedOut).toBeVisible();
    await stopSandbox(view as Page);
    await reader.chat('A').page.getByRole('link', {name: 'Sign in again'}).click();
    await expect(reader.who('A')).toContainText('Edsger Dijkstra');
    await stopSandbox(view as Page);
    // The pasted token was kept nowhere: the worker asks the tab for it.
    await support.chat('A').page.getByRole('link', {name: 'Sign in again'}).click();
    await expect(support.who('A')).toContainText('Pia Paste');
  },
);

test('addresses of no tab show nothing, and say nothing', async ({view, playground}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  for (const path of ['device-a/', 'ffffffffffffffff/device-a/', '__proto__/device-a/', '%00/']) {
    const shown = await view.evaluate(async (address: string) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((loaded) => frame.addEventListener('load', loaded));
      const inFrame = frame.contentWindow!;
      const {body, scripts} = inFrame.document;
      return {text: body.textContent?.trim(), scripts: scripts.length, widget: 'Algomo' in inFrame};
    }, `/playground/site/${path}`);
    expect(shown).toEqual({text: 'There is no such page here.', scripts: 0, widget: false});
  }
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.who('A')).toContainText('Jane Doe');
});
