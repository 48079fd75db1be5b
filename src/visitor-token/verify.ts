import {timeOf} from './clock';
import {VisitorTokenError} from './error';
import type {VerifiedVisitor, VerifyOptions} from './inspection';
import {judgeWithSecrets} from './judge-with-secrets';
import {secretList} from './secrets';

/**
 * Accepts a visitor token, or says why not. What it returns has been proven by the signature of an
 * active secret (HS256, RFC 7515 §5.2), is not expired at `now`, and keeps to the rules of the claims.
 *
 * @param token whatever the page passed
 * @example
 * const {user} = await verifyVisitorToken(token, {secrets: process.env.ALGOMO_SECRET});
 *
 * @throws VisitorTokenError the token is refused, or a secret is no key for HS256
 * @throws TypeError the options are not what they must be
 */
export async function verifyVisitorToken(
  token: unknown,
  options: VerifyOptions,
): Promise<VerifiedVisitor> {
  const secrets = secretList((options as VerifyOptions | undefined)?.secrets);
  const {problem, user, claims, secret, warnings} = await judgeWithSecrets(token, {
    secrets,
    now: timeOf(options.now),
    goOn: false,
  });
  if (problem !== null) throw new VisitorTokenError(problem);
  if (user === null || claims === null || secret === null) {
    throw new Error('a token without a problem has a user, claims and a secret');
  }
  return {user, claims, secretId: secret.id, warnings};
}
