import {decodeBase64} from './base64url';
import {isJsonObject, readJsonPart, utf8Text} from './json';
import {unreplaced} from './placeholder';
import {isWrittenNothing, writtenObject} from './written-value';

export type NonTokenKind =
  | 'empty'
  | 'written-value'
  | 'placeholder'
  | 'template'
  | 'variable'
  | 'private-key'
  | 'shortened'
  | 'encrypted-token'
  | 'paseto'
  | 'html'
  | 'uuid'
  | 'hex-hmac'
  | 'api-key'
  | 'secret'
  | 'encoded-twice'
  | 'unsigned'
  | 'header-alone'
  | 'encoded-claims'
  | 'claims'
  | 'json-serialization'
  | 'json'
  | 'address'
  | 'email'
  | 'number';

/** What a text is, if it is not a token. */
export interface NonToken {
  readonly kind: NonTokenKind;
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
 * nonToken('jane@example.com')?.what; // 'an e-mail address'
 */
export function nonToken(written: string): NonToken | null {
  const text = written.slice(0, longest).replace(invisible, '').trim();
  if (text === '') return is('empty', 'empty');
  if (isWrittenNothing(text)) return is('empty', 'the text of a missing value');
  const object = writtenObject(text);
  if (object !== null) return is('written-value', `the text of ${object}`);
  const found = unreplaced(text);
  if (found !== null) return is(found.kind, found.what);
  return marked(text) ?? parts(text) ?? inJson(text) ?? bare(text);
}

const key = /-----BEGIN [A-Z ]{0,30}(?:PRIVATE|PUBLIC) KEY-----|-----BEGIN CERTIFICATE-----/;
const cut =
  /^[\w.-]{8,4096}?(?:\.{3}|…|\*{3,}|•{2,}|\[(?:\.{3}|…|redacted|filtered|truncated|masked|removed|hidden)\]|<(?:redacted|truncated|masked|snip)>)/i;

function marked(text: string): NonToken | null {
  if (key.test(text)) {
    return is(
      'private-key',
      'a key or a certificate',
      'A private key must not leave your server. A visitor token is signed with the workspace’s secret, not with a key pair.',
    );
  }
  if (cut.test(text)) {
    return is(
      'shortened',
      'a value that was shortened by whatever showed it',
      'Copy the whole token from your server’s response.',
    );
  }
  if (/^\s*<(?:!doctype|html)\b/i.test(text)) {
    return is('html', 'an HTML page, perhaps the error or sign-in page of your server');
  }
  if (/^https?:\/\/\S+$/i.test(text)) return is('address', 'a URL');
  return null;
}

const paseto = /^v[1-4]\.(?:local|public)\.[\w-]+/;

/** Whether a text is a PASETO, which has a version where a JWT has its header. */
export function isPaseto(text: string): boolean {
  return paseto.test(text);
}

function parts(text: string): NonToken | null {
  const list = text.split('.', 7);
  if (isPaseto(text))
    return is('paseto', 'a PASETO', 'Algomo takes a JWT that is signed with HS256.');
  if (isEncrypted(list)) {
    return is(
      'encrypted-token',
      'an encrypted token (JWE)',
      'A visitor token is signed and has three parts.',
    );
  }
  if (list.length !== 2) return null;
  return list.every((part) => readJsonPart(part).ok)
    ? is('unsigned', 'a header and a payload', 'The signature is missing.')
    : null;
}

/** Whether the parts are those of a JWE in the compact serialization: five, and the header names an encryption. */
export function isEncrypted(list: readonly string[]): boolean {
  if (list.length !== 5) return false;
  const header = readJsonPart(list[0] ?? '');
  return header.ok && 'enc' in header.object.value;
}

function inJson(text: string): NonToken | null {
  if (!/^[[{]/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isJsonObject(value)) return is('json', 'JSON without a token in it');
  if ('payload' in value && ('signatures' in value || 'signature' in value)) {
    return is(
      'json-serialization',
      'a JWS in a JSON serialization',
      'A visitor token is in the compact one: `protected.payload.signature`.',
    );
  }
  return ['id', 'user_id', 'userId', 'sub', 'email'].some((name) => name in value)
    ? is(
        'claims',
        'claims that nobody signed',
        'Anyone could have written them. Sign them as a JWT.',
      )
    : is('json', 'JSON without a token in it');
}

const hashes: Readonly<Record<number, string>> = {
  32: 'MD5',
  40: 'SHA-1',
  64: 'SHA-256',
  96: 'SHA-384',
  128: 'SHA-512',
};
const apiKey =
  /^(?:[srp]k|rk|whsec|xox[abprs]|gh[pousr]|glpat|key|api|secret|shpat|sq0[a-z]{3})[_-][\w-]{10,200}$|^AKIA[0-9A-Z]{16}$|^AIza[\w-]{30,60}$|^SG\.[\w-]{10,60}\.[\w-]{20,100}$/i;

function bare(text: string): NonToken | null {
  if (/^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(text)) {
    return is(
      'uuid',
      'a UUID, perhaps the key of a session',
      'Algomo takes a JWT, which may have it as a claim.',
    );
  }
  const hash = /^(?:sha\d{1,3}=)?([0-9a-f]+)$/i.exec(text)?.[1];
  const algorithm = hash === undefined ? undefined : hashes[hash.length];
  if (hash !== undefined && algorithm !== undefined) {
    return is(
      'hex-hmac',
      `${hash.length} hexadecimal digits, as an HMAC with ${algorithm} has`,
      'Other vendors take such an HMAC of the user’s id; Algomo takes a JWT, which has the claims in it.',
    );
  }
  if (apiKey.test(text)) return is('api-key', 'an API key', 'Do not put it into a page.');
  if (secretIn(text) !== null) {
    return is(
      'secret',
      'a secret, as it seems',
      'The secret stays on your server: if it has been in a page, replace it in Settings.',
    );
  }
  if (/^\d{1,30}$/.test(text))
    return is(
      'number',
      'a number, perhaps the id of your user',
      'Algomo takes a JWT that has it as a claim.',
    );
  if (/^[^\s@]{1,64}@[^\s@.]{1,200}(?:\.[^\s@.]{1,63}){1,9}$/.test(text)) {
    return is('email', 'an e-mail address', 'Algomo takes a JWT that has it as a claim.');
  }
  return encoded(text);
}

const assigned =
  /^(?:export\s+)?["']?[\w.-]{0,40}(?:secret|key)[\w.-]{0,30}["']?\s{0,8}[:=]\s{0,8}/i;

/**
 * The secret that a text seems to be, or that it gives a name to (`ALGOMO_SECRET=…`); null if there is none.
 * 40 to 90 characters of base64, base64url or hex without a break, of several kinds, that are no JSON.
 */
export function secretIn(text: string): string | null {
  const value = text.replace(assigned, '').replace(/^["'`]|["'`][;,]?$/g, '');
  if (!/^[A-Za-z0-9_+/-]{40,90}={0,2}$/.test(value)) return null;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
  return kinds >= 2 && decodedText(value) === null ? value : null;
}

function encoded(text: string): NonToken | null {
  const decoded = decodedText(text);
  if (decoded === null) return null;
  if (/^eyJ[\w-]{0,4000}\.[\w-]{0,4000}\./.test(decoded)) {
    return is('encoded-twice', 'a token that was base64-encoded once more');
  }
  const reading = readJsonPart(text);
  if (!reading.ok) return null;
  return 'alg' in reading.object.value
    ? is(
        'header-alone',
        'the header of a token alone',
        'The payload and the signature are missing.',
      )
    : is(
        'encoded-claims',
        'encoded JSON without a header and a signature',
        'Nobody can tell who made it. Sign it as a JWT.',
      );
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
