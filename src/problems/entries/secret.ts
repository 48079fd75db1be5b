import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the secret that made the signature. */
export const secretProblems = {
  'secret-empty': {
    symptom: 'The environment variable with the secret is not set.',
    meaning:
      'The token was signed with an empty secret. Anyone can make such a token, so Algomo refuses it.',
    causes: [
      'The environment variable is set on your machine, but not in production.',
      'The variable’s name is misspelt, and a default of `""` hides it.',
      'The `.env` file is read after the module that reads the secret.',
    ],
    fix: [
      'Set the secret in the environment of the running server, and restart it.',
      'Let the server stop with a message at its start if the secret is missing. Do not give it a default.',
    ],
    topic: 'secret',
    mistakes: {
      python:
        '`os.environ.get("ALGOMO_SECRET", "")` alone continues with an empty secret. The length check stops it.',
      go: '`os.Getenv` returns `""` if the variable is missing, and golang-jwt signs with it. The length check stops it.',
      php: '`getenv` returns `false` if the variable is missing, which becomes `""` as a string. PHP-FPM hides variables from it unless `clear_env = no`.',
      rust: '`unwrap_or_default()` alone continues with an empty secret. The length check stops it.',
    },
    check: 'The server does not start without the secret, and Algomo accepts its tokens.',
    related: ['secret-too-short', 'secret-placeholder', 'signature-mismatch'],
  },
  'secret-too-short': {
    symptom: 'Your library says that the key is too short.',
    seen: [],
    meaning:
      'HS256 needs a key of at least 32 bytes (RFC 7518 §3.2), since a shorter one can be guessed. Algomo’s secret has 43 characters, so your server uses a different value or only a part of it. Your library or your server says so when it signs. Algomo sees only the finished token and says `signature-mismatch`, or `secret-placeholder` if it knows the value.',
    causes: [
      'The secret was cut off when it was copied or stored.',
      'A made-up secret such as `secret` is left over from a first try.',
    ],
    fix: [
      'Copy the whole secret from Settings → General → Visitor Authentication: 43 characters.',
      'Use it exactly as it is. Do not decode or pad it.',
    ],
    topic: 'secret',
    check: 'Log the secret’s length on your server: it is 43.',
    related: ['secret-empty', 'secret-encoding', 'secret-placeholder'],
  },
  'secret-whitespace': {
    symptom: 'The secret is right, but the signature does not match.',
    meaning:
      'The token was signed with your workspace’s secret plus a line break, a space, quotation marks or an invisible character. Each character counts, so this is a different secret. The error message says what was added.',
    causes: [
      'The secret is read from a file that ends with a line break (`echo` writes one).',
      'The quotes in an `.env` file or a Compose file became part of the value.',
      'A space was copied along with the secret, or an invisible character from a chat or a PDF.',
      'The whole line `ALGOMO_SECRET=…` was copied as the value.',
      "The secret was JSON-encoded or printed as Python bytes (`b'…'`) when it was stored.",
      'A Kubernetes secret was made with `echo … | base64`, which encodes the line break too.',
    ],
    fix: [
      'Store the exact 43 characters: `printf %s`, not `echo`.',
      'Remove the quotes from the `.env` file, or the spaces around `=`.',
      'Trim the value where your server reads it from a file.',
    ],
    check: 'Log the secret’s length on your server: it is 43.',
    related: ['signature-mismatch', 'secret-encoding', 'token-whitespace'],
  },
  'secret-encoding': {
    symptom: 'The secret is right, but the signature does not match, in this language only.',
    meaning:
      'The token was signed with a changed secret: it was decoded (as base64, base64url or hexadecimal), encoded (as base64, base32, hexadecimal, UTF-16, UTF-32 or for a URL), hashed, or its letters changed case. The key must be the UTF-8 bytes of the characters that Settings shows. The error message says what the change was.',
    causes: [
      'The library expects a base64 key and decodes it.',
      'Your code decodes the secret because it looks like base64.',
      'A JWT debugger signed the token with its option for base64 secrets.',
      'The secret is stored encoded, and your code does not decode it: a Kubernetes secret is base64, and some stores write hexadecimal.',
      'Your code hashes the secret (SHA-256, SHA-512, MD5), encodes it for a URL, or converts it to UTF-16 (`Encoding.Unicode` in .NET).',
      'The secret was base64-encoded twice, for example by a script and again by Kubernetes.',
      'The file with the secret is UTF-16, which `>` in Windows PowerShell writes.',
      'A form or a settings store changed the letters to upper or lower case.',
    ],
    fix: [
      'Pass the secret’s UTF-8 bytes to the library.',
      'Compare what your server reads with what Settings shows: the length (43) and the first characters.',
    ],
    topic: 'key',
    mistakes: {
      java: '`Decoders.BASE64URL.decode(secret)` gives a different key. `Decoders.BASE64` and the old `signWith(algorithm, String)` do too, or fail if the secret has `-` or `_`.',
      kotlin:
        '`Decoders.BASE64URL.decode(secret)` gives a different key. `Decoders.BASE64` and the old `signWith(algorithm, String)` do too, or fail if the secret has `-` or `_`.',
      csharp:
        '`Base64UrlEncoder.DecodeBytes(secret)` and `Encoding.Unicode.GetBytes(secret)` give different keys.',
      javascript:
        '`base64url.decode(secret)` and `Buffer.from(secret, "base64")` give a different key.',
      typescript: '`base64url.decode(secret)` gives a different key.',
      node: '`Buffer.from(secret, "base64")` gives a different key.',
      python: '`base64.urlsafe_b64decode(secret + "=")` gives a different key.',
      rust: '`EncodingKey::from_base64_secret` decodes the secret: it returns an error or gives a different key.',
      go: '`base64.RawURLEncoding.DecodeString(secret)` gives a different key.',
      ruby: '`Base64.decode64(secret)` gives a different key.',
      php: '`base64_decode($secret)` gives a different key.',
      elixir:
        '`Base.url_decode64!` gives a different key, and so does a JWK map with the secret as its `"k"`.',
    },
    check: 'Paste a fresh token and the secret into the playground: the signature check passes.',
    guides: ['signing'],
    related: ['signature-mismatch', 'secret-whitespace', 'secret-too-short'],
  },
  'secret-placeholder': {
    symptom: 'The secret of an example was never replaced.',
    meaning:
      'The token was signed with a placeholder from the documentation or an example. It is public: anyone can sign with it.',
    causes: [
      'The secret in the copied example was not replaced.',
      'The template of the environment file (`.env.example`) was deployed unchanged.',
      'A deployment tool did not replace the variable, so its name is the value: `${ALGOMO_SECRET}` or `{{ ALGOMO_SECRET }}`.',
      'The secret is the one of a library’s example, such as `shhhhh` or `AllYourBase`.',
    ],
    fix: [
      'Copy the secret from Settings → General → Visitor Authentication into the environment of the running server.',
      'Restart the server: most read their environment only when they start.',
    ],
    check: 'Log the secret’s length on your server: it is 43.',
    related: ['token-placeholder', 'secret-empty', 'signature-mismatch'],
  },
  'secret-rotated': {
    symptom: 'It worked until the secret was replaced.',
    meaning:
      'The token was signed with an old secret of this workspace, which Algomo no longer accepts. A replaced secret stops working at once, unless an overlap was chosen. It then works until the overlap ends or the secret is revoked.',
    causes: [
      'The secret was replaced in Settings, but one of your servers still has the old one.',
      'A server has the new secret in its settings, but was not restarted.',
      'A build or a page cache still contains tokens or code from before.',
    ],
    fix: [
      'Put the new secret into the environment of every server that signs, and restart each one.',
      'Next time, choose an overlap when you replace it. Settings shows when the old one was last used; revoke it when that time no longer changes.',
    ],
    check: 'Settings shows that the new secret is used, and the old one no longer is.',
    guides: ['set-up'],
    related: ['signature-mismatch', 'secret-whitespace', 'session-invalid'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['signature'][number], ProblemEntry>>;
