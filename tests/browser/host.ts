import {createServer} from 'node:http';
import {createMemoryStore, createService} from '../../src/service';
import type {InboxConversation, InboxItem, SecretSummary} from '../../src/service/api';
import {signVisitorToken, type VisitorClaims} from '../../src/visitor-token';
import {builtFile} from './build';
import {listen, respond, serve, stop} from './http';

const operatorKey = 'operator-key-of-the-host-tests';
export const docsUrl = 'https://docs.example/';

/** A request that arrived. */
interface Asked {
  method: string;
  path: string;
  authorization: string | undefined;
}

/** Algomo's side on loopback: the built widget, and the service over a store in memory. */
export async function startAlgomo() {
  const service = createService({store: createMemoryStore(), operatorKey, docsUrl});
  const served = new EventTarget();
  const asked: Asked[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const {method = '', url: path = '', headers} = incoming;
    asked.push({method, path, authorization: headers.authorization});
    if (incoming.url === '/widget/v1.js') {
      outgoing.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'});
      outgoing.end(builtFile('widget/v1.js'), () => served.dispatchEvent(new Event('widget')));
    } else {
      await respond(incoming, outgoing, (request) => service.fetch(request));
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
    /** Every request, in order. */
    asked: asked as readonly Asked[],
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
  const {server, origin} = await serve(async ({url}) => {
    const answer = answers.get(new URL(url).pathname);
    return (await answer?.()) ?? new Response(null, {status: 404});
  });
  return {origin, answers, stop: () => stop(server)};
}
