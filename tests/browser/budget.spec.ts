import {gzipSync} from 'node:zlib';
import {expect, type Page, test} from '@playwright/test';
import {builtFile, markers, scriptsOf} from './build';

/** Bytes, compressed with gzip. */
const budget = {script: 185_000, stylesheet: 18_000, widget: 20_000};

const pages = {
  'the landing page': '/',
  'the guide': '/docs/visitor-authentication/',
  'the signing examples': '/docs/visitor-authentication/encrypting-user-data/',
  'the index of problems': '/docs/troubleshooting/',
  'a problem’s page': '/docs/troubleshooting/signature-mismatch/',
};

interface Loaded {
  script: Buffer[];
  stylesheet: Buffer[];
  /** The path of every request, prefetched ones too. */
  paths: string[];
}

/** What a first visit to a page loads; what it fetches ahead for other pages is not counted. */
async function load(page: Page, address: string): Promise<Loaded> {
  const loaded: Loaded = {script: [], stylesheet: [], paths: []};
  const bodies: Promise<unknown>[] = [];
  page.on('request', (request) => loaded.paths.push(new URL(request.url()).pathname));
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type !== 'script' && type !== 'stylesheet') return;
    bodies.push(response.body().then((body) => loaded[type].push(body)));
  });
  await page.goto(address, {waitUntil: 'networkidle'});
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await Promise.all(bodies);
  return loaded;
}

const compressed = (files: Buffer[]) =>
  files.reduce((sum, file) => sum + gzipSync(file).byteLength, 0);

for (const [name, address] of Object.entries(pages)) {
  test(`${name} loads little, and nothing of the editor, the playground or the widget`, async ({
    page,
  }, {annotations}) => {
    const {script, stylesheet, paths} = await load(page, address);
    const sizes = {script: compressed(script), stylesheet: compressed(stylesheet)};
    annotations.push({type: 'gzip', description: JSON.stringify(sizes)});

    expect(script.length).toBeGreaterThan(1);
    expect.soft(sizes.script).toBeLessThanOrEqual(budget.script);
    expect(stylesheet.length).toBeGreaterThan(0);
    expect.soft(sizes.stylesheet).toBeLessThanOrEqual(budget.stylesheet);

    for (const foreign of [...scriptsOf('monaco'), ...scriptsOf('playground')]) {
      expect(paths).not.toContain(foreign);
    }
    expect(paths.filter((path) => /^\/(widget|playground)\//.test(path))).toEqual([]);
    for (const file of [...script, ...stylesheet]) {
      for (const marker of Object.values(markers)) expect(file.includes(marker)).toBe(false);
    }
  });
}

test('the widget is one small script', () => {
  const widget = builtFile('widget/v1.js');
  expect(widget.includes(markers.widget)).toBe(true);
  expect(gzipSync(widget).byteLength).toBeLessThanOrEqual(budget.widget);
});
