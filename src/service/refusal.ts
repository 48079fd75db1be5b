import {factsOf, problem, type FactsOf, type Problem, type ProblemCode} from '../problems';

interface RefusalOptions {
  /** @default the catalogue's; 401 where it has none */
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

/** A request that is answered with a problem document. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly problem: Problem,
    {status, headers = {}}: RefusalOptions = {},
  ) {
    super(`${problem.code}: ${problem.detail}`);
    this.status = status ?? factsOf(problem.code).status ?? 401;
    this.headers = headers;
  }
}

/**
 * An error to throw for a request that the service refuses.
 *
 * @example throw refusal('origin-not-allowed', 'The list of sites does not have it.', {origin})
 */
export function refusal<Code extends ProblemCode>(
  code: Code,
  detail: string,
  facts: FactsOf<Code>,
  options: RefusalOptions = {},
): Refusal {
  return new Refusal(problem<ProblemCode>(code, detail, facts, 'error'), options);
}
