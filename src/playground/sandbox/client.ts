import {
  type Broadcast,
  type CallName,
  type Calls,
  channelName,
  type Outcome,
  protocolVersion,
  type TabId,
  workerScope,
} from '../../sandbox/protocol';
import {ask} from './ask';
import {onTakeover, startWorker, updateWorker} from './registration';
import {randomId} from './random-id';
import {storageFailure} from './storage';

/** Why this page has no sandbox. */
export type SandboxFailure =
  | 'insecure'
  | 'no-service-worker'
  | 'no-storage'
  | 'storage-full'
  | 'registration-failed'
  | 'no-answer'
  /** The reader went on without it. */
  | 'left-out';

/** The service worker behind the playground's frames: the customer's server and Algomo's service. */
export interface Sandbox {
  readonly tab: TabId;
  /** The address of this tab's pages, with a slash at its end. */
  readonly pages: string;
  /** Makes a call; it ends within seconds, and never rejects. */
  call<N extends CallName>(name: N, body: Calls[N]['body']): Promise<Outcome<Calls[N]['reply']>>;
  /** Hears what happens, in this tab and in others, until the returned function is called. */
  subscribe(listener: (message: Broadcast) => void): () => void;
  /** Calls back when the worker turns out to be of another version, until the returned function is called. */
  onOutdated(listener: () => void): () => void;
}

export type Connection =
  | {status: 'ready'; sandbox: Sandbox}
  | {status: 'failed'; reason: SandboxFailure}
  | {status: 'outdated'};

/**
 * Starts the worker, or finds it running.
 *
 * @param baseUrl the site's base, `/` or `/docs-site/`
 * @param tab this load of the page
 * @example
 * const connection = await connectSandbox('/', randomId());
 * if (connection.status === 'ready') await connection.sandbox.call('secrets', null);
 */
export async function connectSandbox(baseUrl: string, tab: TabId): Promise<Connection> {
  if (!('serviceWorker' in navigator)) {
    return failed(window.isSecureContext ? 'no-service-worker' : 'insecure');
  }
  const starting = startWorker(baseUrl).catch(() => null);
  const noStorage = await storageFailure();
  if (noStorage) return failed(noStorage);
  const registration = await starting;
  if (!registration?.active) return failed('registration-failed');

  const sandbox = createSandbox(registration, registration.active, baseUrl, tab);
  let greeting = await sandbox.call('hello', null);
  if (!greeting.ok && greeting.failure.kind === 'outdated') {
    await updateWorker(registration);
    greeting = await sandbox.call('hello', null);
  }
  if (greeting.ok) return {status: 'ready', sandbox};
  return greeting.failure.kind === 'outdated' ? {status: 'outdated'} : failed('no-answer');
}

function failed(reason: SandboxFailure): Connection {
  return {status: 'failed', reason};
}

function createSandbox(
  registration: ServiceWorkerRegistration,
  first: ServiceWorker,
  baseUrl: string,
  tab: TabId,
): Sandbox {
  const outdated = new EventTarget();
  const isOutdated = () => outdated.dispatchEvent(new Event('outdated'));
  // A worker answers an id once: a later connection of the same tab must not use one again.
  const connection = randomId();
  let calls = 0;

  const call: Sandbox['call'] = async (name, body) => {
    const id = `${connection}-${++calls}`;
    const message = {type: 'call', version: protocolVersion, id, tab, name, body} as const;
    const outcome = await ask(() => registration.active ?? first, message);
    if (!outcome.ok && outcome.failure.kind === 'outdated') isOutdated();
    return outcome;
  };

  return {
    tab,
    pages: new URL(`${baseUrl}${workerScope}${tab}/`, location.origin).href,
    call,
    subscribe(listener) {
      const channel = new BroadcastChannel(channelName);
      channel.onmessage = ({data}: MessageEvent<Broadcast>) => {
        if (data?.version === protocolVersion) listener(data);
      };
      return () => channel.close();
    },
    onOutdated(listener) {
      outdated.addEventListener('outdated', listener);
      const stop = onTakeover(registration, () => void call('hello', null));
      return () => {
        outdated.removeEventListener('outdated', listener);
        stop();
      };
    },
  };
}
