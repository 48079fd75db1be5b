import {decodeObject} from './decode';

export type ComparedPart = 'header' | 'claims' | 'signature';

/** One row of the table: a header member, a claim, or the signature. */
export interface TokenDifference {
  readonly part: ComparedPart;
  /** The member's or claim's name; `signature` for the signature. */
  readonly name: string;
  /** The value as JSON writes it; null where it is not there. Of a signature only its length: "43 characters". */
  readonly a: string | null;
  readonly b: string | null;
  readonly same: boolean;
  /** What the difference means, in plain English; null where there is nothing to say. */
  readonly note: string | null;
}

export interface TokenComparison {
  /** Character for character. */
  readonly same: boolean;
  readonly rows: readonly TokenDifference[];
  /** What follows from the differences, in plain English. */
  readonly conclusions: readonly string[];
}

type Members = Record<string, unknown>;

/**
 * What differs between two tokens. Decodes only: nothing is verified, and no signature is shown.
 *
 * @example
 * compareTokens(yours, ours).conclusions; // ['…']
 */
export function compareTokens(a: string, b: string): TokenComparison {
  const left = read(a);
  const right = read(b);
  const rows = [
    ...members('header', left.header, right.header),
    ...members('claims', left.claims, right.claims),
    signatures(left.signature, right.signature),
  ];
  return {same: a === b, rows, conclusions: conclusions(a, b, left, right)};
}

interface Read {
  signingInput: string;
  header: Members | null;
  claims: Members | null;
  signature: string;
}

function read(token: string): Read {
  const [header = '', payload = '', signature = ''] = token.split('.', 3);
  return {
    signingInput: `${header}.${payload}`,
    header: decodeObject(header),
    claims: decodeObject(payload),
    signature,
  };
}

function members(part: ComparedPart, a: Members | null, b: Members | null): TokenDifference[] {
  const names = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].slice(0, 200);
  return names.map((name) => {
    const left = written(a, name);
    const right = written(b, name);
    return {
      part,
      name,
      a: left,
      b: right,
      same: left === right,
      note: left === right ? null : note(part, name, a?.[name], b?.[name]),
    };
  });
}

function written(members: Members | null, name: string): string | null {
  if (members === null || !Object.hasOwn(members, name)) return null;
  return JSON.stringify(members[name]).slice(0, 2000);
}

function note(part: ComparedPart, name: string, a: unknown, b: unknown): string | null {
  if (part === 'header') return name === 'alg' ? 'Only HS256 is accepted.' : null;
  if (name === 'id') {
    const known = [a, b].every((id) => typeof id === 'string' || typeof id === 'number');
    if (!known) return 'Without an `id` there is no user.';
    return String(a) === String(b)
      ? 'A number and its decimal string are the same user.'
      : 'Different id, different user.';
  }
  if (['exp', 'iat', 'nbf'].includes(name) && typeof a === 'number' && typeof b === 'number') {
    return timeNote(a, b);
  }
  return null;
}

/** A time in seconds is past this in the year 5138; one in milliseconds was in 1973. */
const leastMilliseconds = 100_000_000_000;

function timeNote(a: number, b: number): string {
  const [left, right] = [a, b].map((time) => Math.abs(time) >= leastMilliseconds);
  if (left !== right) {
    const which = left ? 'first' : 'second';
    return `Not comparable: the ${which} is in milliseconds. Seconds are expected.`;
  }
  const difference = (b - a) / (left ? 1000 : 1);
  const words = `The second is ${Math.abs(difference)} s ${difference < 0 ? 'earlier' : 'later'}.`;
  return left ? `${words} Both are in milliseconds; seconds are expected.` : words;
}

function signatures(a: string, b: string): TokenDifference {
  const length = (signature: string) =>
    signature === '' ? null : `${signature.length} characters`;
  return {
    part: 'signature',
    name: 'signature',
    a: length(a),
    b: length(b),
    same: a === b,
    note: null,
  };
}

function conclusions(a: string, b: string, left: Read, right: Read): string[] {
  if (a === b) return ['The two are the same token, character for character.'];
  const said: string[] = [];
  if (a.toLowerCase() === b.toLowerCase()) {
    said.push(
      'They differ in upper and lower case only: something on the way changed the case of a token.',
    );
  } else if (a.startsWith(b) || b.startsWith(a)) {
    said.push('One is the start of the other: it was cut off.');
  }
  const sameInput = left.signingInput === right.signingInput;
  const signed = left.signature !== '' && right.signature !== '';
  if (sameInput && signed && left.signature !== right.signature) {
    said.push(
      'Header and payload are the same, the signatures are not: they were signed with different secrets, or one signature is damaged.',
    );
  }
  if (!sameInput && signed && left.signature === right.signature) {
    said.push(
      'The signature is the same although the content differs: one of them was changed after it was signed.',
    );
  }
  if (!sameInput && sameContent(left, right)) {
    said.push(
      'They have the same content in different bytes, for example a different order or spacing.',
    );
  }
  return said;
}

function sameContent(left: Read, right: Read): boolean {
  return (
    sorted(left.header) === sorted(right.header) &&
    sorted(left.claims) === sorted(right.claims) &&
    left.claims !== null
  );
}

function sorted(members: Members | null): string {
  return JSON.stringify(Object.entries(members ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
