import {randomBytes, randomUUID} from 'node:crypto';
import {createService} from '../service';
import type {SecretSummary} from '../service/api';
import {
  createSqliteStore,
  createSqlTransactions,
  type SqlConnection,
} from '../service/store/sqlite';
import type {Assets} from './assets';
import {createConsoleApi, type VisitListener} from './console-api';
import {type Connection, type Faults, withFault} from './faults';
import type {Guard} from './http/guard';
import type {Changed} from './protocol';
import {forbiddenHost, redirectToDocs} from './http/answers';
import {createReports} from './visits/reports';
import {openVisitLog} from './visits/visit-log';
import {createWatch} from './visits/watch';

export interface SandboxOptions {
  /** The workspace's database. */
  connection: SqlConnection;
  assets: Assets;
  guard: Guard;
  /** The documentation site, with a slash at its end. */
  docsUrl: string;
  version: string;
  /** A page of another origin was refused. */
  onRefused?: (origin: string) => void;
  onVisit?: VisitListener;
  /** The machine's clock. @default the system's */
  now?: () => Date;
}

/** Algomo's side of Visitor Authentication on the reader's own machine. */
export interface Sandbox {
  fetch(request: Request, connection: Connection): Promise<Response>;
  /** The workspace's current secret, whoever made it. */
  secret(): Promise<string>;
  /** Ends the open streams. */
  close(): void;
}

/**
 * The widget, the service and the console on one origin.
 *
 * @example
 * const sandbox = await createSandbox({connection, assets, guard, docsUrl, version});
 * const response = await sandbox.fetch(request, {hangUp: () => socket.destroy()});
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const {connection, assets, guard, docsUrl, version} = options;
  const {now = () => new Date(), onRefused = () => undefined, onVisit = () => undefined} = options;
  const faults: Faults = {fault: 'none', clockOffset: 0};
  const serviceNow = () => new Date(now().getTime() + faults.clockOffset * 1000);
  const operatorKey = `operator_${randomBytes(32).toString('base64url')}`;
  const transactions = createSqlTransactions(connection);
  const store = createSqliteStore(transactions);
  const service = createService({
    store,
    operatorKey,
    docsUrl,
    now: serviceNow,
    allowedOrigins: guard.mayCall,
    forTests: true,
    // One developer's tools may load pages as fast as they like.
    rateLimit: false,
  });
  const visits = openVisitLog(transactions, now);
  const consoleApi = createConsoleApi({
    visits,
    faults,
    operatorKey,
    version,
    docsUrl,
    onVisit,
    startOver,
  });
  const {tell, announce} = consoleApi;
  const watch = createWatch({
    secrets: async () =>
      (await listSecrets()).map(({id, value, retired}) => ({id, value, retired})),
    now: serviceNow,
    visits: visits.all,
    tell,
  });
  const reports = createReports({guard, visits: visits.all, now, tell});

  async function listSecrets(): Promise<readonly SecretSummary[]> {
    const request = new Request('http://localhost/v1/secrets', {
      headers: {authorization: `Bearer ${operatorKey}`},
    });
    const {secrets} = (await (await service.fetch(request)).json()) as {secrets: SecretSummary[]};
    return secrets;
  }

  async function secret(): Promise<string> {
    return (await listSecrets()).find(({retired}) => !retired)?.value ?? '';
  }

  /** The secret stays: it stands in the settings of the reader's app. */
  async function startOver(): Promise<void> {
    const value = await secret();
    const at = now().toISOString();
    await store.clear();
    service.close();
    await store.addSecret({id: randomUUID(), value}, {now: at, overlapUntil: at});
  }

  return {
    async fetch(request, carrier) {
      const {pathname} = new URL(request.url);
      if (!guard.isOwnHost(request.headers.get('host') ?? ''))
        return forbiddenHost(request, docsUrl);
      if (pathname.startsWith('/console/')) return consoleApi.fetch(request);
      if (pathname.startsWith('/v1/')) {
        // What the operator asks for is answered whatever the pages are made to see.
        const fault = request.headers.get('authorization')?.endsWith(operatorKey)
          ? 'none'
          : faults.fault;
        const origin = request.headers.get('origin');
        const foreign = origin !== null && !guard.mayCall(origin);
        if (foreign) onRefused(origin);
        return withFault(fault, request, {connection: carrier, docsUrl}, async () => {
          // The service refuses it, and the console hears nothing of it.
          if (foreign) return service.fetch(request);
          const response = await watch(request, service.fetch);
          const changed = changedBy(request.method, pathname);
          if (changed && response.ok) announce(changed);
          return response;
        });
      }
      if (pathname === '/reports') return reports(request);
      if (pathname.startsWith('/docs/')) return redirectToDocs(request, docsUrl);
      return assets.fetch(request);
    },
    secret,
    close() {
      service.close();
      consoleApi.close();
    },
  };
}

/** What a call of the API has changed besides the visits. */
function changedBy(method: string, pathname: string): Changed | null {
  if (method === 'GET') return null;
  if (/^\/v1\/secrets\b/.test(pathname)) return 'secrets';
  return /^\/v1\/(conversations|inbox)\b/.test(pathname) ? 'conversations' : null;
}
