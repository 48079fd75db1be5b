import {Hono} from 'hono/tiny';
import {sha256} from './credentials';
import {createEventHub} from './events/hub';
import {problemAnswer, problemDocument, unexpectedError} from './http/answer';
import {answerHeaders, crossOrigin} from './http/cross-origin';
import {createRateLimit, defaultRateLimit, type RateLimitOptions} from './http/rate-limit';
import {Refusal, refusal} from './refusal';
import {routes, type Answer} from './routes';
import type {Store} from './store';
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
  /** The origins whose pages may call, besides the service's own. @default any */
  allowedOrigins?: readonly string[];
  /**
   * For the boots of one known visitor key, or else of one client address, and for the messages of one session.
   * `false`: none. @default 120 at once, 2 per second
   */
  rateLimit?: RateLimitOptions | false;
  /** Where a request comes from, to limit boots without a known visitor key. @default unknown: no limit */
  clientAddress?: (request: Request) => string | undefined;
}

export interface Service {
  /** Answers a request of the HTTP API; whatever is wrong with it is a problem document. */
  fetch(request: Request): Promise<Response>;
  /** Ends the open event streams. */
  close(): void;
}

/** Algomo's side: boot, identity, conversations, inbox and secrets of one workspace. */
export function createService(options: ServiceOptions): Service {
  const {store, operatorKey, docsUrl = '/', basePath = '', allowedOrigins} = options;
  const {now = () => new Date(), rateLimit = defaultRateLimit} = options;
  if (operatorKey === '') throw new TypeError('operatorKey: must not be empty.');

  let operatorKeyHash: Promise<string> | undefined;
  const hub = createEventHub();
  const workspace: Workspace = {
    store,
    now,
    operatorKeyHash: () => (operatorKeyHash ??= sha256(operatorKey)),
    hub,
    rateLimit: createRateLimit(rateLimit, now),
    clientAddress: options.clientAddress ?? (() => undefined),
  };

  const app = new Hono().basePath(basePath.replace(/\/+$/, '') || '/');
  app.use(answerHeaders, crossOrigin(allowedOrigins));
  for (const [path, methods] of Object.entries(routes)) {
    // A Map, because a request chooses the method: an object would also answer to `constructor`.
    const answers = new Map<string, Answer>(Object.entries(methods));
    app.all(`/v1${path}`, ({req}) => {
      // This router overlooks a slash at the end.
      if (req.path.endsWith('/')) throw noSuchAddress();
      const answer = answers.get(req.method);
      if (!answer) throw methodNotAllowed([...answers.keys()]);
      return answer(req.raw, workspace, req.param('id') ?? '');
    });
  }
  app.notFound(() => answerRefusal(noSuchAddress()));
  app.onError((error) => {
    if (error instanceof Refusal) return answerRefusal(error);
    console.error('[Algomo service]', error);
    return problemAnswer(unexpectedError);
  });

  function answerRefusal({problem, status, headers}: Refusal): Response {
    return problemAnswer(problemDocument(problem, status, docsUrl), headers);
  }

  return {
    fetch: async (request) => app.fetch(request),
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
