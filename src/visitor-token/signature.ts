import {compactVerify} from 'jose';
import {JWSSignatureVerificationFailed} from 'jose/errors';
import {decodeBase64} from './base64url';
import {loadDiagnosis} from './diagnosis';
import type {VisitorSecret} from './inspection';
import type {SignatureAnswer, SignatureQuestion} from './steps';
import {madeBy} from './mac';
import {mismatch} from './mismatch';
import {secretBytes, secretFlaw} from './secrets';

/**
 * The accepted secret that made the signature, or why there is none. The form of the token has been
 * checked; the algorithm is HS256 whatever the header says.
 */
export async function judgeSignature({
  token,
  secrets,
  failed,
}: SignatureQuestion): Promise<SignatureAnswer> {
  const active = secrets.filter((secret) => !secret.retired);
  const strong = active.filter((secret) => secretFlaw(secret) === null);
  const flaw = active.map(secretFlaw).find((each) => each !== null);
  if (strong.length === 0 && flaw) return flaw;
  for (const secret of strong) {
    if (await (failed ? matches(token, secret) : isSignedWith(token, secret))) return secret;
  }
  const diagnosis = await loadDiagnosis().catch(() => null);
  return diagnosis ? diagnosis.diagnose(token, secrets) : mismatch(active);
}

async function isSignedWith(token: string, secret: VisitorSecret): Promise<boolean> {
  try {
    await compactVerify(token, secretBytes(secret.value), {algorithms: ['HS256']});
    return true;
  } catch (error) {
    if (error instanceof JWSSignatureVerificationFailed) return false;
    throw error;
  }
}

/** For a token that is refused already, whose header the library would not read. */
function matches(token: string, {value}: VisitorSecret): Promise<boolean> {
  const end = token.lastIndexOf('.');
  return madeBy(
    secretBytes(value),
    decodeBase64(token.slice(end + 1)),
    secretBytes(token.slice(0, end)),
  );
}
