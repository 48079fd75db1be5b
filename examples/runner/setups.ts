import {type Language, type LanguageId, languages} from '../../src/example-code/languages';

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

/** What it takes to run a language's example. */
export interface Running {
  /** What pins the library; and what locks it, where the ecosystem has that. */
  readonly manifest: readonly string[];
  /** What runs it, and the command that prints its version. */
  readonly runtime: {readonly name: string; readonly version: string};
  /** Tried in this order. */
  readonly setups: readonly Setup[];
  /** Judges the sources where no setup is at hand. Never counts as a run. */
  readonly syntaxCheck?: string;
}

/** A program of `examples/`, whatever it shows. */
export interface Example extends Running {
  /** What the runner is asked for, and reports. */
  readonly id: string;
  /** In `examples/`. */
  readonly folder: string;
  readonly name: string;
  readonly library: {readonly name: string};
}

/** A language with all that the runner knows of it. */
export interface SigningExample extends Language, Running {
  readonly folder: string;
}

export const npm = {
  name: 'npm',
  probes: ['node --version', 'npm --version'],
  install: 'npm ci --no-audit --no-fund',
  installs: 'node_modules',
};

export const pip = {
  name: 'pip',
  probes: ['python3 -m venv --help', 'python3 -c "import ensurepip"'],
  install: 'python3 -m venv .venv && .venv/bin/pip install --quiet --requirement requirements.txt',
  installs: '.venv',
};

export const bundler = {
  name: 'Bundler',
  probes: ['ruby --version', 'bundle --version'],
  install: 'bundle install --quiet',
  installs: 'vendor',
  env: {BUNDLE_PATH: 'vendor/bundle'},
};

export const composer = {
  name: 'Composer',
  probes: ['php --version', 'composer --version'],
  install: 'composer install --quiet --no-interaction',
  installs: 'vendor',
};

export const maven = {
  name: 'Maven',
  probes: ['mvn --version', 'javac -version'],
  build: 'mvn --batch-mode --quiet compile dependency:copy-dependencies',
  env: {MAVEN_OPTS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'},
};

/** Programs of seconds: optimising them takes longer than running them. */
export const java =
  "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/classes:target/lib/*'";

const running: Readonly<Record<LanguageId, Running>> = {
  javascript: {
    manifest: ['package.json', 'package-lock.json'],
    runtime: {name: 'Node.js', version: 'node --version'},
    setups: [
      {
        ...npm,
        run: 'node main.js',
        version: `node -p "require('./node_modules/jose/package.json').version"`,
      },
    ],
  },
  typescript: {
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
  },
  node: {
    manifest: ['package.json', 'package-lock.json'],
    runtime: {name: 'Node.js', version: 'node --version'},
    setups: [
      {
        ...npm,
        run: 'node main.js',
        version: `node -p "require('./node_modules/jsonwebtoken/package.json').version"`,
      },
    ],
  },
  python: {
    manifest: ['requirements.txt'],
    runtime: {name: 'Python', version: 'python3 --version'},
    setups: [
      {
        ...pip,
        run: '.venv/bin/python -B main.py',
        version: '.venv/bin/python -c "import jwt; print(jwt.__version__)"',
      },
    ],
  },
  go: {
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
  },
  rust: {
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
  },
  java: {
    manifest: ['pom.xml'],
    runtime: {name: 'JDK', version: 'javac -version'},
    setups: [
      {
        ...maven,
        run: `${java} com.example.Main`,
        version: 'basename target/lib/jjwt-impl-*.jar',
      },
    ],
  },
  kotlin: {
    manifest: ['pom.xml'],
    runtime: {name: 'JDK', version: 'javac -version'},
    setups: [
      {
        ...maven,
        // The compiler's daemon would stay behind for hours.
        build: `${maven.build} -Dkotlin.compiler.daemon=false`,
        run: `${java} MainKt`,
        version: 'basename target/lib/jjwt-impl-*.jar',
      },
    ],
  },
  csharp: {
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
  },
  ruby: {
    manifest: ['Gemfile'],
    runtime: {name: 'Ruby', version: 'ruby --version'},
    setups: [
      {
        ...bundler,
        run: 'bundle exec ruby main.rb',
        version: 'bundle exec ruby -rjwt -e "puts JWT::VERSION::STRING"',
      },
      {
        name: 'system package',
        probes: ['ruby -rjwt -e 1'],
        run: 'ruby main.rb',
        version: 'ruby -rjwt -e "puts JWT::VERSION::STRING"',
      },
    ],
  },
  php: {
    manifest: ['composer.json'],
    runtime: {name: 'PHP', version: 'php --version'},
    setups: [
      {
        ...composer,
        run: 'php main.php',
        version:
          'php -r \'require "vendor/autoload.php"; echo Composer\\InstalledVersions::getPrettyVersion("firebase/php-jwt");\'',
      },
    ],
    syntaxCheck: 'php -l visitor_token.php && php -l main.php',
  },
  elixir: {
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
  },
  perl: {
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
  },
  shell: {
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
  },
};

/** Every example, in the order of their tabs. */
export const examples: readonly SigningExample[] = languages.map((language) => ({
  ...language,
  folder: `languages/${language.id}`,
  ...running[language.id],
}));
