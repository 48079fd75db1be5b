import {inspectUnsigned, nonToken, readLayers, trimBlanks, type NonToken} from '../visitor-token';
import {decodeObject, parseObject} from './decode';
import {settingText} from './setting-text';
import type {AbsentKind, AbsentToken} from './pasted-token';
import {refusal} from './value';
import {bestValue} from './values';

/** Of a longer text, the rest is not looked at. */
const longest = 20_000;

/** What the search for tokens saw that was not a whole token. */
export interface Seen {
  readonly shortened: boolean;
  readonly encrypted: boolean;
}

/** What a text without a token is. Says nothing of its content, as it may be a secret. */
export function absentToken(text: string, seen: Seen): AbsentToken {
  const trimmed = trimBlanks(text.slice(0, longest));
  const value = readLayers(trimmed).bare.trim();
  if (trimmed === '' || trimBlanks(value) === '')
    return said('empty', 'It is empty.', 'token-empty');
  const found = bestValue(trimmed);
  if (found?.kind === 'secret') return known(found, refusal(trimmed));
  if (seen.encrypted) return encrypted;
  if (seen.shortened) return known(shortened);
  return (
    setting(trimmed) ??
    whole(trimmed, value) ??
    json(trimmed) ??
    (found === null ? null : known(found)) ??
    marked(trimmed) ??
    said(
      'unknown',
      'There is no visitor token in it: a token has three parts with dots between them, and usually begins with `eyJ`.',
    )
  );
}

const encrypted = said(
  'encrypted-token',
  'This is an encrypted token (JWE): it has five parts. A visitor token is signed and has three.',
  'encrypted-token',
);
const shortened: NonToken = {
  kind: 'shortened',
  what: 'a shortened value',
  advice: 'Copy the whole token from your server’s response.',
};

/** What the value of `visitorToken` is, in a text that names it. */
function setting(text: string): AbsentToken | null {
  const value = settingText(text);
  if (value === null) return null;
  // Code without quotes has its value only when it runs.
  if (!value.quoted && /^\w/.test(value.text)) return null;
  const found = nonToken(value.text);
  if (found === null || found.kind === 'unsigned') return null;
  if (!value.quoted && ['variable', 'written-value', 'empty'].includes(found.kind)) return null;
  return known(found, value.quoted ? refusal(value.text) : undefined, '`visitorToken`');
}

function whole(text: string, value: string): AbsentToken | null {
  if (isSettings(text)) return null;
  const found = nonToken(value) ?? nonToken(text);
  if (found === null) return null;
  return found.kind === 'html'
    ? said('html', 'This is HTML without a token in it. “Check my page” shows more.', refusal(text))
    : known(found, refusal(text));
}

function known(
  {kind, what, advice}: NonToken,
  code?: AbsentToken['code'],
  subject = 'This',
): AbsentToken {
  return said(kinds(kind, what), `${subject} is ${what}. ${advice}`.trimEnd(), code);
}

function kinds(kind: NonToken['kind'], what: string): AbsentKind {
  if (kind === 'written-value') return 'stringified-value';
  if (kind === 'empty') return what === 'empty' ? kind : 'stringified-value';
  if (kind === 'variable') return 'placeholder';
  return kind === 'unsigned' ? 'encoded-claims' : kind;
}

function json(text: string): AbsentToken | null {
  const value = parseObject(text);
  if (value === null) {
    const parts = /"protected"\s{0,4}:/.test(text) && /"payload"\s{0,4}:/.test(text);
    return parts ? serialization(text) : null;
  }
  const {problem} = inspectUnsigned(text);
  const isJws = problem?.code === 'json-serialization' && problem.facts.form !== 'json';
  if (isJws) return serialization(text);
  if (['id', 'user_id', 'sub', 'email'].some((name) => name in value)) {
    return said(
      'claims',
      'These are claims, not a token: they are not signed, so anyone could have written them.',
      'json-serialization',
    );
  }
  const member = Object.values(value)
    .flatMap((one) => (typeof one === 'string' ? (nonToken(one) ?? []) : []))
    .find((one) => one.kind !== 'unsigned' && one.kind !== 'email' && one.kind !== 'empty');
  return member === undefined
    ? said('json', 'This is JSON without a token in it.', 'json-serialization')
    : {...known(member, 'json-serialization')};
}

function serialization(text: string): AbsentToken {
  return said(
    'json-serialization',
    'This is a JWS in a JSON serialization. A visitor token is in the compact serialization: `protected.payload.signature`.',
    refusal(text),
  );
}

function isSettings(text: string): boolean {
  return /algomo_?settings?\b/i.test(text);
}

function marked(text: string): AbsentToken | null {
  if (isSettings(text)) {
    return said(
      'settings-without-token',
      'These settings contain no token: a script may add it when the page runs. “Check my page” shows more.',
    );
  }
  if (/<(?:!doctype|html|body|head|script|div)\b/i.test(text)) {
    return said('html', 'This is HTML without a token in it. “Check my page” shows more.');
  }
  if (/^https?:\/\/\S+$/i.test(text)) {
    return said('address', 'This is a URL without a token.');
  }
  return decodeObject(text) === null
    ? null
    : said('encoded-claims', 'This is encoded JSON without a header and a signature.');
}

function said(kind: AbsentKind, text: string, code?: AbsentToken['code']): AbsentToken {
  return {kind, text, ...(code !== undefined && {code})};
}
