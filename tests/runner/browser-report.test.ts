import {expect, test} from 'vitest';
import {readBrowserReport} from '../../scripts/browser-report.mjs';

const spec = (
  title: string,
  tests: [project: string, status: string, ...milliseconds: number[]][],
) => ({
  title,
  file: 'main-job.spec.ts',
  tests: tests.map(([projectName, status, ...durations]) => ({
    projectName,
    status,
    results: durations.map((duration) => ({duration})),
  })),
});

const report = {
  suites: [
    {
      specs: [
        spec('at the top', [
          ['chromium', 'expected', 2_000],
          ['webkit', 'skipped', 0],
        ]),
      ],
      suites: [
        {
          specs: [
            spec('inside', [
              ['chromium', 'flaky', 5_000, 3_000],
              ['webkit', 'skipped', 0],
            ]),
            spec('wrong', [['chromium', 'unexpected', 1_000]]),
          ],
        },
      ],
    },
  ],
};

test('counts each engine by itself, and what passed when tried again as passed', () => {
  expect(readBrowserReport(report).rows).toEqual([
    {step: 'browser: chromium', passed: 2, failed: 1, skipped: 0, seconds: 11},
    {step: 'browser: webkit', passed: 0, failed: 0, skipped: 2, seconds: 0},
  ]);
});

test('names what passed only when it was tried again', () => {
  expect(readBrowserReport(report).secondTries).toEqual(['chromium: main-job.spec.ts › inside']);
});
