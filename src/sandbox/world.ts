import {initialChoice, type SigningContext} from '../scenarios';
import {createIndexedDbStore, createService, type Service} from '../service';
import type {SecretSummary} from '../service/api';
import type {ServerState} from './protocol';
import {openServerState} from './server-state';

const initialState: ServerState = {...initialChoice, pasted: null};

/** Everything behind the worker's addresses: Algomo's service and what the customer's server remembers. */
export interface World {
  service: Service;
  /** Calls the service as the workspace's operator. */
  operate(method: string, path: string, body?: unknown): Promise<Response>;
  secrets(): Promise<Pick<SigningContext, 'secret' | 'retiredSecret'>>;
  state(): Promise<ServerState>;
  setState(state: ServerState): Promise<void>;
  /** Forgets users, visitors, conversations, secrets and the server's state. */
  startOver(): Promise<void>;
}

/**
 * @param base the address that the service's `/v1` stands under
 * @param docsUrl the site's own address, for the problems' pages
 */
export function createWorld(base: string, docsUrl: string): World {
  const operatorKey = crypto.randomUUID();
  const store = createIndexedDbStore('algomo-playground-service');
  const serverState = openServerState('algomo-playground-server');
  const service = createService({
    store,
    operatorKey,
    docsUrl,
    basePath: new URL(base).pathname.replace(/\/$/, ''),
  });

  const operate: World['operate'] = (method, path, body) =>
    service.fetch(
      new Request(new URL(`v1/${path}`, base), {
        method,
        headers: {authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json'},
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      }),
    );

  /** The service makes the first secret when it is asked for them. */
  async function listSecrets(): Promise<SecretSummary[]> {
    const response = await operate('GET', 'secrets');
    return ((await response.json()) as {secrets: SecretSummary[]}).secrets;
  }

  /** Lasts as long as the worker: what somebody pasted is stored nowhere. */
  let pasted: ServerState['pasted'] = null;

  let preparing: Promise<void> | null = null;
  /** A new workspace has replaced its secret once, so that the mistake of using the old one can be shown. */
  function prepare(): Promise<void> {
    preparing ??= (async () => {
      const secrets = await listSecrets();
      if (!secrets.some(({retired}) => retired)) {
        await operate('POST', 'secrets', {overlapSeconds: 0});
      }
    })().catch((error: unknown) => {
      preparing = null;
      throw error;
    });
    return preparing;
  }

  return {
    service,
    operate,
    async secrets() {
      await prepare();
      const secrets = await listSecrets();
      const newest = (retired: boolean) =>
        secrets
          .filter((secret) => secret.retired === retired)
          .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0]?.value ?? '';
      return {secret: newest(false), retiredSecret: newest(true)};
    },
    state: async () => ({...((await serverState.read()) ?? initialState), pasted}),
    setState(state) {
      pasted = state.pasted;
      return serverState.write({...state, pasted: null});
    },
    async startOver() {
      await store.clear();
      service.close();
      pasted = null;
      await serverState.write(initialState);
      preparing = null;
      await prepare();
    },
  };
}
