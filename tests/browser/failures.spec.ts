import type {Page} from '@playwright/test';
import {samplePages} from '../../src/page-check/samples';
import {signVisitorToken} from '../../src/visitor-token';
import {builtFile} from './build';
import type {Part, View} from './engines/view';
import {openWindow} from './engines/windows';
import {networkAddress} from './http';
import {expect, test} from './own-site';
import {Playground, words} from './playground';
import {holdBackReplies, otherVersion, silentWorker, stopSandbox} from './sandbox-script';
import {startSite, type Site} from './site';

/** Whatever fails is said on the screen within five seconds. */
const soon = {timeout: 5_000};

const notices = words.notices;

const sandbox = '/playground/sandbox.js';
const built = () => builtFile('playground/sandbox.js').toString();

/** From now on the worker hears nothing of the page, as if it had died; until it is let go again. */
async function silence(view: View): Promise<() => Promise<void>> {
  await view.evaluate(() => {
    const {postMessage} = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = () => undefined;
    Object.assign(window, {
      speakAgain: () => void (ServiceWorker.prototype.postMessage = postMessage),
    });
  });
  return () => view.evaluate(() => (window as never as {speakAgain(): void}).speakAgain());
}

/** What is wrong, in words; the editor has an empty alert of its own. */
const alert = (view: View): Part => view.getByRole('alert').filter({hasText: /./});
const button = (view: View, name: string) => view.getByRole('button', {name, exact: true});

/** Opens the playground and waits until its scripts run: a slow machine is no failure of the page. */
async function start(view: View): Promise<void> {
  await view.goto('/playground/');
  await expect(view.locator('html[data-has-hydrated="true"]')).toHaveCount(1);
}

/** The rest works without the live page: each keystroke is signed and checked. */
async function signsAndChecks(playground: Playground): Promise<void> {
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await playground.breakIt('expired');
  await expect(playground.code).toHaveText('expired');
}

test.describe('the worker', () => {
  test('never answers: the page says so, tries again, and works without it', async ({
    view,
    site,
    playground,
  }) => {
    site.replace(sandbox, silentWorker);
    await start(view);
    await expect(alert(view)).toBeVisible(soon);
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    await expect(view.getByText(notices.notStarted)).toBeVisible(soon);
    await signsAndChecks(playground);
    await button(view, notices.tryAgain).click();
    await expect(alert(view)).toBeHidden(soon);
    await expect(alert(view)).toBeVisible(soon);
  });

  test('cannot be fetched', async ({view, site, playground}) => {
    site.refuse(sandbox);
    await start(view);
    await expect(view.getByText(notices.notStarted)).toBeVisible(soon);
    await signsAndChecks(playground);
    site.restore();
    await button(view, notices.tryAgain).click();
    await expect(playground.reported('expired')).toBeVisible();
  });

  test('comes late: the rest goes on at once, and the live page when it is there', async ({
    view,
    site,
    playground,
  }) => {
    const arrive = site.hold(sandbox);
    await start(view);
    await expect(view.getByText('The demo server is slow to start.')).toBeVisible(soon);
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    arrive();
    await expect(playground.who('A')).toContainText('Jane Doe');
    await expect(playground.verdict).toContainText(words.verdict.accepted);
  });

  test('is not to be had in this browser', async ({view, site, playground}) => {
    site.runFirst(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await start(view);
    await expect(view.getByText(words.page.noWorker)).toBeVisible(soon);
    await expect(view.getByText('This browser has no service workers here.')).toBeVisible(soon);
    await signsAndChecks(playground);
  });

  test('stops answering while the page is open: try again, or go on without it', async ({
    view,
    playground,
  }) => {
    await playground.open();
    await expect(playground.who('A')).toContainText('Jane Doe');
    const speakAgain = await silence(view);
    await playground.breakIt('alg-none');
    await expect(playground.code).toHaveText('alg-none');
    await expect(alert(view)).toContainText(notices.noAnswer, soon);

    await button(view, notices.goOn).click();
    await expect(view.getByText(notices.leftOut)).toBeVisible(soon);
    await expect(alert(view).filter({hasText: notices.noAnswer})).toBeHidden(soon);
    await playground.breakIt('expired');
    await expect(playground.code).toHaveText('expired');

    await speakAgain();
    await button(view, notices.start).click();
    await expect(playground.reported('expired')).toBeVisible();
    await expect(alert(view)).toBeHidden(soon);
  });

  test(
    'is killed in the middle of a POST: the reply arrives, once',
    {tag: '@stops-worker'},
    async ({view, site, playground}) => {
      site.replace(sandbox, holdBackReplies('inbox-reply')(built()));
      await playground.open();
      await playground.chat('A').open();
      await playground.chat('A').start('Anybody there?');
      await playground.show('inbox');
      await playground.inbox.open(/Jane Doe/);
      await expect(playground.inbox.messages).toContainText('Anybody there?');
      await view.evaluate(() => {
        new BroadcastChannel('held-back').onmessage = () => (document.title = 'carried out');
      });
      await playground.inbox.reply('Yes, hello Jane');
      await expect.poll(() => view.evaluate('document.title')).toBe('carried out');
      await stopSandbox(view as Page);
      await expect(playground.inbox.messages.getByText('Yes, hello Jane')).toHaveCount(1);
      await expect(playground.inbox.field).toHaveValue('');
      await expect(playground.chat('A').page.getByText('Yes, hello Jane')).toHaveCount(1);
    },
  );

  test('does not serve the page', async ({view, site, playground}) => {
    site.replace(
      sandbox,
      `addEventListener('fetch', (event) => {
        if (!event.request.url.endsWith('/device-a/')) return;
        event.stopImmediatePropagation();
        event.respondWith(new Promise(() => {}));
      });\n${built()}`,
    );
    await start(view);
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    await expect(playground.who('A')).toContainText(notices.widgetLate, soon);
  });
});

test.describe('an operator’s reply', () => {
  test('that was not accepted stays, and is sent again', async ({view, playground}) => {
    await playground.open();
    await playground.chat('A').open();
    await playground.chat('A').start('Anybody there?');
    await playground.show('inbox');
    await playground.inbox.open(/Jane Doe/);
    await expect(playground.inbox.messages).toContainText('Anybody there?');
    const speakAgain = await silence(view);
    await playground.inbox.reply('Yes, hello Jane');
    await expect(alert(view)).toContainText(words.inbox.notSent, soon);
    await expect(playground.inbox.field).toHaveValue('Yes, hello Jane');
    await speakAgain();
    await button(view, words.inbox.sendAgain).click();
    await expect(playground.inbox.messages).toContainText('Yes, hello Jane');
    await expect(playground.inbox.field).toHaveValue('');
    await expect(alert(view)).toBeHidden(soon);
  });

  test('cannot be written while the inbox cannot be read, which is said', async ({
    view,
    playground,
  }) => {
    await playground.open();
    await expect(playground.who('A')).toContainText('Jane Doe');
    const speakAgain = await silence(view);
    await playground.show('inbox');
    await expect(alert(view)).toContainText(words.inbox.notRead, soon);
    await speakAgain();
    await button(view, notices.tryAgain).click();
    await expect(playground.inbox.empty).toBeVisible();
    await expect(alert(view)).toBeHidden(soon);
  });
});

test('a demonstration that nobody answers says so, and is made again', async ({
  view,
  playground,
}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  const speakAgain = await silence(view);
  await view.evaluate(() => void (location.hash = '#problem=session-expired'));
  const demonstration = view.getByRole('region', {name: /session-expired/});
  await expect(demonstration.getByRole('alert')).toContainText(notices.noAnswer, soon);
  await speakAgain();
  await demonstration.getByRole('button', {name: notices.tryAgain}).click();
  await expect(playground.demonstration('session-expired')).toBeVisible();
});

test('a secret that could not be replaced stays, and so does what was typed', async ({
  view,
  playground,
}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  const secret = await playground.signing.revealSecret();
  const speakAgain = await silence(view);
  await playground.signing.replaceSecret();
  await expect(alert(view)).toContainText(notices.noAnswer, soon);
  await expect(playground.signing.secret).toHaveText(secret);
  await speakAgain();
  await button(view, words.server.makeSecret).click();
  await expect(playground.signing.secret).not.toHaveText(secret);
  await expect(alert(view)).toBeHidden(soon);
});

test.describe('the protocol’s version', () => {
  const saysReload = async (view: View) => {
    await expect(alert(view)).toContainText(notices.updated, soon);
    await expect(button(view, notices.reload)).toBeVisible(soon);
  };

  test('an old worker under a new page', async ({view, site, playground}) => {
    site.replace(sandbox, otherVersion(built()));
    await start(view);
    await saysReload(view);
    await signsAndChecks(playground);
    await expect(view).toHaveURL(/#scenario=expired$/);
    site.restore();
    await button(view, notices.reload).click();
    await expect(playground.reported('expired')).toBeVisible();
    await expect(alert(view)).toBeHidden();
  });

  test('an old worker of which there is a new one needs no reload', async ({
    view,
    site,
    playground,
  }) => {
    site.replace(sandbox, otherVersion(built()));
    await start(view);
    await saysReload(view);
    site.restore();
    const another = await openWindow(view);
    await another.goto('/playground/');
    await expect(new Playground(another).who('A')).toContainText('Jane Doe');
    await expect(alert(another)).toBeHidden();
    await expect(playground.verdict).toContainText(words.verdict.accepted);
  });

  test('a new worker under an old page', async ({view, site, playground}) => {
    await start(view);
    await expect(playground.who('A')).toContainText('Jane Doe');
    site.replace(sandbox, otherVersion(built()));
    await update(view);
    await saysReload(view);
    await signsAndChecks(playground);
    await expect(alert(view)).toHaveCount(1);
  });

  test('a new worker of the same version takes over, and everything goes on', async ({
    view,
    site,
    playground,
  }) => {
    await start(view);
    await expect(playground.who('A')).toContainText('Jane Doe');
    const secret = await playground.signing.revealSecret();
    await playground.bring('paste');
    await playground.pasted.checkSignatureWith('testSecret');
    await playground.pasted.area.fill(await signVisitorToken({id: 4, name: 'Pia Paste'}, secret));
    await expect(playground.who('A')).toContainText('Pia Paste');
    site.replace(sandbox, `${built()}\n// Another build of it.`);
    await update(view);
    await playground.signOut();
    await playground.chat('A').page.getByRole('link', {name: 'Sign in again'}).click();
    await expect(playground.who('A')).toContainText('Pia Paste');
    await playground.breakIt('expired');
    await expect(playground.reported('expired')).toBeVisible();
    await expect(alert(view)).toBeHidden();
  });

  /** The browser finds that the worker's script has changed, as it does by itself after a while. */
  async function update(view: View): Promise<void> {
    await view.evaluate(async () => {
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
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    ],
    [
      'that never opens',
      () => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
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
    test(`${name} is said, and signing and checking go on`, async ({view, site, playground}) => {
      site.runFirst(deny);
      await start(view);
      await expect(alert(view)).toContainText(notices.noStorage, soon);
      await signsAndChecks(playground);
    });
  }

  test(
    'that is full from the start',
    {tag: '@storage-quota'},
    async ({page, context, baseURL, playground}) => {
      const browser = await context.newCDPSession(page);
      await browser.send('Storage.overrideQuotaForOrigin', {origin: baseURL!, quotaSize: 1});
      await page.goto('/playground/');
      await expect(alert(page)).toContainText(notices.storageFull, soon);
      await signsAndChecks(playground);
      await browser.send('Storage.overrideQuotaForOrigin', {origin: baseURL!});
      await button(page, notices.tryAgain).click();
      await expect(playground.reported('expired')).toBeVisible();
    },
  );

  test(
    'that fills up while the page is open',
    {tag: '@storage-quota'},
    async ({page, context, baseURL, playground}) => {
      const browser = await context.newCDPSession(page);
      await browser.send('Storage.overrideQuotaForOrigin', {
        origin: baseURL!,
        quotaSize: 1_000_000,
      });
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
    },
  );
});

test.describe('plain HTTP on another host', () => {
  const host = networkAddress();
  test.skip(host === undefined, 'this machine has no address but loopback');

  test('has no cryptography: the page says so at once, and checks what needs none', async ({
    view,
    playground,
  }, {project}) => {
    const other = await startSite(project.use.baseURL ?? '', host);
    await view.goto(`${other.origin}/playground/`);
    expect(await view.evaluate(`'subtle' in crypto || 'randomUUID' in crypto`)).toBe(false);
    await expect(playground.verdict).toContainText('Cannot sign here');
    await expect(view.getByText(notices.noSigning)).toBeVisible(soon);
    await expect(view.getByText(notices.plainHttp).last()).toBeVisible(soon);

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
    await other.stop();
  });
});

test.describe('the analysis worker', () => {
  const script = '/broken-analysis.js';

  /** The analysis worker’s script is another one. */
  function replaceIt(site: Site): void {
    site.runFirst(() => {
      const {Worker} = window;
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(options?.name === 'analysis' ? '/broken-analysis.js' : url, options);
        }
      };
    });
  }

  const ways = {
    'does not load': null,
    crashes: 'throw new Error("It crashed.")',
    'crashes at the first text': 'onmessage = () => { throw new Error("It crashed.") }',
    'never answers': 'onmessage = () => {}',
  };
  for (const [how, body] of Object.entries(ways)) {
    test(`${how}: the page does its work`, async ({site, playground}) => {
      replaceIt(site);
      if (body !== null) site.replace(script, body);
      await playground.open('#source=paste');
      await playground.pasted.area.fill('Authorization: Bearer eyJhbGciOiJub25lIn0.eyJpZCI6MX0.');
      await expect(playground.code).toHaveText('alg-none');
      await playground.bring('page');
      await playground.pageArea.fill(samplePages['token-not-quoted']);
      await expect(playground.finding('token-not-quoted')).toBeVisible();
    });
  }

  test('never ends with a text: it is stopped, and the text can be tried again', async ({
    view,
    site,
    playground,
  }) => {
    replaceIt(site);
    site.replace(script, 'postMessage({type: "ready"}); onmessage = () => { for (;;) {} }');
    await playground.open('#source=paste');
    await playground.pasted.area.fill('eyJhbGciOiJub25lIn0.eyJpZCI6MX0.');
    await expect(alert(view)).toContainText('took too long and was stopped', soon);
    site.replace(script, 'onmessage = ({data: {id}}) => postMessage({type: "failed", id})');
    await button(view, notices.tryAgain).click();
    await expect(alert(view)).toContainText('a fault of the playground', soon);
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
    test(`${how}: the text is there to be copied by hand`, async ({view, site, playground}) => {
      site.runFirst(deny);
      await playground.open('#scenario=expired');
      await button(view, words.toolbar.copyLink).click();
      await expect(alert(view)).toContainText(notices.notCopied, soon);
      const text = view.getByRole('textbox', {name: notices.textToCopy});
      await expect(text).toHaveValue(/\/playground\/#scenario=expired$/);
      await button(view, 'Close').click();
      await expect(text).toBeHidden();
      await button(view, words.token.copyForSupport).click();
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
    test(name, async ({view, site, playground}) => {
      await playground.open();
      await expect(playground.verdict).toContainText(words.verdict.accepted);
      site.refuse(/^\/assets\/js\//);
      await open(playground);
      await expect(alert(view)).toContainText('could not be loaded');
      site.restore();
      await button(view, 'Try again').click();
      await expect(part(playground)).toBeVisible();
    });
  }
});
