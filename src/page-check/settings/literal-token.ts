import {inspectUnsigned, nonToken} from '../../visitor-token';
import type {ProblemCode} from '../../problems';
import type {Origin} from '../run/value';
import type {Collected, TokenFault} from './token-value';

/** What a string with an unknown part is refused for, whatever that part is. */
export function aroundHole(
  {before, after}: {before: string; after: string},
  from: Origin | null,
  now: Date,
): TokenFault[] {
  if (before === '' && after === '') return [];
  // What may be a part of the token itself says nothing.
  if (/^[\w.-]*$/.test(before) && /^[\w.-]*$/.test(after)) return [];
  const sample = `${before}${sampleToken}${after}`;
  const {problem, also} = inspectUnsigned(sample, now);
  return [problem, ...also].flatMap((each) =>
    each && aroundCodes.has(each.code) ? [{kind: 'problem' as const, problem: each, from}] : [],
  );
}

const aroundCodes: ReadonlySet<ProblemCode> = new Set([
  'bearer-prefix',
  'token-quoted',
  'token-whitespace',
  'url-encoded',
  'json-serialization',
  'segment-count',
  'base64url-invalid',
] as const);

/** In the shape of a token, and signed by nobody. */
const sampleToken = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** What a token is refused for that does not depend on a secret, or on the moment. */
export function readLiteral(text: string, from: Origin, now: Date, into: Collected): void {
  if (nonToken(text)?.kind === 'secret') {
    into.faults.push({kind: 'secret', from});
    return;
  }
  const {problem, also, warnings} = inspectUnsigned(text, now);
  const all = [problem, ...also, ...warnings].filter((each) => each !== null);
  for (const each of all)
    if (!ofTheMoment.has(each.code)) into.faults.push({kind: 'problem', problem: each, from});
  const timeless = all.every(({code, severity}) => !timeCodes.has(code) || severity !== 'error');
  if (timeless) into.literals.push({text, from});
}

/** Said with the token's times, in words for a page. */
const ofTheMoment: ReadonlySet<ProblemCode> = new Set(['expired', 'exp-missing'] as const);

const timeCodes: ReadonlySet<ProblemCode> = new Set([
  'time-claim-not-a-number',
  'exp-in-milliseconds',
  'exp-is-a-duration',
  'lifetime-too-long',
] as const);
