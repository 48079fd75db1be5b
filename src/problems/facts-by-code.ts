import type {ProblemCode} from './codes';

/** What a fact may be: something that JSON can carry. Never a secret, never a signature that was expected. */
export type Fact =
  string | number | boolean | null | readonly Fact[] | {readonly [name: string]: Fact};

type TimeClaim = 'exp' | 'nbf' | 'iat';
type NoFacts = Readonly<Record<string, never>>;

/** A time claim: its value, the service's time (ISO 8601), and how far ahead of it the claim is, in seconds. */
type TimeFacts<Claim extends TimeClaim> = {
  claim: Claim;
  received: number;
  serverTime: string;
  difference: number;
};

/** The facts of each code, for a `switch` over a problem's `code`. */
interface FactsByCode {
  'token-empty': {received: string};
  'token-not-a-string': {received: string; writtenAsText?: true};
  'token-placeholder': {kind: 'placeholder' | 'template' | 'variable'; received: string};
  'token-too-large': {length?: number; limit: number; looksLike?: 'html'};
  'bearer-prefix': {prefix: string};
  'token-quoted': {quote: string; both: boolean};
  'token-whitespace': {position: number; character: string; place: string; count: number};
  'url-encoded': {sequence: string; position: number};
  'segment-count': {received: number; expected: number; looksLike?: string};
  'json-serialization': {form: string; pointer: string | null; members: readonly string[]};
  'encrypted-token': {received: Fact; expected?: number};
  'base64url-invalid': {
    part: 'header' | 'payload' | 'signature';
    reason: string;
    position: number;
    character: string;
    looksLike?: 'snippet' | 'shortened';
  };
  'header-not-json': {reason: string};
  'duplicate-member': {part: 'header' | 'payload'; name: string; pointer: string};
  'alg-missing': {expected: string; looksLike?: 'exchanged'};
  'alg-none': {received: string; expected: string};
  'alg-not-allowed': {received: Fact; expected: string; family: string; issuer?: string};
  'crit-unsupported': {received: readonly (string | null)[] | null};
  'typ-unexpected': {received: Fact; expected: string};
  'signature-missing': {expected: number};
  'signature-length': {received: number; expected: number; looksLike?: string};
  'signature-mismatch': {
    secretIds?: readonly string[];
    secretId?: string;
    transformation?: string;
    /** What was signed, or done, instead of HMAC over the first two parts with their dot. */
    signed?:
      | 'payload'
      | 'payload-text'
      | 'no-dot'
      | 'line-break'
      | 'dot'
      | 'padding'
      | 'base64'
      | 'texts'
      | 'exchanged'
      | 'header'
      | 'quoted'
      | 'arguments-exchanged'
      | 'hash';
  };
  'secret-empty': {secretId?: string; transformation?: 'empty'; bytes?: number; minimum?: number};
  'secret-too-short': {secretId?: string; bytes: number; minimum: number};
  'secret-whitespace': {transformation: string; secretId: string};
  'secret-encoding': {transformation: string; secretId: string};
  'secret-placeholder': {placeholder: string};
  'secret-rotated': {secretId: string};
  'payload-missing': NoFacts;
  'payload-not-json': {reason: string; looksLike?: string};
  'payload-not-object': {received: string; looksLike?: string};
  'time-claim-not-a-number': {claim: TimeClaim; reason: string; received: string};
  'exp-missing': {claim: 'exp'};
  'exp-in-milliseconds': TimeFacts<'exp'> & {expected: number};
  'exp-is-a-duration': TimeFacts<'exp'> & {expected: number};
  expired: TimeFacts<'exp'> & {age?: number; clockDifference?: number; hours?: number};
  'lifetime-too-long': TimeFacts<'exp'> & {limit: number};
  'not-yet-valid': TimeFacts<'nbf'> & {
    reason: 'ahead' | 'milliseconds';
    expected?: number;
    hours?: number;
  };
  'issued-in-future': TimeFacts<'iat'> & {
    reason: 'ahead' | 'milliseconds';
    expected?: number;
    clockDifference?: number;
    hours?: number;
  };
  'id-missing': {received: 'null' | 'nothing'; lookAlikes: readonly string[]};
  'id-empty': {minimum: number};
  'id-type': {received: string; expected: readonly string[]};
  'id-unsafe-number': {reason: string; maximum: number};
  'id-too-long': {length: number; limit: number};
  'id-malformed': {position: number};
  'id-whitespace': {start: boolean; end: boolean};
  'claim-type': {claim: string; received: string; expected: readonly string[]};
  'claim-unsafe-number': {claim: string; reason: 'not-exact' | 'not-finite'};
  'claim-too-long': {claim: string; length: number; limit: number};
  'claim-not-supported': {
    claims: readonly string[];
    meant: readonly {readonly name: string; readonly meant: string}[];
  };
  'settings-after-boot': {set: string};
  'settings-misnamed': {reason: string; found: string; expected?: string};
  'token-function-failed': {reason: 'function-timeout' | 'function-failed'; error: string | null};
  'script-blocked': {directive: string};
  'service-unreachable': {service: string; reason: string; status: number | null};
  'settings-missing': NoFacts;
  'settings-overwritten': NoFacts;
  'token-not-quoted': NoFacts;
  'snippet-syntax-error': NoFacts;
  'snippet-runtime-error': NoFacts;
  'snippet-inactive': NoFacts;
  'widget-missing': NoFacts;
  'token-in-static-page': NoFacts;
  'secret-in-page': NoFacts;
  'session-missing': {reason: 'no-header' | 'scheme' | 'empty'};
  'session-invalid': {reason: 'unknown' | 'secret-revoked' | 'operator-key'};
  'session-expired': {expiresAt: string; serverTime: string};
  'session-superseded': {reason: 'promotion'};
  'wrong-token-kind': {expected: string; received: string};
  'conversation-not-found': NoFacts;
  'sign-in-required': NoFacts;
  'token-reused': {firstUsedAt: string; serverTime: string};
  'origin-not-allowed': {origin: string};
  'rate-limited': {retryAfterSeconds: number; burst: number; perSecond: number};
  'secret-for-tests': NoFacts;
  'request-invalid': {member: string | null; reason: string; received?: string; allow?: string};
}

/** Refuses, as a type, a code without facts, and facts that JSON cannot carry. */
type Complete<All extends Readonly<Record<ProblemCode, Readonly<Record<string, Fact>>>>> = All;

export type FactsOf<Code extends ProblemCode> = Readonly<Complete<FactsByCode>[Code]>;
