import type {Page} from '@playwright/test';
import {samplePages} from '../../src/page-check/samples';
import {signVisitorToken} from '../../src/visitor-token';
import {builtFile} from './build';
import type {Part} from './engines/view';
import {startSite} from './host';
import {Playground, words} from './playground';
import {
  holdBackReplies,
  otherVersion,
  serveSandbox,
  silentWorker,
  stopSandbox,
} from './sandbox-script';
import {expect, test} from './test';

/** Whatever fails is said on the screen within five seconds. */
const soon = {timeout: 5_000};

const notices = words.notices;

/** From now on the worker hears nothing of the page, as if it had died; until it is let go again. */
async function silence(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const {postMessage} = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = () => undefined;
    Object.assign(window, {
      speakAgain: () => void (ServiceWorker.prototype.postMessage = postMessage),
    });
  });
  return () => page.evaluate(() => (window as never as {speakAgain(): void}).speakAgain());
}

/** What is wrong, in words; the editor has an empty alert of its own. */
const alert = (page: Page) => page.getByRole('alert').filter({hasText: /./});
const button = (page: Page, name: string) => page.getByRole('button', {name, exact: true});

/** The rest works without the live page: each keystroke is signed and checked. */
async function signsAndChecks(playground: Playground): Promise<void> {
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await playground.breakIt('expired');
  await expect(playground.code).toHaveText('expired');
}

test.describe('the worker', () => {
  test('never answers: the page says so, tries again, and works without it', async ({
    page,
    context,
    playground,
  }) => {
    await serveSandbox(context, () => silentWorker);
    await page.goto('/playground/');
    await expect(alert(page)).toBeVisible(soon);
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    await expect(page.getByText(notices.notStarted)).toBeVisible(soon);
    await signsAndChecks(playground);
    await button(page, notices.tryAgain).click();
    await expect(alert(page)).toBeHidden(soon);
    await expect(alert(page)).toBeVisible(soon);
  });

  test('cannot be fetched', async ({page, context, playground}) => {
    await context.route('**/playground/sandbox.js', (route) => route.abort());
    await page.goto('/playground/');
    await expect(page.getByText(notices.notStarted)).toBeVisible(soon);
    await signsAndChecks(playground);
    await context.unroute('**/playground/sandbox.js');
    await button(page, notices.tryAgain).click();
    await expect(playground.reported('expired')).toBeVisible();
  });

  test('comes late: the rest goes on at once, and the live page when it is there', async ({
    page,
    context,
    playground,
  }) => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await context.route('**/playground/sandbox.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto('/playground/');
    await expect(page.getByText('The demo server is slow to start.')).toBeVisible(soon);
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    arrive();
    await expect(playground.who('A')).toContainText('Jane Doe');
    await expect(playground.verdict).toContainText(words.verdict.accepted);
  });

  test('is not to be had in this browser', async ({browser}) => {
    const context = await browser.newContext({serviceWorkers: 'block'});
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.goto('/playground/');
    await expect(page.getByText(words.page.noWorker)).toBeVisible(soon);
    await expect(page.getByText('This browser has no service workers here.')).toBeVisible(soon);
    await signsAndChecks(new Playground(page));
    await context.close();
  });

  test('stops answering while the page is open: try again, or go on without it', async ({
    page,
    playground,
  }) => {
    await playground.open();
    await expect(playground.who('A')).toContainText('Jane Doe');
    const speakAgain = await silence(page);
    await playground.breakIt('alg-none');
    await expect(playground.code).toHaveText('alg-none');
    await expect(alert(page)).toContainText(notices.noAnswer, soon);

    await button(page, notices.goOn).click();
    await expect(page.getByText(notices.leftOut)).toBeVisible(soon);
    await expect(alert(page).filter({hasText: notices.noAnswer})).toBeHidden(soon);
    await playground.breakIt('expired');
    await expect(playground.code).toHaveText('expired');

    await speakAgain();
    await button(page, notices.start).click();
    await expect(playground.reported('expired')).toBeVisible();
    await expect(alert(page)).toBeHidden(soon);
  });

  test('is killed in the middle of a POST: the reply arrives, once', async ({
    page,
    context,
    playground,
  }) => {
    await serveSandbox(context, holdBackReplies('inbox-reply'));
    await playground.open();
    await playground.chat('A').open();
    await playground.chat('A').start('Anybody there?');
    await playground.show('inbox');
    await playground.inbox.open(/Jane Doe/);
    await expect(playground.inbox.messages).toContainText('Anybody there?');
    const carriedOut = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new BroadcastChannel('held-back').onmessage = () => resolve();
        }),
    );
    await playground.inbox.reply('Yes, hello Jane');
    await carriedOut;
    await stopSandbox(context);
    await expect(playground.inbox.messages.getByText('Yes, hello Jane')).toHaveCount(1);
    await expect(playground.inbox.field).toHaveValue('');
    await expect(playground.chat('A').page.getByText('Yes, hello Jane')).toHaveCount(1);
  });

  test('does not serve the page', async ({page, context, playground}) => {
    await serveSandbox(
      context,
      (script) => `addEventListener('fetch', (event) => {
        if (!event.request.url.endsWith('/device-a/')) return;
        event.stopImmediatePropagation();
        event.respondWith(new Promise(() => {}));
      });\n${script}`,
    );
    await page.goto('/playground/');
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    await expect(playground.who('A')).toContainText(notices.widgetLate, soon);
  });
});

test.describe('an operator’s reply', () => {
  test('that was not accepted stays, and is sent again', async ({page, playground}) => {
    await playground.open();
    await playground.chat('A').open();
    await playground.chat('A').start('Anybody there?');
    await playground.show('inbox');
    await playground.inbox.open(/Jane Doe/);
    await expect(playground.inbox.messages).toContainText('Anybody there?');
    const speakAgain = await silence(page);
    await playground.inbox.reply('Yes, hello Jane');
    await expect(alert(page)).toContainText(words.inbox.notSent, soon);
    await expect(playground.inbox.field).toHaveValue('Yes, hello Jane');
    await speakAgain();
    await button(page, words.inbox.sendAgain).click();
    await expect(playground.inbox.messages).toContainText('Yes, hello Jane');
    await expect(playground.inbox.field).toHaveValue('');
    await expect(alert(page)).toBeHidden(soon);
  });

  test('cannot be written while the inbox cannot be read, which is said', async ({
    page,
    playground,
  }) => {
    await playground.open();
    await expect(playground.who('A')).toContainText('Jane Doe');
    const speakAgain = await silence(page);
    await playground.show('inbox');
    await expect(alert(page)).toContainText(words.inbox.notRead, soon);
    await speakAgain();
    await button(page, notices.tryAgain).click();
    await expect(playground.inbox.empty).toBeVisible();
    await expect(alert(page)).toBeHidden(soon);
  });
});

test('a demonstration that nobody answers says so, and is made again', async ({
  page,
  playground,
}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  const speakAgain = await silence(page);
  await page.evaluate(() => void (location.hash = '#problem=session-expired'));
  const demonstration = page.getByRole('region', {name: /session-expired/});
  await expect(demonstration.getByRole('alert')).toContainText(notices.noAnswer, soon);
  await speakAgain();
  await demonstration.getByRole('button', {name: notices.tryAgain}).click();
  await expect(playground.demonstration('session-expired')).toBeVisible();
});

test('a secret that could not be replaced stays, and so does what was typed', async ({
  page,
  playground,
}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  const secret = await playground.signing.revealSecret();
  const speakAgain = await silence(page);
  await playground.signing.replaceSecret();
  await expect(alert(page)).toContainText(notices.noAnswer, soon);
  await expect(playground.signing.secret).toHaveText(secret);
  await speakAgain();
  await button(page, words.server.makeSecret).click();
  await expect(playground.signing.secret).not.toHaveText(secret);
  await expect(alert(page)).toBeHidden(soon);
});

test.describe('the protocol’s version', () => {
  const path = '/playground/sandbox.js';
  const built = () => builtFile('playground/sandbox.js').toString();
  let site: Awaited<ReturnType<typeof startSite>>;
  test.beforeEach(async ({baseURL}) => {
    site = await startSite(baseURL!);
  });
  test.afterEach(() => site.stop());

  const saysReload = async (page: Page) => {
    await expect(alert(page)).toContainText(notices.updated, soon);
    await expect(button(page, notices.reload)).toBeVisible(soon);
  };

  test('an old worker under a new page', async ({page, playground}) => {
    site.replaced.set(path, otherVersion(built()));
    await page.goto(`${site.origin}/playground/`);
    await saysReload(page);
    await signsAndChecks(playground);
    await expect(page).toHaveURL(/#scenario=expired$/);
    site.replaced.delete(path);
    await button(page, notices.reload).click();
    await expect(playground.reported('expired')).toBeVisible();
    await expect(alert(page)).toBeHidden();
  });

  test('an old worker of which there is a new one needs no reload', async ({page, playground}) => {
    site.replaced.set(path, otherVersion(built()));
    await page.goto(`${site.origin}/playground/`);
    await saysReload(page);
    site.replaced.delete(path);
    const another = await page.context().newPage();
    await another.goto(`${site.origin}/playground/`);
    await expect(new Playground(another).who('A')).toContainText('Jane Doe');
    await expect(alert(another)).toBeHidden();
    await expect(playground.verdict).toContainText(words.verdict.accepted);
  });

  test('a new worker under an old page', async ({page, playground}) => {
    await page.goto(`${site.origin}/playground/`);
    await expect(playground.who('A')).toContainText('Jane Doe');
    site.replaced.set(path, otherVersion(built()));
    await update(page);
    await saysReload(page);
    await signsAndChecks(playground);
    await expect(alert(page)).toHaveCount(1);
  });

  test('a new worker of the same version takes over, and everything goes on', async ({
    page,
    playground,
  }) => {
    await page.goto(`${site.origin}/playground/`);
    await expect(playground.who('A')).toContainText('Jane Doe');
    const secret = await playground.signing.revealSecret();
    await playground.bring('paste');
    await playground.pasted.checkSignatureWith('testSecret');
    await playground.pasted.area.fill(await signVisitorToken({id: 4, name: 'Pia Paste'}, secret));
    await expect(playground.who('A')).toContainText('Pia Paste');
    site.replaced.set(path, `${built()}\n// Another build of it.`);
    await update(page);
    await playground.signOut();
    await playground.chat('A').page.getByRole('link', {name: 'Sign in again'}).click();
    await expect(playground.who('A')).toContainText('Pia Paste');
    await playground.breakIt('expired');
    await expect(playground.reported('expired')).toBeVisible();
    await expect(alert(page)).toBeHidden();
  });

  /** The browser finds that the worker's script has changed, as it does by itself after a while. */
  async function update(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/playground/site/');
      const before = registration?.active;
      await registration?.update();
      await new Promise<void>((resolve) => {
        const look = () =>
          registration?.active === before ? requestAnimationFrame(look) : resolve();
        look();
      });
    });
  }
});

test.describe('storage', () => {
  const withoutIt: [string, () => void][] = [
    [
      'that is refused',
      () => {
        indexedDB.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    ],
    [
      'that never opens',
      () => {
        indexedDB.open = () => ({}) as IDBOpenDBRequest;
      },
    ],
    [
      'of a private window',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    ],
  ];
  for (const [name, deny] of withoutIt) {
    test(`${name} is said, and signing and checking go on`, async ({page, playground}) => {
      await page.addInitScript(deny);
      await page.goto('/playground/');
      await expect(alert(page)).toContainText(notices.noStorage, soon);
      await signsAndChecks(playground);
    });
  }

  test('that is full from the start', async ({page, context, baseURL, playground}) => {
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.overrideQuotaForOrigin', {origin: baseURL!, quotaSize: 1});
    await page.goto('/playground/');
    await expect(alert(page)).toContainText(notices.storageFull, soon);
    await signsAndChecks(playground);
    await browser.send('Storage.overrideQuotaForOrigin', {origin: baseURL!});
    await button(page, notices.tryAgain).click();
    await expect(playground.reported('expired')).toBeVisible();
  });

  test('that fills up while the page is open', async ({page, context, baseURL, playground}) => {
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.overrideQuotaForOrigin', {origin: baseURL!, quotaSize: 1_000_000});
    await playground.open();
    await expect(playground.who('A')).toContainText('Jane Doe');
    await playground.signing.payload.fill(`{"id": 1, "picture": "${'A'.repeat(1_500_000)}"}`);
    await expect(playground.code).toHaveText('token-too-large');
    await expect(alert(page)).toContainText(notices.storageFull, soon);
    await browser.send('Storage.overrideQuotaForOrigin', {origin: baseURL!});
    await button(page, notices.tryAgain).click();
    await expect(alert(page)).toBeHidden();
    await playground.startOver();
    await expect(playground.who('A')).toContainText('Jane Doe');
    await expect(alert(page)).toBeHidden();
  });
});

test.describe('plain HTTP on another host', () => {
  test('has no cryptography: the page says so at once, and checks what needs none', async ({
    playwright,
    baseURL,
  }, {project}) => {
    const {executablePath, args = []} = project.use.launchOptions ?? {};
    const browser = await playwright.chromium.launch({
      executablePath,
      args: [...args, '--host-resolver-rules=MAP playground.test 127.0.0.1'],
    });
    const page = await browser.newPage({viewport: {width: 1440, height: 900}});
    const address = baseURL!.replace('127.0.0.1', 'playground.test');
    await page.goto(`${address}/playground/`);
    expect(await page.evaluate(() => 'subtle' in crypto || 'randomUUID' in crypto)).toBe(false);
    const playground = new Playground(page);
    await expect(playground.verdict).toContainText('Cannot sign here');
    await expect(page.getByText(notices.noSigning)).toBeVisible(soon);
    await expect(page.getByText(notices.plainHttp).last()).toBeVisible(soon);

    await playground.bring('paste');
    await playground.pasted.area.fill(await signVisitorToken({id: 1}, 's'.repeat(32)));
    await expect(playground.verdict).toContainText(words.verdict.signatureNotChecked);
    await playground.pasted.checkSignatureWith('testSecret');
    await expect(playground.verdict).toContainText(words.verdict.signatureNotChecked);
    await playground.pasted.area.fill('Bearer eyJhbGciOiJub25lIn0.eyJpZCI6MX0.');
    await expect(playground.code).toHaveText('alg-none');
    await playground.bring('page');
    await playground.pageArea.fill(samplePages['token-not-quoted']);
    await expect(playground.finding('token-not-quoted')).toBeVisible();
    await browser.close();
  });
});

test.describe('the analysis worker', () => {
  const script = '**/broken-analysis.js';

  /** The analysis worker’s script is another one. */
  async function replaceIt(page: Page): Promise<void> {
    await page.addInitScript(() => {
      const {Worker} = window;
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(options?.name === 'analysis' ? '/broken-analysis.js' : url, options);
        }
      };
    });
  }

  const ways = {
    'does not load': '404',
    crashes: 'throw new Error("It crashed.")',
    'crashes at the first text': 'onmessage = () => { throw new Error("It crashed.") }',
    'never answers': 'onmessage = () => {}',
  };
  for (const [how, body] of Object.entries(ways)) {
    test(`${how}: the page does its work`, async ({page, playground}) => {
      await replaceIt(page);
      await page.route(script, (route) =>
        body === '404'
          ? route.fulfill({status: 404})
          : route.fulfill({contentType: 'text/javascript', body}),
      );
      await playground.open('#source=paste');
      await playground.pasted.area.fill('Authorization: Bearer eyJhbGciOiJub25lIn0.eyJpZCI6MX0.');
      await expect(playground.code).toHaveText('alg-none');
      await playground.bring('page');
      await playground.pageArea.fill(samplePages['token-not-quoted']);
      await expect(playground.finding('token-not-quoted')).toBeVisible();
    });
  }

  test('never ends with a text: it is stopped, and the text can be tried again', async ({
    page,
    playground,
  }) => {
    await replaceIt(page);
    let endless = true;
    await page.route(script, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: endless
          ? 'postMessage({type: "ready"}); onmessage = () => { for (;;) {} }'
          : 'onmessage = ({data: {id}}) => postMessage({type: "failed", id})',
      }),
    );
    await playground.open('#source=paste');
    await playground.pasted.area.fill('eyJhbGciOiJub25lIn0.eyJpZCI6MX0.');
    await expect(alert(page)).toContainText('took too long and was stopped', soon);
    endless = false;
    await button(page, notices.tryAgain).click();
    await expect(alert(page)).toContainText('a fault of the playground', soon);
  });
});

test.describe('the clipboard', () => {
  const refusals: [string, () => void][] = [
    [
      'refuses',
      () => {
        const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
        Clipboard.prototype.writeText = refuse;
        Clipboard.prototype.write = refuse;
      },
    ],
    ['is not there', () => void Reflect.deleteProperty(Navigator.prototype, 'clipboard')],
  ];
  for (const [how, deny] of refusals) {
    test(`${how}: the text is there to be copied by hand`, async ({page, playground}) => {
      await page.addInitScript(deny);
      await playground.open('#scenario=expired');
      await button(page, words.toolbar.copyLink).click();
      await expect(alert(page)).toContainText(notices.notCopied, soon);
      const text = page.getByRole('textbox', {name: notices.textToCopy});
      await expect(text).toHaveValue(/\/playground\/#scenario=expired$/);
      await button(page, 'Close').click();
      await expect(text).toBeHidden();
      await button(page, words.token.copyForSupport).click();
      await expect(text).toHaveValue(/refused, expired/);
    });
  }
});

test.describe('a part of the playground that cannot be loaded says so, and is loaded again', () => {
  const parts: [
    string,
    (playground: Playground) => Promise<void>,
    (playground: Playground) => Part,
  ][] = [
    ['pasting', (playground) => playground.bring('paste'), ({pasted}) => pasted.area],
    ['the page check', (playground) => playground.bring('page'), ({pageArea}) => pageArea],
    ['the code', ({signing}) => signing.show('code'), ({signing}) => signing.language],
  ];
  for (const [name, open, part] of parts) {
    test(name, async ({page, playground}) => {
      await playground.open();
      await expect(playground.verdict).toContainText(words.verdict.accepted);
      await page.route('**/assets/js/**', (route) => route.abort());
      await open(playground);
      await expect(alert(page)).toContainText('could not be loaded');
      await page.unroute('**/assets/js/**');
      await button(page, 'Try again').click();
      await expect(part(playground)).toBeVisible();
    });
  }
});
