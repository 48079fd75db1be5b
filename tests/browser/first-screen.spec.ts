import type {Page} from '@playwright/test';
import {builtFile} from './build';
import {words} from './playground';
import {expect, test} from './test';

test.describe('with nothing clicked, at 1440 × 900', () => {
  test.use({viewport: {width: 1440, height: 900}});

  test('payload, verdict, token, claims with their values, and the log are in sight', async ({
    page,
    playground,
  }) => {
    await playground.open();
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    await expect(playground.who('A')).toContainText('Jane Doe');
    await expect(playground.checksLine).toHaveText(/^All \d+ checks passed/);
    await expect(playground.logged('pageServed').first()).toBeVisible();
    for (const [what, part] of Object.entries({
      payload: page.getByRole('textbox', {name: words.server.payload}),
      verdict: page.getByTestId('verdict'),
      token: page.getByTestId('token'),
      id: page.getByRole('definition').filter({hasText: /^1\b/}).first(),
      companyName: page.getByRole('definition').filter({hasText: '"Acme Inc."'}),
      exp: page
        .getByRole('definition')
        .filter({hasText: /^\d{10}/})
        .last(),
      who: page.getByTestId('who-device-a'),
      'the last line of the log': page
        .getByRole('list', {name: words.page.log})
        .locator('li')
        .first(),
    })) {
      await expect(part, what).toBeInViewport({ratio: 1});
    }
  });

  test('what to try is one row', async ({page, playground}) => {
    await playground.open();
    const chips = page.getByRole('group', {name: words.toolbar.breakIt}).getByRole('button');
    const tops = await chips.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).toBe(1);
    await expect(chips.last()).toBeInViewport({ratio: 1});
  });
});

test('the checks open themselves at the one that fails, and close when all pass', async ({
  playground,
}) => {
  await playground.open();
  await expect(playground.checks).toBeHidden();
  await playground.breakIt('tampered-payload');
  await expect(playground.check('signature')).toContainText('signature-mismatch');
  await playground.breakIt('valid');
  await expect(playground.checks).toBeHidden();
  await playground.checksLine.click();
  await expect(playground.check('signature')).toBeVisible();
});

test('what a claim means is one step away', async ({page, playground}) => {
  await playground.open();
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  const ask = page.getByRole('button', {name: 'What exp means'});
  await expect(ask).toHaveAttribute('aria-expanded', 'false');
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  const meaning = await ask.getAttribute('aria-controls');
  await expect(page.locator(`[id="${meaning}"]`)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}});

  test('the verdict stays in sight, and server, token and page follow one another', async ({
    page,
    playground,
  }) => {
    await playground.open();
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    const steps = page.locator('[data-step]');
    const boxes = await steps.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    expect(boxes).toHaveLength(3);
    expect(boxes[1]!.top).toBeGreaterThanOrEqual(boxes[0]!.bottom);
    expect(boxes[2]!.top).toBeGreaterThanOrEqual(boxes[1]!.bottom);
    await steps.nth(2).scrollIntoViewIfNeeded();
    await expect(page.getByTestId('verdict')).toBeInViewport({ratio: 1});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

/** Every text that is smaller than 12 px, in the page and in its frames. */
async function smallTexts(page: Page): Promise<string[]> {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const small: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const {parentElement: holder, textContent: text} = node;
          if (!holder?.checkVisibility() || !text?.trim()) continue;
          const size = parseFloat(getComputedStyle(holder).fontSize);
          if (size < 12) small.push(`${size}px: ${text.trim().slice(0, 40)}`);
        }
        return small;
      }),
    ),
  );
  return found.flat();
}

test('no text is smaller than 12 px', async ({page, playground}) => {
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  await playground.log.locator('summary').first().click();
  await playground.checksLine.click();
  expect(await smallTexts(page)).toEqual([]);
  await playground.breakIt('tampered-payload');
  await expect(playground.code).toHaveText('signature-mismatch');
  expect(await smallTexts(page)).toEqual([]);
});

/** How far things have moved by themselves since the page was opened, as the browser counts it. */
async function observeShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: {value: number; by: string}[] = [];
    Object.assign(globalThis, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources?: {node: Node | null}[];
      })[]) {
        const by = entry.sources?.map(({node}) => node?.nodeName).join() ?? '';
        shifts.push({value: entry.value, by});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  return async () => (await page.evaluate('shifts')) as {value: number; by: string}[];
}

const viewports = [
  {width: 1440, height: 900},
  {width: 390, height: 844},
];

for (const viewport of viewports) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${viewport.width} px, ${colorScheme}`, () => {
      test.use({viewport, colorScheme});

      for (const [name, hash, known] of [
        ['the first screen', '', 'Jane Doe'],
        ['a link', '#scenario=expired', 'anonymous'],
      ] as const) {
        test(`nothing moves while ${name} comes to life`, async ({page, playground}) => {
          const shiftsOf = await observeShifts(page);
          await playground.open(hash);
          await expect(playground.who('A')).toContainText(known);
          const shifts = await shiftsOf();
          const sum = shifts.reduce((total, {value}) => total + value, 0);
          expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02);
        });
      }
    });
  }
}

test.describe('the page as it was built', () => {
  test('has the texts of the first screen', () => {
    const html = builtFile('playground/index.html').toString();
    for (const text of [
      'Your server',
      'Jane Doe',
      'jane@example.com',
      'The token',
      'companyName',
      'Your page',
      'acme.example/account',
    ]) {
      expect(html).toContain(text);
    }
  });

  test('says what it needs without JavaScript, and shows nothing that does nothing', async ({
    page,
  }) => {
    // What a browser without JavaScript makes of <noscript>.
    const html = builtFile('playground/index.html').toString();
    const body = html.replaceAll(/<\/?noscript>/g, '').replaceAll(/<script[^]*?<\/script>/g, '');
    await page.route('**/playground/', (route) => route.fulfill({body, contentType: 'text/html'}));
    await page.goto('/playground/');
    await expect(page.getByText('The playground needs JavaScript')).toBeVisible();
    await expect(page.locator('[data-step="1"]')).toBeHidden();
  });

  for (const viewport of viewports) {
    test.describe(`at ${viewport.width} px`, () => {
      test.use({viewport});

      /** Where the parts of the screen begin, in pixels from the top. */
      const places = (page: Page) =>
        page
          .locator('[data-step] :is(h2, h3, textarea, dt, iframe), [data-testid="verdict"]')
          .evaluateAll((all) =>
            all.map((each) => {
              const name = each.tagName === 'TEXTAREA' ? '' : each.textContent;
              const {top} = each.getBoundingClientRect();
              return `${each.tagName} ${each.matches('div') ? '' : name} ${Math.round(top)}`;
            }),
          );

      test('has everything where it stays, and nothing to use before it works', async ({
        page,
        playground,
      }) => {
        await page.route('**/assets/js/**', (route) => route.abort());
        await page.goto('/playground/');
        const built = await places(page);
        expect(built.length).toBeGreaterThan(20);
        expect(
          await page
            .locator('[data-step]')
            .evaluateAll((all) => all.every((each) => each.closest('[inert]') !== null)),
        ).toBe(true);
        await page.unroute('**/assets/js/**');
        await playground.open();
        await expect(playground.who('A')).toContainText('Jane Doe');
        expect(await places(page)).toEqual(built);
      });
    });
  }
});

test('the built screen comes to life without a word of complaint', async ({page, playground}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  expect(complaints).toEqual([]);
});
