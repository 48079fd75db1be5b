import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the protected header, the token's first part. */
export const headerProblems = {
  'header-not-json': {
    symptom: 'The first part of the token cannot be read.',
    meaning:
      'The first part of a token is a JSON object in UTF-8, such as `{"alg":"HS256","typ":"JWT"}`. The first part of this text is something else: other text, another encoding, a byte order mark at its beginning, or JSON that is not an object.',
    causes: [
      'The text has two dots but is no token, for example a host name, a version or a file name.',
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
      'An object in the token’s header or payload has two members of one name. Programs disagree on which of the two counts, so the token could mean two different users. It is refused.',
    causes: [
      'The JSON was put together as text, and a field was added a second time.',
      'Two sources of claims were merged by a library that does not replace names.',
      'Somebody is trying to make two programs read two different users.',
    ],
    fix: [
      'Build the claims as one object, map or dictionary of your language and let the library serialise it.',
      'Do not join pieces of JSON as strings.',
    ],
    topic: 'claims',
    mistakes: {
      csharp: 'A list of `Claim` objects may hold one type twice; a dictionary cannot.',
    },
    check: 'The playground shows each claim once.',
    related: ['payload-not-json', 'header-not-json'],
  },
  'alg-missing': {
    symptom: 'The header has no `alg`.',
    meaning:
      'The header must have `"alg":"HS256"`. In this token `alg` is missing, or it is not a string.',
    causes: [
      'The header was built by hand, and `alg` was left out or misspelt (`algorithm`, `Alg`).',
      'The header and the payload were exchanged.',
    ],
    fix: ['Let a JWT library write the header, and name HS256 to it.'],
    topic: 'signing',
    check: 'The playground shows `alg` = `HS256` in the header.',
    guides: ['signing'],
    related: ['alg-not-allowed', 'alg-none', 'header-not-json'],
  },
  'alg-none': {
    symptom: 'The header says `"alg":"none"`.',
    meaning:
      '`none` means that nobody signed the token, so anybody could have written it. It is never accepted, in any spelling.',
    causes: [
      'The library was called without a key or an algorithm, as in a test or an example.',
      'The algorithm comes from a setting that is empty in this environment.',
      'Somebody is trying to impersonate a user.',
    ],
    fix: [
      'Name HS256 in the call that signs, and give it your secret.',
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
      'The token is another one: the session or access token of your identity provider, mostly RS256.',
      'The name is in lower case, `hs256`, in a header built by hand.',
    ],
    fix: [
      'Name HS256 in the call that signs.',
      'Sign a token of its own with the secret of your Algomo workspace. Your identity provider’s tokens are signed with keys that Algomo does not know.',
    ],
    topic: 'signing',
    mistakes: {
      java: 'jjwt’s `signWith(key)` alone chooses by the length of the key.',
      kotlin: 'jjwt’s `signWith(key)` alone chooses by the length of the key.',
      csharp:
        '`SecurityAlgorithms.HmacSha512` is another algorithm; `RsaSha256` takes a private key.',
      go: '`jwt.SigningMethodHS512` is another algorithm; `SigningMethodRS256` takes a private key.',
    },
    check: 'The playground shows `alg` = `HS256` in the header.',
    guides: ['signing'],
    related: ['alg-none', 'alg-missing', 'signature-length'],
  },
  'crit-unsupported': {
    symptom: 'The header has a member `crit`.',
    meaning:
      '`crit` lists extensions that the reader must understand or else refuse the token (RFC 7515 §4.1.11). Visitor tokens know no extensions, so a token with `crit` is refused.',
    causes: [
      'A header of another product was copied, for example one with `b64`.',
      'A library’s “detached” or “unencoded payload” option is on.',
    ],
    fix: ['Take `crit`, and the extension it names, out of the header.'],
    check: 'The playground shows a header with `alg` and at most `typ` and `kid`.',
    related: ['typ-unexpected', 'alg-not-allowed'],
  },
  'typ-unexpected': {
    symptom: 'The header’s `typ` says something else than `JWT`.',
    meaning:
      'Where the header has `typ`, it must say `JWT`. Another value means that the token was made for another use, and a token made for one use must not be good for another.',
    causes: [
      'It is another kind of token, for example an access token (`at+jwt`) or a proof (`dpop+jwt`).',
      'The library was told a `typ` of its own.',
    ],
    fix: ['Sign a token of its own for the widget, with `typ` = `JWT` or without `typ`.'],
    check: 'The playground shows `typ` = `JWT`, or no `typ`.',
    related: ['wrong-token-kind', 'crit-unsupported'],
  },
} as const satisfies Record<(typeof codesByGroup)['header'][number], ProblemEntry>;
