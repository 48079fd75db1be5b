import {timeOf} from './clock';
import type {Inspection, InspectOptions} from './inspection';
import {judge, type Judgement} from './judge';
import {judgeWithSecrets} from './judge-with-secrets';
import {decodePart} from './parts';
import {isTestSecret, secretList, testSecretPrefix} from './secrets';
import {problem as problemOf, type Problem} from '../problems';

/**
 * Takes a visitor token apart for people: the checks of `verifyVisitorToken` in their order, what else is wrong
 * after the first that failed, and the parts decoded as far as they go, whether or not they can be trusted.
 * Rejects for no token.
 *
 * @example
 * const {verdict, problem, also} = await inspectVisitorToken(token, {secrets: secret});
 *
 * @throws TypeError the options are not what they must be
 */
export async function inspectVisitorToken(
  token: unknown,
  {secrets, now}: InspectOptions = {},
): Promise<Inspection> {
  const list = secrets === undefined ? [] : secretList(secrets);
  const options = {now: timeOf(now), goOn: true};
  return list.length === 0
    ? inspectUnsigned(token, options.now)
    : inspection(token, await judgeWithSecrets(token, {...options, secrets: list}));
}

/**
 * The same without a secret, and at once: the signature is not checked, everything else is.
 *
 * @example
 * inspectUnsigned('Bearer eyJ…').problem?.code; // 'bearer-prefix'
 */
export function inspectUnsigned(token: unknown, now: Date = new Date()): Inspection {
  const step = judge(token, {secrets: null, now, goOn: true}).next();
  if (!step.done) throw new Error('without a secret, no signature is asked for');
  return inspection(token, step.value);
}

function inspection(token: unknown, judgement: Judgement): Inspection {
  const {checks, problem, warnings, also, secret, parts} = judgement;
  const accepted = problem === null && secret !== null;
  const [header, payload, signature] = parts ?? [];
  return {
    accepted,
    verdict: accepted ? 'accepted' : problem === null ? 'unknown' : 'refused',
    token: typeof token === 'string' ? token : null,
    header: header === undefined ? null : decodePart(header),
    payload: payload === undefined ? null : decodePart(payload),
    signature: signature === undefined || signature === '' ? null : signature,
    // A signature proves nothing about a token whose form was refused.
    signatureVerified: checks.some(({id, status}) => id === 'signature' && status === 'passed'),
    user: accepted ? judgement.user : null,
    checks,
    problem,
    warnings: secret && isTestSecret(secret.value) ? [forTests(), ...warnings] : warnings,
    also,
  };
}

/** The sandbox accepts the token; a live workspace knows no such secret. */
function forTests(): Problem {
  return problemOf(
    'secret-for-tests',
    `The signature matches a secret that begins with \`${testSecretPrefix}\`: only a sandbox accepts this token.`,
    {},
    'warning',
  );
}
