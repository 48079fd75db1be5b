import {signVisitorToken, type VisitorClaims} from '../../visitor-token';
import type {BootResponse, Conversation, Message, ProblemDocument, SecretSummary} from '../api';
import {createMemoryStore, createService, type ServiceOptions} from '..';

export const operatorKey = 'operator-key-of-the-tests';
export const docsUrl = 'https://docs.example/';
const origin = 'https://service.example';

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** A service with a clock that stands still, and short ways to call it. */
export function createTestWorkspace(options: Partial<ServiceOptions> = {}) {
  const clock = {time: Date.parse('2026-03-01T12:00:00.000Z')};
  const store = options.store ?? createMemoryStore();
  const now = () => new Date(clock.time);
  const service = createService({store, operatorKey, now, docsUrl, ...options});
  const base = origin + (options.basePath ?? '');

  function send(method: string, path: string, init: CallInit = {}): Promise<Response> {
    const {bearer, body, headers} = init;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return service.fetch(
      new Request(`${base}/v1${path}`, {
        method,
        signal: init.signal,
        headers: {
          ...(bearer === undefined ? {} : {authorization: `Bearer ${bearer}`}),
          ...(body === undefined ? {} : {'content-type': 'application/json'}),
          ...headers,
        },
        ...(body === undefined ? {} : {body: text}),
      }),
    );
  }

  async function call<T>(method: string, path: string, init?: CallInit): Promise<Answer<T>> {
    const response = await send(method, path, init);
    const text = await response.text();
    const body = (text === '' ? null : JSON.parse(text)) as T;
    return {status: response.status, body, headers: response.headers};
  }

  const callAsOperator = <T>(method: string, path: string, body?: unknown) =>
    call<T>(method, path, {bearer: operatorKey, body});

  const secrets = async () =>
    (await callAsOperator<{secrets: SecretSummary[]}>('GET', '/secrets')).body.secrets;

  /** A token signed with the current secret at the service's time. */
  async function sign(claims: VisitorClaims, expiresIn = 30): Promise<string> {
    const secret = (await secrets())[0]!.value;
    return signVisitorToken(claims, secret, {now: now(), expiresIn});
  }

  return {
    clock,
    store,
    service,
    send,
    call,
    callAsOperator,
    secrets,
    sign,
    /** Moves the clock on. */
    pass: (seconds: number) => void (clock.time += seconds * 1000),
    boot: (body: unknown = {}) => call<BootResponse>('POST', '/boot', {body}),
    device: () => createDevice(call, sign),
  };
}

interface CallInit {
  bearer?: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export type TestWorkspace = ReturnType<typeof createTestWorkspace>;
export type Device = ReturnType<typeof createDevice>;

/** What a widget on one device does and keeps. */
function createDevice(call: TestWorkspace['call'], sign: TestWorkspace['sign']) {
  let key: string | undefined;
  let session: string | undefined;

  async function boot(visitorToken?: unknown): Promise<BootResponse> {
    const {status, body} = await call<BootResponse>('POST', '/boot', {
      body: {visitorKey: key, visitorToken},
    });
    if (status !== 200) throw new Error(`${status} ${(body as never as ProblemDocument).code}`);
    key = body.visitor.key;
    session = body.session.token;
    return body;
  }

  const ask = <T>(method: string, path: string, body?: unknown) =>
    call<T>(method, path, {bearer: session, body});

  return {
    get key() {
      return key;
    },
    get session() {
      return session ?? '';
    },
    ask,
    boot,
    signIn: async (id: string | number, more: Omit<VisitorClaims, 'id'> = {}) =>
      boot(await sign({id, ...more})),
    async start(text: string, clientId?: string): Promise<Conversation> {
      const answer = await ask<{conversation: Conversation}>('POST', '/conversations', {
        text,
        clientId,
      });
      return answer.body.conversation;
    },
    async list(): Promise<string[]> {
      const {body} = await ask<{conversations: {id: string}[]}>('GET', '/conversations');
      return body.conversations.map(({id}) => id);
    },
    open: (id: string) => ask<{conversation: Conversation}>('GET', `/conversations/${id}`),
    send: (id: string, text: string, clientId?: string) =>
      ask<{message: Message}>('POST', `/conversations/${id}/messages`, {text, clientId}),
  };
}

export function problemOf({body}: Answer<unknown>): ProblemDocument {
  return body as ProblemDocument;
}
