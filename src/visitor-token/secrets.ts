import {problem, type Problem} from '../problems';
import {VisitorTokenError} from './error';
import type {VisitorSecret} from './inspection';
import {minSecretBytes} from './limits';
import {count} from './received';

/** How the secrets begin that a sandbox makes. Whoever sees one knows that it is for tests. */
export const testSecretPrefix = 'algomo_test_';

/**
 * Whether a sandbox made a secret.
 *
 * @example
 * isTestSecret(`algomo_test_${random}`); // true
 */
export function isTestSecret(value: string): boolean {
  return value.startsWith(testSecretPrefix);
}

/**
 * Why a secret cannot be a live workspace's; null where it can.
 *
 * @example workspaceSecretFlaw('algomo_test_…')?.code // 'secret-for-tests'
 */
export function workspaceSecretFlaw(value: string): Problem | null {
  const bytes = secretBytes(value).length;
  if (bytes < minSecretBytes) {
    return problem(
      bytes === 0 ? 'secret-empty' : 'secret-too-short',
      `A secret has at least ${minSecretBytes} bytes in UTF-8; received ${bytes}.`,
      {bytes, minimum: minSecretBytes},
    );
  }
  if (!isTestSecret(value)) return null;
  return problem(
    'secret-for-tests',
    `A secret that begins with \`${testSecretPrefix}\` is a sandbox’s: a live workspace does not take it.`,
    {},
  );
}

/** The key of a secret: the UTF-8 bytes of its text, as it is. */
export function secretBytes(value: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(value);
}

/**
 * The secrets of an option, in one form.
 *
 * @throws TypeError it is neither a string nor a list of secrets
 */
export function secretList(secrets: unknown): readonly VisitorSecret[] {
  if (typeof secrets === 'string') return [{id: 'secret', value: secrets}];
  if (!Array.isArray(secrets) || !secrets.every(isSecret)) {
    throw new TypeError('secrets must be a string or an array of {id, value, retired?}');
  }
  return secrets;
}

function isSecret(secret: unknown): secret is VisitorSecret {
  return (
    typeof secret === 'object' &&
    secret !== null &&
    typeof (secret as VisitorSecret).id === 'string' &&
    typeof (secret as VisitorSecret).value === 'string'
  );
}

/** Why a secret is no key for HS256 (RFC 7518 §3.2); null where it is one. */
export function secretFlaw({id, value}: VisitorSecret): Problem | null {
  const bytes = secretBytes(value).length;
  if (bytes === 0) {
    return problem('secret-empty', 'The secret is empty: anyone could sign with it.', {
      secretId: id,
    });
  }
  if (bytes < minSecretBytes) {
    return problem(
      'secret-too-short',
      `The secret has ${count(bytes, 'byte')}; HS256 needs at least ${minSecretBytes}.`,
      {secretId: id, bytes, minimum: minSecretBytes},
    );
  }
  return null;
}

/**
 * Lets a secret pass that is a key for HS256.
 *
 * @throws VisitorTokenError `secret-empty` or `secret-too-short`
 * @example
 * assertSecret(''); // throws `secret-empty`
 */
export function assertSecret(value: string): void {
  const flaw = secretFlaw({id: 'secret', value});
  if (flaw) throw new VisitorTokenError(flaw);
}
