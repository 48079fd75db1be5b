import type {Fact, Problem, ProblemCode, Severity} from '../problems';
import {widgetTitles} from '../problems/widget-titles';
import {emit} from './algomo';

/** A problem that the widget finds by itself. */
export function pageProblem(
  code: keyof typeof widgetTitles,
  detail: string,
  facts: Readonly<Record<string, Fact>> = {},
): Problem {
  return {code, severity: 'error', title: widgetTitles[code], detail, facts};
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
