/** `npm test`: every check in turn, and one line at the end that adds up what they counted. */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {chromiumPath} from './chromium.mjs';
import {installPackages, root, run} from './install.mjs';

installPackages();
const reports = `${root}.cache/reports`;
rmSync(reports, {recursive: true, force: true});
mkdirSync(reports, {recursive: true});

const chromium = chromiumPath();
if (!chromium) run('npx', ['playwright', 'install', 'chromium']);
const env = chromium ? {CHROMIUM_PATH: chromium} : {};

/** A tool that says only whether all is well. */
const single = ({status}) => (status === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1});

/** A test runner's own counts; where it wrote none, it has failed as a whole. */
function counted(result, file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
    return result.status === 0 || counts.failed > 0 ? counts : {...counts, failed: 1};
  } catch {
    return single({status: result.status || 1});
  }
}

const steps = {
  lint: () => single(run('npx', ['eslint', '.'])),
  format: () => single(run('npx', ['prettier', '--check', '--log-level', 'warn', '.'])),
  types: () => single(run('npx', ['tsc', '--noEmit'])),
  unit: () =>
    counted(
      run('npx', [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reports}/unit.json`,
      ]),
      'unit.json',
      (report) => ({
        passed: report.numPassedTests,
        failed:
          report.numFailedTests +
          (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
        skipped: report.numPendingTests + report.numTodoTests,
      }),
    ),
  build: () => single(run('npx', ['docusaurus', 'build'])),
  browser: () =>
    counted(
      run('npx', ['playwright', 'test'], {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browser.json`,
      }),
      'browser.json',
      ({stats}) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
        skipped: stats.skipped,
      }),
    ),
  examples: () =>
    counted(
      run('npm', ['run', '--silent', 'examples'], {EXAMPLES_REPORT: `${reports}/examples.json`}),
      'examples.json',
      (report) => report,
    ),
};

const total = {passed: 0, failed: 0, skipped: 0};
const rows = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  const started = Date.now();
  const counts = {skipped: 0, ...step()};
  for (const key of Object.keys(total)) total[key] += counts[key];
  rows.push({step: name, ...counts, seconds: Math.round((Date.now() - started) / 1000)});
}

console.log();
console.table(rows);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
