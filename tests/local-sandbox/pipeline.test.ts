import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {UrlReport} from '../../src/setup-check';
import {signVisitorToken} from '../../src/visitor-token';
import {makePackage} from './running-sandbox';

const secret = 'k7Jq2Rz9VbX4mN8pLw3TfY6hDs1GcA5eUoI0ZxQvB2M';
const page = readFileSync('docs/visitor-authentication/check-a-page.mdx', 'utf8');
const [, command = ''] = /run: \|\n\s+(npx [^\n]+)\n/.exec(page) ?? [];

let made: Awaited<ReturnType<typeof makePackage>>;
let folder: string;
let expiresIn = 30;
let age = 0;
const server = createServer((request, response) => {
  const signedIn = request.headers.cookie === 'session=jane';
  void signVisitorToken({id: 1}, secret, {expiresIn, now: new Date(Date.now() - age)}).then(
    (token) => {
      const settings = signedIn ? `window.algomoSettings = {visitorToken: '${token}'};` : '';
      response.writeHead(200, {'cache-control': 'no-store'});
      response.end(
        `<!doctype html><title>Shop</title><script>${settings}</script><script async src="https://w.example/widget/v1.js"></script><script>const end = () => Algomo.shutdown();</script>`,
      );
    },
  );
});

beforeAll(async () => {
  made = await makePackage();
  folder = await mkdtemp(path.join(tmpdir(), 'pipeline-'));
  await once(server.listen(0, '127.0.0.1'), 'listening');
}, 60_000);

afterAll(async () => {
  server.close();
  await Promise.all([made.remove(), rm(folder, {recursive: true})]);
});

/** Runs the step of the page as the runner does, without the browser, which other tests have. */
async function run(session = 'jane', port = (server.address() as AddressInfo).port) {
  const here = command
    .replace('npx --yes "$SANDBOX"', `"${process.execPath}" "${made.program}"`)
    .replace(' --browser', '');
  const env = {
    PATH: process.env.PATH ?? '',
    PAGE: `http://127.0.0.1:${port}/account`,
    SESSION: session,
    ALGOMO_SECRET: secret,
  };
  const code = await new Promise<number>((done) => {
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', here];
    execFile('bash', args, {env, cwd: folder}, (error) => done(Number(error?.code ?? 0)));
  });
  const text = await readFile(path.join(folder, 'report.json'), 'utf8');
  return {code, report: text === '' ? null : (JSON.parse(text) as UrlReport)};
}

test.skipIf(process.platform === 'win32')(
  'the step of the page does what the page says',
  {timeout: 60_000},
  async () => {
    expect(command).toContain('npx --yes "$SANDBOX"');
    expect(await run()).toMatchObject({code: 0, report: {verdict: 'right', findings: []}});

    expiresIn = 3_600;
    expect(await run()).toMatchObject({
      code: 0,
      report: {verdict: 'doubtful', findings: [{code: 'lifetime-too-long'}]},
    });

    age = 3_600_000;
    expiresIn = 30;
    const wrong = await run();
    expect(wrong).toMatchObject({
      code: 1,
      report: {verdict: 'wrong', findings: [{code: 'expired'}]},
    });
    expect(JSON.stringify(wrong.report)).not.toMatch(/eyJ|jane|k7Jq/);

    expect(await run('jane', 9)).toEqual({code: 2, report: null});
  },
);
