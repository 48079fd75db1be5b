import type {ProblemCode} from '../problems';
import type {Stripped, StrippedKind} from './pasted-token';
import type {FoundToken} from './scan';
import type {Surroundings} from './surroundings';
import {codesOf, refusal, settingsValue} from './value';
import {strippedTexts} from './words';

const near = 240;
const authorization =
  /\b(?:proxy-)?authorization["']?\s{0,4}[:=,]\s{0,4}["'`]?(?:bearer|jwt|token)?\s{0,8}["'`]?$/i;
const named =
  /(["'`]?)([A-Za-z_$][\w$-]{0,60})\1\s{0,8}(?::|=>?|%3D)\s{0,8}(?:(?:bearer|jwt)(?:\s|%20|\+){1,8})?(?:["'`“”„‘’]|\\"|&quot;|&#34;|&#39;|%22){0,2}(?:(?:bearer|jwt)(?:\s|%20|\+){1,8})?$/i;
const bareSetting =
  /\bvisitorToken["'`]?\s{0,8}:\s{0,8}$|\balgomoSettings\.visitorToken\s{0,8}=\s{0,8}$/;

/** The member, key or parameter whose value begins at a place of the text; null if there is none. */
export function nameBefore(text: string, at: number): string | null {
  return named.exec(text.slice(Math.max(0, at - near), at))?.[2] ?? null;
}

/**
 * What was removed around and inside a token that was found, outermost first. A code is given only if the customer's
 * own value has it: what a log, a copied request or a message puts around a token is theirs.
 */
export function strippedFrom(around: Surroundings, found: FoundToken): Stripped[] {
  const {text} = around;
  const before = text.slice(Math.max(0, found.start - near), found.start);
  const place = around.placeOf(found);
  const value = place === null ? pastedValue(text) : settingsValue(text, found);
  const kinds = new Map<StrippedKind, Stripped>();
  const add = (kind: StrippedKind, code?: ProblemCode) => {
    const known = kinds.get(kind)?.code ?? code;
    kinds.set(kind, {kind, text: strippedTexts[kind], ...(known !== undefined && {code: known})});
  };
  if (place !== null) kinds.set(place.kind, place);
  if ((place?.kind === 'settings-block' || place?.kind === 'html') && bareSetting.test(before)) {
    add('unquoted-setting', 'token-not-quoted');
  }
  if (authorization.test(before)) {
    add('authorization-header', place === null ? 'bearer-prefix' : undefined);
  }
  for (const kind of found.inside) add(kind);
  // A cookie’s value is what the page reads.
  if (place?.kind === 'cookie' && found.inside.has('url-encoding')) {
    add('url-encoding', 'url-encoded');
  }
  if (value !== null) addCodes(value, found, kinds, add);
  const mark = place === null ? /^\s*["'`]?\s*([,;.])/.exec(text.slice(found.end))?.[1] : undefined;
  if (mark !== undefined) add('punctuation', mark === '.' ? refusal(text.trim()) : undefined);
  return order.flatMap((kind) => kinds.get(kind) ?? []);
}

/** The codes of the value itself, each with what was removed for it. */
function addCodes(
  value: string,
  {inside}: FoundToken,
  kinds: ReadonlyMap<StrippedKind, Stripped>,
  add: (kind: StrippedKind, code?: ProblemCode) => void,
): void {
  const codes = codesOf(value);
  if (codes.has('bearer-prefix') && !kinds.has('authorization-header')) {
    add('bearer', 'bearer-prefix');
  }
  if (codes.has('token-quoted')) {
    add(/[“”„‘’«»]/.test(value) ? 'curly-quotes' : 'quotes', 'token-quoted');
  }
  if (codes.has('url-encoded')) add('url-encoding', 'url-encoded');
  if (!codes.has('token-whitespace')) return;
  const blanks = (['line-breaks', 'white-space', 'invisible-characters'] as const).filter((kind) =>
    inside.has(kind),
  );
  for (const kind of blanks) add(kind, 'token-whitespace');
  if (blanks.length === 0) add('white-space', 'token-whitespace');
}

const order = [
  'settings-block',
  'boot-request',
  'html',
  'json',
  'address',
  'cookie',
  'surrounding-text',
  'unquoted-setting',
  'authorization-header',
  'bearer',
  'quotes',
  'curly-quotes',
  'punctuation',
  'url-encoding',
  'html-entities',
  'escapes',
  'joined-strings',
  'line-breaks',
  'white-space',
  'invisible-characters',
] as const satisfies readonly StrippedKind[];

/** A line “Token: …” is a label or a member of YAML, whose quotes are not the value’s; else the text is the value. */
function pastedValue(text: string): string | null {
  return /^\s*(?:visitor[\s_-]?)?token\s*[:=]\s*["'“‘]?e[yw]/i.test(text)
    ? null
    : withoutFence(text);
}

/** The text in a code block of Markdown. */
function withoutFence(text: string): string {
  return /^\s*```\w*\n([^]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
}
