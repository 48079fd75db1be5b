import type {ProblemCode} from './codes';

/** `error`: refused. `warning`: accepted, and said. */
export type Severity = 'error' | 'warning';

/** What a fact may be: something that JSON can carry. Never a secret, never a signature that was expected. */
export type Fact =
  string | number | boolean | null | readonly Fact[] | {readonly [name: string]: Fact};

/** One thing that is wrong, in the case at hand. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The catalogue's title: the same words wherever the code is shown. */
  readonly title: string;
  /** One or two sentences about this very case: what was received, what was expected. */
  readonly detail: string;
  /** The same, for machines. */
  readonly facts: Readonly<Record<string, Fact>>;
}
