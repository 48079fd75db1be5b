import {decodeBase64} from './base64url';
import {readJsonPart, utf8Text} from './json';
import {isUuid, placeholderKind, type PlaceholderKind} from './placeholder';
import {isWrittenNothing, writtenObject} from './written-value';

export type NonTokenKind =
  | PlaceholderKind
  | 'empty'
  | 'written-value'
  | 'shortened'
  | 'encrypted-token'
  | 'paseto'
  | 'html'
  | 'uuid'
  | 'hex-hmac'
  | 'secret'
  | 'api-key'
  | 'private-key'
  | 'email'
  | 'encoded-twice'
  | 'unsigned'
  | 'encoded-claims';

/** What a text is, if it is not a token. */
export interface NonToken<Kind extends string = NonTokenKind> {
  readonly kind: Kind;
  /** A noun phrase that completes "It is …"; `backticks` mark code. Quotes nothing of the text. */
  readonly what: string;
  /** What to know or to do about it, in whole sentences; empty if there is nothing to add. */
  readonly advice: string;
}

/** Of a longer text, the rest is not looked at. */
const longest = 20_000;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * What a text is instead of a token; null if it has the shape of one or is nothing that is known.
 * The one source for "this is not a token but …".
 *
 * @example
 * nonToken('jane@example.com')?.what; // 'an email address'
 */
export function nonToken(written: string): NonToken | null {
  const text = written.slice(0, longest).replace(invisible, '').trim();
  if (text === '') return is('empty', 'empty');
  if (isWrittenNothing(text)) return is('empty', 'a missing value as text');
  const object = writtenObject(text);
  if (object !== null) return is('written-value', `the text of ${object}`);
  const placeholder = placeholderKind(text);
  if (placeholder !== null) return is(placeholder, placeholderWords[placeholder]);
  return shaped(text) ?? bare(text) ?? encoded(text);
}

const placeholderWords = {
  placeholder: 'a placeholder',
  template: 'a template expression that nothing replaced',
  variable: 'the name of a variable, or code that reads one',
} as const;

const cut =
  /^(?:eyJ?|[\w.-]{8})[\w.-]*?(?:\.{3}|…|\*{3,}|•{2,}|\[(?:\.{3}|…|redacted|filtered|truncated|masked|removed|hidden|secret|sensitive)\]|<(?:redacted|truncated|masked|snip)>)/i;

function shaped(text: string): NonToken | null {
  if (cut.test(text)) {
    return is('shortened', 'a shortened value', 'Copy the whole token.');
  }
  if (/^<(?:!doctype|html)\b/i.test(text)) {
    return is('html', 'an HTML page, perhaps the error or sign-in page of your server');
  }
  if (isPaseto(text)) return is('paseto', 'a PASETO', takesJwt);
  const list = text.split('.', 7);
  if (isEncrypted(list)) {
    return is('encrypted-token', 'an encrypted token (JWE)', 'A visitor token is signed.');
  }
  return list.length === 2 && list.every((part) => readJsonPart(part).ok)
    ? is('unsigned', 'a header and a payload', 'The signature is missing.')
    : null;
}

const takesJwt = 'Algomo needs a JWT that is signed with HS256.';
const takesClaim = 'Algomo needs a JWT that contains it as a claim.';

/** Whether a text is a PASETO, which has a version where a JWT has its header. */
export function isPaseto(text: string): boolean {
  return /^v[1-4]\.(?:local|public)\.[\w-]/.test(text);
}

/** Whether the parts are those of a JWE in the compact serialization: five, and the header names an encryption. */
export function isEncrypted(list: readonly string[]): boolean {
  if (list.length !== 5) return false;
  const header = readJsonPart(list[0] ?? '');
  return header.ok && 'enc' in header.object.value;
}

const privateKey = /-----BEGIN [A-Z ]{0,30}(?:(?:PRIVATE|PUBLIC) KEY|CERTIFICATE)-----/;
const apiKey =
  /^(?:[srp]k|rk|whsec|xox[abprs]|gh[pousr]|glpat|key|api|secret|shpat|sq0[a-z]{3})[_-][\w-]{10,}$|^AKIA[0-9A-Z]{16}$|^AIza[\w-]{30,}$|^SG\.[\w-]{10,}\.[\w-]{20,}$/i;

function bare(text: string): NonToken | null {
  if (isUuid(text)) {
    return is('uuid', 'a UUID, perhaps the key of a session', takesJwt);
  }
  const digits = /^(?:sha\d{1,3}=)?([0-9a-f]{32,128})$/i.exec(text)?.[1]?.length ?? 0;
  if ([32, 40, 64, 96, 128].includes(digits)) {
    const what = `${digits} hexadecimal digits, like the HMAC of the user’s id that other vendors use`;
    return is('hex-hmac', what, takesJwt);
  }
  if (privateKey.test(text)) {
    return is('private-key', 'a key or a certificate', `${takesJwt} Never paste a private key.`);
  }
  if (apiKey.test(text)) return is('api-key', 'an API key', 'Do not put it into a page.');
  if (secretIn(text) !== null) {
    const advice =
      'The secret stays on your server: if it has been in a page, replace it in Settings.';
    return is('secret', 'what looks like a secret', advice);
  }
  return /^[^\s@]{1,64}@[^\s@.]{1,200}(?:\.[^\s@.]{1,63}){1,9}$/.test(text)
    ? is('email', 'an email address', takesClaim)
    : null;
}

const assigned =
  /^(?:export\s+)?["']?[\w.-]{0,40}(?:secret|key)[\w.-]{0,30}["']?\s{0,8}[:=]\s{0,8}/i;

/**
 * The secret that a text seems to be, or that it gives a name to (`ALGOMO_SECRET=…`); null if there is none.
 * 40 to 90 characters of base64, base64url or hex without a break, of several kinds, that are no text.
 *
 * @example
 * secretIn('ALGOMO_SECRET=…'); // the part after the equals sign, or null
 */
export function secretIn(text: string): string | null {
  const value = text.replace(assigned, '').replace(/^["'`]|["'`][;,]?$/g, '');
  if (!/^[A-Za-z0-9_+/-]{40,90}={0,2}$/.test(value) || value.includes('eyJ')) return null;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
  if (kinds < 2) return null;
  const decoded = decodedText(value);
  return decoded === null || secretIn(decoded.trim()) !== null ? value : null;
}

function encoded(text: string): NonToken | null {
  const decoded = decodedText(text);
  if (decoded === null) return null;
  if (/^eyJ[\w-]{0,4000}\.[\w-]{0,4000}\./.test(decoded)) {
    return is('encoded-twice', 'a token that was base64-encoded once more');
  }
  return readJsonPart(text).ok
    ? is('encoded-claims', 'one part of a token', 'A header, a payload and a signature are needed.')
    : null;
}

/** The readable text that base64 stands for; null if it stands for other bytes. */
function decodedText(text: string): string | null {
  if (!/^[A-Za-z0-9_+/-]{8,20000}={0,2}$/.test(text)) return null;
  const decoded = utf8Text(decodeBase64(text));
  // eslint-disable-next-line no-control-regex -- bytes that are no text
  return decoded === null || /[\0-\x08\x0e-\x1f\ufffd]/.test(decoded) ? null : decoded;
}

function is(kind: NonTokenKind, what: string, advice = ''): NonToken {
  return {kind, what, advice};
}
