import {readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {languages} from '../../src/example-code/languages';
import {runCommand} from './command';
import {mutated} from './mutate';
import {mistakes, mutations} from './mutations';
import {inParallel} from './parallel';
import {programs} from './programs';
import {randomSignings} from './random-users';
import {findSetups, versionIn} from './toolchain';
import {examples} from './setups';
import {refusedVectors, userVectors} from './vectors';

const cwd = process.cwd();

describe('runCommand', () => {
  it('gives the command its input and environment, and what it says', async () => {
    const outcome = await runCommand('cat; echo "$GREETING" >&2; exit 3', {
      cwd,
      env: {GREETING: 'héllo'},
      input: 'wörld',
    });
    expect(outcome).toEqual({code: 3, stdout: 'wörld', stderr: 'héllo\n'});
  });

  it('never hands down a secret of its own environment', async () => {
    process.env['ALGOMO_SECRET'] = 'of the machine';
    const command = 'echo "${ALGOMO_SECRET-none}"';
    try {
      expect((await runCommand(command, {cwd})).stdout).toBe('none\n');
      expect((await runCommand(command, {cwd, env: {ALGOMO_SECRET: null}})).stdout).toBe('none\n');
      expect((await runCommand(command, {cwd, env: {ALGOMO_SECRET: ''}})).stdout).toBe('\n');
    } finally {
      delete process.env['ALGOMO_SECRET'];
    }
  });

  it('outlives a command that does not read its input', async () => {
    expect((await runCommand('exit 0', {cwd, input: 'x'.repeat(1_000_000)})).code).toBe(0);
  });
});

describe('inParallel', () => {
  it('keeps the order, and to the width', async () => {
    let running = 0;
    let most = 0;
    const doubled = await inParallel([3, 1, 2, 5], 2, async (item) => {
      most = Math.max(most, ++running);
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      running -= 1;
      return item * 2;
    });
    expect(doubled).toEqual([6, 2, 4, 10]);
    expect(most).toBe(2);
  });
});

test.each([
  ['v20.20.2', '20.20.2'],
  ['OpenSSL 3.0.19 27 Jan 2026', '3.0.19'],
  ['registry+https://github.com/rust-lang/crates.io-index#jsonwebtoken@11.1.0', '11.1.0'],
  ['jjwt-impl-0.13.0.jar', '0.13.0'],
  ['none', null],
])('versionIn(%j) is %j', (words, version) => {
  expect(versionIn(words)).toBe(version);
});

it('finds the setups whose probes succeed, and names what the others lack', async () => {
  const [language] = examples;
  const [setup] = language?.setups ?? [];
  if (!language || !setup) throw new Error('no language');
  const setups = [
    {...setup, name: 'a', probes: ['no-such-program --version']},
    {...setup, name: 'b', probes: ['true', 'false']},
    {...setup, name: 'c', probes: ['true']},
  ];
  const {open, lacks} = await findSetups({...language, setups}, cwd);
  expect(open.map(({name}) => name)).toEqual(['c']);
  expect(lacks).toBe('no `no-such-program`, `false` fails');
});

describe('the vectors', () => {
  it('have ids of their own, and an expectation of text', () => {
    const ids = [...userVectors, ...refusedVectors].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const {expected} of userVectors) {
      expect(Object.values(expected).every((value) => typeof value === 'string')).toBe(true);
    }
  });

  it('unfold long texts', () => {
    const long = userVectors.find(({id}) => id === 'longest-id');
    expect(long?.expected['id']).toHaveLength(255);
  });
});

describe('random users', () => {
  it('are the same for the same seed', () => {
    expect(randomSignings(7)).toEqual(randomSignings(7));
    expect(randomSignings(7)).not.toEqual(randomSignings(8));
  });
});

const rows = languages.map((language) => [language.id, language] as const);

describe('each language', () => {
  test.each(rows)('%s: every mutation has its place in the source', (id, language) => {
    const source = readFileSync(
      new URL(`../languages/${id}/${language.file}`, import.meta.url),
      'utf8',
    );
    for (const mistake of mistakes) {
      expect(mutated(source, mutations[id][mistake])).not.toBe(source);
    }
  });

  test.each(rows)('%s: a program has the region and the calls in it', (id) => {
    const files = Object.values(programs[id]('REGION', ['CALL 1', 'CALL 2'])).join('\n');
    for (const part of ['REGION', 'CALL 1', 'CALL 2']) {
      expect(files).toContain(part);
    }
  });
});

it('refuses a mutation whose place is gone or not unique', () => {
  expect(() => mutated('a b', ['c', 'd'])).toThrow('found 0 times');
  expect(() => mutated('a a', ['a', 'd'])).toThrow('found 2 times');
});
