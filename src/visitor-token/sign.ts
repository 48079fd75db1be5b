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
import {secretBytes, secretFlaw} from './secrets';
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
  if (!isJsonObject(options)) {
    throw new TypeError('options must be an object: {expiresIn: 30}');
  }
  const {expiresIn = recommendedLifetime} = options;
  if (!(typeof expiresIn === 'number' && expiresIn > 0 && expiresIn <= maxLifetime)) {
    throw new TypeError('expiresIn must be a number of seconds above 0, at most ten years');
  }
  const now = timeOf(options.now);
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

/** The claims as JSON has them, and the values that JSON would silently drop or change. */
function writtenClaims(claims: unknown): {given: JsonObject; unwritable: Record<string, unknown>} {
  const unwritable: Record<string, unknown> = {};
  const text: string | undefined = isJsonObject(claims)
    ? JSON.stringify(claims, (name, value: unknown) => {
        const lost = typeof value === 'number' ? !Number.isFinite(value) : isUnwritable(value);
        const date: unknown = Object.getOwnPropertyDescriptor(claims, name)?.value;
        if (lost || date instanceof Date) unwritable[name] = lost ? value : date;
        return lost ? null : value;
      })
    : undefined;
  const given: unknown = text === undefined ? undefined : JSON.parse(text);
  if (!isJsonObject(given)) throw new TypeError('claims must be an object');
  const own = Object.entries(unwritable).filter(([name]) => Object.hasOwn(given, name));
  return {given, unwritable: Object.fromEntries(own)};
}

function isUnwritable(value: unknown): boolean {
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
 */
export async function signPayload(
  payload: string,
  secret: string,
  {header = {alg: 'HS256', typ: 'JWT'}}: {header?: {alg: 'HS256'; typ?: string}} = {},
): Promise<string> {
  if (typeof payload !== 'string') throw new TypeError('payload must be a string');
  if (typeof secret !== 'string') throw new TypeError('secret must be a string');
  refuse([secretFlaw({id: 'secret', value: secret})]);
  return new CompactSign(secretBytes(payload)).setProtectedHeader(header).sign(secretBytes(secret));
}

/**
 * The text of a JSON object with `iat` and `exp` added at its end, unless it has them; all else
 * stays as it is written, duplicate members and long numbers too.
 *
 * @param expiresIn seconds from `now` to `exp`; null: no `exp`
 * @throws VisitorTokenError `payload-not-json` or `payload-not-object`
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
