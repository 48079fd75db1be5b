import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the protected header, the token's first part. */
export const headerProblems = {
  'header-not-json': {
    symptom: 'The first part of the token cannot be read.',
    meaning:
      'The first part of a token must be a JSON object in UTF-8, such as `{"alg":"HS256","typ":"JWT"}`. Here it is not JSON, is JSON but not an object, is in another encoding, or begins with a byte order mark.',
    causes: [
      'The string has two dots but is not a token, for example a host name, a version or a file name.',
      'The beginning of the token was cut off.',
      'The token was built by hand: single quotes, a trailing comma, a byte order mark or UTF-16.',
    ],
    fix: [
      'Let a JWT library build the token.',
      'If you build it yourself, encode exactly the UTF-8 bytes of `{"alg":"HS256","typ":"JWT"}`.',
    ],
    check:
      'The first part of the token is `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`, or the playground shows a header with `alg`.',
    guides: ['signing'],
    related: ['base64url-invalid', 'segment-count', 'payload-not-json'],
  },
  'duplicate-member': {
    symptom: 'The token’s JSON has the same name twice.',
    meaning:
      'An object in the token’s header or payload has two fields with the same name. Programs disagree on which of the two counts, so the token could name two different users. Algomo refuses it.',
    causes: [
      'Code built the JSON by joining strings, and added a field twice.',
      'A library merged two sources of claims without replacing equal names.',
      'Someone is trying to make two programs read two different users.',
    ],
    fix: [
      'Build the claims as one object, map or dictionary, and let the library serialise it.',
      'Do not join pieces of JSON as strings.',
    ],
    topic: 'claims',
    check: 'The playground shows each claim once.',
    related: ['payload-not-json', 'header-not-json'],
  },
  'alg-missing': {
    symptom: 'The header has no `alg`.',
    meaning:
      'The header must have `"alg":"HS256"`. In this token `alg` is missing, or it is not a string.',
    causes: [
      'The header was built by hand, and `alg` was left out or misspelt (`algorithm`, `Alg`).',
      'The header and the payload were swapped.',
    ],
    fix: ['Let a JWT library write the header, and tell it to use HS256.'],
    topic: 'signing',
    check: 'The playground shows `alg` = `HS256` in the header.',
    guides: ['signing'],
    related: ['alg-not-allowed', 'alg-none', 'header-not-json'],
  },
  'alg-none': {
    symptom: 'The header says `"alg":"none"`.',
    meaning:
      '`none` means that the token is not signed, so anyone could have written it. Algomo never accepts it, in any spelling.',
    causes: [
      'The library was called without a key or an algorithm, as in a test or an example.',
      'The algorithm comes from a setting that is not set in this environment.',
      'Someone is trying to impersonate a user.',
    ],
    fix: [
      'Name HS256 in the call that signs, and pass it your secret.',
      'Make your server stop at its start when the secret is missing.',
    ],
    topic: 'signing',
    mistakes: {
      node: '`algorithm: "none"` signs nothing.',
      java: 'A `Jwts.builder()` without `signWith(…)` makes an unsigned token.',
      kotlin: 'A `Jwts.builder()` without `signWith(…)` makes an unsigned token.',
      ruby: 'With `"none"` as the algorithm, the secret is ignored.',
    },
    check:
      'The playground shows `alg` = `HS256`, and the token’s third part is 43 characters long.',
    guides: ['signing'],
    related: ['signature-missing', 'alg-not-allowed'],
  },
  'alg-not-allowed': {
    symptom: 'The header names HS384, HS512, RS256 or another algorithm.',
    meaning:
      'Only HS256 (HMAC with SHA-256) is accepted. The service knows which algorithm to use and never takes it from the token. Names of algorithms are case-sensitive.',
    causes: [
      'The library’s default is another algorithm, or it chooses one by the length of the key.',
      'The token is a different one: the session or access token of your identity provider, usually RS256.',
      'The name is in lower case, `hs256`, in a header built by hand.',
    ],
    fix: [
      'Name HS256 in the call that signs.',
      'Sign a separate token with your Algomo workspace’s secret. Algomo does not know the keys of your identity provider.',
    ],
    topic: 'signing',
    mistakes: {
      java: 'jjwt’s `signWith(key)` chooses by the key’s length: HS256 for the secret’s 43 bytes, HS384 or HS512 for a longer key.',
      kotlin:
        'jjwt’s `signWith(key)` chooses by the key’s length: HS256 for the secret’s 43 bytes, HS384 or HS512 for a longer key.',
      csharp:
        '`SecurityAlgorithms.HmacSha512` is a different algorithm; `RsaSha256` takes a private key.',
      go: '`jwt.SigningMethodHS512` is a different algorithm; `SigningMethodRS256` takes a private key.',
    },
    check: 'The playground shows `alg` = `HS256` in the header.',
    guides: ['signing'],
    related: ['alg-none', 'alg-missing', 'signature-length'],
  },
  'crit-unsupported': {
    symptom: 'The header has a `crit` parameter.',
    meaning:
      '`crit` lists extensions that the reader must understand or else refuse the token (RFC 7515 §4.1.11). Algomo supports no extensions, so it refuses a token with `crit`.',
    causes: [
      'The header was copied from another product, for example one with `b64`.',
      'A library’s “detached” or “unencoded payload” option is on.',
    ],
    fix: ['Remove `crit`, and the extension that it names, from the header.'],
    check: 'The playground shows a header with `alg` and at most `typ` and `kid`.',
    related: ['typ-unexpected', 'alg-not-allowed'],
  },
  'typ-unexpected': {
    symptom: 'The header’s `typ` is not `JWT`.',
    meaning:
      'If the header has `typ`, it must be `JWT`. A different value means that the token was made for another use, and Algomo refuses it.',
    causes: [
      'It is another kind of token, for example an access token (`at+jwt`) or a proof (`dpop+jwt`).',
      'Your code sets its own `typ`.',
    ],
    fix: ['Sign a separate token for the widget, with `typ` = `JWT` or without `typ`.'],
    check: 'The playground shows `typ` = `JWT`, or no `typ`.',
    related: ['wrong-token-kind', 'crit-unsupported'],
  },
} as const satisfies Record<(typeof codesByGroup)['header'][number], ProblemEntry>;
