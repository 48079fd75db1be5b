import {createHash} from 'node:crypto';
import {beforeEach, describe, expect, test} from 'vitest';
import {signPayload, signVisitorToken, type VisitorClaims} from '../visitor-token';
import {checkUrl} from './check-url';
import {reportText} from './report';

const secret = 'k7Jq2Rz9VbX4mN8pLw3TfY6hDs1GcA5eUoI0ZxQvB2M';
const address = new URL('http://localhost:3000/account');
const session = [['cookie', 'session=jane']] as const;
const now = new Date('2026-03-01T12:00:00Z');

/** A page of the app, as it answers one request. */
interface Answered {
  token: unknown;
  head?: string;
  /** In place of the snippet and the widget's script. */
  body?: string;
  headers?: Record<string, string>;
  status?: number;
}

const pause = async () => undefined;

let loads = 0;
beforeEach(() => (loads = 0));

const sign = (claims: VisitorClaims = {id: 1}, expiresIn = 30) => {
  loads += 1;
  return signVisitorToken(claims, secret, {now: new Date(+now - loads * 1000), expiresIn});
};
const snippet = (token: unknown) =>
  `<script>window.algomoSettings = ${token === undefined ? '{}' : JSON.stringify({visitorToken: token})}</script>`;
const widget = '<script async src="https://widget.algomo.com/widget/v1.js"></script>';

const signOut = '<form onsubmit="window.Algomo?.shutdown()"></form>';

function html({token, head = '', body = snippet(token) + widget + signOut}: Answered): string {
  return `<!doctype html><html><head>${head}</head><body>\n${body}</body></html>`;
}

interface App {
  signedIn: () => Promise<Answered>;
  anonymous?: () => Promise<Answered>;
  /** Other addresses of the app. */
  files?: Readonly<Record<string, string>>;
}

/** An app as `fetch` sees it. */
function serve({signedIn, anonymous = async () => ({token: undefined}), files = {}}: App) {
  return (async (input: URL, init: RequestInit) => {
    const file = files[input.pathname];
    if (file !== undefined) return new Response(file);
    if (input.pathname !== address.pathname) return new Response('', {status: 404});
    const has = new Headers(init.headers).get('cookie') === 'session=jane';
    const answered = await (has ? signedIn() : anonymous());
    const headers = {'cache-control': 'no-store', ...answered.headers};
    const type = {'content-type': 'text/html'};
    return new Response(html(answered), {
      status: answered.status ?? 200,
      headers: {...type, ...headers},
    });
  }) as unknown as typeof fetch;
}

const right: App = {signedIn: async () => ({token: await sign()})};
const check = (app: App, given: string | undefined = secret) =>
  checkUrl(address, {
    session,
    now: () => now,
    pause,
    request: serve(app),
    ...(given !== undefined && {secret: given}),
  });

test('a right app has nothing wrong', async () => {
  expect(await check(right)).toEqual({
    url: 'http://localhost:3000/account',
    verdict: 'right',
    findings: [],
    notes: [],
    tokens: 1,
  });
});

test.each<[string, App, string[]]>([
  [
    'milliseconds',
    {
      signedIn: async () => {
        const exp = +now + ++loads * 1000;
        return {token: await signPayload(JSON.stringify({id: 1, exp}), secret)};
      },
    },
    ['exp-in-milliseconds'],
  ],
  [
    'a token cached for all users',
    (() => {
      const token = sign();
      return {
        signedIn: async () => ({token: await token}),
        anonymous: async () => ({token: await token}),
      };
    })(),
    ['token-reused', 'token-in-static-page'],
  ],
  [
    'the same token twice',
    (() => {
      const token = sign();
      return {signedIn: async () => ({token: await token})};
    })(),
    ['token-reused'],
  ],
  [
    'a token for somebody who is not signed in',
    {...right, anonymous: async () => ({token: await sign()})},
    ['token-in-static-page'],
  ],
  [
    'a token that expired on its way',
    {
      signedIn: async () => {
        const then = new Date(+now - 3_600_000 - ++loads * 1000);
        return {token: await signVisitorToken({id: 1}, secret, {now: then})};
      },
    },
    ['expired'],
  ],
  [
    'another secret',
    {
      signedIn: async () => ({
        token: await signVisitorToken({id: 1}, 'x'.repeat(43), {
          now: new Date(+now - ++loads * 1000),
        }),
      }),
    },
    ['signature-mismatch'],
  ],
  [
    'a misnamed setting',
    {
      signedIn: async () => ({
        token: '',
        body: `<script>window.algomoSettings = {visitor_token: ${JSON.stringify(await sign())}}</script>${widget}`,
      }),
    },
    ['settings-misnamed'],
  ],
  [
    'settings after a load',
    {
      signedIn: async () => ({
        token: '',
        body: `${widget}<script>window.addEventListener("load", function () { window.algomoSettings = {visitorToken: ${JSON.stringify(await sign())}} })</script>`,
      }),
    },
    ['settings-after-boot'],
  ],
  [
    'the secret in the page',
    {signedIn: async () => ({token: await sign(), head: `<meta name="x" content="${secret}">`})},
    ['secret-in-page'],
  ],
  [
    'the secret in a script of the same origin',
    {
      signedIn: async () => ({token: await sign(), head: '<script src="/app.js"></script>'}),
      files: {'/app.js': `const key = "${secret}";`},
    },
    ['secret-in-page'],
  ],
  [
    'a test secret in a script of the same origin',
    {
      signedIn: async () => ({
        token: await sign(),
        head: '<script type=module src=/app.mjs></script>',
      }),
      files: {'/app.mjs': `export default "algomo_test_${'a1B'.repeat(14)}x"`},
    },
    ['secret-in-page'],
  ],
  [
    'a policy that blocks the widget',
    {
      signedIn: async () => ({
        token: await sign(),
        headers: {'content-security-policy': "script-src 'self' 'unsafe-inline'; connect-src *"},
      }),
    },
    ['script-blocked'],
  ],
  [
    'a policy that blocks its requests',
    {
      signedIn: async () => ({
        token: await sign(),
        headers: {
          'content-security-policy':
            "script-src 'unsafe-inline' https://widget.algomo.com; connect-src 'self'",
        },
      }),
    },
    ['service-unreachable'],
  ],
  [
    'a shared cache',
    {
      signedIn: async () => ({
        token: await sign(),
        headers: {'cache-control': 'public, max-age=60'},
      }),
    },
    ['token-reused'],
  ],
  [
    'a page out of a cache',
    {signedIn: async () => ({token: await sign(), headers: {age: '20'}})},
    ['token-reused'],
  ],
])('%s', async (_, app, codes) => {
  const report = await check(app);
  const errors = report.findings.filter(({severity}) => severity === 'error');
  expect(errors.map(({code}) => code).sort()).toEqual([...codes].sort());
  expect(report.verdict).toBe('wrong');
});

test.each([null, 'private', 'no-cache', 'max-age=0, must-revalidate'])(
  'Cache-Control: %s of a page with a token is a warning',
  async (control) => {
    const signedIn = async () => ({
      token: await sign(),
      headers: {'cache-control': control ?? ''},
    });
    const {findings, verdict} = await check({signedIn});
    expect(findings).toMatchObject([{code: 'token-reused', where: 'Cache-Control'}]);
    expect(verdict).toBe('doubtful');
  },
);

describe('a sandbox’s secret', () => {
  const own = `algomo_test_${secret}`;
  const live = new URL('https://app.example.com/account');
  const signedIn = (with_: string) => async () => {
    const at = {now: new Date(+now - ++loads * 1000)};
    return {token: await signVisitorToken({id: 1}, with_, at)};
  };
  const report = (at: URL, with_: string) =>
    checkUrl(at, {
      session,
      secret: own,
      now: () => now,
      pause,
      request: serve({signedIn: signedIn(with_)}),
    });

  test('that signs for a live page is an error', async () => {
    const {findings, verdict} = await report(live, own);
    expect(findings).toMatchObject([{code: 'secret-for-tests', severity: 'error'}]);
    expect(verdict).toBe('wrong');
  });

  test('that only the terminal has is not held against a live page', async () => {
    const {findings, notes, verdict} = await report(live, secret);
    expect({findings, verdict}).toEqual({findings: [], verdict: 'unknown'});
    expect(notes).toEqual([expect.stringContaining('ALGOMO_SECRET is a sandbox’s secret')]);
  });

  test('is right for a page on the developer’s machine, and then a mismatch counts', async () => {
    expect((await report(address, own)).verdict).toBe('right');
    const {findings} = await report(address, secret);
    expect(findings).toMatchObject([{code: 'signature-mismatch'}]);
  });
});

describe('a token from a URL of its own', () => {
  const tokenUrl = new URL('http://localhost:3000/visitor-token');
  const body = `<script>window.algomoSettings = {visitorToken: getToken}</script>${widget}${signOut}`;
  const page = serve({signedIn: async () => ({token: '', body})});

  const report = (answer: (signedIn: boolean) => Promise<Response>) =>
    checkUrl(address, {
      session,
      tokenUrl,
      secret,
      now: () => now,
      pause,
      request: ((input: URL, init: RequestInit) =>
        input.pathname === tokenUrl.pathname
          ? answer(new Headers(init.headers).get('cookie') === 'session=jane')
          : page(input, init)) as typeof fetch,
    });
  const noStore = {headers: {'cache-control': 'no-store'}};
  const denied = () => new Response('', {status: 401});

  test('is right', async () => {
    const {findings, tokens} = await report(async (signedIn) =>
      signedIn ? new Response(await sign(), noStore) : denied(),
    );
    expect({findings, tokens}).toEqual({findings: [], tokens: 1});
  });

  test.each<[string, (signedIn: boolean) => Promise<Response>, string[]]>([
    [
      'the same twice',
      (() => {
        const token = sign();
        return async (signedIn) => (signedIn ? new Response(await token, noStore) : denied());
      })(),
      ['token-reused'],
    ],
    ['one for anybody', async () => new Response(await sign(), noStore), ['token-in-static-page']],
    [
      'one that may be stored',
      async (signedIn) => (signedIn ? new Response(await sign()) : denied()),
      ['token-reused'],
    ],
    [
      'none',
      async (signedIn) => (signedIn ? new Response('{}', noStore) : denied()),
      ['settings-missing'],
    ],
  ])('%s', async (_, answer, codes) => {
    expect((await report(answer)).findings.map(({code}) => code)).toEqual(codes);
  });

  test('one that is not there is said', async () => {
    await expect(report(async () => denied())).rejects.toThrow(
      '/visitor-token responds with HTTP 401',
    );
  });
});

describe('a policy with hashes or nonces', () => {
  const body = `<script>window.algomoSettings = {visitorToken: getToken}\r\n</script>${widget}<i data-x="Algomo.shutdown()"></i>`;
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const own = hash('window.algomoSettings = {visitorToken: getToken}\n');
  const withNonce = body.replaceAll('<script', '<script nonce="r4nd0m"');
  const integrity = widget.replace('<script', `<script integrity="sha384-${'A'.repeat(64)}"`);
  const connect = 'connect-src https://widget.algomo.com';
  const host = 'https://widget.algomo.com';

  test.each<[string, string, string, string[]]>([
    ['the hash of the snippet', `script-src '${'sha256-' + own}' ${host}; ${connect}`, body, []],
    [
      'the same in base64url, without padding',
      `script-src 'sha256-${own.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}' ${host}; ${connect}`,
      body,
      [],
    ],
    [
      'another hash',
      `script-src 'sha256-${hash('')}' ${host}; ${connect}`,
      body,
      ['script-blocked'],
    ],
    [
      'another hash beside unsafe-inline',
      `script-src 'sha256-${hash('')}' 'unsafe-inline' ${host}; ${connect}`,
      body,
      ['script-blocked'],
    ],
    ['a nonce', `script-src 'nonce-r4nd0m'; ${connect}`, withNonce, []],
    [
      'a nonce of another response',
      `script-src 'nonce-0ther' ${host}; ${connect}`,
      withNonce,
      ['script-blocked'],
    ],
    [
      'strict-dynamic, and the widget without a nonce',
      `script-src 'strict-dynamic' 'nonce-r4nd0m' ${host}; ${connect}`,
      withNonce.replace(/ nonce="r4nd0m"(?= async)/, ''),
      ['script-blocked'],
    ],
    [
      'strict-dynamic with nonces',
      `script-src 'strict-dynamic' 'nonce-r4nd0m'; ${connect}`,
      withNonce,
      [],
    ],
    [
      'strict-dynamic beside unsafe-inline',
      `script-src 'strict-dynamic' 'unsafe-inline' ${host}; ${connect}`,
      body,
      ['script-blocked'],
    ],
    [
      'the hash of the widget’s integrity',
      `script-src 'sha256-${own}' 'sha384-${'A'.repeat(64)}'; ${connect}`,
      body.replace(widget, integrity),
      [],
    ],
    [
      'an integrity that the policy does not have',
      `script-src 'sha256-${own}'; ${connect}`,
      body.replace(widget, integrity),
      ['script-blocked'],
    ],
    [
      'requests that are not allowed',
      `script-src 'nonce-r4nd0m'; default-src 'self'`,
      withNonce,
      ['service-unreachable'],
    ],
  ])('%s', async (_, policy, html_, codes) => {
    const headers = {'content-security-policy': policy};
    const {findings} = await check({signedIn: async () => ({token: '', body: html_, headers})});
    expect([...new Set(findings.map(({code}) => code))]).toEqual(codes);
  });

  test('a policy that only reports is no fault', async () => {
    const headers = {'content-security-policy-report-only': "default-src 'none'"};
    const {findings} = await check({signedIn: async () => ({token: '', body, headers})});
    expect(findings).toEqual([]);
  });
});

test('without a secret it says that the signature was not checked', async () => {
  const {verdict, notes} = await checkUrl(address, {
    session,
    now: () => now,
    request: serve(right),
  });
  expect(verdict).toBe('unknown');
  expect(notes).toEqual([expect.stringContaining('ALGOMO_SECRET')]);
});

test('without a session, a page without settings is right for somebody who is not signed in', async () => {
  const {verdict, findings, notes} = await checkUrl(address, {
    session: [],
    now: () => now,
    pause,
    request: serve({...right, anonymous: async () => ({token: '', body: widget})}),
  });
  expect(findings).toEqual([]);
  expect(verdict).toBe('unknown');
  expect(notes).toEqual([expect.stringContaining('--cookie')]);
});

test('a page that never ends the chat gets a note', async () => {
  const signedIn = async () => ({token: '', body: snippet(await sign()) + widget});
  expect(await check({...right, signedIn})).toMatchObject({
    verdict: 'right',
    findings: [{code: 'sign-in-required', severity: 'note'}],
  });
});

test('a token that a function brings is said to be unknown', async () => {
  const body = `<script>window.algomoSettings = {visitorToken: getToken}</script>${widget}`;
  const {verdict, notes} = await check({signedIn: async () => ({token: '', body})});
  expect(verdict).toBe('unknown');
  expect(notes.join()).toContain('getToken');
});

describe('what cannot be checked is said', () => {
  test.each<[string, typeof fetch, RegExp]>([
    [
      'nobody answers',
      () => Promise.reject(new TypeError('fetch failed', {cause: new Error('ECONNREFUSED')})),
      /localhost:3000\/account does not answer: ECONNREFUSED/,
    ],
    ['a status of 500', serve({signedIn: async () => ({token: '', status: 500})}), /HTTP 500/],
    ['JSON', async () => Response.json({}), /not a page: it has the type application\/json/],
    [
      'a redirect to nowhere',
      async () => new Response(null, {status: 302, headers: {location: 'http://['}}),
      /redirects to something/,
    ],
    [
      'a redirect to data',
      async () => new Response(null, {status: 302, headers: {location: 'data:text/html,x'}}),
      /redirects to something/,
    ],
    [
      'a certificate that is not trusted',
      () =>
        Promise.reject(
          new TypeError('fetch failed', {
            cause: Object.assign(new Error('self-signed certificate'), {
              code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
            }),
          }),
        ),
      /NODE_EXTRA_CA_CERTS/,
    ],
    [
      'a circle of redirects',
      async () => new Response(null, {status: 302, headers: {location: '/account'}}),
      /redirects more than/,
    ],
  ])('%s', async (_, request, message) => {
    await expect(checkUrl(address, {session, pause, request})).rejects.toThrow(message);
  });
});

test('the session does not follow a redirect to another origin', async () => {
  const sent: [string, string | null][] = [];
  const request = (async (input: URL, init: RequestInit) => {
    sent.push([input.origin, new Headers(init.headers).get('cookie')]);
    return input.origin === address.origin
      ? new Response(null, {status: 302, headers: {location: 'https://login.example/'}})
      : new Response('<p>Sign in</p>', {headers: {'content-type': 'text/html'}});
  }) as unknown as typeof fetch;
  await checkUrl(address, {session, pause, request});
  expect(
    sent.filter(([origin]) => origin === 'https://login.example').map(([, cookie]) => cookie),
  ).toEqual([null, null, null]);
});

test('no report has a token or the secret in it, nor a query', async () => {
  const token = await sign();
  const app: App = {
    signedIn: async () => ({
      token: `Bearer ${token}`,
      head: `<meta name="secret" content="${secret}">`,
    }),
  };
  const query = new URL('?token=hidden', address);
  const report = await checkUrl(query, {
    session,
    secret,
    now: () => now,
    pause,
    request: serve(app),
  });
  const text = JSON.stringify(report) + reportText(report, 'https://docs.example/');
  expect(text).toContain('bearer-prefix');
  for (const hidden of [secret, token, token.split('.')[2], 'hidden']) {
    expect(text).not.toContain(hidden);
  }
});

test('it waits a second before it asks again: tokens of one second are the same', async () => {
  let seconds = 0;
  const app: App = {
    signedIn: async () => ({
      token: await signVisitorToken({id: 1}, secret, {now: new Date(+now + seconds * 1000)}),
    }),
  };
  const report = await checkUrl(address, {
    session,
    secret,
    now: () => now,
    request: serve(app),
    pause: async () => void seconds++,
  });
  expect(report.findings).toEqual([]);
});
