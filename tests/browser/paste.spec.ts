import {expect, type Locator, type Page, test} from '@playwright/test';
import {signPayload, signVisitorToken} from '../../src/visitor-token';
import {Playground} from './playground';

const secret = 'a-secret-of-a-customer-with-32-bytes-or-more';
const user = {id: 41, name: 'Wilhelmina Paste', email: 'wilhelmina@paste.example'};
const own = {own: secret};

const sign = (claims = {}) => signVisitorToken({...user, ...claims}, secret);

/** Signed by a server that does not look at what it signs. */
const careless = (claims: object) => signPayload(JSON.stringify(claims), secret);

const seconds = () => Math.floor(Date.now() / 1000);

async function bringToken(page: Page): Promise<Playground> {
  const playground = new Playground(page);
  await playground.open();
  await playground.bring('I have a token');
  return playground;
}

test('finds the token in whatever holds it, and says what stood around it', async ({page}) => {
  const playground = await bringToken(page);
  await playground.checkSignatureWith(own);
  const token = await sign();
  const texts: [name: string, text: string, said: RegExp, code: string | null][] = [
    ['settings', `window.algomoSettings = {\n  visitorToken: "${token}"\n}`, /settings/i, null],
    ['a header', `Authorization: Bearer ${token}`, /Bearer/, 'bearer-prefix'],
    ['a body', JSON.stringify({data: {visitorToken: token}}), /JSON/, null],
    [
      'a log',
      `12:00:01 INFO booting visitor, token=${token} ip=10.0.0.7`,
      /log|around|text/i,
      null,
    ],
    ['broken lines', `${token.slice(0, 60)}\n${token.slice(60)}`, /line/, 'token-whitespace'],
  ];
  for (const [name, text, said, code] of texts) {
    await test.step(name, async () => {
      await playground.pasteArea.fill(text);
      const found = page.getByRole('status').filter({hasText: 'To get at the token'});
      await expect(found).toContainText(said);
      if (code) await expect(found.getByRole('link', {name: code, exact: true})).toBeVisible();
      await expect(page.getByTestId('token')).toHaveText(token);
      await expect(playground.verdict).toContainText('Accepted');
    });
  }
  await playground.pasteArea.fill('Hello, I am not a token at all');
  await expect(page.getByText('There is no visitor token in it')).toBeVisible();
  await expect(playground.verdict).toContainText('No token found');
});

test('judges with the reader’s own secret, without one, as of now and as of its issue', async ({
  page,
}) => {
  const playground = await bringToken(page);
  const yesterday = new Date(Date.now() - 86_400_000);
  await playground.pasteArea.fill(await signVisitorToken(user, secret, {now: yesterday}));
  const verdict = playground.verdict.getByRole('link');
  await playground.checkSignatureWith('the playground’s test secret');
  await expect(verdict).toHaveText('signature-mismatch');

  await playground.checkSignatureWith(own);
  await expect(verdict).toHaveText('expired');
  await page.getByRole('button', {name: 'When issued'}).click();
  await expect(playground.verdict).toContainText('Accepted');

  await playground.checkSignatureWith('no secret: judge everything else');
  await expect(playground.verdict).toContainText('Signature not checked');
  await page.getByRole('button', {name: 'Now', exact: true}).click();
  await expect(verdict).toHaveText('expired');

  await playground.checkSignatureWith({own: `${secret}\n`.trim().slice(0, -1)});
  await expect(verdict).toHaveText('signature-mismatch');
  await playground.checkSignatureWith({own: ` ${secret} `});
  await expect(verdict).toHaveText('expired');
  await expect(
    page.getByText('fits the pasted secret without the white space around it'),
  ).toBeVisible();
});

test('a pasted secret is warned of, and neither it nor the token is kept anywhere', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('request', (request) => addresses.push(request.url()));
  const playground = await bringToken(page);
  const token = await sign();
  await playground.pasteArea.fill(token);
  // While the test secret is chosen, the demo page hands the token over.
  await playground.checkSignatureWith('the playground’s test secret');
  await expect(playground.verdict.getByRole('link')).toHaveText('signature-mismatch');
  await expect(playground.log.getByText('Boot refused')).toBeVisible();
  const warning = page.getByText('This is not the playground’s test secret');
  await expect(warning).toBeHidden();
  await playground.checkSignatureWith(own);
  await expect(warning).toBeVisible();
  await expect(playground.verdict).toContainText('Accepted');

  addresses.push(page.url());
  for (const text of [await stored(page), addresses.join('\n')]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
    expect(text).not.toContain(token.split('.')[1]);
  }
  expect(await stored(page)).toContain('algomo-playground-service');

  await page.reload();
  await expect(playground.verdict).toContainText('Accepted');
  await playground.bring('I have a token');
  await expect(playground.pasteArea).toHaveValue('');
  await playground.checkSignatureWith({own: ''});
  await expect(page.getByRole('textbox', {name: /^The secret/})).toHaveValue('');
});

/** Everything that the origin keeps, as one text. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const {name = ''} of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name));
      const names = [...database.objectStoreNames];
      const read = names.length === 0 ? null : database.transaction(names);
      const rows = await Promise.all(
        names.map((store) => promised(read!.objectStore(store).getAll())),
      );
      databases.push(name, rows);
      database.close();
    }
    return JSON.stringify([{...localStorage}, {...sessionStorage}, databases, document.cookie]);
  });
}

test('shows what differs between two tokens', async ({page}) => {
  const playground = await bringToken(page);
  await playground.checkSignatureWith(own);
  await playground.pasteArea.fill(await sign());
  await page.getByRole('button', {name: 'Compare with another token'}).click();
  await page.getByLabel('The other token').fill(`Bearer ${await sign({id: '41x', name: 'Other'})}`);
  const rows = page.getByRole('region', {name: 'Differences'}).getByRole('row');
  await expect(rows.filter({hasText: /^id/})).toContainText(/differs.*41.*41x/);
  await expect(rows.filter({hasText: /^name/})).toContainText(/differs.*Wilhelmina Paste.*Other/);
  await expect(rows.filter({hasText: /^email/})).toContainText('same');
  await expect(rows.filter({hasText: /^alg/})).toContainText('same');
});

const size = 10_000_000;
const haystack = 'lorem ipsum 0123456789 "quoted" <b>text</b>\n'.repeat(Math.ceil(size / 44));

/** The longest task of the page’s thread until `work` was done, in milliseconds; below 50 none is told. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const {startTime, duration} of list.getEntries()) {
        if (startTime >= started) durations.push(duration);
      }
    });
    const started = performance.now();
    observer.observe({type: 'longtask'});
    return durations;
  });
  await work();
  return tasks.evaluate((durations) => Math.round(Math.max(0, ...durations)));
}

test('ten million characters end in a clear answer', async ({page}, {annotations}) => {
  test.slow();
  const playground = await bringToken(page);
  await playground.checkSignatureWith(own);
  const token = await sign();
  /** Pastes what is brought into the page before the clock starts. */
  const pastes = async (name: string, area: Locator, text: string, answer: Locator) => {
    const brought = await page.evaluateHandle((value) => ({text: value}), text);
    const longest = await longestTask(page, async () => {
      await playground.paste(area, brought);
      await expect(answer).toBeVisible();
    });
    annotations.push({type: 'longest task', description: `${name}: ${longest} ms`});
  };
  const clear = page.getByRole('button', {name: 'Clear'});

  const {pasteArea, pageArea} = playground;
  const found = page.getByTestId('token').filter({hasText: token});
  await pastes('a token at the end', pasteArea, `${haystack}token=${token}\n`, found);
  await expect(playground.verdict).toContainText('Accepted');
  await expect(page.getByText(/1\d,\d{3},\d{3} characters were pasted/)).toBeVisible();
  await clear.click();
  await pastes('no token', pasteArea, haystack, page.getByText('There is no visitor token in it'));
  await clear.click();
  await pasteArea.fill(token);
  await expect(playground.verdict).toContainText('Accepted');

  await playground.bring('Check my page');
  const snippet = `<script>window.algomoSettings = {visitorToken: ${token}}</script>`;
  const finding = page.locator('article[data-problem="token-not-quoted"]');
  await pastes('a page', pageArea, `<!doctype html><body>${haystack}${snippet}`, finding);
  await clear.click();
  const none = page.getByText('No snippet was found');
  await pastes('a page without a snippet', pageArea, `<!doctype html><body>${haystack}`, none);
  await expect(playground.verdict).toContainText('No snippet found');
});

test('a page is read and not run: the token without quotes is found, with its line', async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const playground = new Playground(page);
  await playground.open();
  await playground.bring('Check my page');
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '<script>globalThis.pagePwned = true; alert(2)</script>',
    '<svg onload=alert(3)></svg><iframe srcdoc="<script>parent.alert(4)</script>"></iframe>',
    '<script src="/pwned.js"></script>',
  ].join('\n');
  await playground.pageArea.fill(`<!doctype html>
<html><body>${hostile}
<script>
  window.algomoSettings = {
    visitorToken: ${await sign()}
  };
</script>
<script async src="/widget/v1.js"></script>
</body></html>`);
  const finding = page.locator('article[data-problem="token-not-quoted"]');
  await expect(finding).toContainText('Line 8');
  await expect(finding.getByRole('figure', {name: 'As it should be'})).toContainText(
    /visitorToken: ["']/,
  );
  await expect(finding.getByRole('link', {name: 'token-not-quoted'})).toHaveAttribute(
    'href',
    '/docs/troubleshooting/token-not-quoted/',
  );
  // Markup in the answers is text there, and in a token's claims too.
  await playground.bring('I have a token');
  await playground.checkSignatureWith(own);
  await playground.pasteArea.fill(
    `${hostile} ${await sign({name: '<img src=x onerror=alert(5)>'})}`,
  );
  await expect(playground.verdict).toContainText('Accepted');
  await expect(page.getByText('<img src=x onerror=alert(5)>')).toBeVisible();
  expect(await page.evaluate(() => 'pagePwned' in globalThis)).toBe(false);
  expect(dialogs).toEqual([]);
  expect(asked.filter((address) => /pwned|\/x$/.test(address))).toEqual([]);
});

test.describe('“Copy for support”', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('of a pasted token names nobody, and its link shows the same code', async ({page}) => {
    const playground = await bringToken(page);
    await playground.checkSignatureWith(own);
    const tokens: [code: string, token: string][] = [
      ['exp-in-milliseconds', await careless({...user, exp: Date.now() + 30_000})],
      ['id-missing', await careless({user_id: 41, name: user.name, exp: seconds() + 30})],
      ['claim-not-supported', await sign({plan: 'gold for Wilhelmina'})],
    ];
    for (const [code, token] of tokens) {
      await test.step(code, async () => {
        await playground.pasteArea.fill(token);
        await expect(playground.verdict.getByRole('link')).toHaveText(code);
        await reproduces(page, code, [...token.split('.'), secret, 'Wilhelmina', 'paste.example']);
      });
    }
    await page.getByRole('checkbox', {name: 'Include the user’s data'}).check();
    await expect.poll(() => copied(page)).toContain('Wilhelmina Paste');
    expect(await copied(page)).not.toContain(tokens.at(-1)![1].split('.')[2]);
  });

  test('of a signed payload names nobody, and its link shows the same code', async ({page}) => {
    const playground = new Playground(page);
    await playground.open();
    await page.getByRole('button', {name: 'Show', exact: true}).click();
    const testSecret = (await page.getByTestId('secret').textContent()) ?? '';
    const payloads: [code: string, payload: string][] = [
      ['claim-not-supported', '{"id": "w-41", "name": "Wilhelmina", "plan": "gold"}'],
      ['id-whitespace', '{"id": " w-41", "name": "Wilhelmina"}'],
      ['payload-not-json', '{"id": "w-41", "name": "Wilhelmina"'],
    ];
    for (const [code, payload] of payloads) {
      await test.step(code, async () => {
        await playground.typePayload(payload);
        await expect(playground.verdict.getByRole('link')).toHaveText(code);
        await reproduces(page, code, [testSecret, 'Wilhelmina', 'w-41']);
      });
    }
  });
});

/** The report, by way of the clipboard. */
async function copied(page: Page): Promise<string> {
  await page.getByRole('button', {name: /^(Copy for support|Copied)$/}).click();
  await expect(page.getByRole('button', {name: 'Copied'})).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The report holds nothing that it must not, and its link opens on the same code. */
async function reproduces(page: Page, code: string, never: string[]): Promise<void> {
  const report = await copied(page);
  expect(report).toContain(code);
  for (const text of never) expect(report).not.toContain(text);
  const opened = new Playground(await page.context().newPage());
  await opened.page.goto(/Reproduce: (\S+)$/.exec(report)?.[1] ?? '');
  await expect(opened.verdict.getByRole('link')).toHaveText(code);
  await expect(opened.page.getByText('Wilhelmina')).toHaveCount(0);
  await opened.page.close();
}
