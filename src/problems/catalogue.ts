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
import type {Fact, Problem, Severity} from './problem';

export interface CatalogueEntry extends ProblemEntry {
  readonly code: ProblemCode;
  readonly group: ProblemGroup;
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

/** Every problem there is, in the order of judgement. */
export const catalogue: ReadonlyMap<ProblemCode, CatalogueEntry> = new Map(
  (Object.keys(codesByGroup) as ProblemGroup[]).flatMap((group) =>
    codesByGroup[group].map((code) => [code, {code, group, ...entries[code]}] as const),
  ),
);

export function isProblemCode(text: unknown): text is ProblemCode {
  return catalogue.has(text as ProblemCode);
}

/**
 * A problem of the catalogue in the case at hand.
 *
 * @param detail what was received and what was expected, in one or two sentences
 * @param severity @default the catalogue's
 */
export function problem(
  code: ProblemCode,
  detail: string,
  facts: Readonly<Record<string, Fact>> = {},
  severity: Severity = entries[code].severity,
): Problem {
  return {code, severity, title: entries[code].title, detail, facts};
}
