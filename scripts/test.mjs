/** `npm test`: every check in turn, and one line at the end that adds up what they counted. */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {readBrowserReport} from './browser-report.mjs';
import {caddyPath, installCaddy} from './caddy.mjs';
import {installPackages} from './install.mjs';
import {installNginx, nginx} from './nginx.mjs';
import {root, run} from './run.mjs';

await installPackages();
// They need an installed package.
const {chromiumPath, missingEngines} = await import('./engines.mjs');

const reports = `${root}.cache/reports`;
rmSync(reports, {recursive: true, force: true});
mkdirSync(reports, {recursive: true});

const missing = missingEngines();
const notes = missing.map(({engine, how}) => `Skipped: ${engine} is not installed: ${how}.`);
if (!nginx()) {
  notes.push(`Skipped: nginx is not installed, so a small server took its place: ${installNginx}.`);
}
if (!caddyPath()) notes.push(`Skipped: Caddy is not installed: ${installCaddy}.`);
if (!chromiumPath()) await run('playwright', ['install', 'chromium']);

/** A tool that says only whether all is well. */
const single = (status) => (status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1});

/** A test runner's own counts; where it wrote none, it has failed as a whole. */
function counted(status, file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
    return status === 0 || counts.failed > 0 ? counts : {...counts, failed: 1};
  } catch {
    return single(status || 1);
  }
}

/** The counts of each engine; a failure that belongs to none of them is one more. */
function browserRows(status) {
  try {
    const report = JSON.parse(readFileSync(`${reports}/browser.json`, 'utf8'));
    const {rows, secondTries} = readBrowserReport(report);
    for (const test of secondTries) notes.push(`Passed only when tried again: ${test}`);
    if (status === 0 || rows.some(({failed}) => failed > 0)) return rows;
    return [...rows, {step: 'browser', ...single(status)}];
  } catch {
    return [{step: 'browser', ...single(status || 1)}];
  }
}

const unitArguments = [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports}/unit.json`,
];

const steps = {
  lint: async () => single(await run('eslint', ['.'])),
  format: async () => single(await run('prettier', ['--check', '--log-level', 'warn', '.'])),
  types: async () => single(await run('tsc', ['--noEmit'])),
  unit: async () =>
    counted(await run('vitest', unitArguments), 'unit.json', (report) => ({
      passed: report.numPassedTests,
      failed:
        report.numFailedTests +
        (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
      skipped: report.numPendingTests + report.numTodoTests,
    })),
  // The last build leaves behind what `npm start` and the type checker find.
  'build under /help/': async () => single(await run('node', ['scripts/build-help.mjs'])),
  build: async () => single(await run('docusaurus', ['build'])),
  browser: async () =>
    browserRows(
      await run('playwright', ['test'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browser.json`,
      }),
    ),
  examples: async () =>
    counted(
      await run('npm', ['run', '--silent', 'examples'], {
        EXAMPLES_REPORT: `${reports}/examples.json`,
      }),
      'examples.json',
      (report) => report,
    ),
};

const total = {passed: 0, failed: 0, skipped: 0};
const table = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const started = Date.now();
  for (const row of [await step()].flat()) {
    const counts = {skipped: 0, ...row};
    for (const key of Object.keys(total)) total[key] += counts[key];
    const seconds = Math.round((Date.now() - started) / 1000);
    table.push({step: name, ...counts, seconds: row.seconds ?? seconds});
  }
}

console.log();
console.table(table);
for (const note of notes) console.log(note);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
