import type {ProblemCode} from './codes';

/** What a version of the contract brought. */
export interface ContractVersion {
  readonly version: string;
  /** Year, month and day. */
  readonly date: string;
  /** What changed in the rules of the token, the widget or the API, one sentence each; `backticks` mark code. */
  readonly changes: readonly string[];
  /** The codes that are new in it. A code never changes its meaning and is never removed. */
  readonly codes: readonly ProblemCode[];
}

/** Every version, the newest first. A new code goes to the newest version that is not released. */
export const changelog: readonly ContractVersion[] = [
  {
    version: '1.2',
    date: '2026-12-01',
    changes: [
      'TypeScript types of the widget’s settings, methods and events.',
      'The secrets of the sandbox begin with `algomo_test_`. A live workspace does not take one.',
    ],
    codes: ['secret-for-tests'],
  },
  {
    version: '1.1',
    date: '2026-11-25',
    changes: [
      'A script with the settings that starts, and then stops with an error, has its own code.',
      'Test vectors for your own verifier, a JSON Schema of the fields, and the codes as JSON.',
    ],
    codes: ['snippet-runtime-error'],
  },
  {
    version: '1.0',
    date: '2026-11-22',
    changes: ['The first version of the visitor token, the widget, the HTTP API and their codes.'],
    codes: [
      'token-empty',
      'token-not-a-string',
      'token-placeholder',
      'token-too-large',
      'bearer-prefix',
      'token-quoted',
      'token-whitespace',
      'url-encoded',
      'segment-count',
      'json-serialization',
      'encrypted-token',
      'base64url-invalid',
      'header-not-json',
      'duplicate-member',
      'alg-missing',
      'alg-none',
      'alg-not-allowed',
      'crit-unsupported',
      'typ-unexpected',
      'signature-missing',
      'signature-length',
      'signature-mismatch',
      'secret-empty',
      'secret-too-short',
      'secret-whitespace',
      'secret-encoding',
      'secret-placeholder',
      'secret-rotated',
      'payload-missing',
      'payload-not-json',
      'payload-not-object',
      'time-claim-not-a-number',
      'exp-missing',
      'exp-in-milliseconds',
      'exp-is-a-duration',
      'expired',
      'lifetime-too-long',
      'not-yet-valid',
      'issued-in-future',
      'id-missing',
      'id-empty',
      'id-type',
      'id-unsafe-number',
      'id-too-long',
      'id-malformed',
      'id-whitespace',
      'claim-type',
      'claim-unsafe-number',
      'claim-too-long',
      'claim-not-supported',
      'settings-after-boot',
      'settings-misnamed',
      'token-function-failed',
      'script-blocked',
      'service-unreachable',
      'settings-missing',
      'settings-overwritten',
      'token-not-quoted',
      'snippet-syntax-error',
      'snippet-inactive',
      'widget-missing',
      'token-in-static-page',
      'secret-in-page',
      'session-missing',
      'session-invalid',
      'session-expired',
      'session-superseded',
      'wrong-token-kind',
      'conversation-not-found',
      'sign-in-required',
      'token-reused',
      'origin-not-allowed',
      'rate-limited',
      'request-invalid',
    ],
  },
];

/**
 * The version in which a code was published.
 *
 * @throws Error the code is in no version
 */
export function versionOf(code: ProblemCode): ContractVersion {
  const version = changelog.find(({codes}) => codes.includes(code));
  if (!version) throw new Error(`src/problems/changelog.ts: no version has the code "${code}".`);
  return version;
}
