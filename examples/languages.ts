/** One way to have a language's toolchain and library on a machine. Commands are for a POSIX shell. */
export interface Setup {
  /** What brings the library: "npm", "system package". */
  readonly name: string;
  /** Each succeeds where this way is open. */
  readonly probes: readonly string[];
  /** Fetches the libraries. Repeated only after the manifest or the lock file has changed. */
  readonly install?: string;
  /** The folder that `install` fills. */
  readonly installs?: string;
  readonly build?: string;
  /** Where `build` leaves compiled libraries, worth taking along when the example is copied. */
  readonly compiles?: string;
  /** Reads one user a line, as JSON, and prints one token a line. */
  readonly run: string;
  /** Prints the version of the library that was run. */
  readonly version: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Language {
  /** The example's folder, and `?lang=` in an address. */
  readonly id: LanguageId;
  /** As a tab shows it. */
  readonly name: string;
  readonly library: {
    readonly name: string;
    /** As pinned in the manifest; null where there is none to pin. */
    readonly version: string | null;
    readonly url: string;
  };
  /** What Prism calls the language. */
  readonly prism: string;
  /** The file with the region that the documentation shows. */
  readonly file: string;
  /** The function in it that makes a token of a user. */
  readonly function: string;
  /** How to add the library to a project. */
  readonly install: string;
  /** What pins the library; and what locks it, where the ecosystem has that. */
  readonly manifest: readonly string[];
  /** What runs it, and the command that prints its version. */
  readonly runtime: {readonly name: string; readonly version: string};
  /** Tried in this order. */
  readonly setups: readonly Setup[];
  /** Judges the sources where no setup is at hand. Never counts as a run. */
  readonly syntaxCheck?: string;
  /** What goes wrong with this very library. `backticks` mark code. */
  readonly pitfalls: readonly string[];
}

const npm = {
  name: 'npm',
  probes: ['node --version', 'npm --version'],
  install: 'npm ci --no-audit --no-fund',
  installs: 'node_modules',
};

const maven = {
  name: 'Maven',
  probes: ['mvn --version', 'javac -version'],
  build: 'mvn --batch-mode --quiet compile dependency:copy-dependencies',
  version: 'basename target/lib/jjwt-impl-*.jar',
  // Programs of seconds: optimising them takes longer than running them.
  env: {MAVEN_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'},
};

/** Every language that has an example, in the order of their tabs. */
const definitions = [
  {
    id: 'javascript',
    name: 'JavaScript',
    library: {name: 'jose', version: '6.2.17', url: 'https://github.com/panva/jose'},
    prism: 'javascript',
    file: 'visitor-token.js',
    function: 'signVisitorToken',
    install: 'npm install jose',
    manifest: ['package.json', 'package-lock.json'],
    runtime: {name: 'Node.js', version: 'node --version'},
    setups: [
      {
        ...npm,
        run: 'node main.js',
        version: `node -p "require('./node_modules/jose/package.json').version"`,
      },
    ],
    pitfalls: [
      'A JavaScript number is exact only up to 9,007,199,254,740,991 (2^53 - 1). Keep 64-bit ids as text, or as a `BigInt`, from the database on.',
      'jose signs with a secret of any length. The check for 32 bytes is yours.',
      '`setExpirationTime(30)` is a moment in 1970; a number is a time, `"30s"` is a life.',
      '`null` becomes a claim of the token; only `undefined` is left out.',
    ],
  },
  {
    id: 'typescript',
    name: 'TypeScript (edge)',
    library: {name: 'jose', version: '6.2.17', url: 'https://github.com/panva/jose'},
    prism: 'typescript',
    file: 'visitor-token.ts',
    function: 'signVisitorToken',
    install: 'npm install jose',
    manifest: ['package.json', 'package-lock.json'],
    runtime: {name: 'Node.js', version: 'node --version'},
    setups: [
      {
        ...npm,
        build: 'node_modules/.bin/tsc',
        run: 'node build/main.js',
        version: `node -p "require('./node_modules/jose/package.json').version"`,
      },
    ],
    pitfalls: [
      'Many edge runtimes have no `process.env`: the secret comes in the handler’s `env`, so it is a parameter here.',
      'Answer with `Cache-Control: no-store`. A token from an edge cache is expired, and it is somebody else’s.',
      'Take the user from the session that the server has verified, never from the request’s body or query.',
    ],
  },
  {
    id: 'node',
    name: 'Node.js (jsonwebtoken)',
    library: {
      name: 'jsonwebtoken',
      version: '9.0.3',
      url: 'https://github.com/auth0/node-jsonwebtoken',
    },
    prism: 'javascript',
    file: 'visitor-token.js',
    function: 'signVisitorToken',
    install: 'npm install jsonwebtoken',
    manifest: ['package.json', 'package-lock.json'],
    runtime: {name: 'Node.js', version: 'node --version'},
    setups: [
      {
        ...npm,
        run: 'node main.js',
        version: `node -p "require('./node_modules/jsonwebtoken/package.json').version"`,
      },
    ],
    pitfalls: [
      '`expiresIn: 30` is seconds, `expiresIn: "30"` is milliseconds: the token is dead at birth.',
      'It adds `iat` by itself, and reckons `exp` from it. Do not set `exp` in the claims as well: it throws.',
      'The secret is text or a `Buffer` of the text. `Buffer.from(secret, "base64")` is another key.',
      'It signs with a secret of any length. The check for 32 bytes is yours.',
    ],
  },
  {
    id: 'python',
    name: 'Python',
    library: {name: 'PyJWT', version: '2.15.1', url: 'https://pyjwt.readthedocs.io/'},
    prism: 'python',
    file: 'visitor_token.py',
    function: 'sign_visitor_token',
    install: 'pip install PyJWT',
    manifest: ['requirements.txt'],
    runtime: {name: 'Python', version: 'python3 --version'},
    setups: [
      {
        name: 'pip',
        probes: ['python3 -m venv --help', 'python3 -c "import ensurepip"'],
        install:
          'python3 -m venv .venv && .venv/bin/pip install --quiet --requirement requirements.txt',
        installs: '.venv',
        run: '.venv/bin/python -B main.py',
        version: '.venv/bin/python -c "import jwt; print(jwt.__version__)"',
      },
    ],
    pitfalls: [
      'The package is `PyJWT`, the module is `jwt`. The package named `jwt` is another library.',
      '`jwt.encode` has no argument for the life of a token: `exp` is a claim, in whole seconds.',
      '`datetime.utcnow()` carries no time zone, and its `.timestamp()` is off by yours. Use `time.time()` or `datetime.now(timezone.utc)`.',
      'The key is `str` or `bytes`, taken as it is. With a short one it warns and signs all the same.',
      'It writes each character beyond ASCII as `\\uXXXX`: long names can outgrow the 4,096 characters of a token.',
    ],
  },
  {
    id: 'go',
    name: 'Go',
    library: {name: 'golang-jwt/jwt', version: '5.3.1', url: 'https://github.com/golang-jwt/jwt'},
    prism: 'go',
    file: 'visitor_token.go',
    function: 'SignVisitorToken',
    install: 'go get github.com/golang-jwt/jwt/v5',
    manifest: ['go.mod', 'go.sum'],
    runtime: {name: 'Go', version: 'go version'},
    setups: [
      {
        name: 'Go modules',
        probes: ['go version'],
        build: 'go build -o bin/visitor-token .',
        run: 'bin/visitor-token',
        version: "go list -m -f '{{.Version}}' github.com/golang-jwt/jwt/v5",
      },
    ],
    pitfalls: [
      '`SignedString` takes `[]byte` for HS256. Given a `string`, it fails with “key is of invalid type”.',
      'The import path ends in `/v5`; without it you get a release of years ago.',
      'In `jwt.MapClaims`, times are yours to convert: `Unix()`, not `UnixMilli()`.',
      'A decoded JSON number is a `float64`, and the id 12345678 prints as `1.2345678e+07`. Decode ids into text or `json.Number`.',
    ],
  },
  {
    id: 'rust',
    name: 'Rust',
    library: {
      name: 'jsonwebtoken',
      version: '11.1.0',
      url: 'https://docs.rs/jsonwebtoken',
    },
    prism: 'rust',
    file: 'src/visitor_token.rs',
    function: 'sign_visitor_token',
    install:
      'cargo add jsonwebtoken --no-default-features --features rust_crypto\ncargo add serde --features derive',
    manifest: ['Cargo.toml', 'Cargo.lock'],
    runtime: {name: 'Rust', version: 'rustc --version'},
    setups: [
      {
        name: 'Cargo',
        probes: ['cargo --version'],
        build: 'cargo build --locked --quiet',
        compiles: 'target',
        run: 'target/debug/visitor-token',
        version: 'cargo pkgid jsonwebtoken',
      },
    ],
    pitfalls: [
      '`EncodingKey::from_secret` takes the bytes of the text; `from_base64_secret` decodes them to another key.',
      'Since version 10 a cryptography backend is a feature, `rust_crypto` or `aws_lc_rs`. With neither, signing panics.',
      '`None` becomes `null` unless the field says `skip_serializing_if`.',
      'It signs with a secret of any length. The check for 32 bytes is yours.',
    ],
  },
  {
    id: 'java',
    name: 'Java',
    library: {name: 'jjwt', version: '0.13.0', url: 'https://github.com/jwtk/jjwt'},
    prism: 'java',
    file: 'src/main/java/com/example/VisitorToken.java',
    function: 'sign',
    install:
      '<dependency>\n  <groupId>io.jsonwebtoken</groupId>\n  <artifactId>jjwt-api</artifactId>\n  <version>0.13.0</version>\n</dependency>\n<!-- and, with scope runtime: jjwt-impl and jjwt-jackson -->',
    manifest: ['pom.xml'],
    runtime: {name: 'JDK', version: 'javac -version'},
    setups: [
      {
        ...maven,
        run: "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/classes:target/lib/*' com.example.Main",
      },
    ],
    pitfalls: [
      '`signWith(algorithm, String)` of the old API takes the text for base64 and decodes it: another key. Use `Keys.hmacShaKeyFor(secret.getBytes(UTF_8))`.',
      'Name the algorithm: `signWith(key)` alone chooses HS512 for a secret of 64 bytes.',
      'Three artifacts: `jjwt-api` to compile, `jjwt-impl` and `jjwt-jackson` (or `jjwt-gson`) to run.',
      '`setClaims`, `setIssuedAt`, `setExpiration` are the names of before 0.12: now `claims`, `issuedAt`, `expiration`.',
    ],
  },
  {
    id: 'kotlin',
    name: 'Kotlin',
    library: {name: 'jjwt', version: '0.13.0', url: 'https://github.com/jwtk/jjwt'},
    prism: 'kotlin',
    file: 'src/main/kotlin/VisitorToken.kt',
    function: 'signVisitorToken',
    install:
      'implementation("io.jsonwebtoken:jjwt-api:0.13.0")\nruntimeOnly("io.jsonwebtoken:jjwt-impl:0.13.0")\nruntimeOnly("io.jsonwebtoken:jjwt-jackson:0.13.0")',
    manifest: ['pom.xml'],
    runtime: {name: 'JDK', version: 'javac -version'},
    setups: [
      {
        ...maven,
        run: "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/classes:target/lib/*' MainKt",
      },
    ],
    pitfalls: [
      '`signWith(algorithm, String)` of the old API takes the text for base64 and decodes it: another key. Use `Keys.hmacShaKeyFor(secret.toByteArray())`.',
      'Name the algorithm: `signWith(key)` alone chooses HS512 for a secret of 64 bytes.',
      '`Duration` is Kotlin’s here and Java’s in the time API: convert with `toJavaDuration()`, not with a number.',
    ],
  },
  {
    id: 'csharp',
    name: 'C#',
    library: {
      name: 'Microsoft.IdentityModel.JsonWebTokens',
      version: '8.17.0',
      url: 'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet',
    },
    prism: 'csharp',
    file: 'VisitorToken.cs',
    function: 'Sign',
    install: 'dotnet add package Microsoft.IdentityModel.JsonWebTokens',
    manifest: ['visitor-token.csproj'],
    runtime: {name: '.NET', version: 'dotnet --version'},
    setups: [
      {
        name: 'NuGet',
        probes: ['dotnet --version'],
        build: 'dotnet build --nologo --verbosity quiet --output bin/visitor-token',
        run: 'dotnet bin/visitor-token/visitor-token.dll',
        version:
          "grep -o 'Microsoft.IdentityModel.JsonWebTokens/[0-9.]*' obj/project.assets.json | head -n 1",
        env: {DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1'},
      },
    ],
    pitfalls: [
      'Give both `IssuedAt` and `Expires`, and turn `SetDefaultTimesOnTokenCreation` off: what is missing is filled in by default, and the default life is one hour.',
      'The older `JwtSecurityTokenHandler` renames claims by its maps. `JsonWebTokenHandler` with the `Claims` dictionary writes them as they are.',
      'Times are `DateTime`s in UTC: `DateTime.Now` makes a life of hours, or none.',
      'The key is `Encoding.UTF8.GetBytes(secret)`; `Convert.FromBase64String` makes another.',
    ],
  },
  {
    id: 'ruby',
    name: 'Ruby',
    library: {name: 'jwt', version: '3.2.0', url: 'https://github.com/jwt/ruby-jwt'},
    prism: 'ruby',
    file: 'visitor_token.rb',
    function: 'sign_visitor_token',
    install: 'bundle add jwt',
    manifest: ['Gemfile'],
    runtime: {name: 'Ruby', version: 'ruby --version'},
    setups: [
      {
        name: 'Bundler',
        probes: ['ruby --version', 'bundle --version'],
        install: 'bundle install --quiet',
        installs: 'vendor',
        run: 'bundle exec ruby main.rb',
        version: 'bundle exec ruby -rjwt -e "puts JWT::VERSION::STRING"',
        env: {BUNDLE_PATH: 'vendor/bundle'},
      },
      {
        name: 'system package',
        probes: ['ruby -rjwt -e 1'],
        run: 'ruby main.rb',
        version: 'ruby -rjwt -e "puts JWT::VERSION::STRING"',
      },
    ],
    pitfalls: [
      'Claims of time are numbers, `Time.now.to_i`. A `Time` is refused: “exp claim must be a Numeric value”.',
      'A hash from a form or a record has text for keys: `slice(:name)` finds nothing in it. Use `transform_keys(&:to_sym)`.',
      'Rails: the secret is the text that Settings shows, not `secret_key_base`.',
      'Unless told to (`enforce_hmac_key_length`, from 3.2), it signs with a short secret.',
    ],
  },
  {
    id: 'php',
    name: 'PHP',
    library: {
      name: 'firebase/php-jwt',
      version: '7.0.5',
      url: 'https://github.com/firebase/php-jwt',
    },
    prism: 'php',
    file: 'visitor_token.php',
    function: 'sign_visitor_token',
    install: 'composer require firebase/php-jwt',
    manifest: ['composer.json'],
    runtime: {name: 'PHP', version: 'php --version'},
    setups: [
      {
        name: 'Composer',
        probes: ['php --version', 'composer --version'],
        install: 'composer install --quiet --no-interaction',
        installs: 'vendor',
        run: 'php main.php',
        version:
          'php -r \'require "vendor/autoload.php"; echo Composer\\InstalledVersions::getPrettyVersion("firebase/php-jwt");\'',
      },
    ],
    syntaxCheck: 'php -l visitor_token.php && php -l main.php',
    pitfalls: [
      'From version 7 it refuses a secret under 32 bytes: “Provided key is too short”. Version 6 signs with it.',
      '`JWT::encode` takes the algorithm as its third argument, and there is no default any more.',
      'The secret is text as it is. `base64_decode($secret)` is another key.',
      'Text that is not UTF-8 (an old database) fails with “Malformed UTF-8 characters”: convert it first.',
    ],
  },
  {
    id: 'elixir',
    name: 'Elixir',
    library: {name: 'jose', version: '1.11.13', url: 'https://hexdocs.pm/jose'},
    prism: 'elixir',
    file: 'lib/visitor_token.ex',
    function: 'sign',
    install: '{:jose, "1.11.13"}, {:jason, "1.4.4"} # in deps of mix.exs',
    manifest: ['mix.exs'],
    runtime: {name: 'Elixir', version: 'elixir --short-version'},
    setups: [
      {
        name: 'Hex',
        probes: ['elixir --short-version', 'mix hex.info'],
        install: 'mix deps.get',
        installs: 'deps',
        build: 'mix compile',
        run: 'mix run main.exs',
        version: `mix run --no-start -e 'Application.load(:jose); IO.puts(Application.spec(:jose, :vsn))'`,
      },
      {
        name: 'system package',
        probes: [
          `elixir -e 'true = Code.ensure_loaded?(:jose_jwt) and Code.ensure_loaded?(:jiffy)'`,
        ],
        run: 'elixir -r lib/visitor_token.ex main.exs',
        version: `elixir -e 'Application.load(:jose); IO.puts(Application.spec(:jose, :vsn))'`,
      },
    ],
    pitfalls: [
      '`from_oct` takes the bytes of the text. A JWK map with `"k"` takes base64url: another key, if you paste the secret there.',
      '`sign` gives a structure; `compact` makes the text of it, as the second element of a tuple.',
      'JOSE needs a JSON library beside it, such as Jason.',
      'Joken adds claims of its own (`iss`, `aud`, `jti`, `nbf`, a life of two hours) unless told not to; so this uses JOSE, on which Joken is built.',
    ],
  },
  {
    id: 'perl',
    name: 'Perl',
    library: {name: 'Crypt::JWT', version: '0.037', url: 'https://metacpan.org/pod/Crypt::JWT'},
    prism: 'perl',
    file: 'lib/VisitorToken.pm',
    function: 'sign_visitor_token',
    install: 'cpanm Crypt::JWT',
    manifest: ['cpanfile'],
    runtime: {name: 'Perl', version: "perl -e 'print $^V'"},
    setups: [
      {
        name: 'cpanm',
        probes: ['perl --version', 'cpanm --version'],
        install: 'cpanm --quiet --notest --local-lib-contained local --installdeps .',
        installs: 'local',
        run: 'perl -Ilocal/lib/perl5 main.pl',
        version: "perl -Ilocal/lib/perl5 -MCrypt::JWT -e 'print $Crypt::JWT::VERSION'",
      },
      {
        name: 'system package',
        probes: ['perl -MCrypt::JWT -e 1'],
        run: 'perl main.pl',
        version: "perl -MCrypt::JWT -e 'print $Crypt::JWT::VERSION'",
      },
    ],
    pitfalls: [
      'A scalar that was ever used as a number may be written as a number: quote the id, `"$id"`.',
      'Names must be decoded text, not UTF-8 bytes, or every accent is encoded twice.',
      'It signs with a short secret. The check for 32 bytes is yours.',
    ],
  },
  {
    id: 'shell',
    name: 'Shell',
    library: {name: 'openssl', version: null, url: 'https://docs.openssl.org/'},
    prism: 'bash',
    file: 'visitor-token.sh',
    function: 'sign_visitor_token',
    install: 'apt-get install bash jq openssl',
    manifest: [],
    runtime: {name: 'Bash', version: 'bash --version'},
    setups: [
      {
        name: 'system package',
        probes: ['bash --version', 'jq --version', 'openssl version'],
        run: 'bash main.sh',
        version: 'openssl version',
      },
    ],
    pitfalls: [
      'Let `jq` write the JSON: a quote in a name breaks any text that is put together by hand.',
      '`printf`, not `echo`: a line end at the end of the signing input is another signature.',
      'base64url has `-` and `_` for `+` and `/`, and no `=`.',
      'While it runs, the secret is an argument of `openssl`, which other users of the machine can see in the list of processes.',
    ],
  },
] as const;

export type LanguageId = (typeof definitions)[number]['id'];

export const languages: readonly Language[] = definitions;

export function isLanguageId(text: unknown): text is LanguageId {
  return languages.some(({id}) => id === text);
}
