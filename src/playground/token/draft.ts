import type {PayloadChoice} from '../../scenarios';
import {withTimes} from '../../visitor-token';

/** What is known of a token before it is signed. */
export interface Draft {
  /** As long as the token will be. */
  length: number;
  payload: Readonly<Record<string, unknown>>;
  /** The claims whose values are known with the signature only. */
  unknown: readonly string[];
}

/** A time of as many digits as the time of signing has. */
const someTime = new Date(1_700_000_000_000);
const header = '{"alg":"HS256","typ":"JWT"}';
const signatureBytes = 32;

/** The token that will be signed, as far as the payload says it; null where that is not a JSON object. */
export function draftOf({payloadText, expiresIn}: PayloadChoice): Draft | null {
  try {
    const text = withTimes(payloadText, {now: someTime, expiresIn});
    const bytes = [header, text].map((part) => new TextEncoder().encode(part).length);
    const [given, payload] = [payloadText, text].map(
      (json) => JSON.parse(json) as Record<string, unknown>,
    );
    if (!given || !payload) return null;
    return {
      length: [...bytes, signatureBytes].map(base64urlLength).reduce((sum, part) => sum + 1 + part),
      payload,
      unknown: Object.keys(payload).filter((name) => !Object.hasOwn(given, name)),
    };
  } catch {
    return null;
  }
}

const base64urlLength = (bytes: number) => Math.ceil((bytes * 4) / 3);
