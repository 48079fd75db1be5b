import type {Fact, Problem, ProblemCode, Severity} from '../problems';
import {emit} from './algomo';

/** The catalogue's titles of what the widget finds by itself; the catalogue itself would weigh too much. */
export const titles = {
  'token-empty': 'The token is empty',
  'token-not-a-string': 'The token is not a string',
  'settings-after-boot': 'The settings came after the widget had started',
  'settings-misnamed': 'The settings are misnamed',
  'token-function-failed': 'The page’s token function failed',
  'service-unreachable': 'The service cannot be reached',
} as const satisfies Partial<Record<ProblemCode, string>>;

/** A problem that the widget finds by itself. */
export function pageProblem(
  code: keyof typeof titles,
  detail: string,
  facts: Readonly<Record<string, Fact>> = {},
): Problem {
  return {code, severity: 'error', title: titles[code], detail, facts};
}

/** A problem on its way to the page's developer; `url` where the service has named the page. */
export type Report = (problem: Problem, url?: string) => void;

/**
 * Makes a reporter that says each problem once: one console line and one `algomo:problem`.
 *
 * @param problemPages the address under which the problem pages stand
 */
export function createReport(problemPages: string): Report {
  const said = new Set<ProblemCode>();
  return ({code, severity, title, detail, facts}, url = `${problemPages}${code}/`) => {
    if (said.has(code)) return;
    said.add(code);
    log(severity, `${code}. ${detail} ${url}`);
    emit('algomo:problem', {code, severity, title, detail, facts, url});
  };
}

function log(severity: Severity, text: string): void {
  if (severity === 'error') console.error(`[Algomo] Visitor authentication failed: ${text}`);
  else console.warn(`[Algomo] Visitor authentication warning: ${text}`);
}
