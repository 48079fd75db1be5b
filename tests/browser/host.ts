import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createMemoryStore, createService} from '../../src/service';
import type {InboxConversation, InboxItem, SecretSummary} from '../../src/service/api';
import {signVisitorToken, type VisitorClaims} from '../../src/visitor-token';
import {builtFile} from './build';

const operatorKey = 'operator-key-of-the-host-tests';
export const docsUrl = 'https://docs.example/';

/** Algomo's side on loopback: the built widget, and the service over a store in memory. */
export async function startAlgomo() {
  const service = createService({store: createMemoryStore(), operatorKey, docsUrl});
  const served = new EventTarget();
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.url === '/widget/v1.js') {
      outgoing.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'});
      outgoing.end(builtFile('widget/v1.js'), () => served.dispatchEvent(new Event('widget')));
    } else {
      await answer(incoming, outgoing, (request) => service.fetch(request));
    }
  });
  const origin = await listen(server);

  async function callAsOperator<T>(path: string): Promise<T> {
    const headers = {authorization: `Bearer ${operatorKey}`};
    const response = await service.fetch(new Request(`${origin}/v1${path}`, {headers}));
    return (await response.json()) as T;
  }

  return {
    origin,
    fetch: service.fetch,
    /** Resolves when the widget’s script has been sent. */
    widgetSent: () =>
      new Promise<void>((sent) => served.addEventListener('widget', () => sent(), {once: true})),
    async sign(claims: VisitorClaims): Promise<string> {
      const {secrets} = await callAsOperator<{secrets: SecretSummary[]}>('/secrets');
      return signVisitorToken(claims, secrets[0]!.value);
    },
    /** Every message that has arrived, with its writer’s name. */
    async arrived(): Promise<string[]> {
      const {conversations} = await callAsOperator<{conversations: InboxItem[]}>('/inbox');
      const opened = conversations.map(({id}) =>
        callAsOperator<{conversation: InboxConversation}>(`/inbox/${id}`),
      );
      return (await Promise.all(opened)).flatMap(({conversation: {user, messages}}) =>
        messages.map(({text}) => `${user?.name ?? 'anonymous'}: ${text}`),
      );
    },
    async stop() {
      service.close();
      await stop(server);
    },
  };
}

export type Algomo = Awaited<ReturnType<typeof startAlgomo>>;

/** A customer's server: what each path answers is set by the test. */
export async function startCustomer() {
  const answers = new Map<string, () => Promise<Response> | Response>();
  const server = createServer((incoming, outgoing) =>
    answer(
      incoming,
      outgoing,
      async () => answers.get(incoming.url ?? '')?.() ?? new Response(null, {status: 404}),
    ),
  );
  return {origin: await listen(server), answers, stop: () => stop(server)};
}

/**
 * The built site on an origin of its own, with files that the test replaces.
 *
 * @param original where it is served as it was built
 */
export async function startSite(original: string) {
  const replaced = new Map<string, string>();
  const server = createServer((incoming, outgoing) =>
    answer(incoming, outgoing, async ({url}) => {
      const {pathname} = new URL(url);
      const script = replaced.get(pathname);
      if (script === undefined) {
        const {status, headers, body} = await fetch(original + pathname);
        return new Response(body, {
          status,
          headers: {'content-type': headers.get('content-type') ?? 'text/plain'},
        });
      }
      const headers = {'content-type': 'text/javascript', 'cache-control': 'no-cache'};
      return new Response(script, {headers});
    }),
  );
  return {origin: await listen(server), replaced, stop: () => stop(server)};
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

/** Node's HTTP, and a handler of `Request` and `Response`. */
async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: Request) => Promise<Response>,
): Promise<void> {
  const {method = 'GET', headers, url} = incoming;
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const body = [];
  for await (const chunk of incoming) body.push(chunk as Buffer);
  const response = await handle(
    new Request(`http://${headers.host}${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      signal: gone.signal,
      ...(body.length > 0 && {body: Buffer.concat(body)}),
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  try {
    for await (const chunk of response.body ?? []) outgoing.write(chunk);
  } finally {
    outgoing.end();
  }
}
