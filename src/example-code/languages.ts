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

const facts: Readonly<Record<LanguageId, Omit<Language, 'id' | 'name'>>> = {
  javascript: {
    library: {name: 'jose', version: '6.2.17', url: 'https://github.com/panva/jose'},
    grammar: 'javascript',
    file: 'visitor-token.js',
    function: 'signVisitorToken',
    install: 'npm install jose',
    pitfalls: [
      'A JavaScript number is exact only up to 9,007,199,254,740,991 (2^53 - 1). Keep 64-bit ids as text, or as a `BigInt`, from the database on.',
      'jose signs with a secret of any length. The check for 32 bytes is yours.',
      '`setExpirationTime(30)` is a moment in 1970; a number is a time, `"30s"` is a life.',
      '`null` becomes a claim of the token; only `undefined` is left out.',
    ],
  },
  typescript: {
    library: {name: 'jose', version: '6.2.17', url: 'https://github.com/panva/jose'},
    grammar: 'typescript',
    file: 'visitor-token.ts',
    function: 'signVisitorToken',
    install: 'npm install jose',
    pitfalls: [
      'Many edge runtimes have no `process.env`: the secret comes in the handler’s `env`, so it is a parameter here.',
      'Answer with `Cache-Control: no-store`. A token from an edge cache is expired, and it is somebody else’s.',
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
    file: 'visitor-token.js',
    function: 'signVisitorToken',
    install: 'npm install jsonwebtoken',
    pitfalls: [
      '`expiresIn: 30` is seconds, `expiresIn: "30"` is milliseconds: the token is dead at birth.',
      'It adds `iat` by itself, and reckons `exp` from it. Do not set `exp` in the claims as well: it throws.',
      'The secret is text or a `Buffer` of the text. `Buffer.from(secret, "base64")` is another key.',
      'It signs with a secret of any length. The check for 32 bytes is yours.',
    ],
  },
  python: {
    library: {name: 'PyJWT', version: '2.15.1', url: 'https://pyjwt.readthedocs.io/'},
    grammar: 'python',
    file: 'visitor_token.py',
    function: 'sign_visitor_token',
    install: 'pip install PyJWT',
    pitfalls: [
      'The package is `PyJWT`, the module is `jwt`. The package named `jwt` is another library.',
      '`jwt.encode` has no argument for the life of a token: `exp` is a claim, in whole seconds.',
      '`datetime.utcnow()` carries no time zone, and its `.timestamp()` is off by yours. Use `time.time()` or `datetime.now(timezone.utc)`.',
      'The key is `str` or `bytes`, taken as it is. With a short one it warns and signs all the same.',
      'It writes each character beyond ASCII as `\\uXXXX`: long names can outgrow the 4,096 characters of a token.',
    ],
  },
  go: {
    library: {name: 'golang-jwt/jwt', version: '5.3.1', url: 'https://github.com/golang-jwt/jwt'},
    grammar: 'go',
    file: 'visitor_token.go',
    function: 'SignVisitorToken',
    install: 'go get github.com/golang-jwt/jwt/v5',
    pitfalls: [
      '`SignedString` takes `[]byte` for HS256. Given a `string`, it fails with “key is of invalid type”.',
      'The import path ends in `/v5`; without it you get a release of years ago.',
      'In `jwt.MapClaims`, times are yours to convert: `Unix()`, not `UnixMilli()`.',
      'A decoded JSON number is a `float64`, and the id 12345678 prints as `1.2345678e+07`. Decode ids into text or `json.Number`.',
    ],
  },
  rust: {
    library: {
      name: 'jsonwebtoken',
      version: '11.1.0',
      url: 'https://docs.rs/jsonwebtoken',
    },
    grammar: 'rust',
    file: 'src/visitor_token.rs',
    function: 'sign_visitor_token',
    install:
      'cargo add jsonwebtoken --no-default-features --features rust_crypto\ncargo add serde --features derive',
    pitfalls: [
      '`EncodingKey::from_secret` takes the bytes of the text; `from_base64_secret` decodes them to another key.',
      'Since version 10 a cryptography backend is a feature, `rust_crypto` or `aws_lc_rs`. With neither, signing panics.',
      '`None` becomes `null` unless the field says `skip_serializing_if`.',
      'It signs with a secret of any length. The check for 32 bytes is yours.',
    ],
  },
  java: {
    library: {name: 'jjwt', version: '0.13.0', url: 'https://github.com/jwtk/jjwt'},
    grammar: 'java',
    file: 'src/main/java/com/example/VisitorToken.java',
    function: 'sign',
    install:
      '<dependency>\n  <groupId>io.jsonwebtoken</groupId>\n  <artifactId>jjwt-api</artifactId>\n  <version>0.13.0</version>\n</dependency>\n<!-- and, with scope runtime: jjwt-impl and jjwt-jackson -->',
    pitfalls: [
      '`signWith(algorithm, String)` of the old API takes the text for base64 and decodes it: another key. Use `Keys.hmacShaKeyFor(secret.getBytes(UTF_8))`.',
      'Name the algorithm: `signWith(key)` alone chooses HS512 for a secret of 64 bytes.',
      'Three artifacts: `jjwt-api` to compile, `jjwt-impl` and `jjwt-jackson` (or `jjwt-gson`) to run.',
      '`setClaims`, `setIssuedAt`, `setExpiration` are the names of before 0.12: now `claims`, `issuedAt`, `expiration`.',
    ],
  },
  kotlin: {
    library: {name: 'jjwt', version: '0.13.0', url: 'https://github.com/jwtk/jjwt'},
    grammar: 'kotlin',
    file: 'src/main/kotlin/VisitorToken.kt',
    function: 'signVisitorToken',
    install:
      'implementation("io.jsonwebtoken:jjwt-api:0.13.0")\nruntimeOnly("io.jsonwebtoken:jjwt-impl:0.13.0")\nruntimeOnly("io.jsonwebtoken:jjwt-jackson:0.13.0")',
    pitfalls: [
      '`signWith(algorithm, String)` of the old API takes the text for base64 and decodes it: another key. Use `Keys.hmacShaKeyFor(secret.toByteArray())`.',
      'Name the algorithm: `signWith(key)` alone chooses HS512 for a secret of 64 bytes.',
      '`Duration` is Kotlin’s here and Java’s in the time API: convert with `toJavaDuration()`, not with a number.',
    ],
  },
  csharp: {
    library: {
      name: 'Microsoft.IdentityModel.JsonWebTokens',
      version: '8.17.0',
      url: 'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet',
    },
    grammar: 'csharp',
    file: 'VisitorToken.cs',
    function: 'Sign',
    install: 'dotnet add package Microsoft.IdentityModel.JsonWebTokens',
    pitfalls: [
      'Give both `IssuedAt` and `Expires`, and turn `SetDefaultTimesOnTokenCreation` off: what is missing is filled in by default, and the default life is one hour.',
      'The older `JwtSecurityTokenHandler` renames claims by its maps. `JsonWebTokenHandler` with the `Claims` dictionary writes them as they are.',
      'Times are `DateTime`s in UTC: `DateTime.Now` makes a life of hours, or none.',
      'The key is `Encoding.UTF8.GetBytes(secret)`; `Convert.FromBase64String` makes another.',
    ],
  },
  ruby: {
    library: {name: 'jwt', version: '3.2.0', url: 'https://github.com/jwt/ruby-jwt'},
    grammar: 'ruby',
    file: 'visitor_token.rb',
    function: 'sign_visitor_token',
    install: 'bundle add jwt',
    pitfalls: [
      'Claims of time are numbers, `Time.now.to_i`. A `Time` is refused: “exp claim must be a Numeric value”.',
      'A hash from a form or a record has text for keys: `slice(:name)` finds nothing in it. Use `transform_keys(&:to_sym)`.',
      'A Rails model is no hash: give the function `{id: user.id, name: user.name}`, with the fields’ own names.',
      'Rails: the secret is the text that Settings shows, not `secret_key_base`.',
      'Unless told to (`enforce_hmac_key_length`, from 3.2), it signs with a short secret.',
    ],
  },
  php: {
    library: {
      name: 'firebase/php-jwt',
      version: '7.0.5',
      url: 'https://github.com/firebase/php-jwt',
    },
    grammar: 'php',
    file: 'visitor_token.php',
    function: 'sign_visitor_token',
    install: 'composer require firebase/php-jwt',
    pitfalls: [
      'From version 7 it refuses a secret under 32 bytes: “Provided key is too short”. Version 6 signs with it.',
      '`JWT::encode` takes the algorithm as its third argument, and there is no default any more.',
      'The secret is text as it is. `base64_decode($secret)` is another key.',
      'Text that is not UTF-8 (an old database) fails with “Malformed UTF-8 characters”: convert it first.',
      '`getenv` sees the environment of the process. What a `.env` file only puts into `$_ENV` or into a cached configuration, it does not: read the secret from there (Laravel: `config(…)`, Symfony: a parameter).',
    ],
  },
  elixir: {
    library: {name: 'jose', version: '1.11.13', url: 'https://hexdocs.pm/jose'},
    grammar: 'elixir',
    file: 'lib/visitor_token.ex',
    function: 'sign',
    install: '{:jose, "1.11.13"}, {:jason, "1.4.4"} # in deps of mix.exs',
    pitfalls: [
      '`from_oct` takes the bytes of the text. A JWK map with `"k"` takes base64url: another key, if you paste the secret there.',
      '`sign` gives a structure; `compact` makes the text of it, as the second element of a tuple.',
      'JOSE needs a JSON library beside it, such as Jason.',
      'A struct, such as Ecto’s, has no `user[:id]`: give the function a map of the five fields.',
      'Joken adds claims of its own (`iss`, `aud`, `jti`, `nbf`, a life of two hours) unless told not to; so this uses JOSE, on which Joken is built.',
    ],
  },
  perl: {
    library: {name: 'Crypt::JWT', version: '0.037', url: 'https://metacpan.org/pod/Crypt::JWT'},
    grammar: 'perl',
    file: 'lib/VisitorToken.pm',
    function: 'sign_visitor_token',
    install: 'cpanm Crypt::JWT',
    pitfalls: [
      'A scalar that was ever used as a number may be written as a number: quote the id, `"$id"`.',
      'Names must be decoded text, not UTF-8 bytes, or every accent is encoded twice.',
      'It signs with a short secret. The check for 32 bytes is yours.',
    ],
  },
  shell: {
    library: {name: 'openssl', version: null, url: 'https://docs.openssl.org/'},
    grammar: 'bash',
    file: 'visitor-token.sh',
    function: 'sign_visitor_token',
    install: 'apt-get install bash jq openssl',
    pitfalls: [
      'Let `jq` write the JSON: a quote in a name breaks any text that is put together by hand.',
      '`printf`, not `echo`: a line end at the end of the signing input is another signature.',
      'base64url has `-` and `_` for `+` and `/`, and no `=`.',
      'While it runs, the secret is an argument of `openssl`, which other users of the machine can see in the list of processes.',
    ],
  },
};

/** Every language that has an example, in the order of their tabs. */
export const languages: readonly Language[] = languageIds.map((id) => ({
  id,
  name: languageNames[id],
  ...facts[id],
}));
