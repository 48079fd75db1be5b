import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the secret that made the signature. */
export const secretProblems = {
  'secret-empty': {
    symptom: 'The environment variable with the secret is not set.',
    meaning:
      'The signature fits an empty secret. Anybody can make such a token, so it is refused, and so is an empty secret wherever one is given.',
    causes: [
      'The environment variable is not set where the server runs: it is set on your machine, but not in production.',
      'The variable’s name is misspelt, and a default of `""` hides it.',
      'The `.env` file is read after the module that reads the secret.',
    ],
    fix: [
      'Set the secret in the environment of the running server, and restart it.',
      'Make the server stop at its start with a message when the secret is missing. Do not give it a default.',
    ],
    topic: 'secret',
    mistakes: {
      python:
        '`os.environ.get("ALGOMO_SECRET", "")` alone goes on with an empty secret. The check of the length stops it.',
      go: '`os.Getenv` returns `""` when the variable is missing.',
      php: '`getenv` returns `false` when the variable is missing, and `false` becomes `""`. PHP-FPM hides variables from it unless `clear_env = no`.',
      rust: '`unwrap_or_default()` alone goes on with an empty secret. The check of the length stops it.',
    },
    check: 'The server does not start without the secret, and its tokens are accepted with it.',
    related: ['secret-too-short', 'secret-placeholder', 'signature-mismatch'],
  },
  'secret-too-short': {
    symptom: 'The library or Algomo complains about the length of the key.',
    seen: [],
    meaning:
      'HS256 needs a key of at least 32 bytes (RFC 7518 §3.2), since a shorter one can be guessed. The secret that Algomo issues has 43 characters and is never too short, so another text is used as the secret. Your library or your server says so when it signs. A service that sees only the finished token says `signature-mismatch`.',
    causes: [
      'The secret was cut off when it was copied or stored.',
      'A made-up secret such as `secret` or `password` is still there from a first try.',
    ],
    fix: [
      'Copy the whole secret from Settings → General → Visitor Authentication: 43 characters.',
      'Use its text as it is. Do not decode it, and do not make it longer by padding.',
    ],
    topic: 'secret',
    check: 'Your server’s log of the secret’s length says 43.',
    related: ['secret-empty', 'secret-encoding', 'secret-placeholder'],
  },
  'secret-whitespace': {
    symptom: 'The right secret is set, yet the signature does not fit.',
    meaning:
      'The signature fits the workspace’s secret with something around it: a line break, a space or quotation marks. Each character counts, so this is another secret. Details say which variant fits.',
    causes: [
      'The secret is read from a file that ends with a line break (`echo` writes one).',
      'The quotes of an `.env` file or a Compose file became a part of the value.',
      'A space was copied along with the secret.',
      'A Kubernetes secret was made with `echo … | base64`, which encodes the line break too.',
    ],
    fix: [
      'Store the exact 43 characters: `printf %s`, not `echo`.',
      'Take the quotes out of the `.env` file, or the spaces around `=`.',
      'Trim the value where your server reads it from a file.',
    ],
    check: 'Your server’s log of the secret’s length says 43.',
    related: ['signature-mismatch', 'secret-encoding', 'token-whitespace'],
  },
  'secret-encoding': {
    symptom: 'The right secret is set, yet the signature does not fit, in this language only.',
    meaning:
      'The signature fits other bytes made of the right secret: it was decoded (as base64, base64url or hexadecimal), encoded (as base64, hexadecimal, UTF-16 or for an address), hashed, or its letters changed case. The key is the text itself: the UTF-8 bytes of the characters that Settings shows. Details say which change fits.',
    causes: [
      'The library takes a string key as base64 and decodes it.',
      'A function that decodes keys was called because the secret looks like base64.',
      'A debugger’s “secret is base64-encoded” box was ticked.',
      'The secret was stored encoded and is not decoded when it is read: a Kubernetes secret is base64, and some stores write hexadecimal.',
      'Your code derives the key: it hashes the secret, encodes it for an address, or makes it UTF-16 (`Encoding.Unicode` in .NET).',
      'A form or a settings store changed the letters to upper or lower case.',
    ],
    fix: [
      'Give the library the bytes of the text, in UTF-8.',
      'Compare what your server reads with what Settings shows: the length, 43 characters, and the first ones.',
    ],
    topic: 'key',
    mistakes: {
      java: '`Decoders.BASE64.decode(secret)` and the old `signWith(algorithm, String)` decode the text: another key.',
      kotlin:
        '`Decoders.BASE64.decode(secret)` and the old `signWith(algorithm, String)` decode the text: another key.',
      csharp:
        '`Convert.FromBase64String` decodes the text, and `Encoding.Unicode` makes UTF-16 of it: other keys.',
      javascript: '`base64url.decode(secret)` and `Buffer.from(secret, "base64")` are other keys.',
      typescript: '`base64url.decode(secret)` is another key.',
      node: '`Buffer.from(secret, "base64")` is another key.',
      python: '`base64.urlsafe_b64decode(secret)` is another key.',
      rust: '`EncodingKey::from_base64_secret` decodes the text: another key.',
      go: '`base64.StdEncoding.DecodeString` makes another key.',
      ruby: '`Base64.decode64(secret)` is another key.',
      php: '`base64_decode($secret)` is another key.',
      elixir:
        '`Base.decode64!` makes another key, and so does a JWK map with the secret as its `"k"`.',
    },
    check:
      'Paste a fresh token and the secret into the playground: the signature check passes there.',
    guides: ['signing'],
    related: ['signature-mismatch', 'secret-whitespace', 'secret-too-short'],
  },
  'secret-placeholder': {
    symptom: 'The secret of an example was never replaced.',
    meaning:
      'The signature fits a text that stands for the secret in the documentation or in examples. Such a text is public: anybody can sign with it.',
    causes: [
      'The secret in the copied example was not replaced.',
      'The template of the environment file (`.env.example`) was deployed as it is.',
      'A deployment tool did not substitute the variable, so its name is the value.',
    ],
    fix: [
      'Copy the secret from Settings → General → Visitor Authentication into the environment of the running server.',
      'Restart the server: most read their environment only at the start.',
    ],
    check: 'Your server’s log of the secret’s length says 43.',
    related: ['token-placeholder', 'secret-empty', 'signature-mismatch'],
  },
  'secret-rotated': {
    symptom: 'It worked until the secret was replaced.',
    meaning:
      'The signature fits a secret that this workspace had before, and that is no longer accepted. When a secret is replaced, the old one ends at once, unless an overlap was chosen: then it is accepted until the overlap ends or it is revoked.',
    causes: [
      'The secret was replaced in Settings, but one of your servers still has the old one.',
      'A server has the new secret in its settings but was not restarted.',
      'A build or a page cache still holds what was made with the old one.',
    ],
    fix: [
      'Put the new secret into the environment of every server that signs, and restart each.',
      'Next time, choose an overlap when you replace it. Settings shows when the old one was last used; revoke it when that stops moving.',
    ],
    check: 'Settings shows a last use of the new secret, and no further use of the old one.',
    guides: ['set-up'],
    related: ['signature-mismatch', 'secret-whitespace', 'session-invalid'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['signature'][number], ProblemEntry>>;
