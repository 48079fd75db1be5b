import type {ProblemCode} from '../../../src/problems';

/**
 * A page that somebody's wrong template or code makes, and what is wrong with it: one code, or each of several
 * independent faults.
 */
export type BrokenPage = readonly [
  what: string,
  code: ProblemCode | readonly ProblemCode[],
  html: string,
];
