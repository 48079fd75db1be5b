import type {FactsOf, Problem, ProblemCode} from '../problems';
import {widgetTitles} from '../problems/widget-titles';
import {emit} from './algomo';
import {consoleLine} from './words';

/**
 * A problem that the widget finds by itself.
 *
 * @example pageProblem('settings-after-boot', 'It was set after the start.', {set: 'algomoSettings'})
 */
export function pageProblem<Code extends keyof typeof widgetTitles>(
  code: Code,
  detail: string,
  facts: FactsOf<Code>,
): Problem<Code> {
  // The compiler does not see that an object made for any code is one of the union.
  return {code, severity: 'error', title: widgetTitles[code], detail, facts} as Problem<Code>;
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
  return (problem, url = `${problemPages}${problem.code}/`) => {
    const {code, severity} = problem;
    if (said.has(code)) return;
    said.add(code);
    console[severity === 'error' ? 'error' : 'warn'](consoleLine(problem, url));
    emit('algomo:problem', {...problem, url});
  };
}
