import {timeOf} from './clock';
import type {Inspection, InspectOptions} from './inspection';
import {judge} from './judge';
import {maxTokenLength} from './limits';
import {decodePart} from './parts';
import {secretList} from './secrets';

/**
 * Lays a visitor token open for people: the checks of `verifyVisitorToken` in their order, and the
 * parts decoded as far as they go, whether or not they can be trusted. Rejects for no token.
 *
 * @throws TypeError the options are not what they must be
 */
export async function inspectVisitorToken(
  token: unknown,
  {secrets, now}: InspectOptions = {},
): Promise<Inspection> {
  const list = secrets === undefined ? [] : secretList(secrets);
  const judgement = await judge(token, list.length === 0 ? null : list, timeOf(now));
  const {checks, problem, warnings, secret} = judgement;
  const accepted = problem === null && secret !== null;
  return {
    accepted,
    verdict: accepted ? 'accepted' : problem === null ? 'unknown' : 'refused',
    token: typeof token === 'string' ? token : null,
    ...decoded(token),
    signatureVerified: secret !== null,
    user: accepted ? judgement.user : null,
    checks,
    problem,
    warnings,
  };
}

function decoded(token: unknown): Pick<Inspection, 'header' | 'payload' | 'signature'> {
  const parts =
    typeof token === 'string' && token.length <= maxTokenLength ? token.trim().split('.') : [];
  const [header, payload, signature] = parts;
  if (header === undefined || payload === undefined || parts.length > 3) {
    return {header: null, payload: null, signature: null};
  }
  return {
    header: decodePart(header),
    payload: decodePart(payload),
    signature: signature ?? null,
  };
}
