import type {Page, Route} from '@playwright/test';
import {scriptsOf} from './build';
import {sign} from './customer';
import {type Playground, words} from './playground';
import {expect, test} from './test';

const editorScripts = new Set(scriptsOf('monaco'));
const isEditor = ({pathname}: URL) => editorScripts.has(pathname);

/** The paths of what a page asks for, from now on. */
function requested(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

async function everythingWorks(playground: Playground): Promise<void> {
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.who('A')).toContainText('Jane Doe');
}

/** Holds the editor's script back until it is let go. */
async function holdEditor(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(isEditor, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** The text area answers whoever is typed into it, and stays. */
async function staysUsable(playground: Playground): Promise<void> {
  const area = playground.signing.payload;
  await area.fill('{"id": 9, "name": "Grace Hopper"}');
  await expect(playground.who('A')).toContainText('Grace Hopper');
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(area).toHaveValue('{"id": 9, "name": "Grace Hopper"}');
  await expect(playground.signing.editor).toBeHidden();
}

test.describe('the editor comes when the reader turns to it', () => {
  test('not before', async ({page, playground}) => {
    const paths = requested(page);
    await playground.open();
    await everythingWorks(playground);
    expect(paths.filter((path) => editorScripts.has(path))).toEqual([]);
  });

  const ways: Record<string, (page: Page) => Promise<void>> = {
    'points at it': (page) => page.getByRole('textbox', {name: words.server.payload}).hover(),
    'puts the focus in it': (page) =>
      page.getByRole('textbox', {name: words.server.payload}).focus(),
  };
  for (const [how, turn] of Object.entries(ways)) {
    test(`when the reader ${how}, from this site alone`, async ({page, playground, baseURL}) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL!)) {
          foreign.push(request.url());
        }
      });
      await playground.open();
      await turn(page);
      await expect(playground.signing.editor).toBeVisible();
      await expect(playground.signing.editor).toHaveText('{');
      expect(foreign).toEqual([]);
    });
  }

  test('its code comes by itself after a long pause, and changes nothing', async ({
    page,
    playground,
  }) => {
    await page.clock.install();
    await playground.open();
    await everythingWorks(playground);
    const fetched = page.waitForResponse((response) => isEditor(new URL(response.url())));
    await page.clock.fastForward('01:00');
    await fetched;
    await expect(playground.signing.editor).toBeHidden();
    await expect(playground.signing.payload).toHaveValue(/Jane Doe/);
    await playground.signing.openEditor();
  });

  test('never on a phone', async ({browser}) => {
    const context = await browser.newContext({
      viewport: {width: 390, height: 844},
      isMobile: true,
      hasTouch: true,
    });
    const page = await context.newPage();
    const paths = requested(page);
    const {Playground: OnPhone} = await import('./playground');
    const playground = new OnPhone(page);
    await playground.open();
    await everythingWorks(playground);
    await playground.signing.payload.click();
    await staysUsable(playground);
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => editorScripts.has(path))).toEqual([]);
    await context.close();
  });
});

test.describe('where it does not come, the text area stays and everything works', () => {
  const failures: Record<string, (route: Route) => unknown> = {
    'it is refused': (route) => route.abort(),
    'it never comes': () => undefined,
    'it is not the script it should be': (route) =>
      route.fulfill({contentType: 'text/javascript', body: 'throw new Error("not an editor")'}),
  };
  for (const [how, answer] of Object.entries(failures)) {
    test(`because ${how}`, async ({page, playground}) => {
      await page.route(isEditor, answer);
      await playground.open();
      await everythingWorks(playground);
      const asked = page.waitForRequest((request) => isEditor(new URL(request.url())));
      await playground.signing.payload.click();
      await asked;
      await staysUsable(playground);
    });
  }

  test('and it is asked for again when the reader turns to it again', async ({
    page,
    playground,
  }) => {
    await page.route(isEditor, (route) => route.abort());
    await playground.open();
    const failed = page.waitForEvent('requestfailed', (request) =>
      isEditor(new URL(request.url())),
    );
    await playground.signing.payload.click();
    await failed;
    await page.unroute(isEditor);
    await playground.scenario.click();
    await playground.signing.openEditor();
  });
});

test.describe('nothing is lost when it takes the text area’s place', () => {
  test('what was typed, the caret, and what is typed on', async ({page, playground}) => {
    const letGo = await holdEditor(page);
    await playground.open();
    const {payload} = playground.signing;
    await payload.fill('{"id": 1, "name": ""}');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('Ada ');
    letGo();
    for (const letter of 'Lovelace the first of all who ever wrote a program') {
      await page.keyboard.type(letter);
    }
    await expect(playground.signing.editor).toBeVisible();
    await page.keyboard.type('!');
    await expect(payload).toBeFocused();
    await expect(playground.who('A')).toContainText(
      'Ada Lovelace the first of all who ever wrote a program!',
    );
  });

  for (const [direction, keys, typed] of [
    ['forward', ['Home', 'Shift+End'], '["all"]'],
    ['backward', ['End', 'Shift+Home', 'Shift+ArrowRight'], '{"some"]'],
  ] as const) {
    test(`a selection made ${direction}`, async ({page, playground}) => {
      const letGo = await holdEditor(page);
      await playground.open();
      await playground.signing.payload.fill('{"id": 1}');
      for (const key of keys) await page.keyboard.press(key);
      letGo();
      await expect(playground.signing.editor).toBeVisible();
      if (direction === 'backward') await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.type(direction === 'forward' ? '["all"]' : 'some"]');
      await expect(playground.signing.editor).toHaveText(
        direction === 'forward' ? typed : '{"some"]',
      );
    });
  }

  test('a composition is not interrupted', async ({page, playground}) => {
    const letGo = await holdEditor(page);
    await playground.open();
    await playground.signing.payload.fill('');
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', {
      text: 'に',
      selectionStart: 1,
      selectionEnd: 1,
    });
    const fetched = page.waitForResponse((response) => isEditor(new URL(response.url())));
    letGo();
    await fetched;
    await expect(page.locator('[data-editor="payload.json"] .monaco-editor')).toBeAttached();
    await keyboard.send('Input.imeSetComposition', {
      text: 'にほ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await expect(playground.signing.editor).toBeHidden();
    await keyboard.send('Input.insertText', {text: '日本'});
    await expect(playground.signing.editor).toBeVisible();
    await expect(playground.signing.editor).toHaveText('日本');
  });

  test('a mouse button that is held is waited for', async ({page, playground}) => {
    const letGo = await holdEditor(page);
    await playground.open();
    const {payload} = playground.signing;
    await (payload as ReturnType<Page['getByRole']>).hover();
    await page.mouse.down();
    letGo();
    await expect(page.locator('[data-editor="payload.json"] .monaco-editor')).toBeAttached();
    await expect(playground.signing.editor).toBeHidden();
    await page.mouse.up();
    await expect(playground.signing.editor).toBeVisible();
  });
});

test('it follows what changes elsewhere, and the colour mode', async ({page, playground}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await playground.open();
  await playground.signing.typePayload('{"id": 3}');
  await expect(playground.signing.editor).toHaveText('{"id": 3}');
  const editor = page.locator('[data-editor="payload.json"] .monaco-editor').first();
  await expect(editor).toHaveClass(/\bvs\b/);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(editor).toHaveClass(/\bvs-dark\b/);
  await playground.startOver();
  await expect(playground.signing.editor).toHaveText('{');
});

test('it knows the claims: a field that is missing is marked', async ({page, playground}) => {
  await playground.open();
  await playground.signing.typePayload('{"name": 5, "nam": 1}');
  await expect(page.locator('.squiggly-warning, .squiggly-error').first()).toBeVisible();
});

const brokenPage = `<!doctype html>
<html>
<head>
<script>
  window.algomoSettings = {
    visitorToken: eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2ln
  };
</script>
<script async src="/widget/v1.js"></script>
</head>
</html>`;

test.describe('a page that is checked', () => {
  const finding = 'token-not-quoted';

  test('is marked where something was found, and leads from the finding to its line and back', async ({
    page,
    playground,
  }) => {
    await playground.open();
    await playground.bring('page');
    await playground.pageArea.fill(brokenPage);
    const editor = page.locator('[data-editor="page.html"]');
    await expect(editor.locator('.view-line').first()).toBeVisible();
    await expect(editor.locator('.marked-line.error')).toHaveCount(1);
    await expect(editor.locator('.squiggly-error').first()).toBeVisible();

    const card = playground.finding(finding);
    await card.getByRole('button', {name: words.pageCheck.line(6)}).click();
    await page.keyboard.type('/*here*/');
    await expect(editor.locator('.view-lines')).toContainText('/*here*/eyJhbGciOiJIUzI1NiJ9');
    for (let typed = 0; typed < '/*here*/'.length; typed++) await page.keyboard.press('Backspace');

    await expect(page.getByText(words.pageCheck.here(6))).toBeVisible();
    await page.getByRole('button', {name: words.pageCheck.showFinding}).click();
    await expect(card).toBeFocused();
    await editor.locator('.view-line').first().click();
    await expect(page.getByText(words.pageCheck.here(6))).toBeHidden();
  });

  test('is marked at each finding, also in the lines of an attribute', async ({
    page,
    playground,
  }) => {
    await playground.open();
    await playground.bring('page');
    await playground.pageArea.fill(`<!doctype html>
<html>
<head><script src="/widget/v1.js"></script></head>
<body
  onload="
    window.algomoSettings = {
      visitorToken: '{{ token }}'
    };
  ">
</body>
</html>`);
    const editor = page.locator('[data-editor="page.html"]');
    await expect(editor.locator('.marked-line.error')).toHaveCount(2);
    await expect(playground.finding('settings-after-boot')).toContainText('Line 6, column 5');
    const placeholder = playground.finding('token-placeholder');
    await placeholder.getByRole('button', {name: words.pageCheck.line(7)}).click();
    await page.keyboard.type('/*here*/');
    await expect(editor.locator('.view-lines')).toContainText("/*here*/'{{");
  });

  test('is marked where the HTML does not show something', async ({page, playground}) => {
    await playground.open();
    await playground.bring('page');
    await playground.pageArea.fill(`<!doctype html>
<html>
<head>
<script>
  window.algomoSettings = {
    visitorToken: getToken()
  };
</script>
<script async src="/widget/v1.js"></script>
</head>
</html>`);
    const editor = page.locator('[data-editor="page.html"]');
    const card = page.getByRole('article').filter({
      hasText: 'Information: The token comes from getToken(), which is not in this page.',
    });
    await expect(editor.locator('.marked-line.note')).toHaveCount(1);
    await card.getByRole('button', {name: words.pageCheck.line(6)}).click();
    await page.keyboard.type('/*here*/');
    await expect(editor.locator('.view-lines')).toContainText('/*here*/getToken()');
  });

  test('does the same in a text area', async ({page, playground}) => {
    await page.route(isEditor, (route) => route.abort());
    await playground.open();
    await playground.bring('page');
    await playground.pageArea.fill(brokenPage);
    const card = playground.finding(finding);
    await card.getByRole('button', {name: words.pageCheck.line(6)}).click();
    await expect(playground.pageArea).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      '    visitorToken: eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2ln',
    );
    await page.getByRole('button', {name: words.pageCheck.showFinding}).click();
    await expect(card).toBeFocused();
  });
});

test('two tokens are compared in an editor, beside the payload’s and the page’s', async ({
  page,
  playground,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await playground.open();
  await playground.signing.openEditor();
  await playground.bring('page');
  await playground.pageArea.fill(brokenPage);
  await expect(page.locator('[data-editor="page.html"] .view-line').first()).toBeVisible();
  await playground.bring('paste');
  await playground.pasted.area.fill(await sign({id: 1, name: 'Jane Doe'}));
  await playground.pasted.compareWith(await sign({id: 1, name: 'Jane Roe'}));
  const diff = page.getByRole('group', {name: words.paste.diff});
  await expect(diff.locator('.char-delete').first()).toBeVisible();
  await expect(diff).toContainText('Roe');
  await page.getByLabel(words.paste.other).fill(await sign({id: 2, name: 'Jane Roe'}));
  await expect(diff).toContainText('"id": 2');
  await playground.bring('sign');
  await playground.signing.openEditor();
  expect(errors).toEqual([]);
});
