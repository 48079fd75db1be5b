import {randomBytes} from 'node:crypto';

/** A secret as Algomo issues it: 32 random bytes as 43 base64url characters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret whose UTF-8 bytes are not those of any one-byte encoding. */
export const nonAsciiSecret = 'ключ-ключ-ключ-ключ-ключ-ключ-é';
