import {codesByGroup, type ProblemCode, type ProblemGroup} from './codes';
import type {ProblemEntry} from './entry';
import {claimsProblems} from './entries/claims';
import {expiryProblems} from './entries/expiry';
import {headerProblems} from './entries/header';
import {idProblems} from './entries/id';
import {pageProblems} from './entries/page';
import {pasteProblems} from './entries/paste';
import {payloadProblems} from './entries/payload';
import {secretProblems} from './entries/secret';
import {serviceProblems} from './entries/service';
import {sessionProblems} from './entries/session';
import {shapeProblems} from './entries/shape';
import {signatureProblems} from './entries/signature';
import {snippetProblems} from './entries/snippet';
import {timeProblems} from './entries/time';
import {factsOf, remedyOf} from './titles';
import type {ProblemFacts} from './titles/problem-facts';

/** Everything about a code. */
export interface CatalogueEntry extends ProblemFacts, ProblemEntry {
  readonly code: ProblemCode;
  readonly group: ProblemGroup;
  /** What to do about it, in one or two short sentences. */
  readonly remedy: string;
}

const entries: {readonly [C in ProblemCode]: ProblemEntry} = {
  ...pasteProblems,
  ...shapeProblems,
  ...headerProblems,
  ...signatureProblems,
  ...secretProblems,
  ...payloadProblems,
  ...expiryProblems,
  ...timeProblems,
  ...idProblems,
  ...claimsProblems,
  ...pageProblems,
  ...snippetProblems,
  ...sessionProblems,
  ...serviceProblems,
};

/**
 * Every problem there is, in the order of judgement. It has the long texts, so only what makes pages
 * imports it: whatever runs in a browser makes do with `factsOf` and `remedyOf`.
 */
export const catalogue: ReadonlyMap<ProblemCode, CatalogueEntry> = new Map(
  (Object.keys(codesByGroup) as ProblemGroup[]).flatMap((group) =>
    codesByGroup[group].map((code) => {
      const entry = {code, group, ...factsOf(code), remedy: remedyOf(code), ...entries[code]};
      return [code, entry] as const;
    }),
  ),
);
