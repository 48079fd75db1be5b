import type {ProblemCode} from '../problems';

/** The code of the refusal; null: accepted. */
export type Expected = ProblemCode | null;

/** A vector before its token is made. */
export interface Row {
  /** Never changes, so that others can name it. */
  readonly id: string;
  /** In one short sentence. */
  readonly comment: string;
  token(): Promise<unknown>;
  readonly expected: Expected;
  /** Of an accepted token. */
  readonly warnings: readonly ProblemCode[];
  /** Instead of the secret of all others. */
  readonly secret?: string;
}
