/** The codes by group, in the order of judgement. A code is published: it never changes its meaning. */
export const codesByGroup = {
  shape: [
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
  ],
  header: [
    'header-not-json',
    'duplicate-member',
    'alg-missing',
    'alg-none',
    'alg-not-allowed',
    'crit-unsupported',
    'typ-unexpected',
  ],
  signature: [
    'signature-missing',
    'signature-length',
    'signature-mismatch',
    'secret-empty',
    'secret-too-short',
    'secret-whitespace',
    'secret-encoding',
    'secret-placeholder',
    'secret-rotated',
  ],
  payload: [
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
  ],
  claims: [
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
  ],
  page: [
    'settings-after-boot',
    'settings-misnamed',
    'token-function-failed',
    'script-blocked',
    'service-unreachable',
  ],
  snippet: [
    'settings-missing',
    'settings-overwritten',
    'token-not-quoted',
    'snippet-syntax-error',
    'snippet-runtime-error',
    'snippet-inactive',
    'widget-missing',
    'token-in-static-page',
    'secret-in-page',
  ],
  service: [
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
    'secret-for-tests',
    'request-invalid',
  ],
} as const;

export type ProblemGroup = keyof typeof codesByGroup;

/** What pages and the playground call the groups. */
export const groupTitles: Readonly<Record<ProblemGroup, string>> = {
  shape: 'Shape of the token',
  header: 'Header',
  signature: 'Signature and secret',
  payload: 'Payload and time',
  claims: 'The user’s fields',
  page: 'The page',
  snippet: 'The snippet in the page’s HTML',
  service: 'Sessions and requests',
};

export const problemGroups = /* @__PURE__ */ Object.keys(codesByGroup) as readonly ProblemGroup[];

/** Everything that can go wrong. A code never changes its meaning, and new ones come. */
export type ProblemCode = (typeof codesByGroup)[ProblemGroup][number];
