import {scriptsOf} from './build';
import {sign} from './customer';
import type {Part, View} from './engines/view';
import {expect, test} from './own-site';
import {type Playground, words} from './playground';
import type {Site} from './site';

const editorScripts = new Set(scriptsOf('monaco'));
const anyEditorScript = new RegExp(`^(?:${[...editorScripts].join('|')})$`);

/** What was asked for of the editor's code. */
const editorAsked = ({asked}: Site) => asked.filter((path) => editorScripts.has(path));

/** Runs in the page: keeps what nobody caught. */
function recordErrors(): void {
  const errors: string[] = [];
  Object.assign(window, {errors});
  // What has no error is told of a worker or of the layout, not thrown in the page.
  addEventListener('error', ({error, message}) => void (error && errors.push(message)));
  addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
}

async function everythingWorks(playground: Playground): Promise<void> {
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(playground.who('A')).toContainText('Jane Doe');
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
  test('not before', async ({site, playground}) => {
    await playground.open();
    await everythingWorks(playground);
    expect(editorAsked(site)).toEqual([]);
  });

  const ways: Record<string, (payload: Part) => Promise<void>> = {
    'points at it': (payload) => payload.hover(),
    'puts the focus in it': (payload) => payload.focus(),
  };
  for (const [how, turn] of Object.entries(ways)) {
    test(`when the reader ${how}, from this site alone`, async ({view, site, playground}) => {
      await playground.open();
      await turn(playground.signing.payload);
      await expect(playground.signing.editor).toBeVisible();
      await expect(playground.signing.editor).toHaveText('{');
      expect(await foreign(view, site)).toEqual([]);
    });
  }

  /** What the page has fetched from elsewhere. */
  async function foreign(view: View, {origin}: Site): Promise<string[]> {
    const fetched = await view.evaluate<string[]>(
      'performance.getEntriesByType("resource").map(({name}) => name)',
    );
    expect(fetched.length).toBeGreaterThan(5);
    return fetched.filter((address) => /^https?:/.test(address) && !address.startsWith(origin));
  }

  test(
    'its code comes by itself after a long pause, and changes nothing',
    {tag: '@clock'},
    async ({page, site, playground}) => {
      await page.clock.install();
      await playground.open();
      await everythingWorks(playground);
      await page.clock.fastForward('01:00');
      await expect.poll(() => editorAsked(site).length).toBeGreaterThan(0);
      await expect(playground.signing.editor).toBeHidden();
      await expect(playground.signing.payload).toHaveValue(/Jane Doe/);
      await playground.signing.openEditor();
    },
  );

  test.describe('on a phone', () => {
    test.use({phone: true});

    test('never', {tag: '@touch'}, async ({site, playground}) => {
      await playground.open();
      await everythingWorks(playground);
      await playground.signing.payload.click();
      await staysUsable(playground);
      expect(site.asked.length).toBeGreaterThan(5);
      expect(editorAsked(site)).toEqual([]);
    });
  });
});

test.describe('where it does not come, the text area stays and everything works', () => {
  const failures: Record<string, (site: Site) => unknown> = {
    'it is refused': (site) => site.refuse(anyEditorScript),
    'it never comes': (site) => site.hold(anyEditorScript),
    'it is not the script it should be': (site) =>
      site.replace(anyEditorScript, 'throw new Error("not an editor")'),
  };
  for (const [how, fail] of Object.entries(failures)) {
    test(`because ${how}`, async ({site, playground}) => {
      fail(site);
      await playground.open();
      await everythingWorks(playground);
      await playground.signing.payload.click();
      await expect.poll(() => editorAsked(site).length).toBeGreaterThan(0);
      await staysUsable(playground);
    });
  }

  test('and it is asked for again when the reader turns to it again', async ({
    site,
    playground,
  }) => {
    site.refuse(anyEditorScript);
    await playground.open();
    await playground.signing.payload.click();
    await expect.poll(() => editorAsked(site).length).toBeGreaterThan(0);
    site.restore();
    await playground.scenario.click();
    await playground.signing.openEditor();
  });
});

test.describe('nothing is lost when it takes the text area’s place', () => {
  test('what was typed, the caret, and what is typed on', async ({view, site, playground}) => {
    const letGo = site.hold(anyEditorScript);
    await playground.open();
    const {payload} = playground.signing;
    await payload.fill('{"id": 1, "name": ""}');
    await view.keyboard.press('ArrowLeft');
    await view.keyboard.press('ArrowLeft');
    await view.keyboard.type('Ada ');
    letGo();
    for (const letter of 'Lovelace the first of all who ever wrote a program') {
      await view.keyboard.type(letter);
    }
    await expect(playground.signing.editor).toBeVisible();
    await view.keyboard.type('!');
    await expect(payload).toBeFocused();
    await expect(playground.who('A')).toContainText(
      'Ada Lovelace the first of all who ever wrote a program!',
    );
  });

  for (const [direction, keys, typed] of [
    ['forward', ['Home', 'Shift+End'], '["all"]'],
    ['backward', ['End', 'Shift+Home', 'Shift+ArrowRight'], '{"some"]'],
  ] as const) {
    test(`a selection made ${direction}`, async ({view, site, playground}) => {
      const letGo = site.hold(anyEditorScript);
      await playground.open();
      await playground.signing.payload.fill('{"id": 1}');
      for (const key of keys) await view.keyboard.press(key);
      letGo();
      await expect(playground.signing.editor).toBeVisible();
      if (direction === 'backward') await view.keyboard.press('Shift+ArrowRight');
      await view.keyboard.type(direction === 'forward' ? '["all"]' : 'some"]');
      await expect(playground.signing.editor).toHaveText(
        direction === 'forward' ? typed : '{"some"]',
      );
    });
  }

  test(
    'a composition is not interrupted',
    {tag: '@composition'},
    async ({page, site, playground}) => {
      const letGo = site.hold(anyEditorScript);
      await playground.open();
      await playground.signing.payload.fill('');
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send('Input.imeSetComposition', {
        text: 'に',
        selectionStart: 1,
        selectionEnd: 1,
      });
      letGo();
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
    },
  );

  test('a mouse button that is held is waited for', async ({view, site, playground}) => {
    const letGo = site.hold(anyEditorScript);
    await playground.open();
    const {payload} = playground.signing;
    await payload.hover();
    await view.mouse.down();
    letGo();
    await expect(view.locator('[data-editor="payload.json"] .monaco-editor').first()).toHaveCount(
      1,
    );
    await expect(playground.signing.editor).toBeHidden();
    await view.mouse.up();
    await expect(playground.signing.editor).toBeVisible();
  });
});

test('it follows what changes elsewhere, and the colour mode', async ({view, playground}) => {
  await playground.open();
  await playground.signing.typePayload('{"id": 3}');
  await expect(playground.signing.editor).toHaveText('{"id": 3}');
  const editor = view.locator('[data-editor="payload.json"] .monaco-editor').first();
  await expect(editor).toHaveClass(/\bvs\b/);
  // From the system's mode to the light one, and on.
  for (let clicks = 0; clicks < 2; clicks++) {
    await view.getByRole('button', {name: words.colourMode}).click();
  }
  await expect(editor).toHaveClass(/\bvs-dark\b/);
  await playground.startOver();
  await expect(playground.signing.editor).toHaveText('{');
});

test('it knows the claims: a field that is missing is marked', async ({view, playground}) => {
  await playground.open();
  await playground.signing.typePayload('{"name": 5, "nam": 1}');
  await expect(view.locator('.squiggly-warning, .squiggly-error').first()).toBeVisible();
});

/** The text that is selected in the field that has the focus. */
const selected = (view: View) =>
  view.evaluate<string>(() => {
    const {value, selectionStart, selectionEnd} = document.activeElement as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
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
    view,
    playground,
  }) => {
    await playground.open();
    await playground.bring('page');
    await playground.pageArea.fill(brokenPage);
    const editor = view.locator('[data-editor="page.html"]');
    await expect(editor.locator('.view-line').first()).toBeVisible();
    await expect(editor.locator('.marked-line.error')).toHaveCount(1);
    await expect(editor.locator('.squiggly-error').first()).toBeVisible();

    const card = playground.finding(finding);
    await card.getByRole('button', {name: words.pageCheck.line(6)}).click();
    await view.keyboard.type('/*here*/');
    await expect(editor.locator('.view-lines')).toContainText('/*here*/eyJhbGciOiJIUzI1NiJ9');
    for (let typed = 0; typed < '/*here*/'.length; typed++) await view.keyboard.press('Backspace');

    await expect(view.getByText(words.pageCheck.here(6))).toBeVisible();
    await view.getByRole('button', {name: words.pageCheck.showFinding}).click();
    await expect(card).toBeFocused();
    await editor.locator('.view-line').first().click();
    await expect(view.getByText(words.pageCheck.here(6))).toBeHidden();
  });

  test('is marked at each finding, also in the lines of an attribute', async ({
    view,
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
    const editor = view.locator('[data-editor="page.html"]');
    await expect(editor.locator('.marked-line.error')).toHaveCount(2);
    await expect(playground.finding('settings-after-boot')).toContainText('Line 6, column 5');
    const placeholder = playground.finding('token-placeholder');
    await placeholder.getByRole('button', {name: words.pageCheck.line(7)}).click();
    await view.keyboard.type('/*here*/');
    await expect(editor.locator('.view-lines')).toContainText("/*here*/'{{");
  });

  test('is marked where the HTML does not show something', async ({view, playground}) => {
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
    const editor = view.locator('[data-editor="page.html"]');
    const card = view.getByRole('article').filter({
      hasText: 'Information: The token comes from getToken(), which is not in this page.',
    });
    await expect(editor.locator('.marked-line.note')).toHaveCount(1);
    await card.getByRole('button', {name: words.pageCheck.line(6)}).click();
    await view.keyboard.type('/*here*/');
    await expect(editor.locator('.view-lines')).toContainText('/*here*/getToken()');
  });

  test('does the same in a text area', async ({view, site, playground}) => {
    site.refuse(anyEditorScript);
    await playground.open();
    await playground.bring('page');
    await playground.pageArea.fill(brokenPage);
    const card = playground.finding(finding);
    await card.getByRole('button', {name: words.pageCheck.line(6)}).click();
    await expect(playground.pageArea).toBeFocused();
    expect(await selected(view)).toBe('    visitorToken: eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2ln');
    await view.getByRole('button', {name: words.pageCheck.showFinding}).click();
    await expect(card).toBeFocused();
  });
});

test('two tokens are compared in an editor, beside the payload’s and the page’s', async ({
  view,
  site,
  playground,
}) => {
  site.runFirst(recordErrors);
  await playground.open();
  await playground.signing.openEditor();
  await playground.bring('page');
  await playground.pageArea.fill(brokenPage);
  await expect(view.locator('[data-editor="page.html"] .view-line').first()).toBeVisible();
  await playground.bring('paste');
  await playground.pasted.area.fill(await sign({id: 1, name: 'Jane Doe'}));
  await playground.pasted.compareWith(await sign({id: 1, name: 'Jane Roe'}));
  const diff = view.getByRole('group', {name: words.paste.diff});
  await expect(diff.locator('.char-delete').first()).toBeVisible();
  await expect(diff).toContainText('Roe');
  await view.getByLabel(words.paste.other).fill(await sign({id: 2, name: 'Jane Roe'}));
  await expect(diff).toContainText('"id": 2');
  await playground.bring('sign');
  await playground.signing.openEditor();
  expect(await view.evaluate('window.errors')).toEqual([]);
});
