import type {ProblemCode} from './codes';
import {factsOf} from './titles';
import type {Severity} from './titles/problem-facts';
import type {FactsOf} from './facts-by-code';

interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The code's title: the same words wherever the code is shown. */
  readonly title: string;
  /** One or two sentences about this very case: what was received, what was expected. */
  readonly detail: string;
  /** The same, for machines; their names and types depend on the code. */
  readonly facts: FactsOf<Code>;
}

/**
 * One thing that is wrong, in the case at hand: one of the codes, with the facts of that code.
 *
 * @example
 * if (problem.code === 'expired') console.log(problem.facts.serverTime);
 */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: ProblemOf<C>;
}[Code];

/**
 * A problem in the case at hand.
 *
 * @param detail what was received and what was expected, in one or two sentences
 * @param severity @default the code's own
 * @example problem('id-too-long', '`id` has 300 characters.', {length: 300, limit: 255})
 */
export function problem<Code extends ProblemCode>(
  code: Code,
  detail: string,
  facts: FactsOf<Code>,
  severity: Severity = factsOf(code).severity,
): Problem<Code> {
  // The compiler does not see that an object made for any code is one of the union.
  return {code, severity, title: factsOf(code).title, detail, facts} as Problem<Code>;
}
