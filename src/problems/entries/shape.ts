import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the token as a string, before anything in it is decoded. */
export const shapeProblems = {
  'token-too-large': {
    symptom: 'The token works for most users, but not for users with a lot of data.',
    meaning:
      'A visitor token may have at most 4,096 characters. The five supported fields need only a few hundred.',
    causes: [
      'Your server signs the whole user record: roles, permissions, settings.',
      'The payload contains a picture as a `data:` URL.',
      'The page passes your application’s own session token instead of a visitor token.',
    ],
    fix: [
      'Sign only `id`, `name`, `email`, `companyId` and `companyName`. Algomo does not use other fields.',
      'Build the payload field by field. Do not serialise the user object.',
    ],
    check: 'The token is a few hundred characters long. The playground shows its length.',
    related: ['claim-not-supported', 'claim-too-long'],
  },
  'segment-count': {
    symptom: 'The token is cut off, or is not a token at all.',
    meaning:
      'A signed token has three parts with two dots between them: header, payload and signature. This value has more or fewer parts.',
    causes: [
      'A database column or a cookie was too short and cut the token off.',
      'The value is not a token: it is the user’s id, a session id, or the secret itself.',
      'It is the hash that other vendors use: an HMAC of the user’s id, 64 hexadecimal characters long.',
      'Several values were joined into one string.',
      'It is a token of a different kind, such as an API key, or a log replaced a part of it (`[FILTERED]`).',
    ],
    fix: [
      'Look at the value on your server right after signing. If it has two dots there, look for what changes it on the way to the page.',
      'If it is a hexadecimal HMAC, sign a JWT instead: see the examples for your language.',
      'If the value is your secret, replace the secret in Settings at once: your page has sent it to browsers.',
    ],
    check: 'The value has exactly two dots, and its first part begins with `eyJ`.',
    guides: ['signing'],
    related: ['token-placeholder', 'signature-missing', 'encrypted-token', 'json-serialization'],
  },
  'json-serialization': {
    symptom: 'The value begins with a curly brace.',
    meaning:
      'The value is JSON: a server’s response with the token inside, or a signed token in the JSON serialization of RFC 7515. A visitor token has three parts with dots between them.',
    causes: [
      'The page passes your server’s whole response as a string: `{"visitorToken":"eyJ…"}`.',
      'Your code calls the library’s function for the JSON serialization (general or flattened).',
      'The page passes the claims as JSON, without signing them.',
    ],
    fix: [
      'Take the token out of the response: `(await response.json()).visitorToken`.',
      'Use your library’s compact form, for example `SignJWT` in jose rather than `GeneralSign`.',
    ],
    check: 'The value begins with `eyJ`, not with `{`.',
    related: ['token-not-a-string', 'segment-count'],
  },
  'encrypted-token': {
    symptom: 'The token has five parts.',
    meaning:
      'The value is an encrypted token (JWE, five parts), or its header names an encryption (`enc`). A visitor token is signed (JWS, three parts): anyone who has it can read it, and the signature proves that your server made it.',
    causes: [
      '“Encrypt your user data” was taken literally, and your code calls the library’s `encrypt`.',
      'The page passes the encrypted session token of an authentication library.',
    ],
    fix: [
      'Call your library’s `sign` or `encode` with HS256, not its `encrypt`.',
      'Sign a separate token for the widget. Do not pass your session token.',
      'Put nothing into the payload that the user must not see.',
    ],
    topic: 'signing',
    mistakes: {
      javascript:
        'jose’s `EncryptJWT` makes an encrypted token. Auth.js session tokens are encrypted too.',
      csharp: '`EncryptingCredentials` in the descriptor makes an encrypted token.',
    },
    check: 'The token has two dots, and the playground shows its payload.',
    guides: ['signing'],
    related: ['segment-count', 'alg-not-allowed'],
  },
  'base64url-invalid': {
    symptom: 'The token contains `+`, `/` or `=`, or was changed by hand.',
    meaning:
      'Each part is written in base64url without padding: letters, digits, `-` and `_`. This token has a different character, padding (`=`), an impossible length, or last bits that are not zero. The error message names the part and the reason.',
    causes: [
      'Your code builds the token with ordinary base64, which has `+`, `/` and `=`.',
      'The token was cut off or changed on its way to the page.',
      'The token was copied from a document with a typographic dash, an ellipsis (`…`) or an invisible character.',
    ],
    fix: [
      'Let a JWT library build the token. The examples show one for most languages.',
      'If you build it yourself, replace `+` by `-` and `/` by `_`, and remove each `=`, in all three parts.',
    ],
    topic: 'signing',
    mistakes: {
      php: 'By hand: `base64_encode` is ordinary base64. Follow it with `rtrim(strtr($text, "+/", "-_"), "=")`.',
      go: 'By hand: `base64.URLEncoding` adds padding; `base64.RawURLEncoding` does not.',
      java: 'By hand: `Base64.getUrlEncoder()` adds padding unless it is told `.withoutPadding()`.',
    },
    check:
      '`/^[\\w-]+\\.[\\w-]+\\.[\\w-]+$/.test(window.algomoSettings.visitorToken)` in the console returns `true`.',
    guides: ['signing'],
    related: ['url-encoded', 'token-whitespace', 'header-not-json'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['shape'][number], ProblemEntry>>;
