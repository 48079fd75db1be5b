import type {Route} from '@playwright/test';
import {scriptsOf} from './build';
import {Playground, words} from './playground';
import {expect, test} from './test';

const editor = new Set(scriptsOf('monaco'));
const isEditor = ({pathname}: URL) => editor.has(pathname);

const ways = {
  'is refused': (route: Route) => route.abort(),
  'never comes': () => undefined,
};

/** The text area greets whoever is typed into it. */
async function greetsWhomIsTyped(playground: Playground): Promise<void> {
  const area = playground.signing.payload;
  await area.fill('{"id": 9, "name": "Grace Hopper"}');
  await expect(playground.who('A')).toContainText('Grace Hopper');
  await expect(playground.verdict).toContainText(words.verdict.accepted);
  await expect(area).toHaveValue('{"id": 9, "name": "Grace Hopper"}');
  await expect(playground.signing.editor).toBeHidden();
}

for (const [how, answer] of Object.entries(ways)) {
  test(`where the editor’s script ${how}, the text area stays and everything works`, async ({
    page,
    playground,
  }) => {
    await page.route(isEditor, answer);
    const asked = page.waitForRequest((request) => isEditor(new URL(request.url())));
    await playground.open();
    await expect(playground.verdict).toContainText(words.verdict.accepted);
    await expect(playground.who('A')).toContainText('Jane Doe');
    await asked;
    await greetsWhomIsTyped(playground);
  });
}

test('a phone never asks for the editor', async ({browser}) => {
  const context = await browser.newContext({
    viewport: {width: 390, height: 844},
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const paths: string[] = [];
  context.on('request', (request) => paths.push(new URL(request.url()).pathname));
  const playground = new Playground(page);
  await playground.open();
  await expect(playground.who('A')).toContainText('Jane Doe');
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  await greetsWhomIsTyped(playground);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => editor.has(path))).toEqual([]);
  await context.close();
});
