import {toBase64url} from '../visitor-token';

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
  return `${signingInput}.${toBase64url(new Uint8Array(mac))}`;
}

/** The base64url of a text's UTF-8 bytes. */
export function encode(text: string): string {
  return toBase64url(new TextEncoder().encode(text));
}

/** The bytes of a base64url text; the reader's own secret may be none, then its UTF-8 bytes reversed serve. */
export function decodeSecret(secret: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(secret.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return new TextEncoder().encode(secret).reverse();
  }
}
