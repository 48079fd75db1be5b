import {problem, type Problem} from '../problems';
import {base64urlFlaw, decodeBase64, type Base64urlFlaw} from './base64url';
import {isJsonObject, readJsonPart, utf8Text} from './json';
import {received} from './received';
import type {TokenPart, VisitorSecret} from './inspection';

export const partNames = ['header', 'payload', 'signature'] as const;
const paseto = /^v[1-4]\.(?:local|public)\./;

/** Whether there are three parts, each strict base64url. An empty part is left to its own check. */
export function judgeParts(token: string, secrets: readonly VisitorSecret[]): Problem | null {
  const parts = token.split('.');
  if (parts.length !== 3) return wrongCount(token, parts, secrets);
  if (paseto.test(token)) {
    return problem('header-not-json', `The token has no JSON header. ${hints.paseto}`, {
      reason: 'paseto',
    });
  }
  for (const [i, part] of parts.entries()) {
    const flaw = base64urlFlaw(part);
    if (flaw !== null) return base64urlInvalid(partNames[i] ?? 'signature', flaw);
  }
  return null;
}

function base64urlInvalid(part: (typeof partNames)[number], flaw: Base64urlFlaw): Problem {
  const character = received(flaw.character);
  const place = `at character ${flaw.position} of the ${part}`;
  const detail = {
    padding: `Padding (${character}) ${place}: base64url in a token has none.`,
    'base64-alphabet': `${character} ${place}: that is base64; base64url has "-" and "_" instead of "+" and "/".`,
    alphabet: `${character} ${place} is not in the base64url alphabet.`,
    length: `The ${part} has ${flaw.position} characters, a length that no base64url text has: characters are missing or too many.`,
    'non-canonical': `The last character of the ${part}, ${character}, has bits that belong to no byte: it was changed or cut off.`,
  }[flaw.reason];
  return problem('base64url-invalid', detail, {part, ...flaw});
}

function wrongCount(
  token: string,
  parts: readonly string[],
  secrets: readonly VisitorSecret[],
): Problem {
  const header = readJsonPart(parts[0] ?? '');
  const encrypted = parts.length === 5 && (!header.ok || 'enc' in header.object.value);
  if (encrypted) {
    return problem(
      'encrypted-token',
      'The token has five parts, as an encrypted one (JWE) has; expected a signed one with three.',
      {received: 5, expected: 3},
    );
  }
  const looksLike = likeness(token.trim(), parts, secrets);
  const hint = looksLike === null ? '' : ` ${hints[looksLike]}`;
  return problem(
    'segment-count',
    `Expected three parts with dots between them, received ${parts.length}.${hint}`,
    {received: parts.length, expected: 3, ...(looksLike !== null && {looksLike})},
  );
}

const hints = {
  secret: 'It is the secret itself: whoever sees the page has it now, so replace it.',
  'hex-hmac': 'It is a bare hexadecimal HMAC, which other vendors take; Algomo takes a JWT.',
  html: 'It is an HTML page, perhaps the error or sign-in page of your server.',
  snippet: 'There is a token in it: hand over that alone.',
  'encoded-twice': 'It is a token that was base64-encoded once more.',
  unsigned: 'It has a header and a payload; the signature is missing.',
  paseto: 'It is a PASETO; Algomo takes a JWT.',
  uuid: 'It is a UUID, perhaps the key of a session; Algomo takes a JWT.',
  email: 'It is an e-mail address; Algomo takes a JWT that has it as a claim.',
} as const;

function likeness(
  token: string,
  parts: readonly string[],
  secrets: readonly VisitorSecret[],
): keyof typeof hints | null {
  if (secrets.some(({value}) => value !== '' && value.trim() === token)) return 'secret';
  if (/^(?:[0-9a-f]{64}|[0-9A-F]{64})$/.test(token)) return 'hex-hmac';
  if (/^\s*<(?:!doctype|html)/i.test(token)) return 'html';
  if (paseto.test(token)) return 'paseto';
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token)) return 'uuid';
  if (/\beyJ[\w-]*\.eyJ[\w-]*\.[\w-]/.test(token) && /["'=:\s]/.test(token)) return 'snippet';
  if (parts.length === 1 && /^eyJ[\w-]*\.[\w-]*\./.test(utf8Text(decodeBase64(token)) ?? '')) {
    return 'encoded-twice';
  }
  if (parts.length === 2 && parts.every((part) => readJsonPart(part).ok)) return 'unsigned';
  if (/^[^\s@]{1,64}@[^\s@]+\.[^\s@.]+$/.test(token)) return 'email';
  return null;
}

/** A part decoded for people, as far as it goes. Implies no trust, and no validity. */
export function decodePart(raw: string): TokenPart {
  const text = utf8Text(decodeBase64(raw));
  let json: unknown = null;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    // Shown as text then.
  }
  return {raw, text, json: isJsonObject(json) ? json : null};
}
