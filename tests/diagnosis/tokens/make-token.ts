import {createHmac, type BinaryLike, type KeyObject} from 'node:crypto';
import type {ProblemCode} from '../../../src/problems';

/** What a customer's wrong program has at hand. */
export const now = new Date('2026-11-22T12:00:00Z');
export const seconds = now.getTime() / 1000;
/** As Settings shows them; made up. */
export const secret = 'k3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH_zC-vB2nM8qWe';
export const retired = 'pL5mK8jN2hB4vG7cF1xD9zS3aQ6wE0rT_yU-iO2pA8s';
/** Which other secrets the workspace has had. */
export const secrets = [
  {id: 'current', value: secret},
  {id: 'replaced', value: retired, retired: true},
];
export const user = {id: 1, name: 'Jane Doe', email: 'jane@example.com'};

/** A wrong program: what it does, what it ends in, and what it hands over as `visitorToken`. */
export interface WrongProgram {
  readonly what: string;
  readonly code: ProblemCode;
  readonly make: () => unknown;
  /** What the detail or the facts must say. */
  readonly says?: RegExp;
  /** What else is wrong with it, beside the code. */
  readonly also?: readonly ProblemCode[];
}

export function wrong(
  what: string,
  code: ProblemCode,
  make: () => unknown,
  says?: RegExp,
): WrongProgram {
  return {what, code, make, ...(says && {says})};
}

/** A wrong program with several mistakes: the first that is checked, and the others. */
export function several(
  what: string,
  [code, ...also]: readonly [ProblemCode, ...ProblemCode[]],
  make: () => unknown,
): WrongProgram {
  return {what, code, make, also};
}

export const base64url = (text: string | Buffer) => Buffer.from(text).toString('base64url');
export const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

export const mac = (input: BinaryLike, key: BinaryLike | KeyObject = secret, hash = 'sha256') =>
  createHmac(hash, key).update(input).digest();

/** Joins and signs two parts as they are. */
export function signParts(header: string, payload: string, key: BinaryLike = secret): string {
  return `${header}.${payload}.${base64url(mac(`${header}.${payload}`, key))}`;
}

/** What a library does with a header and a payload's text. */
export function signText(payload: string, key: BinaryLike = secret, header: object = {}): string {
  const protectedHeader = JSON.stringify({alg: 'HS256', typ: 'JWT', ...header});
  return signParts(base64url(protectedHeader), base64url(payload), key);
}

/** What a library does by default: `iat` now and `exp` in 30 s. */
export function jwt(
  claims: Record<string, unknown> = {},
  key: BinaryLike = secret,
  header: object = {},
): string {
  const times = {iat: seconds, exp: seconds + 30};
  return signText(JSON.stringify({...user, ...times, ...claims}), key, header);
}
