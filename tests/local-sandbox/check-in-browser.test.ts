import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chromiumPath} from '../../scripts/engines.mjs';
import {checkInBrowser} from '../../src/local-sandbox/browser/check-in-browser';
import {signVisitorToken} from '../../src/visitor-token';
import {makePackage, runSandbox, type SandboxProcess} from './running-sandbox';

const program = chromiumPath() ?? null;

interface Page {
  /** The snippet of a signed-in user. */
  snippet: (token: string) => string;
  /** @default the sandbox's widget */
  script?: string;
  body?: string;
  policy?: string;
  reportOnly?: string;
  status?: number;
  redirectTo?: string;
  /** What the snippet's script tag has. */
  attributes?: string;
}

let sandbox: SandboxProcess;
let widget: string;
let secret: string;
let folder: string;
let removePackage: () => Promise<void>;
let shown: Page;
const requests: {host: string; path: string; cookie?: string; extra?: string}[] = [];

const server = createServer(
  (request, response) =>
    void answer(request).then((page) => {
      response.writeHead(page.status ?? 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...(page.policy && {'content-security-policy': page.policy}),
        ...(page.reportOnly && {'content-security-policy-report-only': page.reportOnly}),
        ...(page.redirectTo && {location: page.redirectTo}),
      });
      response.end(page.html);
    }),
);
let address: URL;

async function answer(request: IncomingMessage): Promise<Page & {html: string}> {
  const {host = '', cookie} = request.headers;
  const extra = request.headers['x-user'];
  requests.push({host, path: request.url ?? '', cookie, extra: extra as string | undefined});
  if (request.url === '/favicon.ico') return {...shown, status: 404, html: ''};
  const signedIn = (cookie === 'session=jane' || extra === 'jane') && request.url !== '/signed-out';
  const token = signedIn ? await signVisitorToken({id: 1, name: 'Jane'}, secret) : '';
  const script = shown.script ?? `<script async src="${widget}"></script>`;
  const snippet = signedIn
    ? `<script ${shown.attributes ?? ''}>${shown.snippet(token)}</script>`
    : '';
  const {redirectTo, ...page} = shown;
  const redirects = request.url === '/account' && redirectTo !== undefined;
  return {
    ...(redirects ? {...page, redirectTo, status: 302} : page),
    html: `<!doctype html><html lang="en"><title>Shop</title><body>${snippet}${script}${shown.body ?? ''}</body></html>`,
  };
}

const settings = (token: string) =>
  `window.algomoSettings = {visitorToken: ${JSON.stringify(token)}};`;
const shutdown = `<button onclick="window.Algomo?.shutdown()">Sign&nbsp;out</button>`;
const right: Page = {snippet: settings, body: shutdown};

beforeAll(async () => {
  const made = await makePackage();
  removePackage = made.remove;
  folder = await mkdtemp(path.join(tmpdir(), 'sandbox-data-'));
  sandbox = runSandbox(made.program, ['--port', '0', '--data', folder]);
  const ready = await sandbox.ready;
  widget = `${ready.url}/widget/v1.js`;
  secret = ready.secret;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  address = new URL(`http://localhost:${(server.address() as AddressInfo).port}/account`);
}, 60_000);

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  sandbox.kill('SIGKILL');
  await sandbox.ended;
  await Promise.all([removePackage(), rm(folder, {recursive: true, force: true})]);
});

const cookie = [['cookie', 'session=jane']] as const;

function check(page: Page, signOut: string | null = null, session: typeof cookie | [] = cookie) {
  shown = page;
  requests.length = 0;
  return checkInBrowser(address, {session, secret}, {program, signOut});
}

const codesOf = (findings: readonly {code: string}[]) => findings.map(({code}) => code);

describe.skipIf(program === null)('in a real browser', {timeout: 60_000}, () => {
  test.each(['Sign out', 'button'])('a right page is right, %s ends the chat', async (control) => {
    const {report, findings, notes} = await check(right, control);
    expect({findings, notes}).toEqual({findings: [], notes: []});
    expect(report).toEqual({signedIn: true, signedOut: true, console: []});
  });

  test('a page of somebody who is not signed in is right', async () => {
    const {report, findings} = await check(right, null, []);
    expect({report, findings}).toEqual({
      report: {signedIn: false, signedOut: null, console: []},
      findings: [],
    });
  });

  test('a function that brings the token is right, and another header signs in', async () => {
    shown = {
      snippet: (token) =>
        `window.algomoSettings = {visitorToken: async () => ${JSON.stringify(token)}};`,
    };
    const session = [['X-User', 'jane']] as const;
    const {report} = await checkInBrowser(address, {session, secret}, {program, signOut: null});
    expect(report.signedIn).toBe(true);
  });

  test.each<[string, Page, string[]]>([
    [
      'a token that comes late',
      {
        ...right,
        snippet: (token) =>
          `addEventListener('load', () => setTimeout(() => {${settings(token)}}, 300));`,
      },
      ['settings-after-boot'],
    ],
    [
      'a misnamed token',
      {...right, snippet: (token) => settings(token).replace('visitorToken', 'visitor_token')},
      ['settings-misnamed'],
    ],
    ['a token in quotes', {...right, snippet: (token) => settings(`"${token}"`)}, ['token-quoted']],
    ['no settings', {...right, snippet: () => ''}, ['settings-missing']],
    ['no widget', {...right, script: ''}, ['widget-missing']],
    [
      'a widget that is not there',
      {...right, script: '<script src="http://127.0.0.1:1/widget/v1.js"></script>'},
      ['widget-missing'],
    ],
    [
      'a policy that blocks the widget',
      {...right, policy: "script-src 'self' 'unsafe-inline'"},
      ['script-blocked'],
    ],
    [
      'a policy that blocks the snippet',
      {...right, policy: 'script-src http:'},
      ['script-blocked'],
    ],
    [
      'a policy that blocks the requests',
      {...right, policy: "connect-src 'self'"},
      ['service-unreachable'],
    ],
    [
      'a policy that only reports',
      {...right, reportOnly: "script-src 'none'; connect-src 'none'"},
      [],
    ],
    [
      'a nonce that is in the policy',
      {
        ...right,
        attributes: 'nonce="abc"',
        policy: "script-src 'nonce-abc' http:; connect-src http:",
      },
      [],
    ],
  ])('%s', async (_, page, codes) => {
    const {findings} = await check(page);
    expect(codesOf(findings)).toEqual(codes);
  });

  test('signing out without a shutdown is told, by a page load or in place', async () => {
    const link = await check({...right, body: '<a href="/signed-out">Sign out</a>'}, 'sign out');
    expect(codesOf(link.findings)).toEqual(['sign-in-required']);
    expect(link.report.signedOut).toBe(false);
    const nothing = await check(
      {...right, body: '<button aria-label="Sign out">X</button>'},
      'Sign out',
    );
    expect(codesOf(nothing.findings)).toEqual(['sign-in-required']);
  });

  test('a new boot without a shutdown leaves the device to the user', async () => {
    const body = '<button onclick="window.algomoSettings = {}; Algomo.boot()">Sign out</button>';
    const {findings} = await check({...right, body}, 'Sign out');
    expect(codesOf(findings)).toEqual(['sign-in-required']);
  });

  test('signing out is not tried where no one is signed in', async () => {
    const {notes, report} = await check(right, 'Sign out', []);
    expect(notes).toEqual([expect.stringContaining('not tried')]);
    expect(report.signedOut).toBeNull();
  });

  test('a chat that is signed in without a session is told', async () => {
    const token = JSON.stringify(await signVisitorToken({id: 1}, secret));
    const body = `<script>window.algomoSettings = {visitorToken: ${token}};</script>`;
    const {findings} = await check({...right, body}, null, []);
    expect(codesOf(findings)).toEqual(['token-in-static-page']);
  });

  test.each<[string, Page, string | null, RegExp]>([
    ['a control that there is not', right, 'Log off', /no button or link named “Log off”/],
    ['a page that fails', {...right, status: 500}, null, /HTTP 500/],
  ])('%s is said', async (_, page, control, message) => {
    await expect(check(page, control)).rejects.toThrow(message);
  });

  test('a server that does not run, and a program that is no browser, are said', async () => {
    const nobody = new URL('http://localhost:9/');
    const options = {session: cookie, secret};
    await expect(checkInBrowser(nobody, options, {program, signOut: null})).rejects.toThrow(
      /does not load in the browser: net::ERR_/,
    );
    const other = process.platform === 'win32' ? process.execPath : '/bin/true';
    await expect(checkInBrowser(address, options, {program: other, signOut: null})).rejects.toThrow(
      /did not start/,
    );
  });

  test('the session does not follow to another host', async () => {
    const other = `http://127.0.0.1:${address.port}/elsewhere`;
    const session = [...cookie, ['X-User', 'jane']] as const;
    shown = {...right, redirectTo: other};
    requests.length = 0;
    await checkInBrowser(address, {session, secret}, {program, signOut: null});
    const [first, ...others] = requests.filter(({path: at}) => at !== '/favicon.ico');
    expect(first).toMatchObject({cookie: 'session=jane', extra: 'jane'});
    expect(others).toEqual([{host: new URL(other).host, path: '/elsewhere'}]);
  });

  test('nothing that it says has the token or the secret in it', async () => {
    let given = '';
    const body = `<script>console.log("[Algomo] ${secret}")</script>`;
    const snippet = (token: string) => {
      given = token;
      return `${settings(`Bearer ${token}`)} console.log("[Algomo] ${token}");`;
    };
    const said = JSON.stringify(await check({...right, body, snippet}));
    expect(said).toContain('bearer-prefix');
    for (const hidden of [secret, ...given.split('.')]) expect(said).not.toContain(hidden);
  });
});
