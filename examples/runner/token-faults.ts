import {isDeepStrictEqual} from 'node:util';
import {verifyVisitorToken, VisitorTokenError} from '../../src/visitor-token';
import type {Fields} from './vectors';

export interface Expectation {
  user: Fields;
  secret: string;
  /** In seconds. */
  lifetime: number;
  /** The moments between which it was signed, in whole seconds since 1970. */
  signed: {from: number; to: number};
}

/** What is wrong with a token, each in one line; empty where it is exactly as it should be. */
export async function tokenFaults(token: string, expectation: Expectation): Promise<string[]> {
  const {user, secret, lifetime, signed} = expectation;
  try {
    const verified = await verifyVisitorToken(token, {secrets: secret});
    const {iat, exp, ...fields} = verified.claims;
    const faults = verified.warnings.map(({code, detail}) => `warning ${code}: ${detail}`);
    if (!isDeepStrictEqual({...verified.user}, {...user})) {
      faults.push(`user is ${JSON.stringify(verified.user)}, not ${JSON.stringify(user)}`);
    }
    if (!isDeepStrictEqual(Object.keys(fields).sort(), Object.keys(user).sort())) {
      faults.push(`claims are ${Object.keys(verified.claims).join(', ')}`);
    }
    if (typeof fields['id'] !== 'string') faults.push('id is not text');
    if (!Number.isInteger(iat) || Number(iat) < signed.from || Number(iat) > signed.to) {
      faults.push(`iat is ${String(iat)}, not of now (${signed.from} to ${signed.to})`);
    }
    if (Number(exp) - Number(iat) !== lifetime) {
      faults.push(`exp - iat is ${Number(exp) - Number(iat)}, not ${lifetime}`);
    }
    return faults;
  } catch (error) {
    if (!(error instanceof VisitorTokenError)) throw error;
    return [`refused, ${error.message}`];
  }
}
