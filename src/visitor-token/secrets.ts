import {problem, type Problem} from '../problems';
import {VisitorTokenError} from './error';
import type {VisitorSecret} from './inspection';
import {minSecretBytes} from './limits';
import {count} from './received';

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
 */
export function assertSecret(value: string): void {
  const flaw = secretFlaw({id: 'secret', value});
  if (flaw) throw new VisitorTokenError(flaw);
}
