import {parseObject} from './decode';
import {pastedTextLimit, type Stripped, type StrippedKind} from './pasted-token';
import type {FoundToken} from './scan';

const near = 240;
const authorization =
  /\b(?:proxy-)?authorization["']?\s{0,4}[:=,]\s{0,4}["'`]?(?:bearer|jwt|token)?\s{0,8}["'`]?$/i;
const bearer = /\b(?:bearer|jwt)["']?\s{0,4}:?(?:\s|%20|\+){1,8}["'`“”„‘’]?$|\bbearer["'`“”„‘’]?$/i;
const named =
  /(["'`]?)([A-Za-z_$][\w$-]{0,60})\1\s{0,8}(?::|=>?|%3D)\s{0,8}(?:(?:bearer|jwt)(?:\s|%20|\+){1,8})?(?:["'`“”„‘’]|\\"|&quot;|&#34;|&#39;|%22){0,2}(?:(?:bearer|jwt)(?:\s|%20|\+){1,8})?$/i;
const bareSetting =
  /\bvisitorToken["'`]?\s{0,8}:\s{0,8}$|\balgomoSettings\.visitorToken\s{0,8}=\s{0,8}$/;
const openQuote = /(["'`]|\\"|&quot;|&#34;|&#39;|%22|[“”„‘’«»])$/;
const closeQuote = /^(["'`]|\\"|&quot;|&#34;|&#39;|%22|[“”„‘’«»])/;

/** The member, key or parameter whose value begins at a place of the text; null where there is none. */
export function nameBefore(text: string, at: number): string | null {
  return named.exec(text.slice(Math.max(0, at - near), at))?.[2] ?? null;
}

/** What was taken away around and inside a token that was found, outermost first. */
export function strippedFrom(text: string, found: FoundToken): Stripped[] {
  const before = text.slice(Math.max(0, found.start - near), found.start);
  const after = text.slice(found.end, found.end + near);
  const open = openQuote.exec(before)?.[1] ?? null;
  const close = closeQuote.exec(after)?.[1] ?? null;
  const header = authorization.test(before);
  const prefixed = !header && bearer.test(before);
  const rest = remainder(text, found);
  const around = rest === '' ? null : surroundings(text, found, rest);
  const alone = around === null;
  const kinds: Stripped[] = [];
  if (around !== null) kinds.push(around);
  if ((around?.kind === 'settings-block' || around?.kind === 'html') && bareSetting.test(before)) {
    kinds.push(stripped('unquoted-setting', 'token-not-quoted'));
  }
  if (header) kinds.push(stripped('authorization-header', alone ? 'bearer-prefix' : undefined));
  if (prefixed) kinds.push(stripped('bearer', 'bearer-prefix'));
  if (open !== null || close !== null) {
    const curly = /[“”„‘’«»]/.test(`${open}${close}`);
    const kind = curly ? 'curly-quotes' : 'quotes';
    if (alone || curly || /^(?:\\"|&|%22)/.test(open ?? ''))
      kinds.push(stripped(kind, 'token-quoted'));
  }
  const mark = alone ? /^\s*["'`]?\s*([,;.])/.exec(after)?.[1] : undefined;
  if (mark !== undefined)
    kinds.push(stripped('punctuation', mark === '.' ? 'segment-count' : undefined));
  if (alone && /%[0-9a-f]{2}/i.test(before + after) && !found.inside.has('url-encoding')) {
    kinds.push(stripped('url-encoding', 'url-encoded'));
  }
  for (const kind of inner) if (found.inside.has(kind)) kinds.push(stripped(kind, inside[kind]));
  if (alone && !kinds.some(({kind}) => kind === 'white-space') && /^\s|\s$/.test(text)) {
    kinds.push(stripped('white-space', 'token-whitespace'));
  }
  return kinds;
}

const inside: Partial<Record<StrippedKind, Stripped['code']>> = {
  'url-encoding': 'url-encoded',
  'line-breaks': 'token-whitespace',
  'white-space': 'token-whitespace',
  'invisible-characters': 'token-whitespace',
};
const inner = [
  'url-encoding',
  'html-entities',
  'escapes',
  'line-breaks',
  'white-space',
  'invisible-characters',
] as const;

/** What else stands in the text: empty where there are only quotes, a scheme and punctuation. */
function remainder(text: string, found: FoundToken): string {
  if (text.length - (found.end - found.start) > pastedTextLimit) return 'much';
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  const noise = /^[\s\u200b\ufeff"'`“”„‘’«»\\,;.]*$/;
  const head = before.replace(
    /(?:(?:proxy-)?authorization\s{0,4}:\s{0,4})?(?:bearer|jwt)?(?:\s|%20|\+|:){0,8}(?:["'`“”„‘’«»\\]|%22|&quot;){0,3}$/i,
    '',
  );
  const tail = after.replace(/^(?:%22|&quot;|&#34;|&#39;)/, '');
  return noise.test(head) && noise.test(tail) ? '' : 'some';
}

function surroundings(text: string, found: FoundToken, rest: string): Stripped {
  if (rest === 'much') return stripped('surrounding-text');
  const name = nameBefore(text, found.start);
  if (/algomoSettings\b/i.test(text) && !/<(?:html|body|head|!doctype)\b/i.test(text)) {
    return stripped('settings-block');
  }
  if (/<(?:html|body|head|script|!doctype|div|meta)\b/i.test(text)) return stripped('html');
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed) && (parseObject(trimmed) !== null || isArray(trimmed))) {
    if (isBootRequest(trimmed)) return stripped('boot-request');
    const where = name === null ? '' : ` Hand over its member \`${name}\` alone.`;
    return {
      kind: 'json',
      text: `The token was taken out of a JSON body.${where}`,
      code: 'json-serialization',
    };
  }
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S+$/i.test(trimmed.slice(0, 8000))) return stripped('address');
  if (/^(?:set-)?cookie\s{0,4}:/i.test(trimmed)) return stripped('cookie');
  return stripped('surrounding-text');
}

/** Whether a JSON text is what the widget sends when it starts. */
function isBootRequest(text: string): boolean {
  const names = Object.keys(parseObject(text) ?? {});
  return (
    names.includes('visitorKey') &&
    names.every((name) => name === 'visitorKey' || name === 'visitorToken')
  );
}

function isArray(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

const texts: Readonly<Record<StrippedKind, string>> = {
  'settings-block': 'The token was taken out of a block of `algomoSettings`.',
  'unquoted-setting':
    'No quotation marks stand around the token: a script with it in stops at a syntax error.',
  'boot-request':
    'The token was taken out of the body of the widget’s boot request. There, JSON is the right form.',
  html: 'The token was taken out of HTML.',
  json: 'The token was taken out of a JSON body.',
  address:
    'The token was taken out of an address. Addresses end up in logs and histories: a token does not belong there.',
  cookie: 'The token was taken out of a cookie header.',
  'surrounding-text': 'The text around the token, such as that of a log line, was left out.',
  'authorization-header':
    'The token was taken out of an `Authorization` header. There, `Bearer` is right; `visitorToken` takes the token alone.',
  bearer: '`Bearer` before the token was taken away: `visitorToken` takes the token alone.',
  quotes:
    'Quotation marks around the token were taken away. They are right in code; as part of the value they are not.',
  'curly-quotes':
    'Curly quotation marks around the token were taken away. They are no quotes in JavaScript or JSON.',
  punctuation: 'A punctuation mark after the token was taken away.',
  'url-encoding': 'Percent-encoding was undone.',
  'html-entities':
    'HTML character references were undone. In a `<script>` they are not undone by the browser.',
  escapes: 'Backslash escapes were undone, as reading the JSON or JavaScript would.',
  'line-breaks': 'The token was broken over several lines and was joined.',
  'white-space': 'White space was taken away.',
  'invisible-characters':
    'Invisible characters inside the token were taken away, such as zero-width spaces.',
};

function stripped(kind: StrippedKind, code?: Stripped['code']): Stripped {
  return {kind, text: texts[kind], ...(code !== undefined && {code})};
}
