import {samplePages} from '../../src/page-check/samples';
import {signVisitorToken} from '../../src/visitor-token';
import {copied} from './engines/clipboard';
import type {View} from './engines/view';
import {openWindow} from './engines/windows';
import {Playground, words} from './playground';
import {expect, test} from './test';

const payloadOf = (token: string | null) =>
  JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()) as object;

test.describe('on a phone, which loads no editor', () => {
  test.use({phone: true});

  test(
    'each keystroke is signed and checked at once; only the page waits for a pause',
    {tag: '@clock'},
    async ({page, playground}) => {
      await page.clock.install();
      await playground.open();
      await expect(playground.who('A')).toContainText('Jane Doe');
      const loaded = await playground.logged('pageServed').count();
      // From here on no pause ends: what follows, follows at once.
      await page.clock.pauseAt(Date.now() + 60_000);
      await playground.signing.payload.fill('{"id": 7, "name": "Ada"}');
      await expect
        .poll(async () => payloadOf(await playground.token.textContent()))
        .toMatchObject({id: 7, name: 'Ada'});
      await playground.signing.payload.fill('{"id": 7, "name": "Ada"');
      await expect(playground.code).toHaveText('payload-not-json');
      await playground.signing.payload.fill('{"id": ""}');
      await expect(playground.code).toHaveText('id-empty');
      await playground.signing.payload.fill('{"id": 8, "name": "Bert"}');
      await expect(playground.verdict).toContainText(words.verdict.accepted);
      await expect(playground.logged('pageServed')).toHaveCount(loaded);
      await page.clock.resume();
      await expect(playground.who('A')).toContainText('Bert');
    },
  );
});

test.describe('“Copy link”', () => {
  /** The link, opened in another tab. */
  async function openCopy(view: View, playground: Playground): Promise<Playground> {
    await playground.copyLink();
    const link = await copied(view);
    const opened = new Playground(await openWindow(view));
    await opened.view.goto(link);
    return opened;
  }

  test('is of what is chosen now, not of what the address said', async ({view, playground}) => {
    await playground.open();
    await playground.choose('id-missing');
    const first = await openCopy(view, playground);
    await expect(first.code).toHaveText('id-missing');
    await view.bringToFront();
    await playground.choose('valid');
    await playground.signing.expiresIn.fill('3600');
    const second = await openCopy(view, playground);
    await expect(second.code).toHaveText('lifetime-too-long');
    await expect(second.signing.expiresIn).toHaveValue('3600');
  });

  test('of what was pasted says only where to paste', async ({view, playground}) => {
    await playground.open();
    await playground.bring('paste');
    const token = await signVisitorToken({id: 1, name: 'Pia'}, 's'.repeat(32));
    await playground.pasted.area.fill(token);
    await expect(playground.verdict).toContainText(words.verdict.signatureNotChecked);
    const pasting = await openCopy(view, playground);
    await expect(pasting.pasted.area).toHaveValue('');
    await view.bringToFront();
    await playground.bring('page');
    await playground.pageArea.fill('<p>Only mine</p>');
    const checking = await openCopy(view, playground);
    await expect(checking.pageArea).toHaveValue('');
  });

  test('of a demonstration and of a sample page shows them again', async ({view, playground}) => {
    await playground.openProblem('session-missing');
    await expect(playground.demonstration('session-missing')).toBeVisible();
    const demonstration = await openCopy(view, playground);
    await expect(demonstration.demonstration('session-missing')).toBeVisible();
    await view.bringToFront();
    await playground.openProblem('token-not-quoted');
    await expect(playground.finding('token-not-quoted')).toBeVisible();
    const sample = await openCopy(view, playground);
    await expect(sample.finding('token-not-quoted')).toBeVisible();
  });

  test('of a payload that is too long for one says so', async ({view, playground}) => {
    await playground.open();
    await playground.signing.payload.fill(`{"id": 1, "text": "${'x'.repeat(20_000)}"}`);
    await expect(playground.code).toHaveText('token-too-large');
    await view.getByRole('button', {name: words.toolbar.copyLink, exact: true}).click();
    await expect(view.getByText(words.notices.tooLong)).toBeVisible();
  });
});

test('a link that was cut off, or of another version, says that it opens nothing', async ({
  view,
  playground,
}) => {
  const notice = view.getByRole('status').filter({hasText: words.notices.linkNotRead});
  for (const hash of ['#v1.q1YqULJSqo7JU1CIUcpMiVG', '#v0.abc', '#problem=no-such-problem']) {
    await view.goto('about:blank');
    await playground.open(hash);
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    await expect(notice).toBeVisible();
  }
  await view.getByRole('button', {name: words.notices.dismiss}).click();
  await expect(notice).toBeHidden();
});

test('what was brought to one source is there after a look at the others', async ({playground}) => {
  await playground.open();
  await playground.bring('page');
  await playground.pageArea.fill(samplePages['token-not-quoted']);
  await expect(playground.finding('token-not-quoted')).toBeVisible();
  await playground.bring('paste');
  await playground.pasted.area.fill('Bearer eyJhbGciOiJub25lIn0.eyJpZCI6MX0.');
  await expect(playground.code).toHaveText('alg-none');
  await playground.bring('sign');
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await playground.bring('page');
  await expect(playground.finding('token-not-quoted')).toBeVisible();
  await playground.bring('paste');
  await expect(playground.code).toHaveText('alg-none');
});

test('the secret is never empty while the playground starts over', async ({view, playground}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  const before = await playground.signing.revealSecret();
  await view.evaluate(() => {
    const texts: (string | null)[] = [];
    Object.assign(window, {secretsSeen: texts});
    const look = () =>
      texts.push(document.querySelector('[data-testid="secret"]')?.textContent ?? null);
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await playground.startOver();
  await expect(playground.signing.secret).not.toHaveText(before);
  await expect(playground.who('A')).toContainText('Jane Doe');
  for (const text of await view.evaluate<string[]>('window.secretsSeen'))
    expect(text).toMatch(/^[\w-]{43}$/);
});

test('start over opens a chat again that the reader has closed', async ({playground}) => {
  const {launcher, panel} = playground.chat('A');
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  await playground.chat('A').close();
  await playground.reloadPage();
  await expect(playground.who('A')).toContainText('Jane Doe');
  await expect(launcher).toBeVisible();
  await expect(panel).toBeHidden();
  await playground.startOver();
  await expect(panel).toBeVisible();
});

test.describe('what the reader did right before the page is reloaded', () => {
  test('a choice', async ({view, playground}) => {
    await playground.open();
    await playground.choose('id-missing');
    await view.reload();
    await expect(playground.code).toHaveText('id-missing');
  });

  test('a choice for a payload that was typed', async ({view, playground}) => {
    await playground.open();
    await playground.signing.payload.fill('{"id": 7, "name": "Ada"}');
    await expect(view).toHaveURL(/#v1\./);
    await playground.signing.neverExpires.check();
    await view.reload();
    await expect(playground.code).toHaveText('exp-missing');
    await expect(playground.token).toHaveText(/^eyJ/);
    expect(payloadOf(await playground.token.textContent())).toMatchObject({name: 'Ada'});
  });
});

test('messages and addresses that strangers make up are not heard', async ({view, playground}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  await view.evaluate(() => {
    const from = {source: 'algomo-demo-page', device: 'device-a', tab: '0123456789abcdef'};
    const hostile = [
      null,
      {...from, type: 'ready', user: {id: '1', name: 'Mallory'}},
      {...from, type: 'blocked', directive: 'script-src'},
      {...from, type: 'problem', problem: {code: '<img src=x>'}},
    ];
    for (const message of hostile) window.postMessage(message, location.origin);
    const channel = new BroadcastChannel('algomo-sandbox');
    for (const message of [null, {type: 'workspace-changed'}]) channel.postMessage(message);
  });
  for (const hash of ['#problem=constructor', '#scenario=__proto__', '#v1.AAAA', '#source=x']) {
    await view.evaluate((next: string) => void (location.hash = next), hash);
    await expect(playground.verdict).toContainText(words.verdict.accepted);
  }
  await expect(playground.who('A')).toContainText('Jane Doe');
});

test('what else the page’s policy blocks is not taken for the widget', async ({
  view,
  playground,
}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  const directives = await view.evaluate<string[]>(
    () =>
      new Promise((resolve) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[data-device="device-a"]');
        const inFrame = frame!.contentWindow!;
        const page = inFrame.document;
        const seen: string[] = [];
        inFrame.addEventListener('securitypolicyviolation', (event) => {
          seen.push(event.effectiveDirective);
          // The page's own script has told before this what it had to tell; a message later, it has arrived.
          if (seen.length === 2) {
            addEventListener('message', ({data}) => void (data === 'all told' && resolve(seen)));
            postMessage('all told', location.origin);
          }
        });
        const image = page.createElement('img');
        image.src = 'https://images.example/logo.png';
        const script = page.createElement('script');
        script.src = 'https://tags.example/tag.js';
        page.head.append(image, script);
      }),
  );
  expect(directives.sort()).toEqual(['img-src', 'script-src-elem']);
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.reported('script-blocked')).toHaveCount(0);
});
