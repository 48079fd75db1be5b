import type {ProblemCode} from '../codes';
import type {ProblemFacts} from './problem-facts';
import {claimsFacts, claimsRemedies} from './claims';
import {headerFacts, headerRemedies} from './header';
import {factsOfPages} from './of-pages';
import {pageRemedies} from './page';
import {payloadFacts, payloadRemedies} from './payload';
import {serviceFacts, serviceRemedies} from './service';
import {shapeFacts, shapeRemedies} from './shape';
import {signatureFacts, signatureRemedies} from './signature';
import {snippetRemedies} from './snippet';

const facts: Readonly<Record<ProblemCode, ProblemFacts>> = {
  ...shapeFacts,
  ...headerFacts,
  ...signatureFacts,
  ...payloadFacts,
  ...claimsFacts,
  ...factsOfPages,
  ...serviceFacts,
};

/**
 * Severity, status and title of a code: all that a program needs to know of it.
 *
 * @example
 * factsOf('expired').status; // 401
 */
export function factsOf(code: ProblemCode): ProblemFacts {
  return facts[code];
}

/**
 * Whether a value is the code of a problem.
 *
 * @example
 * isProblemCode('expired'); // true
 */
export function isProblemCode(text: unknown): text is ProblemCode {
  return typeof text === 'string' && Object.hasOwn(facts, text);
}

/** Not one object: joining them would keep them in bundles that never ask for a remedy. */
const remedies: readonly Readonly<Partial<Record<ProblemCode, string>>>[] = [
  shapeRemedies,
  headerRemedies,
  signatureRemedies,
  payloadRemedies,
  claimsRemedies,
  pageRemedies,
  snippetRemedies,
  serviceRemedies,
];

/**
 * What to do about a code, in one or two short sentences; `backticks` mark code.
 *
 * @example
 * remedyOf('expired'); // 'Sign a new token …'
 */
export function remedyOf(code: ProblemCode): string {
  return remedies.map((group) => group[code]).find((remedy) => remedy !== undefined) ?? '';
}
