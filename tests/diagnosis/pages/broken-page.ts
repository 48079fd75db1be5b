import type {ProblemCode} from '../../../src/problems';

/** A page that somebody's wrong template or code makes, and what is wrong with it. */
export type BrokenPage = readonly [what: string, code: ProblemCode, html: string];
