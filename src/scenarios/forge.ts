import {base64url} from 'jose';
import {assertSecret, decodeBase64} from '../visitor-token';

const hashes: Record<string, string> = {HS256: 'SHA-256', HS384: 'SHA-384', HS512: 'SHA-512'};

/** A JWT of any header and payload, right or wrong, as careless code would make it. */
export async function forge(
  payload: string,
  secret: string | Uint8Array<ArrayBuffer>,
  header: Record<string, unknown> | string = {alg: 'HS256', typ: 'JWT'},
): Promise<string> {
  const headerText = typeof header === 'string' ? header : JSON.stringify(header);
  const algorithm = typeof header === 'string' ? 'HS256' : String(header['alg']);
  const signingInput = `${encode(headerText)}.${encode(payload)}`;
  const key = await crypto.subtle.importKey(
    'raw',
    typeof secret === 'string' ? new TextEncoder().encode(secret) : secret,
    {name: 'HMAC', hash: hashes[algorithm] ?? 'SHA-256'},
    false,
    ['sign'],
  );
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(signingInput));
  return `${signingInput}.${base64url.encode(new Uint8Array(mac))}`;
}

/**
 * The same as a careful library makes it: not with a secret that is empty or too short.
 *
 * @throws VisitorTokenError `secret-empty` or `secret-too-short`
 */
export async function signCarefully(payload: string, secret: string): Promise<string> {
  assertSecret(secret);
  return forge(payload, secret);
}

/** The base64url of a text's UTF-8 bytes. */
export function encode(text: string): string {
  return base64url.encode(text);
}

/**
 * The key that a library makes of a secret which it decodes from base64. A secret without a byte of
 * base64 in it has its UTF-8 bytes reversed, as no key is empty.
 */
export function decodeSecret(secret: string): Uint8Array<ArrayBuffer> {
  const key = decodeBase64(secret);
  return key.length > 0 ? key : new TextEncoder().encode(secret).reverse();
}
