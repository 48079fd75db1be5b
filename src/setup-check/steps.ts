import type {ProblemCode} from '../problems';

export type Status = 'passed' | 'warned' | 'failed';

/** One thing that was checked. */
export interface Step {
  readonly status: Status;
  /** What was found, in plain English. Never a token, never a secret. */
  readonly text: string;
  /** The problem whose page explains it. */
  readonly code?: ProblemCode;
}

export const passed = (text: string): Step => ({status: 'passed', text});
export const warned = (text: string, code?: ProblemCode): Step => ({status: 'warned', text, code});
export const failed = (text: string, code?: ProblemCode): Step => ({status: 'failed', text, code});

const words: Readonly<Record<Status, string>> = {passed: 'ok  ', warned: 'warn', failed: 'FAIL'};

/**
 * The steps as lines for a terminal, each problem with the URL of its page, and the result in the last line.
 *
 * @param site the documentation's URL, with a slash at the end
 */
export function asLines(steps: readonly Step[], site: string): string {
  const lines = steps.map(({status, text, code}) => {
    const more = code ? ` (${code}: ${site}docs/troubleshooting/${code}.md)` : '';
    return `${words[status]}  ${text.replaceAll('`', '')}${more}`;
  });
  const failures = steps.filter(({status}) => status === 'failed').length;
  const result = failures
    ? `Not set up yet: ${failures} of ${steps.length} checks failed.`
    : 'Set up: every check passed.';
  return `${[...lines, '', result].join('\n')}\n`;
}
