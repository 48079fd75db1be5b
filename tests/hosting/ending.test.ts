import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, existsSync, rmSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {nginx} from '../../scripts/nginx.mjs';
import {answers, freePort} from './servers';
import {writeSite} from './site';

let folder: string;
beforeAll(() => {
  folder = writeSite('/');
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A process that stands for the test runner: it does nothing until it is killed. */
const idle = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], {stdio: 'ignore'});

interface Started {
  server: ChildProcess;
  runner: ChildProcess;
}

/** The kernel ends what a killed process leaves behind only where `setpriv` asks it to. */
const hasLeash = existsSync('/usr/bin/setpriv') || !nginx();

describe('no server is left behind', () => {
  const ways: [string, (started: Started) => void][] = [
    ['when it is interrupted', ({server}) => void server.kill('SIGINT')],
    ['when it is asked to end', ({server}) => void server.kill('SIGTERM')],
    ['when the test runner is killed', ({runner}) => void runner.kill('SIGKILL')],
    ...(hasLeash
      ? [['when it is killed', ({server}: Started) => void server.kill('SIGKILL')] as never]
      : []),
  ];
  test.each(ways)('%s', {timeout: 20_000}, async (_how, end) => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}/`;
    const runner = idle();
    const server = spawn(
      process.execPath,
      ['tests/server/main.mjs', `${port}`, '/', `${folder}/build`],
      {stdio: 'ignore', env: {...process.env, TEST_RUNNER: `${runner.pid}`}},
    );
    const ended = once(server, 'exit');
    try {
      await answers(address);
      end({server, runner});
      await ended;
      await expect.poll(() => fetch(address).catch(() => 'gone'), {timeout: 5_000}).toBe('gone');
    } finally {
      runner.kill('SIGKILL');
      server.kill('SIGTERM');
    }
  });
});
