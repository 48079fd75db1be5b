import {CompactSign} from 'jose';
import type {Problem} from '../problems';
import type {ClaimName} from './claims';
import {timeOf} from './clock';
import {VisitorTokenError} from './error';
import {judgeClaims} from './fields';
import {isJsonObject, type JsonObject} from './json';
import {maxLifetime, recommendedLifetime} from './limits';
import {payloadObject} from './payload';
import type {RegisteredClaimName} from './registered-claims';
import {assertSecret, secretBytes} from './secrets';
import {judgeSize} from './shape';
import {judgeTime} from './time';

/** The claims of a visitor token; `null` means "not given". Other members are ignored by Algomo. */
export type VisitorClaims = {id: string | number} & {
  [Name in Exclude<ClaimName, 'id'>]?: string | number | null;
} & {[Name in RegisteredClaimName]?: unknown} & {[name: string]: unknown};

export interface SignOptions {
  /** Seconds from `now` to `exp`, unless the claims have an `exp`. @default 30 */
  expiresIn?: number;
  /** @default the current time */
  now?: Date;
}

/**
 * Signs a visitor token with HS256. `iat` and `exp` are added unless the claims have them. What is checked is what is
 * signed: the claims are written as JSON once, with their `toJSON` and getters.
 *
 * @example
 * const token = await signVisitorToken({id: 1, name: 'Jane Doe'}, secret, {expiresIn: 30});
 *
 * @throws VisitorTokenError the claims or the secret are such that the token would be refused
 * @throws TypeError an argument is not of its type
 */
export async function signVisitorToken(
  claims: VisitorClaims,
  secret: string,
  options: SignOptions = {},
): Promise<string> {
  const {expiresIn = recommendedLifetime, now: at} = knownOptions(options);
  if (!(typeof expiresIn === 'number' && expiresIn > 0 && expiresIn <= maxLifetime)) {
    throw new TypeError('expiresIn must be a number of seconds above 0, at most ten years');
  }
  const now = timeOf(at);
  const issuedAt = Math.floor(now.getTime() / 1000);
  const {given, unwritable} = writtenClaims(claims);
  const all = {iat: issuedAt, exp: issuedAt + expiresIn, ...given};
  const checked = {...all, ...unwritable};
  refuse([...judgeTime(checked, now), ...judgeClaims(checked).problems]);
  if (Object.values(unwritable).some((value) => typeof value === 'bigint')) {
    throw new TypeError('JSON cannot write a bigint: give it as a string');
  }
  const token = await signPayload(JSON.stringify({...given, iat: all.iat, exp: all.exp}), secret);
  refuse([judgeSize(token)]);
  return token;
}

/** The options, of which a misspelt or a foreign one would otherwise leave the default in silence. */
function knownOptions(options: unknown): SignOptions {
  if (Object.prototype.toString.call(options) !== '[object Object]') {
    throw new TypeError('options must be an object: {expiresIn: 30}');
  }
  const unknown = Object.keys(options as object).find((name) => !/^(?:expiresIn|now)$/.test(name));
  if (unknown !== undefined) {
    throw new TypeError(`${JSON.stringify(unknown)} is not an option: expiresIn and now are`);
  }
  return options as SignOptions;
}

/** The claims as JSON has them, and the values that JSON would silently drop or change. */
function writtenClaims(claims: unknown): {given: JsonObject; unwritable: Record<string, unknown>} {
  const read = readOnce(claims);
  const own = Object.entries(read);
  const unwritable = Object.fromEntries(own.filter(([, value]) => isUnwritable(value)));
  // What an object turns into when it is written is known only after that.
  const text = JSON.stringify(read, function (this: unknown, name, value: unknown) {
    if (this !== read || !isLost(value)) return value;
    unwritable[name] = value;
    return null;
  });
  return {given: JSON.parse(text) as JsonObject, unwritable};
}

/** The members of the claims, each of which is read once: a getter may give something else the next time. */
function readOnce(claims: unknown): Record<string, unknown> {
  if (!isJsonObject(claims)) throw new TypeError('claims must be an object');
  const {toJSON} = claims as {toJSON?: unknown};
  const written: unknown = typeof toJSON === 'function' ? toJSON.call(claims, '') : claims;
  if (!isJsonObject(written)) throw new TypeError('claims must be an object');
  const {toJSON: method, ...members} = written;
  return typeof method === 'function' || method === undefined
    ? members
    : {...members, toJSON: method};
}

function isUnwritable(value: unknown): boolean {
  return isLost(value) || value instanceof Date;
}

function isLost(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol';
}

function refuse(problems: readonly (Problem | null)[]): void {
  const error = problems.find((each) => each?.severity === 'error');
  if (error) throw new VisitorTokenError(error);
}

/**
 * Signs a payload as it is, byte for byte, without a look at it: what a careless server would do.
 *
 * @param payload the text of the second part, JSON or not
 * @param header the protected header. @default {"alg":"HS256","typ":"JWT"}
 * @throws VisitorTokenError the secret is empty or too short
 * @throws TypeError an argument is not of its type
 * @example
 * await signPayload('not JSON', secret);
 */
export async function signPayload(
  payload: string,
  secret: string,
  {header = {alg: 'HS256', typ: 'JWT'}}: {header?: {alg: 'HS256'; typ?: string}} = {},
): Promise<string> {
  if (typeof payload !== 'string') throw new TypeError('payload must be a string');
  if (typeof secret !== 'string') throw new TypeError('secret must be a string');
  assertSecret(secret);
  return new CompactSign(secretBytes(payload)).setProtectedHeader(header).sign(secretBytes(secret));
}

/**
 * The text of a JSON object with `iat` and `exp` added at its end, unless it has them; all else
 * stays as it is written, duplicate members and long numbers too.
 *
 * @param expiresIn seconds from `now` to `exp`; null: no `exp`
 * @throws VisitorTokenError `payload-not-json` or `payload-not-object`
 * @example
 * withTimes('{"id": 1}', {now: new Date(), expiresIn: 30}); // '{"id": 1,"iat":…,"exp":…}'
 */
export function withTimes(
  payload: string,
  {now, expiresIn}: {now: Date; expiresIn: number | null},
): string {
  const object = payloadObject(payload);
  const issuedAt = Math.floor(timeOf(now).getTime() / 1000);
  const times = {iat: issuedAt, ...(expiresIn !== null && {exp: issuedAt + expiresIn})};
  const members = Object.entries(times)
    .filter(([name]) => !Object.hasOwn(object, name))
    .map(([name, value]) => `"${name}":${value}`);
  if (members.length === 0) return payload;
  const end = payload.lastIndexOf('}');
  const before = payload.slice(0, end).trimEnd();
  const comma = Object.keys(object).length > 0 ? ',' : '';
  return before + comma + members.join(',') + payload.slice(before.length);
}
