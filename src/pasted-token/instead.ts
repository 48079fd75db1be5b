import {decodeObject, parseObject} from './decode';
import type {InsteadKind, InsteadOfToken} from './pasted-token';
import {unreplaced} from './placeholder';

const unquote = /^(?:bearer\s+)?["'`“”„‘’]?([^]*?)["'`“”„‘’]?[;,]?$/i;

/** What a text without a token looks like. Says nothing of its content, as it may be a secret. */
export function insteadOfToken(text: string): InsteadOfToken {
  const trimmed = text
    .slice(0, 20_000)
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .trim();
  const value = (unquote.exec(trimmed)?.[1] ?? trimmed).trim();
  if (value === '') return said('empty', 'There is nothing in it.', 'token-empty');
  return (
    stands(value) ??
    shaped(value) ??
    json(trimmed) ??
    marked(trimmed) ??
    said(
      'unknown',
      'There is no visitor token in it: a token has three parts with dots between them, and most begin with `eyJ`.',
    )
  );
}

function stands(value: string): InsteadOfToken | null {
  const found = unreplaced(value);
  if (found === null) return null;
  const {kind, what} = found;
  if (kind === 'placeholder') {
    return said(
      kind,
      'This is a placeholder: your server’s token belongs in its place.',
      'token-placeholder',
    );
  }
  if (kind === 'template') {
    return said(kind, `This is ${what}: nothing replaced it by the token.`, 'token-placeholder');
  }
  const nothing = /^(?:undefined|null|None|nil|NaN)$/.test(value);
  const object = /^\[object/.test(value);
  const code = nothing ? 'token-empty' : object ? 'token-not-a-string' : undefined;
  return said(kind, `This is ${what}: there was no token where it was written.`, code);
}

const hexLengths: Readonly<Record<number, string>> = {
  32: 'MD5',
  40: 'SHA-1',
  64: 'SHA-256',
  96: 'SHA-384',
  128: 'SHA-512',
};

function shaped(value: string): InsteadOfToken | null {
  if (
    /^[\w.-]{8,}?(?:\.{3}|…|\*{3,}|•{2,}|\[(?:\.{3}|…|redacted|filtered|truncated)\])/i.test(value)
  ) {
    return said(
      'shortened',
      'This was shortened by whatever showed it: copy the whole token from your server’s answer.',
    );
  }
  const parts = value.split('.', 7);
  if (
    parts.length === 5 &&
    (decodeObject(parts[0])?.['enc'] !== undefined || /^[\w.-]{60,}$/.test(value))
  ) {
    return said(
      'encrypted-token',
      'This is an encrypted token (JWE): it has five parts. A visitor token is signed and has three.',
      'encrypted-token',
    );
  }
  if (/^v[1-4]\.(?:local|public)\.[\w-]+/.test(value)) {
    return said(
      'paseto',
      'This is a PASETO. A visitor token is a JWT signed with HS256.',
      value.split('.', 4).length === 3 ? 'header-not-json' : 'segment-count',
    );
  }
  const hash = /^[0-9a-f]+$/i.test(value) ? hexLengths[value.length] : undefined;
  if (hash !== undefined) {
    return said(
      'hex-hmac',
      `This is ${value.length} hexadecimal digits, as an HMAC with ${hash} has: other vendors take a bare HMAC of the user’s id. Algomo takes a JWT, which has the claims in it.`,
      'segment-count',
    );
  }
  if (/^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(value)) {
    return said(
      'uuid',
      'This is a UUID, such as the id of a session or of a user. It may be the `id` in a token, but it is not one.',
      'segment-count',
    );
  }
  if (
    /-----BEGIN [A-Z ]{0,30}(?:PRIVATE|PUBLIC) KEY-----|-----BEGIN CERTIFICATE-----/.test(value)
  ) {
    return said(
      'private-key',
      'This is a key or a certificate, not a token. If it is a private key, it must not be pasted anywhere. A visitor token is signed with the workspace’s secret, not with a key pair.',
    );
  }
  if (
    /^(?:[srp]k|rk|whsec|xox[abprs]|gh[pousr]|glpat|key|api|secret|shpat|sq0[a-z]{3})[_-][\w-]{10,}$|^AKIA[0-9A-Z]{16}$|^AIza[\w-]{30,}$|^SG\.[\w-]{10,}\.[\w-]{20,}$/i.test(
      value,
    )
  ) {
    return said('api-key', 'This looks like an API key, not a token. Do not put it into a page.');
  }
  if (secretLike(value)) {
    return said(
      'secret',
      'This looks like a secret, not a token. The secret stays on your server: if it has been in a page, replace it in Settings.',
      'segment-count',
    );
  }
  if (/^https?:\/\/\S+$/i.test(value)) {
    return said('address', 'This is an address without a token in it.');
  }
  return encodedClaims(value);
}

/** 40 to 90 characters of base64, base64url or hex without a break, of several kinds. */
function secretLike(value: string): boolean {
  if (!/^[A-Za-z0-9_+/-]{40,90}={0,2}$/.test(value)) return false;
  return (
    [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length >= 2 &&
    decodeObject(value.replace(/=+$/, '')) === null
  );
}

function encodedClaims(value: string): InsteadOfToken | null {
  if (value.includes('.') || decodeObject(value) === null) return null;
  return said(
    'encoded-claims',
    'This is encoded JSON without a header and a signature: nobody can tell who made it. Sign it as a JWT.',
    'segment-count',
  );
}

function json(text: string): InsteadOfToken | null {
  if (!/^[[{]/.test(text)) return null;
  const value = parseObject(text);
  if (value === null) return null;
  if ('payload' in value && ('signatures' in value || 'signature' in value)) {
    return said(
      'json-serialization',
      'This is a JWS in a JSON serialization. A visitor token is in the compact one: `protected.payload.signature`.',
      'json-serialization',
    );
  }
  if ('id' in value || 'user_id' in value || 'sub' in value || 'email' in value) {
    return said(
      'claims',
      'These are claims, not a token: they are not signed, so anyone could have written them.',
      'json-serialization',
    );
  }
  return said('json', 'This is JSON without a token in it.', 'json-serialization');
}

function marked(text: string): InsteadOfToken | null {
  const settings = /algomo_?settings?\b/i.test(text);
  if (settings) {
    const kind = settingsValue(text);
    return kind === undefined
      ? said(
          'settings-without-token',
          'These are settings without a token in them: it is put there when the page runs, or not at all. “Check my page” says more.',
        )
      : said(
          kind,
          'These are settings in which a placeholder or a template stands instead of the token.',
          'token-placeholder',
        );
  }
  if (/<(?:!doctype|html|body|head|script|div)\b/i.test(text)) {
    return said('html', 'This is HTML without a token in it. “Check my page” says more.');
  }
  return null;
}

/** How the value of `visitorToken` stands for a token; a bare name is a variable and stands for nothing. */
function settingsValue(text: string): InsteadKind | undefined {
  const [, quote, value = ''] =
    /visitor_?token["']?\s{0,8}[:=]\s{0,8}(["'`]?)([^"'`\n\r;,]{1,200})/i.exec(text) ?? [];
  const found = unreplaced(value.replace(/(?:[^}]|^)\}$/, '')) ?? unreplaced(value);
  return quote === '' && /^\w/.test(value) ? undefined : found?.kind;
}

function said(kind: InsteadKind, text: string, code?: InsteadOfToken['code']): InsteadOfToken {
  return {kind, text, ...(code !== undefined && {code})};
}
