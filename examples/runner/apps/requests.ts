import {request as httpRequest} from 'node:http';
import {recommendedLifetime} from '../../../src/visitor-token';
import type {Case} from '../report';
import {newSecret} from '../secrets';
import type {Setup} from '../setups';
import {tokenFaults} from '../token-faults';
import type {AppSandbox} from './sandbox';
import {startApp} from './server';
import {newVisitor, type SentRequest} from './visitor';

/** What the app must see in Jane. */
const jane = {id: '1', name: 'Jane Doe', email: 'jane@example.com'};

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

/** Without a usable secret the app says so, and does not run. */
export async function runWithoutSecret(setup: Setup, cwd: string): Promise<Case[]> {
  const secrets = {'secret-missing': null, 'secret-short': newSecret().slice(0, 31)};
  const cases: Case[] = [];
  for (const [name, secret] of Object.entries(secrets)) {
    const env = {...setup.env, ALGOMO_SECRET: secret, ALGOMO_WIDGET: 'http://localhost:4666/'};
    const app = await startApp(setup.run, {cwd, env});
    const limit = setTimeout(() => void app.stop(), 60_000);
    const {code, said} = await app.ended;
    clearTimeout(limit);
    const faults: string[] = [];
    if (code === 0 || code === null) faults.push(`it ended with the code ${code ?? 'none'}`);
    if (!said.includes('ALGOMO_SECRET')) faults.push(`no word of ALGOMO_SECRET: ${said.trim()}`);
    if (secret !== null && said.includes(secret)) faults.push('the message contains the secret');
    cases.push({name, faults});
  }
  return cases;
}

/** The token's own address, and whether a page elsewhere can sign somebody in. */
export async function runRequests(url: string, sandbox: AppSandbox): Promise<Case[]> {
  const visitor = await newVisitor(url);
  const stranger = await newVisitor(url);
  try {
    await Promise.all([visitor.open(), stranger.open()]);
    const sent = await stranger.signInRequest(jane.name);
    const cookie = await visitor.cookie();
    const cases = [
      {name: 'visitor-token: nobody', faults: await nobodyFaults(url)},
      {name: 'sign-in from another site', faults: await forgedFaults(url, sent, cookie)},
    ];
    await visitor.signIn(jane.name);
    const faults = await tokenAnswerFaults(url, await visitor.cookie(), sandbox.secret);
    return [...cases, {name: 'visitor-token: Jane', faults}];
  } finally {
    await Promise.all([visitor.close(), stranger.close()]);
  }
}

async function nobodyFaults(url: string): Promise<string[]> {
  const {status, headers} = await send(`${url}/visitor-token`, {});
  return [...(status === 401 ? [] : [`status ${status}, not 401`]), ...cacheFaults(headers)];
}

async function tokenAnswerFaults(url: string, cookie: string, secret: string): Promise<string[]> {
  const from = Math.floor(Date.now() / 1000);
  const {status, headers, text} = await send(`${url}/visitor-token`, {headers: {cookie}});
  if (status !== 200) return [`status ${status}, not 200`];
  const to = Math.floor(Date.now() / 1000);
  const type = String(headers['content-type']);
  return [
    ...(type.startsWith('text/plain') ? [] : [`Content-Type: ${type}, not text/plain`]),
    ...cacheFaults(headers),
    ...(await tokenFaults(text, {
      user: jane,
      secret,
      lifetime: recommendedLifetime,
      signed: {from, to},
    })),
  ];
}

function cacheFaults({'cache-control': control}: Answer['headers']): string[] {
  return String(control).includes('no-store') ? [] : [`Cache-Control: ${String(control)}`];
}

/** A page elsewhere repeats a request that the app took from somebody else, and the browser adds its cookies. */
async function forgedFaults(
  url: string,
  {url: address, contentType, headers, body}: SentRequest,
  cookie: string,
): Promise<string[]> {
  const {status, headers: answered} = await send(address, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': contentType,
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
      ...(cookie && {cookie}),
    },
    body,
  });
  if (status < 400) return [`status ${status}`];
  const set = [answered['set-cookie'] ?? []].flat().map((each) => each.split(';', 1)[0]);
  const cookies = [cookie, ...set].filter(Boolean).join('; ');
  const after = await send(`${url}/visitor-token`, {headers: {cookie: cookies}});
  return after.status === 401 ? [] : ['it signed somebody in'];
}

/** `fetch` keeps some headers to itself. */
function send(
  url: string,
  {method = 'GET', headers = {}, body = ''}: {method?: string; headers?: object; body?: string},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      {method, headers: {...headers}, timeout: 20_000},
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({status: response.statusCode ?? 0, headers: response.headers, text}),
        );
      },
    );
    request.on('timeout', () => request.destroy(new Error(`${url} does not answer`)));
    request.on('error', reject);
    request.end(body);
  });
}
