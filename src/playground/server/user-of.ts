import {claimNames, payloadToCopy} from '../../visitor-token';

/**
 * The user in a payload, as the signing examples take one: the supported fields that are given. A
 * number that would be rounded is text, with the digits that were typed.
 *
 * @returns null where the payload is no JSON object, or its `id` is neither text nor number
 */
export function userOf(payloadText: string): Record<string, string | number> | null {
  let payload: Readonly<Record<string, unknown>>;
  try {
    payload = payloadToCopy(payloadText);
  } catch {
    return null;
  }
  const user: Record<string, string | number> = {};
  for (const name of claimNames) {
    const value = payload[name];
    if (typeof value === 'string' || typeof value === 'number') user[name] = value;
  }
  return 'id' in user ? user : null;
}
