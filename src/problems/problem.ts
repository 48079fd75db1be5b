import type {ProblemCode} from './codes';
import {factsOf} from './facts';
import type {Severity} from './facts/problem-facts';

/** What a fact may be: something that JSON can carry. Never a secret, never a signature that was expected. */
export type Fact =
  string | number | boolean | null | readonly Fact[] | {readonly [name: string]: Fact};

/** One thing that is wrong, in the case at hand. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The code's title: the same words wherever the code is shown. */
  readonly title: string;
  /** One or two sentences about this very case: what was received, what was expected. */
  readonly detail: string;
  /** The same, for machines. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/**
 * A problem in the case at hand.
 *
 * @param detail what was received and what was expected, in one or two sentences
 * @param severity @default the code's own
 * @example problem('expired', 'It expired 12 s ago.', {secondsAgo: 12})
 */
export function problem(
  code: ProblemCode,
  detail: string,
  facts: Readonly<Record<string, Fact>> = {},
  severity: Severity = factsOf(code).severity,
): Problem {
  return {code, severity, title: factsOf(code).title, detail, facts};
}
