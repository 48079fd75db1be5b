import {
  type Broadcast,
  type Call,
  channelName,
  type Reply,
  type ServerState,
  workerScope,
  workerScript,
} from '../../sandbox/protocol';

/** Why this browser cannot run the sandbox. */
export type SandboxFailure = 'no-service-worker' | 'no-storage' | 'registration-failed';

export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  constructor(
    readonly reason: SandboxFailure,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** The service worker behind the playground's frames: the customer's server and Algomo's service. */
export interface Sandbox {
  /** The address of the worker's scope. */
  readonly scope: string;
  /** The secrets of the reader's own workspace. */
  secrets(): Promise<{secret: string; retiredSecret: string}>;
  setServer(state: ServerState): Promise<void>;
  startOver(): Promise<void>;
  /** Any other call; resolves with the status, whatever it is. */
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  /** Hears what happens until the returned function is called. */
  subscribe(listener: (message: Broadcast) => void): () => void;
}

/**
 * Starts the worker, or finds it running.
 *
 * @param baseUrl the site's base, `/` or `/docs-site/`
 * @throws SandboxError
 */
export async function connectSandbox(baseUrl: string): Promise<Sandbox> {
  if (!('serviceWorker' in navigator)) throw new SandboxError('no-service-worker');
  await assertStorage();
  const worker = await activeWorker(baseUrl);
  const scope = new URL(baseUrl + workerScope, location.origin).href;
  const call: Sandbox['call'] = (method, path, body) =>
    ask(worker, {type: 'call', method, path, ...(body === undefined ? {} : {body})});

  return {
    scope,
    call,
    secrets: async () =>
      (await ok(call('GET', 'secrets'))) as {secret: string; retiredSecret: string},
    setServer: async (state) => void (await ok(call('PUT', 'server', state))),
    startOver: async () => void (await ok(call('POST', 'start-over'))),
    subscribe(listener) {
      const channel = new BroadcastChannel(channelName);
      channel.onmessage = ({data}: MessageEvent<Broadcast>) => listener(data);
      return () => channel.close();
    },
  };
}

async function assertStorage(): Promise<void> {
  try {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('algomo-playground-probe');
      request.onsuccess = () => {
        request.result.close();
        resolve(indexedDB.deleteDatabase('algomo-playground-probe'));
      };
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
    localStorage.getItem('algomo-playground-probe');
  } catch (cause) {
    throw new SandboxError('no-storage', {cause});
  }
}

async function activeWorker(baseUrl: string): Promise<() => ServiceWorker> {
  try {
    const registration = await navigator.serviceWorker.register(baseUrl + workerScript, {
      scope: baseUrl + workerScope,
    });
    const candidate = registration.active ?? registration.waiting ?? registration.installing;
    if (candidate && candidate.state !== 'activated') await activation(candidate);
    const activated = registration.active ?? candidate;
    if (!activated) throw new Error('The worker did not start.');
    return () => registration.active ?? activated;
  } catch (cause) {
    throw new SandboxError('registration-failed', {cause});
  }
}

function activation(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker was replaced.'));
    });
  });
}

const patience = 3_000;

/**
 * Posts a call and waits for its reply. A browser may stop its worker at any moment, and then nobody
 * answers: a call that changes nothing the second time is made again.
 */
function ask(worker: () => ServiceWorker, call: Call): Promise<Reply> {
  return new Promise((resolve) => {
    function post() {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = ({data}: MessageEvent<Reply>) => {
        clearInterval(again);
        port1.close();
        resolve(data);
      };
      worker().postMessage(call, [port2]);
    }
    const again = call.method === 'POST' ? undefined : setInterval(post, patience);
    post();
  });
}

async function ok(reply: Promise<Reply>): Promise<unknown> {
  const {status, body} = await reply;
  if (status >= 400) throw new Error(`The sandbox answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
