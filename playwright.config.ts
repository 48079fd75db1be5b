import {defineConfig, devices} from '@playwright/test';
import {chromiumPath} from './scripts/chromium.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4173);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 2 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: {timeout: 15_000},
  reporter: [
    ['list'],
    ['json', {outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/browser.json'}],
  ],
  use: {
    viewport: {width: 1440, height: 1000},
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'on-first-retry',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: {width: 1440, height: 1000},
        launchOptions: {
          executablePath: chromiumPath(),
          args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
        },
      },
    },
  ],
  webServer: {
    command: `node tests/server/main.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
