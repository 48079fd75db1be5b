/** Characters of a part past which nothing is decoded: a whole visitor token has 4,096 at most. */
const partLimit = 50_000;

/** The UTF-8 text of a base64 or base64url text, padded or not; null where it is neither. Implies no trust. */
export function decodeText(encoded: string): string | null {
  if (encoded.length > partLimit) return null;
  const plain = encoded.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (plain === '' || !/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return null;
  try {
    const bytes = Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The JSON object in a base64url text; null where there is none.
 *
 * @example
 * decodeObject('eyJpZCI6MX0'); // {id: 1}
 */
export function decodeObject(encoded: string | undefined): Record<string, unknown> | null {
  return encoded === undefined ? null : parseObject(decodeText(encoded));
}

/** The JSON object that a text is; null where it is none. */
export function parseObject(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const signatureLengths: Readonly<Record<string, number>> = {
  HS256: 43,
  HS384: 64,
  HS512: 86,
  ES256: 86,
  ES384: 128,
  RS256: 342,
  PS256: 342,
  EdDSA: 86,
};

/** How many base64url characters the signature should have by the header's `alg`; 43 where it says nothing. */
export function expectedSignatureLength(header: Record<string, unknown> | null): number {
  const algorithm = header?.['alg'];
  return (typeof algorithm === 'string' ? signatureLengths[algorithm] : undefined) ?? 43;
}

/** Whether header and payload can be decoded and there is a signature. */
export function isComplete(token: string): boolean {
  const [header, payload, signature, ...more] = token.split('.', 6);
  return (
    more.length === 0 &&
    Boolean(signature) &&
    decodeObject(header) !== null &&
    payload !== undefined &&
    decodeText(payload) !== null
  );
}
