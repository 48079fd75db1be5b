/** What Playwright's JSON report says, by project. */

/**
 * @param {object} report
 * @returns {{project: string, title: string, status: string, seconds: number}[]} each test once; `status`
 *   is `expected`, `unexpected`, `flaky` or `skipped`
 */
function testsOf({suites}) {
  const inSuite = ({suites: inner = [], specs = []}) => [
    ...inner.flatMap(inSuite),
    ...specs.flatMap(({title, file, tests}) =>
      tests.map(({projectName, status, results}) => ({
        project: projectName,
        title: `${file} › ${title}`,
        status,
        seconds: results.reduce((sum, {duration}) => sum + duration, 0) / 1000,
      })),
    ),
  ];
  return suites.flatMap(inSuite);
}

/**
 * The counts of each project, and what passed only when it was tried again.
 *
 * @param {object} report
 */
export function readBrowserReport(report) {
  const tests = testsOf(report);
  const projects = [...new Set(tests.map(({project}) => project))];
  return {
    rows: projects.map((project) => {
      const own = tests.filter((test) => test.project === project);
      const count = (...statuses) => own.filter(({status}) => statuses.includes(status)).length;
      return {
        step: `browser: ${project}`,
        passed: count('expected', 'flaky'),
        failed: count('unexpected'),
        skipped: count('skipped'),
        seconds: Math.round(own.reduce((sum, {seconds}) => sum + seconds, 0)),
      };
    }),
    secondTries: tests
      .filter(({status}) => status === 'flaky')
      .map(({project, title}) => `${project}: ${title}`),
  };
}
