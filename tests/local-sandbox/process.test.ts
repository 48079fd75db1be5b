import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createServer as createSite} from 'node:http';
import {createServer} from 'node:net';
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {packFolder} from '../../src/plugins/sandbox-package';
import {makePackage, runSandbox, type SandboxProcess} from './running-sandbox';

let program: string;
let folder: string;
let removePackage: () => Promise<void>;
const processes: SandboxProcess[] = [];

beforeAll(async () => {
  const made = await makePackage();
  program = made.program;
  removePackage = made.remove;
  folder = await mkdtemp(path.join(tmpdir(), 'sandbox-data-'));
}, 60_000);

afterAll(async () => {
  for (const each of processes) each.kill('SIGKILL');
  await Promise.all(processes.map(({ended}) => ended));
  await Promise.all([removePackage(), rm(folder, {recursive: true, force: true})]);
});

function run(...args: string[]): SandboxProcess {
  const running = runSandbox(program, args);
  processes.push(running);
  return running;
}

let folders = 0;
const newFolder = () => path.join(folder, `data-${++folders}`);
const start = (data: string) => run('--port', '0', '--data', data);

async function post(url: string, body: object, bearer?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer && {authorization: `Bearer ${bearer}`}),
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as {
    session: {token: string};
    conversation: {id: string};
    message: {id: string};
  };
}

test('it serves the widget, the API, the console and the secret, and a signal ends it', async () => {
  const sandbox = start(newFolder());
  const {url, secret} = await sandbox.ready;
  expect(secret).toMatch(/^algomo_test_/);
  const widget = await fetch(`${url}/widget/v1.js`);
  expect(widget.headers.get('content-type')).toContain('text/javascript');
  expect(await widget.text()).toContain('algomoSettings');
  expect((await post(`${url}/v1/boot`, {})).session.token).toMatch(/^session_/);
  const page = await fetch(`${url}/`);
  expect(page.headers.get('content-type')).toContain('text/html');
  const files = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
    ([, file]) => file,
  );
  expect(files).toHaveLength(3);
  for (const file of files) expect((await fetch(url + file)).status).toBe(200);
  sandbox.kill('SIGINT');
  expect(await sandbox.ended).toMatchObject({code: 0, stderr: ''});
}, 30_000);

test('secret, people and conversations are there after a restart', async () => {
  const data = newFolder();
  const first = start(data);
  const before = await first.ready;
  const {session} = await post(`${before.url}/v1/boot`, {});
  await post(`${before.url}/v1/conversations`, {text: 'Hello'}, session.token);
  first.kill('SIGTERM');
  await first.ended;
  const after = await start(data).ready;
  expect(after.secret).toBe(before.secret);
  const response = await fetch(`${after.url}/v1/conversations`, {
    headers: {authorization: `Bearer ${session.token}`},
  });
  const {conversations} = (await response.json()) as {conversations: {lastMessage: unknown}[]};
  expect(conversations).toMatchObject([{lastMessage: {text: 'Hello'}}]);
}, 30_000);

test('only its owner may read what it keeps', async () => {
  const data = newFolder();
  await start(data).ready;
  expect((await stat(data)).mode & 0o077).toBe(0);
  expect((await stat(path.join(data, 'workspace.sqlite'))).mode & 0o077).toBe(0);
}, 30_000);

test('killed in the middle of writing, it has kept whatever it answered', async () => {
  const data = newFolder();
  const acknowledged: string[] = [];
  let session = '';
  let conversation = '';
  for (let round = 0; round < 4; round++) {
    const sandbox = start(data);
    const {url} = await sandbox.ready;
    if (round === 0) {
      session = (await post(`${url}/v1/boot`, {})).session.token;
      const started = await post(`${url}/v1/conversations`, {text: 'first'}, session);
      conversation = started.conversation.id;
    }
    const messages = `${url}/v1/conversations/${conversation}/messages`;
    const enough = acknowledged.length + 15 + round * 7;
    const writers = Array.from({length: 4}, async (_, writer) => {
      for (let count = 0; ; count++) {
        const {message} = await post(messages, {text: `${round} ${writer} ${count}`}, session);
        acknowledged.push(message.id);
        if (acknowledged.length >= enough) sandbox.kill('SIGKILL');
      }
    });
    await Promise.allSettled(writers);
    expect((await sandbox.ended).signal).toBe('SIGKILL');
  }
  const {url} = await start(data).ready;
  const response = await fetch(`${url}/v1/conversations/${conversation}`, {
    headers: {authorization: `Bearer ${session}`},
  });
  const {conversation: kept} = (await response.json()) as {
    conversation: {messages: {id: string}[]};
  };
  const ids = new Set(kept.messages.map(({id}) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
}, 60_000);

describe('what keeps it from starting is said, and the exit code is 1', () => {
  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const {port} = server.address() as {port: number};
    const {code, stderr} = await run('--port', String(port), '--data', newFolder()).ended;
    server.close();
    expect({code, stderr}).toEqual({
      code: 1,
      stderr: `Port ${port} is in use. Stop the program that uses it, or choose another port with --port.\n`,
    });
  }, 30_000);

  test('a data folder that cannot be written', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    const {code, stderr} = await start(path.join(file, 'data')).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The data folder .*a-file.data cannot be written \(ENOTDIR\)\./);
    expect(stderr).not.toContain(' at ');
  }, 30_000);

  test.each<[string, Buffer | string]>([
    ['no database', 'this is not a database, and it is long enough to be looked at'.repeat(80)],
    [
      'a database cut in half',
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(700, 7)]),
    ],
  ])(
    'a damaged store: %s',
    async (_, content) => {
      const data = newFolder();
      await mkdir(data);
      await writeFile(path.join(data, 'workspace.sqlite'), content);
      const {code, stderr} = await start(data).ended;
      expect(code).toBe(1);
      expect(stderr).toMatch(/^The store .*workspace\.sqlite is damaged .*Move it away/);
      expect(stderr).not.toContain(' at ');
    },
    30_000,
  );

  test('a folder that another sandbox uses, but not one whose sandbox was killed', async () => {
    const data = newFolder();
    const first = start(data);
    await first.ready;
    const {code, stderr} = await start(data).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Another sandbox uses the folder/);
    first.kill('SIGKILL');
    await first.ended;
    expect((await start(data).ready).secret).toMatch(/^algomo_test_/);
  }, 30_000);
});

test('what is not understood is said with the usage, and the exit code is 2', async () => {
  const {code, stderr} = await run('--prot', '1').ended;
  expect(code).toBe(2);
  expect(stderr).toMatch(/--prot[^]*Usage/);
}, 30_000);

test('npx runs the package by its address in an empty folder, without a registry', async () => {
  const tarball = path.join(folder, 'sandbox.tgz');
  await packFolder(path.join(path.dirname(program), '..'), tarball);
  const site = createSite((_, response) => void response.end(readFileSync(tarball)));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const {port} = site.address() as {port: number};
  const cwd = path.join(folder, 'empty');
  await mkdir(cwd);
  const env = {
    ...process.env,
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_update_notifier: 'false',
  };
  const windows = process.platform === 'win32';
  const address = `http://127.0.0.1:${port}/sandbox.tgz`;
  const {stdout} = await promisify(execFile)(
    windows ? 'npx.cmd' : 'npx',
    ['--yes', address, '--version'],
    {cwd, env, shell: windows},
  );
  site.close();
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
}, 60_000);
