import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {catalogue} from '../../src/problems/catalogue';
import {scenarioSentences} from '../../src/scenarios/sentences';
import {claimTexts, registeredClaims} from '../../src/visitor-token';
import {markdownAddress} from '../../src/components/page-menu/markdown-address';
import {builtFile, builtFiles, markers, scriptsOf} from './build';
import {writtenPages} from './pages';
import {words} from './playground';
import {expect, test} from './test';

/** Bytes, compressed with gzip. */
const budget = {
  script: 170_000,
  stylesheet: 17_000,
  widget: 20_000,
  sandbox: 45_000,
  playground: 190_000,
};

const compressed = (files: Buffer[]) =>
  files.reduce((sum, file) => sum + gzipSync(file).byteLength, 0);

/** What no page but the playground has. */
const foreignParts = ['monaco', 'playground', 'sandbox', 'widget'] as const;

interface Loaded {
  script: Buffer[];
  stylesheet: Buffer[];
  /** The path of every request, prefetched ones too. */
  paths: string[];
}

/** What a first visit to a page loads; what it fetches ahead for other pages is not counted. */
async function load(page: Page, open: () => Promise<unknown>): Promise<Loaded> {
  const loaded: Loaded = {script: [], stylesheet: [], paths: []};
  const bodies: Promise<unknown>[] = [];
  page.on('request', (request) => loaded.paths.push(new URL(request.url()).pathname));
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type !== 'script' && type !== 'stylesheet') return;
    if (response.frame() !== page.mainFrame()) return;
    bodies.push(response.body().then((body) => loaded[type].push(body)));
  });
  await open();
  await Promise.all(bodies);
  return loaded;
}

for (const address of [...writtenPages, '/docs/troubleshooting/token-placeholder/']) {
  test(`${address} loads little, and nothing of the editor, the playground or the widget`, async ({
    page,
  }, {annotations}) => {
    const {script, stylesheet, paths} = await load(page, async () => {
      await page.goto(address, {waitUntil: 'networkidle'});
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    });
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
      for (const marker of foreignParts.map((part) => markers[part]))
        expect(file.includes(marker)).toBe(false);
    }
  });
}

test('the playground loads little until its first verdict', async ({page, playground}, {
  annotations,
}) => {
  const {script, stylesheet} = await load(page, async () => {
    await playground.open();
    await expect(playground.verdict).toContainText(words.verdict.accepted);
  });
  const sizes = {script: compressed(script), stylesheet: compressed(stylesheet)};
  annotations.push({type: 'gzip', description: JSON.stringify(sizes)});
  expect(script.some((file) => file.includes(markers.playground))).toBe(true);
  expect(sizes.script).toBeLessThanOrEqual(budget.playground);
});

for (const [part, file, limit] of [
  ['widget', 'widget/v1.js', budget.widget],
  ['sandbox', 'playground/sandbox.js', budget.sandbox],
] as const) {
  test(`the ${part} is one small script`, async ({page: _}, {annotations}) => {
    const size = compressed([builtFile(file)]);
    annotations.push({type: 'gzip', description: String(size)});
    expect(builtFile(file).includes(markers[part])).toBe(true);
    expect(size).toBeLessThanOrEqual(limit);
  });
}

test('what only pages show of a problem is in no program', () => {
  const scripts = builtFiles().filter((name) => name.endsWith('.js'));
  const texts = [markers.docsPage, markers.searchRecords];
  const programs = scripts
    .map(builtFile)
    .filter((script) => !texts.some((marker) => script.includes(marker)));
  expect(programs.length).toBeGreaterThan(10);
  expect(programs.length).toBeLessThan(scripts.length);
  for (const {code, meaning} of catalogue.values()) {
    // The longest part that a minifier leaves as it is.
    const [part = ''] = meaning.split(/[^\w .,;:]/).sort((a, b) => b.length - a.length);
    if (part.length < 40) continue;
    const found = programs.some((script) => script.includes(part));
    expect(found, `${code}: ${part}`).toBe(false);
  }
});

test('the service worker has none of the texts that the playground shows', () => {
  const worker = builtFile('playground/sandbox.js');
  const texts = [
    ...Object.values(scenarioSentences),
    ...[...Object.values(claimTexts), ...registeredClaims].map(({description}) => description),
  ];
  expect(texts.filter((text) => worker.includes(text))).toEqual([]);
});

test('the site has its pages, its assets and its published files, and nothing else', () => {
  const {releases} = JSON.parse(builtFile('widget/releases.json').toString()) as {
    releases: {path: string}[];
  };
  const released = releases.map(({path}) => path);
  const published = [
    '404.html',
    '_headers',
    'check-setup.mjs',
    'favicon.ico',
    'img/favicon.svg',
    'img/logo.svg',
    'img/playground.png',
    'llms-full.txt',
    'llms.txt',
    'openapi.json',
    'playground/sandbox.js',
    'problems.json',
    'robots.txt',
    'sandbox.tgz',
    'schema/visitor-claims.json',
    'sitemap.xml',
    'vectors.json',
    'skill.md',
    'types/algomo.d.ts',
    'widget/releases.json',
    'widget/v1.js',
    ...released,
  ];
  const sitemap = builtFile('sitemap.xml').toString();
  const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/(.*?)<\/loc>/g)].map(
    ([, path]) => `${path}index.html`,
  );
  const asset = /^assets\/(?:css|js|fonts|images)\/[\w~-]+[.-][0-9a-f]{8,32}\.\w+$/;
  expect(pages.length).toBeGreaterThan(writtenPages.length);
  const markdown = pages.map((page) =>
    markdownAddress(`/${page.replace('index.html', '')}`).slice(1),
  );
  const images = markdown.map((name) => `img/social/${name.replace(/md$/, 'png')}`);
  expect(builtFiles().filter((name) => !asset.test(name))).toEqual(
    [...published, ...pages, ...markdown, ...images].sort(),
  );
});
