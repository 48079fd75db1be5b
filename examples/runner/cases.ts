import {recommendedLifetime} from '../../src/visitor-token';
import type {Setup} from './setups';
import {runCommand} from './command';
import type {Case} from './report';
import {newSecret, nonAsciiSecret} from './secrets';
import {tokenFaults} from './token-faults';
import type {Fields, RefusedVector, UserVector} from './vectors';

/** A user, what the service must see of them, and for how long. */
export interface Signing {
  name: string;
  expected: Fields;
  lifetime: number;
}

/** Runs a built example on all vectors. */
export async function runVectors(
  {setup, folder}: {setup: Setup; folder: string},
  {users, refused}: {users: readonly UserVector[]; refused: readonly RefusedVector[]},
): Promise<Case[]> {
  const signings = users.map(({id, expected}) => ({
    name: id,
    expected,
    lifetime: recommendedLifetime,
  }));
  const input = users.map(({user}) => JSON.stringify(user) + '\n').join('');
  const cases = await runSignings(setup.run, {setup, folder, signings, input, secret: newSecret()});
  const [first] = users;
  if (first !== undefined) {
    const one = [
      {name: 'secret-not-ascii', expected: first.expected, lifetime: recommendedLifetime},
    ];
    const line = JSON.stringify(first.user) + '\n';
    cases.push(
      ...(await runSignings(setup.run, {
        setup,
        folder,
        signings: one,
        input: line,
        secret: nonAsciiSecret,
      })),
    );
  }
  for (const vector of refused) cases.push(await runRefused(vector, {setup, folder}));
  return cases;
}

/** Runs a command that prints one token for each signing, and judges them. */
export async function runSignings(
  command: string,
  options: {
    setup: Setup;
    folder: string;
    signings: readonly Signing[];
    input?: string;
    secret: string;
  },
): Promise<Case[]> {
  const {setup, folder, signings, input, secret} = options;
  const from = seconds();
  const env = {...setup.env, ALGOMO_SECRET: secret};
  const {code, stdout, stderr} = await runCommand(command, {cwd: folder, env, input});
  const signed = {from, to: seconds()};
  const tokens = stdout.split(/\r?\n/).filter((line) => line !== '');
  if (code !== 0 || tokens.length !== signings.length) {
    const what = `exit code ${code ?? 'none'}, ${tokens.length} tokens for ${signings.length} users`;
    return signings.map(({name}) => ({name, faults: [`${what}: ${excerpt(stderr)}`]}));
  }
  return Promise.all(
    signings.map(async ({name, expected: user, lifetime}, index) => ({
      name,
      faults: await tokenFaults(tokens[index] ?? '', {user, secret, lifetime, signed}),
    })),
  );
}

async function runRefused(
  {id: name, user, secret = newSecret(), message}: RefusedVector,
  {setup, folder}: {setup: Setup; folder: string},
): Promise<Case> {
  const {code, stdout, stderr} = await runCommand(setup.run, {
    cwd: folder,
    env: {...setup.env, ALGOMO_SECRET: secret},
    input: JSON.stringify(user) + '\n',
  });
  const faults: string[] = [];
  if (code === 0) faults.push('exit code 0');
  if (code === null) faults.push('it was killed');
  if (stdout.trim() !== '') faults.push('it printed something on standard output');
  if (!stderr.includes(message)) faults.push(`no word of \`${message}\`: ${excerpt(stderr)}`);
  if (secret && stderr.includes(secret)) faults.push('the message contains the secret');
  return {name, faults};
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function excerpt(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? 'nothing on standard error' : trimmed.slice(0, 2_000);
}
