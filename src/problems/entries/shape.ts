import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the token as a text, before anything in it is decoded. */
export const shapeProblems = {
  'token-too-large': {
    symptom: 'The token works for most users, but not for those with a lot of data.',
    meaning:
      'A visitor token may have at most 4,096 characters. The length is checked before anything is decoded. The five supported fields fit in a few hundred characters.',
    causes: [
      'The whole user record is signed: roles, permissions, settings.',
      'A picture is in the payload as a `data:` address.',
      'Your application’s own session token is handed over instead of a visitor token.',
    ],
    fix: [
      'Sign only `id`, `name`, `email`, `companyId` and `companyName`. Other fields are not used.',
      'Build the payload field by field; do not serialise the user object.',
    ],
    check: 'The token is a few hundred characters long. The playground shows its length.',
    related: ['claim-not-supported', 'claim-too-long'],
  },
  'segment-count': {
    symptom: 'The token is cut off, or is something else altogether.',
    meaning:
      'A signed token has three parts with two dots between them: header, payload and signature. This text has another number of parts.',
    causes: [
      'The token was cut off, by a database column or a cookie that is too short.',
      'The text is not a token: it is the user’s id, a session id, or the secret itself.',
      'It is another vendor’s scheme: a bare HMAC of the user’s id, 64 hexadecimal characters long.',
      'Several values were joined into one string.',
    ],
    fix: [
      'Print the value on your server right after signing. If it has two dots there, look for what changes it on the way to the page.',
      'If it is a hexadecimal HMAC, sign a JWT instead: the examples show how in your language.',
      'If the value is your secret, replace the secret in Settings at once: it has been sent to browsers.',
    ],
    check: 'The value has exactly two dots, and its first part begins with `eyJ`.',
    guides: ['signing'],
    related: ['token-placeholder', 'signature-missing', 'encrypted-token', 'json-serialization'],
  },
  'json-serialization': {
    symptom: 'The value begins with a curly brace.',
    meaning:
      'The text is a JSON document. Either it is a signed token in the JSON serialization of RFC 7515, or a server’s answer with the token inside. A visitor token is in the compact serialization: three parts with dots between them.',
    causes: [
      'The whole answer of your token endpoint was handed over as text: `{"visitorToken":"eyJ…"}`.',
      'The library was told to make the JSON serialization (general or flattened).',
      'The claims were handed over as JSON and never signed.',
    ],
    fix: [
      'Take the token out of the answer: `(await response.json()).visitorToken`.',
      'Use your library’s compact form, for example `SignJWT` in jose rather than `GeneralSign`.',
    ],
    check: 'The value begins with `eyJ`, not with `{`.',
    related: ['token-not-a-string', 'segment-count'],
  },
  'encrypted-token': {
    symptom: 'The token has five parts.',
    meaning:
      'The text is an encrypted token (JWE, five parts), or its header names an encryption (`enc`). A visitor token is signed (JWS, three parts). Its contents can be read by whoever has it, and the signature proves that your server made it.',
    causes: [
      'The words “encrypt your user data” were taken literally, and the library’s `encrypt` was called.',
      'The session token of an authentication library, which is encrypted, was handed over.',
    ],
    fix: [
      'Call your library’s `sign` or `encode` with HS256, not its `encrypt`.',
      'Sign a token of its own for the widget; do not hand over your session token.',
      'Put nothing into the payload that its user must not see.',
    ],
    topic: 'signing',
    mistakes: {
      javascript:
        '`EncryptJWT` of jose makes an encrypted token. The session tokens of Auth.js are encrypted too.',
      csharp: '`EncryptingCredentials` in the descriptor makes an encrypted token.',
    },
    check: 'The token has two dots, and the playground shows its payload.',
    guides: ['signing'],
    related: ['segment-count', 'alg-not-allowed'],
  },
  'base64url-invalid': {
    symptom: 'The token has `+`, `/` or `=` in it, or was changed by hand.',
    meaning:
      'Each part is written in base64url without padding: letters, digits, `-` and `_`. This token has another character, padding (`=`), a length that no bytes can have, or last bits that are not zero. Details name the part and the character.',
    causes: [
      'The token was built by hand with ordinary base64, which has `+`, `/` and `=`.',
      'The token was cut off or changed on its way.',
      'A look-alike was pasted: a typographic dash, an ellipsis (`…`) or a character that cannot be seen.',
    ],
    fix: [
      'Let a JWT library build the token. The examples show one for each language.',
      'If you build it yourself, replace `+` by `-` and `/` by `_`, and remove each `=`, in all three parts.',
    ],
    topic: 'signing',
    mistakes: {
      php: 'By hand: `base64_encode` is ordinary base64. Follow it with `rtrim(strtr($text, "+/", "-_"), "=")`.',
      go: 'By hand: `base64.URLEncoding` adds padding; `base64.RawURLEncoding` does not.',
      java: 'By hand: `Base64.getUrlEncoder()` adds padding unless it is told `.withoutPadding()`.',
    },
    check:
      '`/^[\\w-]+\\.[\\w-]+\\.[\\w-]+$/.test(window.algomoSettings.visitorToken)` in the console gives `true`.',
    guides: ['signing'],
    related: ['url-encoded', 'token-whitespace', 'header-not-json'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['shape'][number], ProblemEntry>>;
