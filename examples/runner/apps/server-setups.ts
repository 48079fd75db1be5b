import type {serverApps} from '../../../src/example-code/server-apps';
import {bundler, maven, pip, type Running, type Setup} from '../setups';

const packageVersion = (name: string) =>
  `.venv/bin/python -c "import importlib.metadata as metadata; print(metadata.version('${name}'))"`;

/** An app in Python, in an environment of its own. */
function python(name: string, run: string, setup: Partial<Setup> = {}): Running {
  return {
    manifest: ['requirements.txt'],
    runtime: {name: 'Python', version: '.venv/bin/python --version'},
    setups: [{...pip, run: `.venv/bin/python -B ${run}`, version: packageVersion(name), ...setup}],
  };
}

const ruby = (program: string, code: string) => `${program} -e '${code}'`;
const puma = 'puma --quiet --bind "tcp://127.0.0.1:$PORT" config.ru';
const railsVersion = 'require "rails"; puts Rails.version';

/** How the apps in other languages than JavaScript are run. */
export const serverRunning: Readonly<Record<keyof typeof serverApps, Running>> = {
  flask: python('Flask', 'app.py'),
  django: python('Django', '-m django runserver --settings settings --noreload "127.0.0.1:$PORT"', {
    // Where pyenv has several versions, its own choice may be older than Django asks for.
    env: {PYENV_VERSION: '3.13.0'},
    probes: [...pip.probes, 'python3 -c "import sys; sys.exit(sys.version_info < (3, 12))"'],
  }),
  fastapi: python('fastapi', 'app.py'),
  go: {
    manifest: ['go.mod', 'go.sum'],
    runtime: {name: 'Go', version: 'go version'},
    setups: [
      {
        name: 'standard library',
        probes: ['go version'],
        build: 'go build -o bin/app .',
        run: 'bin/app',
        version: 'go version',
      },
    ],
  },
  spring: {
    manifest: ['pom.xml'],
    runtime: {name: 'JDK', version: 'javac -version'},
    setups: [
      {
        ...maven,
        build: 'mvn --batch-mode --quiet package',
        run: 'java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar target/app.jar',
        version: "jar --list --file target/app.jar | grep -o 'spring-boot-[0-9][0-9.]*[0-9]'",
      },
    ],
  },
  rails: {
    manifest: ['Gemfile'],
    runtime: {name: 'Ruby', version: 'ruby --version'},
    setups: [
      {
        ...bundler,
        run: `bundle exec ${puma}`,
        version: ruby('bundle exec ruby', railsVersion),
      },
      {
        name: 'system package',
        probes: [ruby('ruby', 'require "rails"; require "jwt"'), 'puma --version'],
        run: puma,
        version: ruby('ruby', railsVersion),
      },
    ],
  },
  axum: {
    manifest: ['Cargo.toml', 'Cargo.lock'],
    runtime: {name: 'Rust', version: 'rustc --version'},
    setups: [
      {
        name: 'Cargo',
        probes: ['cargo --version'],
        build: 'cargo build --locked --quiet',
        run: 'target/debug/example-app',
        version: 'cargo pkgid axum',
      },
    ],
  },
};
