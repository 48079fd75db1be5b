import {expect, type Page, type Route, test} from '@playwright/test';
import {scriptsOf} from './build';
import {Playground} from './playground';

const editor = new Set(scriptsOf('monaco'));
const isEditor = ({pathname}: URL) => editor.has(pathname);

const ways = {
  'is refused': (route: Route) => route.abort(),
  'never comes': () => undefined,
};

/** The text area greets whoever is typed into it. */
async function greetsWhomIsTyped(page: Page): Promise<void> {
  const playground = new Playground(page);
  const area = page.getByRole('textbox', {name: 'Payload'});
  await area.fill('{"id": 9, "name": "Grace Hopper"}');
  await expect(playground.who('A')).toContainText('Grace Hopper');
  await expect(playground.verdict).toContainText('Accepted');
  await expect(area).toHaveValue('{"id": 9, "name": "Grace Hopper"}');
  await expect(page.getByTestId('payload-editor')).toBeHidden();
}

for (const [how, answer] of Object.entries(ways)) {
  test(`where the editor’s script ${how}, the text area stays and everything works`, async ({
    page,
  }) => {
    await page.route(isEditor, answer);
    const asked = page.waitForRequest((request) => isEditor(new URL(request.url())));
    const playground = new Playground(page);
    await playground.open();
    await expect(playground.verdict).toContainText('Accepted');
    await expect(playground.who('A')).toContainText('Jane Doe');
    await asked;
    await greetsWhomIsTyped(page);
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
  await greetsWhomIsTyped(page);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => editor.has(path))).toEqual([]);
  await context.close();
});
