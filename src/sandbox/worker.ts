import {createAddresses} from './addresses';
import {createBackend} from './backend';
import {createCallAnswering} from './calls';
import type {WorkerScope} from './worker-scope';

const worker = self as unknown as WorkerScope;
const scope = worker.registration.scope;
const home = new URL('../../', scope).href;
const backend = createBackend(new URL('service/', scope).href, home);
const answerCall = createCallAnswering(backend);
const addresses = createAddresses({
  backend,
  scope,
  home,
  pageOf: async (clientId) => (await worker.clients.get(clientId))?.url,
});

/** How long a tab that nobody sees any more keeps its demo server's state. */
const dayInMilliseconds = 86_400_000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  if (!event.request.url.startsWith(scope)) return;
  const {request, clientId} = event;
  const leaving = worker.registration.waiting !== null;
  event.respondWith(addresses.fetch(request, {clientId, leaving}));
});

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!port) return;
  event.waitUntil(answerCall(event.data).then((reply) => reply && port.postMessage(reply)));
  // Once in a worker's life. What cannot be tidied up now is tidied up by another.
  tidying ??= forgetClosedTabs().catch(() => undefined);
  event.waitUntil(tidying);
});

let tidying: Promise<void> | undefined;

worker.registration.addEventListener('updatefound', () => {
  const next = worker.registration.installing;
  next?.addEventListener('statechange', () => {
    // The streams of the open chats would keep this worker at work, and the next one waiting, for minutes.
    if (next.state === 'installed') backend.service.close();
  });
});

/** A tab's frames are the worker's clients as long as the tab is open. */
async function forgetClosedTabs(): Promise<void> {
  const clients = await worker.clients.matchAll({includeUncontrolled: true});
  const open = new Set(clients.map(({url}) => url.slice(scope.length).split('/')[0] ?? ''));
  await backend.tabs.collect(open, new Date(Date.now() - dayInMilliseconds));
}
