import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {skill, writeSetupCheck} from '../../src/plugins/assistants';
import {signVisitorToken} from '../../src/visitor-token';

const secret = 'secret-of-the-setup-check-with-43-characters';
const site = 'https://docs.example/';
const folder = mkdtempSync(join(tmpdir(), 'setup-check-'));
const program = join(folder, 'check-setup.mjs');

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
let answer: Answer;
const server = createServer((request, response) => void answer(request, response));
let origin: string;

beforeAll(async () => {
  await writeSetupCheck(process.cwd(), site, program);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

interface Run {
  code: number;
  out: string;
}

const session = ['--header', 'Cookie: session=jane'];

function check(args: string[], environment: Record<string, string> = {ALGOMO_SECRET: secret}) {
  return new Promise<Run>((done) => {
    const env = {PATH: process.env['PATH'] ?? '', ...environment};
    execFile(process.execPath, [program, ...args], {env, cwd: folder}, (error, stdout, stderr) =>
      done({code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr}),
    );
  });
}

function page(settings: string): string {
  return `<!doctype html><html lang="en"><title>Shop</title><body>${settings}
<script async src="https://widget.example/widget/v1.js"></script></body></html>`;
}

const snippet = (value: string) =>
  `<script>window.algomoSettings = {visitorToken: ${value}};</script>`;

const html = {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'};

/** A customer's server: what it renders for a signed-in user; nothing for anyone else. */
function serve(settings: () => string | Promise<string>, headers: Record<string, string> = html) {
  answer = async ({headers: {cookie}}, response) => {
    response.writeHead(200, headers);
    response.end(page(cookie === 'session=jane' ? await settings() : ''));
  };
}

const sign = (options = {}, withSecret = secret) =>
  signVisitorToken({id: 1, name: 'Jane'}, withSecret, options);
const quoted = async (token: Promise<string>) => snippet(JSON.stringify(await token));

test('a page that is right passes every check', async () => {
  serve(() => quoted(sign()));
  const {code, out} = await check([`${origin}/`, ...session]);
  expect(out).toMatch(/Set up: every check passed\.\n$/);
  expect(code).toBe(0);
  expect(out).not.toContain('FAIL');
  expect(out).toContain('Each load has a new token.');
  expect(out).toContain('Without a session, the page contains no token.');
});

test.each<[string, () => string | Promise<string>, string]>([
  ['a wrong secret', () => quoted(sign({}, 'x'.repeat(43))), 'signature-mismatch'],
  ['a token without quotes', async () => snippet(await sign()), 'token-not-quoted'],
  ['a placeholder', () => snippet("'GENERATED_VISITOR_TOKEN'"), 'token-placeholder'],
  ['an expired token', () => quoted(sign({now: new Date(Date.now() - 3_600_000)})), 'expired'],
  ['no settings', () => '', 'settings-missing'],
  [
    'the secret in the page',
    async () => `${await quoted(sign())}<!-- ${secret} -->`,
    'secret-in-page',
  ],
])('%s fails, and names its page', async (_, settings, code) => {
  serve(settings);
  const run = await check([`${origin}/`, ...session]);
  expect(run.out).toMatch(new RegExp(`FAIL .*${code}: ${site}docs/troubleshooting/${code}\\.md`));
  expect(run.out).toContain('Not set up yet');
  expect(run.code).toBe(1);
});

test('a cached token fails, also if anyone gets it', async () => {
  const kept = await quoted(sign());
  serve(() => kept);
  const forUser = await check([`${origin}/`, ...session]);
  expect(forUser.out).toMatch(/FAIL .*token-reused/);
  answer = (_, response) => {
    response.writeHead(200, {...html, 'cache-control': 'max-age=60'}).end(page(kept));
  };
  const {out, code} = await check([`${origin}/`, ...session]);
  expect(out).toMatch(/FAIL .*token-in-static-page/);
  expect(out).toMatch(/warn .*no-store.* \(token-reused: /);
  expect(code).toBe(1);
});

test('a token from a URL of its own is checked', async () => {
  answer = async ({url, headers: {cookie}}, response) => {
    if (url !== '/visitor-token') {
      const fetches = "() => fetch('/visitor-token').then((response) => response.text())";
      response.writeHead(200, html).end(page(snippet(fetches)));
    } else if (cookie === 'session=jane') {
      response.writeHead(200, {'content-type': 'text/plain', 'cache-control': 'no-store'});
      response.end(await sign());
    } else response.writeHead(401).end();
  };
  const options = ['--token-url', `${origin}/visitor-token`];
  const right = await check([`${origin}/`, ...options, ...session]);
  expect(right.out).toMatch(/every check passed/);
  expect(right.code).toBe(0);
  const signedOut = await check([`${origin}/`, ...options]);
  expect(signedOut.out).toContain('HTTP 401');
  expect(signedOut.code).toBe(1);
});

test('a saved page is checked', async () => {
  const file = join(folder, 'page.html');
  writeFileSync(file, page(await quoted(sign())));
  expect((await check([file])).code).toBe(0);
});

test('a server that does not run, a page that is missing and a secret that is not set are said', async () => {
  expect((await check(['http://127.0.0.1:9/'])).out).toContain('Loading failed');
  answer = (_, response) => void response.writeHead(500).end();
  expect((await check([`${origin}/`])).out).toContain('HTTP 500');
  serve(() => quoted(sign()));
  const {out, code} = await check([`${origin}/`, ...session], {});
  expect(out).toContain('ALGOMO_SECRET is not set');
  expect(code).toBe(1);
});

test.each([[[]], [['a', 'b']], [['a', '--nonsense']], [['a', '--header', 'x']]])(
  'the command %j shows how to call it',
  async (args) => {
    const {out, code} = await check(args);
    expect(out).toContain('node check-setup.mjs <URL or file of the page>');
    expect(code).toBe(2);
  },
);

test('nothing that it prints contains a token or the secret', async () => {
  const token = await sign({}, 'y'.repeat(43));
  serve(() => `${snippet(JSON.stringify(token))}<!-- ${secret} -->`);
  const {out} = await check([`${origin}/`, ...session]);
  expect(out).toContain('FAIL');
  for (const part of [...token.split('.'), secret]) expect(out).not.toContain(part);
});

test('the skill names the check as it is called, and no placeholder is left', async () => {
  const text = await skill(process.cwd(), site);
  expect(text).toContain(`curl -O ${site}check-setup.mjs`);
  expect(text).toContain('- C#');
  expect(text).not.toMatch(/\{(?:site|languages)\}/);
});
