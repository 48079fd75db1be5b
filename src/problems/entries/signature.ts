import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the signature. */
export const signatureProblems = {
  'signature-missing': {
    symptom: 'The token ends with a dot.',
    meaning:
      'The header names HS256, but the third part is empty. Without a signature nobody can tell who wrote the token.',
    causes: [
      'The token was cut off after its second dot.',
      'The token was built by hand, and the last step is missing.',
      'The third part was removed before the token was logged or sent, and that copy is used.',
    ],
    fix: ['Hand over the whole token, as the library returns it.'],
    topic: 'signing',
    check: 'The third part of the token is 43 characters long.',
    related: ['signature-length', 'alg-none', 'segment-count'],
  },
  'signature-length': {
    symptom: 'The signature is too short or too long for HS256.',
    meaning:
      'An HS256 signature has 32 bytes, which are 43 base64url characters. This one has another length, so no secret can fit it.',
    causes: [
      'The last characters of the token were cut off, for example by a database column.',
      'The HMAC was written as hexadecimal text and then base64url-encoded: 86 characters.',
      'The token was signed with another algorithm than its header says (HS512 gives 86 characters too).',
    ],
    fix: [
      'Hand over the whole token, as the library returns it.',
      'If you build the signature yourself, encode the 32 raw bytes of the HMAC, not their hexadecimal text.',
    ],
    topic: 'signing',
    mistakes: {
      php: 'By hand: `hash_hmac` gives hexadecimal text unless its last argument is `true`.',
      shell: '`openssl dgst` without `-binary` writes hexadecimal text.',
      node: 'By hand: `createHmac(…).digest("hex")` is text; `digest("base64url")` is what belongs there.',
      python: 'By hand: `hexdigest()` is text; `digest()` is the bytes.',
    },
    check: 'The third part of the token is 43 characters long.',
    guides: ['signing'],
    related: ['signature-missing', 'signature-mismatch', 'alg-not-allowed'],
  },
  'signature-mismatch': {
    symptom: 'The token decodes well elsewhere, but Algomo refuses it.',
    meaning:
      'The token was signed with another secret, or was changed after signing. White space, quotes, other encodings, placeholders and old secrets were tried too, and none of them fits. Details say so where the secret was cut off, or where something else than the first two parts was signed.',
    causes: [
      'The secret is that of another workspace or another environment, such as staging.',
      'The secret is another one altogether: an API key, your application’s own signing key.',
      'The header or payload was changed after signing.',
      'The secret was cut off, or one of its characters was interpreted, when it was stored (`$` in a shell or an `.env` file).',
    ],
    fix: [
      'Open Settings → General → Visitor Authentication of the very workspace whose widget is on the page, and copy the secret again.',
      'On your server, log the length of the secret and the first 8 characters of its SHA-256, never the secret. The secret that Settings issues has 43 characters.',
      'Compare with `printf %s "$SECRET" | sha256sum` over the text that you copied.',
      'Hand over the token exactly as the library returned it.',
    ],
    topic: 'key',
    mistakes: {
      shell: '`echo` adds a line end to what is signed; `printf %s` does not.',
    },
    check:
      'Paste a fresh token and the secret into the playground: the signature check passes there.',
    related: ['secret-whitespace', 'secret-encoding', 'secret-rotated', 'secret-placeholder'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['signature'][number], ProblemEntry>>;
