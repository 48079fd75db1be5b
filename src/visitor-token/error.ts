import type {Problem, ProblemCode} from '../problems';

/** A visitor token, or the secret for it, was refused. Neither of them is ever in here. */
export class VisitorTokenError extends Error {
  override readonly name = 'VisitorTokenError';
  /** Names the cause; published, and the slug of its page. */
  readonly code: ProblemCode;
  /** What was received and what was expected, in one or two sentences. */
  readonly detail: string;
  /** The same, for machines. */
  readonly facts: Problem['facts'];
  /** All of it; a `switch` over `problem.code` narrows `problem.facts`. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
    this.code = problem.code;
    this.detail = problem.detail;
    this.facts = problem.facts;
  }
}
