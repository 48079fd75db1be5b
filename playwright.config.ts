import {existsSync} from 'node:fs';
import {
  defineConfig,
  devices,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
  type Project,
} from '@playwright/test';
import {chromiumPath, firefoxProgram, missingEngines, webkitPrograms} from './scripts/engines.mjs';
import {installNginx, nginx} from './scripts/nginx.mjs';
import {webKitView} from './tests/browser/engines/webkit/fixture';
import type {EngineOptions} from './tests/browser/test';

type EngineProject = Project<PlaywrightTestOptions & EngineOptions, PlaywrightWorkerOptions>;

const port = Number(process.env['TEST_PORT'] ?? 4173);
const ci = Boolean(process.env['CI']);

const missing = new Map(missingEngines().map(({engine, how}) => [engine, how]));
if (!nginx()) missing.set('nginx', installNginx);
if (ci && missing.size > 0) {
  throw new Error([...missing].map(([name, how]) => `${name} is missing: ${how}`).join('\n'));
}

/** The site as it is built for each base, and where it is served. */
const sites = {
  root: {base: '/', build: 'build', port},
  help: {base: '/help/', build: '.cache/help/build', port: port + 1},
};
const origin = (site: keyof typeof sites) => `http://127.0.0.1:${sites[site].port}`;
/** `npm test` builds it; without it, the specs of one base can still be run. */
const hasHelp = existsSync(`${sites.help.build}/index.html`);
if (ci && !hasHelp) throw new Error(`${sites.help.build} is missing: npm run build:help`);

/**
 * What every engine runs. The other specs are no engine's affair (bytes, links, names in the built scripts,
 * headers), or see what only Playwright's Chromium shows: axe in every frame, each request and where it
 * went, the console.
 */
const everywhere = [
  'code-view',
  'copy-for-support',
  'editors',
  'failures',
  'inert',
  'keyboard',
  'large-paste',
  'main-job',
  'page-check',
  'page-examples',
  'paste',
  'pasted-secret',
  'permalinks',
  'sandbox-console',
  'scenarios',
  'search',
  'state',
  'tabs',
  'widget-embed',
].map((name) => `**/${name}.spec.ts`);

const chromium: Project = {
  name: 'chromium',
  testIgnore: '**/sub-path.spec.ts',
  use: {
    ...devices['Desktop Chrome'],
    viewport: {width: 1440, height: 1000},
    launchOptions: {
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
    },
  },
};

/** The site under a sub-path: what could break there, in one engine. */
const help: Project = {
  name: 'help',
  testMatch: [
    'every-page',
    'hosting',
    'main-job',
    'search',
    'search-results',
    'social-images',
    'sub-path',
    'widget-version',
  ].map((name) => `**/${name}.spec.ts`),
  use: {...chromium.use, baseURL: `${origin('help')}${sites.help.base}`},
};

/** A stock Firefox has a mouse only if it is told so, and does not know these media features. */
const stockFirefox: Project['use'] = {
  channel: 'moz-firefox',
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
  launchOptions: {
    executablePath: firefoxProgram()?.path,
    firefoxUserPrefs: {'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6},
  },
};

const firefox: EngineProject = {
  name: 'firefox',
  testMatch: everywhere,
  use: {
    browserName: 'firefox',
    missing: missing.get('firefox') ?? null,
    ...(firefoxProgram()?.own ? {} : stockFirefox),
  },
};

const webkit: EngineProject = {
  name: 'webkit',
  testMatch: everywhere,
  workers: 1,
  use: {
    browserName: 'webkit',
    missing: missing.get('webkit') ?? null,
    ...(webkitPrograms()?.own ? {} : {view: webKitView as never}),
  },
};

export default defineConfig<EngineOptions>({
  testDir: 'tests/browser',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  retries: ci ? 2 : 0,
  maxFailures: ci ? 25 : 0,
  forbidOnly: ci,
  timeout: 60_000,
  expect: {timeout: 15_000},
  reporter: [
    ['list'],
    ['json', {outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/browser.json'}],
  ],
  use: {
    viewport: {width: 1440, height: 1000},
    baseURL: origin('root'),
    trace: 'on-first-retry',
  },
  projects: [chromium, ...(hasHelp ? [help] : []), firefox, webkit],
  webServer: Object.values(sites)
    .filter(({base}) => base === '/' || hasHelp)
    .map(({base, build, port: own}) => ({
      command: `node tests/server/main.mjs ${own} ${base} ${build}`,
      url: `http://127.0.0.1:${own}${base}`,
      reuseExistingServer: false,
      stdout: 'pipe' as const,
      env: {TEST_RUNNER: String(process.pid)},
    })),
});
