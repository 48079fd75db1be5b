import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the signature. */
export const signatureProblems = {
  'signature-missing': {
    symptom: 'The token ends with a dot.',
    meaning:
      'The header names HS256, but the third part is empty. Without a signature, no one can tell who made the token.',
    causes: [
      'The token was cut off after its second dot.',
      'Your code builds the token by hand, and does not add the signature.',
      'The page uses a copy of the token, from a log or a message, without its signature.',
    ],
    fix: ['Pass the whole token, as the library returns it.'],
    topic: 'signing',
    check: 'The third part of the token is 43 characters long.',
    related: ['signature-length', 'alg-none', 'segment-count'],
  },
  'signature-length': {
    symptom: 'The signature is too short or too long for HS256.',
    meaning:
      'An HS256 signature has 32 bytes, which are 43 base64url characters. This one is shorter or longer, so no secret can match it.',
    causes: [
      'The last characters of the token were cut off, for example by a database column.',
      'The HMAC was written as hexadecimal text and then base64url-encoded: 86 characters. `openssl dgst` may add its name and a line break.',
      'The token was signed with a different algorithm from the one in its header (HS512 gives 86 characters too).',
    ],
    fix: [
      'Pass the whole token, as the library returns it.',
      'If you build the signature yourself, encode the 32 raw bytes of the HMAC, not their hexadecimal text.',
    ],
    topic: 'signing',
    mistakes: {
      php: 'By hand: `hash_hmac` returns hexadecimal text unless its last argument is `true`.',
      shell: '`openssl dgst` without `-binary` writes hexadecimal text.',
      node: 'By hand: `createHmac(…).digest("hex")` returns hexadecimal text. Use `digest("base64url")`.',
      python: 'By hand: `hexdigest()` returns hexadecimal text; `digest()` returns the bytes.',
    },
    check: 'The third part of the token is 43 characters long.',
    guides: ['signing'],
    related: ['signature-missing', 'signature-mismatch', 'alg-not-allowed'],
  },
  'signature-mismatch': {
    symptom: 'The token can be decoded elsewhere, but Algomo refuses it.',
    meaning:
      'The token was signed with a different secret, or was changed after signing. Algomo has also tried white space, quotes, other encodings, hashes, placeholders and old secrets; none of them matches. If the secret was cut off, or something other than the first two parts was signed, the error message says so.',
    causes: [
      'The secret belongs to another workspace or another environment, such as staging or the sandbox.',
      'The secret is a different key: an API key, or your application’s own signing key.',
      'The header or payload was changed after signing.',
      'The secret was cut off when it was copied or stored. A double-click selects only up to the next hyphen.',
      'Code that builds the token by hand signs a line break or padding too, or passes the secret and the text to HMAC in the wrong order.',
    ],
    fix: [
      'Copy the secret again: Settings → General → Visitor Authentication, in the workspace whose widget is on the page.',
      'On your server, log the secret’s length, which should be 43, and the first 8 characters of its SHA-256. Never log the secret.',
      'Compare them with `printf %s "$SECRET" | sha256sum` for the secret that you copied.',
      'Pass the token exactly as the library returned it.',
    ],
    topic: 'key',
    mistakes: {
      shell: '`echo` adds a line break to what is signed; `printf %s` does not.',
    },
    check: 'Paste a fresh token and the secret into the playground: the signature check passes.',
    related: [
      'secret-whitespace',
      'secret-encoding',
      'secret-rotated',
      'secret-placeholder',
      'secret-for-tests',
    ],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['signature'][number], ProblemEntry>>;
