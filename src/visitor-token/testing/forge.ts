import {createHmac} from 'node:crypto';

export const secret = 'Zk3_9vQm0pX7rT1yLw8cB2nH5sJ6dF4gA-eKuIoRtYU';
export const now = new Date('2025-06-01T12:00:00.000Z');
export const seconds = now.getTime() / 1000;

type Text = string | Uint8Array;

export function base64url(content: Text): string {
  return Buffer.from(content).toString('base64url');
}

/** Any header and payload, right or wrong, signed with HS256. */
export function forge(
  payload: Text,
  {
    header = '{"alg":"HS256","typ":"JWT"}',
    key = secret,
    hash = 'sha256',
  }: {header?: Text; key?: Text; hash?: string} = {},
): string {
  const signed = `${base64url(header)}.${base64url(payload)}`;
  return `${signed}.${createHmac(hash, key).update(signed).digest('base64url')}`;
}

/** The JSON of good claims with others over them; `undefined` leaves one out. */
export function claimsJson(claims: Record<string, unknown> = {}): string {
  return JSON.stringify({id: 1, iat: seconds, exp: seconds + 30, ...claims});
}

export function forgeClaims(claims?: Record<string, unknown>): string {
  return forge(claimsJson(claims));
}
