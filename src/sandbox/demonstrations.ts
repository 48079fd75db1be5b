import type {ProblemCode} from '../problems';
import {createIndexedDbStore, createService} from '../service';
import type {BootResponse} from '../service/api';
import {initialChoice, scenarioOf} from '../scenarios';
import {testSecretPrefix} from '../visitor-token';
import {exchange} from './log';
import type {LogEntry, TabId} from './protocol';

/** A service of its own for one demonstration, whose clock and workspace nobody else uses. */
interface Stage {
  request(method: string, path: string, options?: Options): Promise<LogEntry & {raw: unknown}>;
  boot(body?: object): Promise<BootResponse>;
  token(id: string): Promise<string>;
  operatorKey: string;
  advance(seconds: number): void;
}

interface Options {
  bearer?: string;
  body?: unknown;
  origin?: string;
}

type Demonstration = (stage: Stage) => Promise<unknown>;

/** The steps that end in each problem which no token and no page can produce. */
const demonstrations: Partial<Record<ProblemCode, Demonstration>> = {
  'session-missing': ({request}) => request('GET', 'v1/conversations'),
  'session-invalid': ({request}) =>
    request('GET', 'v1/conversations', {bearer: 'a-session-that-nobody-issued'}),
  async 'session-expired'({boot, advance, request}) {
    const {session} = await boot();
    advance(3_601);
    return request('GET', 'v1/conversations', {bearer: session.token});
  },
  async 'session-superseded'({boot, token, request}) {
    const {session, visitor} = await boot();
    await boot({visitorKey: visitor.key, visitorToken: await token('1')});
    return request('GET', 'v1/conversations', {bearer: session.token});
  },
  'wrong-token-kind': async ({request, token}) =>
    request('GET', 'v1/conversations', {bearer: await token('1')}),
  async 'conversation-not-found'({boot, token, request}) {
    const jane = await boot({visitorToken: await token('1')});
    const started = await request('POST', 'v1/conversations', {
      bearer: jane.session.token,
      body: {text: 'Only Jane may read this.'},
    });
    const {conversation} = started.raw as {conversation: {id: string}};
    const john = await boot({visitorToken: await token('2')});
    return request('GET', `v1/conversations/${conversation.id}`, {bearer: john.session.token});
  },
  async 'sign-in-required'({boot, token}) {
    const {visitor} = await boot({visitorToken: await token('1')});
    return boot({visitorKey: visitor.key});
  },
  async 'token-reused'({boot, token, advance}) {
    const visitorToken = await token('1');
    await boot({visitorToken});
    advance(10);
    return boot({visitorToken});
  },
  'origin-not-allowed': ({request}) =>
    request('POST', 'v1/boot', {body: {}, origin: 'https://another-site.example'}),
  async 'rate-limited'({boot, request}) {
    const {visitor} = await boot();
    for (let count = 0; count < 2; count++) await boot({visitorKey: visitor.key});
    return request('POST', 'v1/boot', {body: {visitorKey: visitor.key}});
  },
  'secret-for-tests': ({request, operatorKey}) =>
    request('POST', 'v1/secrets', {
      bearer: operatorKey,
      body: {value: testSecretPrefix + crypto.randomUUID()},
    }),
  'request-invalid': ({request}) => request('POST', 'v1/boot', {body: {visitorKey: 1}}),
};

/** Makes the requests that end in a problem, and resolves with them; with none where there is no demonstration. */
export async function demonstrate(code: string, tab: TabId): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  const demonstration = Object.hasOwn(demonstrations, code) && demonstrations[code as ProblemCode];
  if (!demonstration) return entries;
  const name = `algomo-playground-demonstration-${crypto.randomUUID()}`;
  try {
    await demonstration(await stageOf(name, entries, tab));
  } finally {
    indexedDB.deleteDatabase(name);
  }
  return entries;
}

const address = 'https://api.algomo.example/';

async function stageOf(name: string, entries: LogEntry[], tab: TabId): Promise<Stage> {
  let offset = 0;
  const now = () => new Date(Date.now() + offset * 1000);
  const operatorKey = crypto.randomUUID();
  const service = createService({
    store: createIndexedDbStore(name),
    operatorKey,
    now,
    allowedOrigins: ['https://acme.example'],
    rateLimit: {burst: 2, perSecond: 0.01},
  });
  const listed = await service.fetch(
    new Request(`${address}v1/secrets`, {headers: {authorization: `Bearer ${operatorKey}`}}),
  );
  const {secrets} = (await listed.json()) as {secrets: [{value: string}]};

  const request: Stage['request'] = async (method, path, {bearer, body, origin} = {}) => {
    const headers = new Headers({'content-type': 'application/json'});
    if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`);
    if (origin !== undefined) headers.set('origin', origin);
    const sent = new Request(address + path, {
      method,
      headers,
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    // A browser sets `Origin` itself and lets no script do so; this request never leaves the worker.
    if (origin !== undefined) Object.defineProperty(sent, 'headers', {value: headers});
    const {response, entry} = await exchange(
      sent,
      {tab, device: null},
      `service/${path}`,
      service.fetch,
    );
    entries.push(entry);
    return {...entry, raw: (await response.json()) as unknown};
  };

  return {
    operatorKey,
    request,
    boot: async (body = {}) => (await request('POST', 'v1/boot', {body})).raw as BootResponse,
    token: async (id) => {
      const [{value: secret}] = secrets;
      const payloadText = JSON.stringify({id});
      const context = {...initialChoice, payloadText, secret, retiredSecret: '', now: now()};
      return String(await scenarioOf(initialChoice.scenario).token(context));
    },
    advance(seconds) {
      offset += seconds;
    },
  };
}
