import {exampleFiles} from './files';
import {languageIds, type LanguageId, languageNames} from './names';
import type {Shown} from './shown';

export {isLanguageId, type LanguageId} from './names';

/** What the documentation says of a language. How its example is run: `runner/setups.ts`. */
export interface Language extends Shown<LanguageId> {
  /** The function in the region that makes a token of a user. */
  readonly function: string;
  /** How to add the library to a project. */
  readonly install: string;
  /** What goes wrong with this very library. `backticks` mark code. */
  readonly pitfalls: readonly string[];
}

const facts: Readonly<Record<LanguageId, Omit<Language, 'id' | 'name' | 'file'>>> = {
  javascript: {
    library: {name: 'jose', version: '6.2.17', url: 'https://github.com/panva/jose'},
    grammar: 'javascript',
    function: 'signVisitorToken',
    install: 'npm install jose',
    pitfalls: [
      'A JavaScript number is exact only up to 9,007,199,254,740,991 (2^53 - 1). Read 64-bit ids from the database as strings or `BigInt`.',
      'jose signs with a secret of any length except zero. Check for 32 bytes yourself.',
      '`setExpirationTime(30)` is in 1970: a number is a point in time. `"30s"` is a duration.',
      'A `null` becomes a claim in the token; only `undefined` is left out.',
    ],
  },
  typescript: {
    library: {name: 'jose', version: '6.2.17', url: 'https://github.com/panva/jose'},
    grammar: 'typescript',
    function: 'signVisitorToken',
    install: 'npm install jose',
    pitfalls: [
      'Many edge runtimes have no `process.env`: the handler receives the secret in `env`, so it is a parameter here.',
      'Respond with `Cache-Control: no-store`. A token from an edge cache has expired, or belongs to someone else.',
      'Take the user from the session that the server has verified, never from the request’s body or query.',
    ],
  },
  node: {
    library: {
      name: 'jsonwebtoken',
      version: '9.0.3',
      url: 'https://github.com/auth0/node-jsonwebtoken',
    },
    grammar: 'javascript',
    function: 'signVisitorToken',
    install: 'npm install jsonwebtoken',
    pitfalls: [
      '`expiresIn: 30` means seconds, but `expiresIn: "30"` means milliseconds: the token expires at once.',
      'It adds `iat` by itself, and calculates `exp` from it. If the claims contain `exp` too, it throws.',
      'Pass the secret as a string. `Buffer.from(secret, "base64")` gives a different key.',
      'It signs with a secret of any length except zero. Check for 32 bytes yourself.',
    ],
  },
  python: {
    library: {name: 'PyJWT', version: '2.15.1', url: 'https://pyjwt.readthedocs.io/'},
    grammar: 'python',
    function: 'sign_visitor_token',
    install: 'pip install PyJWT',
    pitfalls: [
      'The package is `PyJWT`, and the module is `jwt`. The package `jwt` is a different library.',
      '`jwt.encode` has no argument for the lifetime: set the claim `exp`, in seconds.',
      'PyJWT treats a `datetime` without a time zone as UTC, so `datetime.now()` is off by yours. Use `time.time()` or `datetime.now(timezone.utc)`.',
      'The key is a `str` or `bytes`, used unchanged. With a short key, PyJWT warns but still signs.',
      'It writes each character beyond ASCII as `\\uXXXX`: with long names, a token can exceed 4,096 characters.',
    ],
  },
  go: {
    library: {name: 'golang-jwt/jwt', version: '5.3.1', url: 'https://github.com/golang-jwt/jwt'},
    grammar: 'go',
    function: 'SignVisitorToken',
    install: 'go get github.com/golang-jwt/jwt/v5',
    pitfalls: [
      'For HS256, `SignedString` needs `[]byte`. With a `string`, it fails with “key is of invalid type”.',
      'The import path ends in `/v5`; without it, you get version 3.',
      'In `jwt.MapClaims`, convert times yourself: `Unix()`, not `UnixMilli()`.',
      'A decoded JSON number is a `float64`, and the id 12345678 prints as `1.2345678e+07`. Decode ids into a `string` or `json.Number`.',
    ],
  },
  rust: {
    library: {
      name: 'jsonwebtoken',
      version: '11.1.0',
      url: 'https://docs.rs/jsonwebtoken',
    },
    grammar: 'rust',
    function: 'sign_visitor_token',
    install:
      'cargo add jsonwebtoken --no-default-features --features rust_crypto\ncargo add serde --features derive',
    pitfalls: [
      'Pass the secret’s bytes to `EncodingKey::from_secret`. `from_base64_secret` decodes them: it returns an error or gives a different key.',
      'Since version 10, you choose a cryptography backend by a feature: `rust_crypto` or `aws_lc_rs`. Without one, signing panics.',
      '`None` becomes `null` unless the field has `skip_serializing_if`.',
      'It signs with a secret of any length. Check for 32 bytes yourself.',
    ],
  },
  java: {
    library: {name: 'jjwt', version: '0.13.0', url: 'https://github.com/jwtk/jjwt'},
    grammar: 'java',
    function: 'sign',
    install:
      '<dependency>\n  <groupId>io.jsonwebtoken</groupId>\n  <artifactId>jjwt-api</artifactId>\n  <version>0.13.0</version>\n</dependency>\n<!-- and, with scope runtime: jjwt-impl and jjwt-jackson -->',
    pitfalls: [
      'The old `signWith(algorithm, String)` decodes the secret as base64: it fails or gives a different key. Use `Keys.hmacShaKeyFor(secret.getBytes(UTF_8))`.',
      'Name the algorithm: `signWith(key)` chooses HS384 from 48 bytes on, and HS512 from 64.',
      'You need three artifacts: `jjwt-api` to compile, `jjwt-impl` and `jjwt-jackson` (or `jjwt-gson`) to run.',
      '`setClaims`, `setIssuedAt` and `setExpiration` are old names. Since 0.12 they are `claims`, `issuedAt` and `expiration`.',
    ],
  },
  kotlin: {
    library: {name: 'jjwt', version: '0.13.0', url: 'https://github.com/jwtk/jjwt'},
    grammar: 'kotlin',
    function: 'signVisitorToken',
    install:
      'implementation("io.jsonwebtoken:jjwt-api:0.13.0")\nruntimeOnly("io.jsonwebtoken:jjwt-impl:0.13.0")\nruntimeOnly("io.jsonwebtoken:jjwt-jackson:0.13.0")',
    pitfalls: [
      'The old `signWith(algorithm, String)` decodes the secret as base64: it fails or gives a different key. Use `Keys.hmacShaKeyFor(secret.toByteArray())`.',
      'Name the algorithm: `signWith(key)` chooses HS384 from 48 bytes on, and HS512 from 64.',
      'The example takes Kotlin’s `Duration`, and the time API needs Java’s: convert it with `toJavaDuration()`.',
    ],
  },
  csharp: {
    library: {
      name: 'Microsoft.IdentityModel.JsonWebTokens',
      version: '8.17.0',
      url: 'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet',
    },
    grammar: 'csharp',
    function: 'Sign',
    install: 'dotnet add package Microsoft.IdentityModel.JsonWebTokens',
    pitfalls: [
      'Set both `IssuedAt` and `Expires`, and set `SetDefaultTimesOnTokenCreation` to `false`. By default, the handler adds missing times, and a lifetime of one hour.',
      'The older `JwtSecurityTokenHandler` renames some claims. `JsonWebTokenHandler` writes the `Claims` dictionary unchanged.',
      'The descriptor converts `DateTime` values to UTC. Your own `(DateTime.Now - DateTime.UnixEpoch).TotalSeconds` is off by your time zone.',
      'The key is `Encoding.UTF8.GetBytes(secret)`. `Base64UrlEncoder.DecodeBytes(secret)` gives a different key.',
    ],
  },
  ruby: {
    library: {name: 'jwt', version: '3.2.0', url: 'https://github.com/jwt/ruby-jwt'},
    grammar: 'ruby',
    function: 'sign_visitor_token',
    install: 'bundle add jwt',
    pitfalls: [
      'Times must be numbers: `Time.now.to_i`. With a `Time`, it fails with “exp claim must be a Numeric value”.',
      'If a hash has string keys, `slice(:name)` finds nothing. Use `transform_keys(&:to_sym)`.',
      'A Rails model is not a hash: pass `{id: user.id, name: user.name}`, with exactly these names.',
      'In Rails, the secret is the one that Settings shows, not `secret_key_base`.',
      'It signs with a short secret, unless `enforce_hmac_key_length` is on (since 3.2).',
    ],
  },
  php: {
    library: {
      name: 'firebase/php-jwt',
      version: '7.0.5',
      url: 'https://github.com/firebase/php-jwt',
    },
    grammar: 'php',
    function: 'sign_visitor_token',
    install: 'composer require firebase/php-jwt',
    pitfalls: [
      'Since version 7, it refuses a secret under 32 bytes: “Provided key is too short”. Version 6 signs with it.',
      '`JWT::encode` needs the algorithm as its third argument; it no longer has a default.',
      'Pass the secret unchanged. `base64_decode($secret)` gives a different key.',
      'Strings that are not UTF-8 fail with “Malformed UTF-8 characters”: convert them first.',
      '`getenv` reads the process’s environment, not a framework’s `.env` file. Read the secret as the framework does (Laravel: `config(…)`, Symfony: a parameter).',
    ],
  },
  elixir: {
    library: {name: 'jose', version: '1.11.13', url: 'https://hexdocs.pm/jose'},
    grammar: 'elixir',
    function: 'sign',
    install: '{:jose, "1.11.13"}, {:jason, "1.4.4"} # in deps of mix.exs',
    pitfalls: [
      '`from_oct` uses the secret’s bytes. A JWK map decodes its `"k"` as base64url, which gives a different key.',
      '`sign` returns a tuple; `compact` returns the token, as the second element of a tuple.',
      'Before Erlang/OTP 27, JOSE needs a JSON library, such as Jason.',
      'A struct, such as Ecto’s, does not support `user[:id]`: pass a map with the five fields.',
      'Joken’s default claims add `iss`, `aud`, `jti`, `nbf` and a lifetime of two hours, so the example uses JOSE, on which Joken is built.',
    ],
  },
  perl: {
    library: {name: 'Crypt::JWT', version: '0.037', url: 'https://metacpan.org/pod/Crypt::JWT'},
    grammar: 'perl',
    function: 'sign_visitor_token',
    install: 'cpanm Crypt::JWT',
    pitfalls: [
      'A scalar that was used as a number may be written as a number. Quote the id: `"$id"`.',
      'Names must be decoded strings, not UTF-8 bytes; otherwise accents are encoded twice.',
      'It signs with a short secret. Check for 32 bytes yourself.',
    ],
  },
  shell: {
    library: {name: 'openssl', version: null, url: 'https://docs.openssl.org/'},
    grammar: 'bash',
    function: 'sign_visitor_token',
    install: 'apt-get install bash jq openssl',
    pitfalls: [
      'Let `jq` write the JSON: a quote in a name breaks JSON that you build from strings.',
      'Use `printf`, not `echo`: a line break at the end of the signing input changes the signature.',
      'base64url has `-` and `_` instead of `+` and `/`, and no `=`.',
      'While `openssl` runs, other users of the machine can see the secret in its arguments.',
    ],
  },
};

/** Every language that has an example, in the order of their tabs. */
export const languages: readonly Language[] = languageIds.map((id) => ({
  id,
  name: languageNames[id],
  file: exampleFiles[id],
  ...facts[id],
}));
