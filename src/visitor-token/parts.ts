import {problem, type Problem} from '../problems';
import {base64urlFlaw, decodeBase64, type Base64urlFlaw} from './base64url';
import {isJsonObject, utf8Text} from './json';
import {isEncrypted, isPaseto, nonToken, type NonTokenKind} from './non-token';
import {received} from './received';
import type {TokenPart, VisitorSecret} from './inspection';
import {toWellFormed} from './well-formed';

export const partNames = ['header', 'payload', 'signature'] as const;

/** The three parts of a token, as far as there are any, with everything that is wrong with their form. */
export interface PartsReading {
  readonly problems: readonly Problem[];
  /** Without padding. Null if the text has no parts that could be read on. */
  readonly parts: TokenParts | null;
  /** The compact form whose signature can be checked; null if there is no signature to check. */
  readonly signed: string | null;
  /** Whether a signature that does not match is explained by what is wrong with the form. */
  readonly damaged: boolean;
}

export type TokenParts = readonly [header: string, payload: string, signature: string];

/** Whether there are three parts, each strict base64url. An empty part is left to its own check. */
export function readParts(token: string, secrets: readonly VisitorSecret[]): PartsReading {
  const list = token.split('.');
  if (list.length !== 3) return wrongCount(token, list, secrets);
  if (isPaseto(token)) {
    const {what, advice} = nonToken(token) ?? {what: 'a PASETO', advice: ''};
    const detail = `The token has no JSON header: it is ${what}. ${advice}`;
    return nothing(problem('header-not-json', detail, {reason: 'paseto'}));
  }
  const inner = embedded(token);
  const problems = list.flatMap((part, i) => {
    const flaw = base64urlFlaw(part);
    return flaw === null ? [] : [base64urlInvalid(partNames[i] ?? 'signature', flaw, inner, token)];
  });
  if (inner !== null && problems.length > 0)
    return {...inside(inner), problems: problems.slice(0, 1)};
  const [header = '', payload = '', signature = ''] = list.map((part) => part.replace(/=+$/, ''));
  const whole = base64urlFlaw(signature) === null;
  return {
    problems,
    parts: [header, payload, signature],
    signed: whole ? token : null,
    damaged: problems.length > 0,
  };
}

function nothing(problem: Problem): PartsReading {
  return {problems: [problem], parts: null, signed: null, damaged: true};
}

function inside({parts}: Embedded): Omit<PartsReading, 'problems'> {
  return {parts, signed: parts.join('.'), damaged: false};
}

interface Embedded {
  readonly parts: TokenParts;
  readonly before: string;
  readonly after: string;
  /** Whether there is another token after the first. */
  readonly more: boolean;
}

const whole = /ey[JA][\w-]{8,4000}\.([\w-]{2,4000})\.([\w-]{20,4000})/g;

/** The token inside a text that has more in it; null if there is none. */
function embedded(text: string): Embedded | null {
  const [first, second] = text.matchAll(whole);
  if (first === undefined) return null;
  const [token] = first;
  const [header = '', payload = '', signature = ''] = token.split('.');
  const before = text.slice(0, first.index);
  const after = text.slice(first.index + token.length);
  if (before === '' && after === '') return null;
  // What goes on without a break is damage inside the token, not text around it.
  if (before === '' && /^[^\s"'`<>&;()[\]{},|?#\\.:]/.test(after)) return null;
  return {parts: [header, payload, signature], before, after, more: second !== undefined};
}

function base64urlInvalid(
  part: (typeof partNames)[number],
  flaw: Base64urlFlaw,
  inner: Embedded | null,
  token: string,
): Problem {
  const character = received(flaw.character);
  const place = `at character ${flaw.position} of the ${part}`;
  const detail = {
    padding: `Padding (${character}) ${place}: base64url in a token has none.`,
    'base64-alphabet': `${character} ${place}: that is base64; base64url has "-" and "_" instead of "+" and "/".`,
    alphabet: `${character} ${place} is not in the base64url alphabet.`,
    length: `The ${part} has ${flaw.position} characters, which is not a possible base64url length: characters are missing, or there are too many.`,
    'non-canonical': `The last character of the ${part}, ${character}, has bits that do not belong to any byte: it was changed or cut off.`,
  }[flaw.reason];
  const shortened = nonToken(token)?.kind === 'shortened';
  const facts = {part, ...flaw};
  if (inner !== null) {
    return problem('base64url-invalid', around(inner), {...facts, looksLike: 'snippet'});
  }
  return problem(
    'base64url-invalid',
    shortened ? `${detail} ${hints.shortened}` : detail,
    shortened ? {...facts, looksLike: 'shortened'} : facts,
  );
}

/** What is around a token. Quotes the ends next to it, without anything that may be a secret. */
function around({before, after}: Embedded): string {
  const end = withoutSecrets(before.slice(-200));
  const start = withoutSecrets(after.slice(0, 200));
  const places = [
    ...(before === ''
      ? []
      : [`${JSON.stringify(end.length > 24 ? `…${end.slice(-20)}` : end)} before it`]),
    ...(after === ''
      ? []
      : [`${JSON.stringify(start.length > 24 ? `${start.slice(0, 20)}…` : start)} after it`]),
  ];
  return `There is more than a token: ${places.join(' and ')}. Pass only the token.`;
}

function withoutSecrets(text: string): string {
  return toWellFormed(text).replaceAll(/[\w+/-]{16,}/g, '…');
}

function wrongCount(
  token: string,
  list: readonly string[],
  secrets: readonly VisitorSecret[],
): PartsReading {
  if (isEncrypted(list)) {
    const detail =
      'The token has five parts and `enc` in its header: it is encrypted (JWE); expected a signed one with three parts.';
    return nothing(problem('encrypted-token', detail, {received: 5, expected: 3}));
  }
  const inner = embedded(token);
  const {looksLike, hint} = likeness(token.trim(), inner, secrets);
  const count = problem(
    'segment-count',
    `Expected three parts with dots between them, received ${list.length}.${hint}`,
    {received: list.length, expected: 3, ...(looksLike !== null && {looksLike})},
  );
  if (inner !== null) return {...inside(inner), problems: [count]};
  if (looksLike !== 'unsigned') return nothing(count);
  const [header = '', payload = ''] = list;
  return {...nothing(count), parts: [header, payload, '']};
}

const hints = {
  secret: 'It is the secret itself: anyone who opened the page can have it, so replace it.',
  'two-tokens': 'There are two tokens in it: pass only one of them.',
  shortened: 'It was shortened: copy the whole token.',
} as const;

interface Likeness {
  readonly looksLike: NonTokenKind | 'two-tokens' | 'snippet' | null;
  /** Begins with a space; empty if there is nothing to say. */
  readonly hint: string;
}

function likeness(
  token: string,
  inner: Embedded | null,
  secrets: readonly VisitorSecret[],
): Likeness {
  if (secrets.some(({value}) => value.trim() !== '' && token.includes(value.trim()))) {
    return {looksLike: 'secret', hint: ` ${hints.secret}`};
  }
  if (inner?.more) return {looksLike: 'two-tokens', hint: ` ${hints['two-tokens']}`};
  if (inner !== null) {
    const longer = inner.before === '' && inner.after.startsWith('.');
    return longer ? {looksLike: null, hint: ''} : {looksLike: 'snippet', hint: ` ${around(inner)}`};
  }
  const found = nonToken(token);
  if (found === null) return {looksLike: null, hint: ''};
  return {looksLike: found.kind, hint: ` It is ${found.what}. ${found.advice}`.trimEnd()};
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
