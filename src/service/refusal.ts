import {factsOf, problem, type Fact, type Problem, type ProblemCode} from '../problems';

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

export function refusal(
  code: ProblemCode,
  detail: string,
  facts: Readonly<Record<string, Fact>> = {},
  options: RefusalOptions = {},
): Refusal {
  return new Refusal(problem(code, detail, facts, 'error'), options);
}
