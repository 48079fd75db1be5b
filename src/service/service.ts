import {newSecretValue, newTestSecret, sha256} from './credentials';
import {createEventHub} from './events/hub';
import {problemAnswer, problemDocument, unexpectedError} from './http/answer';
import {expectAllowedOrigin, preflightAnswer, setAnswerHeaders} from './http/cross-origin';
import {createRateLimit, defaultRateLimit, type RateLimitOptions} from './http/rate-limit';
import {Refusal, refusal} from './refusal';
import {findRoute} from './routes/find';
import {AccessDenied, type Store} from './store';
import type {Workspace} from './workspace';

export interface ServiceOptions {
  store: Store;
  /** The credential of the workspace's operators. */
  operatorKey: string;
  /** The service's clock. @default the system's */
  now?: () => Date;
  /** The address of the documentation site, which problem documents point to. @default "/" */
  docsUrl?: string;
  /** The path before `/v1`, without a final slash. @default "" */
  basePath?: string;
  /** The origins whose pages may call, besides the service's own, or which of them may. @default any */
  allowedOrigins?: readonly string[] | ((origin: string) => boolean);
  /**
   * For the boots of one known visitor key, or else of one client address, and for the messages of one session.
   * `false`: none. @default 120 at once, 2 per second
   */
  rateLimit?: RateLimitOptions | false;
  /** A sandbox, whose own secrets begin with `algomo_test_`: no other workspace takes one. @default false */
  forTests?: boolean;
  /** Where a request comes from, to limit boots without a known visitor key. @default unknown: no limit */
  clientAddress?: (request: Request) => string | undefined;
}

export interface Service {
  /** Answers a request of the HTTP API; whatever is wrong with it is a problem document. */
  fetch(request: Request): Promise<Response>;
  /** Ends the open event streams. */
  close(): void;
}

/**
 * Algomo's side: boot, identity, conversations, inbox and secrets of one workspace.
 *
 * @example
 * const service = createService({store: createMemoryStore(), operatorKey});
 * const answer = await service.fetch(new Request('https://algomo.example/v1/boot', {method: 'POST'}));
 */
export function createService(options: ServiceOptions): Service {
  const {store, operatorKey, docsUrl = '/', basePath = '', allowedOrigins} = options;
  const {now = () => new Date(), rateLimit = defaultRateLimit, forTests = false} = options;
  if (operatorKey === '') throw new TypeError('operatorKey: must not be empty.');

  let operatorKeyHash: Promise<string> | undefined;
  const hub = createEventHub();
  const workspace: Workspace = {
    store,
    now,
    operatorKeyHash: () => (operatorKeyHash ??= sha256(operatorKey)),
    hub,
    newSecret: forTests ? newTestSecret : newSecretValue,
    forTests,
    rateLimit: createRateLimit(rateLimit, now),
    clientAddress: options.clientAddress ?? (() => undefined),
  };

  const root = `${basePath.replace(/\/+$/, '')}/v1`;

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return preflightAnswer();
    expectAllowedOrigin(request, allowedOrigins);
    const {pathname} = new URL(request.url);
    const within = pathname.startsWith(`${root}/`);
    const route = within && (await findRoute(pathname.slice(root.length)));
    if (!route) throw noSuchAddress();
    const answerMethod = route.answers.get(request.method);
    if (!answerMethod) throw methodNotAllowed([...route.answers.keys()]);
    return answerMethod(request, workspace, route.id);
  }

  function answerFailure(error: unknown): Response {
    if (error instanceof AccessDenied) return answerFailure(new Refusal(error.problem));
    if (error instanceof Refusal) {
      const {problem, status, headers} = error;
      return problemAnswer(problemDocument(problem, status, docsUrl), headers);
    }
    console.error('[Algomo service]', error);
    return problemAnswer(unexpectedError);
  }

  return {
    async fetch(request) {
      const response = await answer(request).catch(answerFailure);
      setAnswerHeaders(response, request);
      return request.method === 'HEAD' ? new Response(null, response) : response;
    },
    close: () => hub.closeAll(),
  };
}

function methodNotAllowed(methods: readonly string[]): Refusal {
  const allow = methods.join(', ');
  return refusal(
    'request-invalid',
    `This address takes ${allow} only.`,
    {member: null, reason: 'method', allow},
    {status: 405, headers: {allow}},
  );
}

/** Repeats nothing of the address: it may hold whatever somebody pasted into it. */
function noSuchAddress(): Refusal {
  return refusal(
    'request-invalid',
    'The API has no such address.',
    {member: null, reason: 'no-such-address'},
    {status: 404},
  );
}
