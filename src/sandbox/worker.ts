import {type Call, type Reply, devices, type Device, type ServerState} from './protocol';
import {broadcast, logged} from './log';
import {servePage} from './demo-server';
import {demonstrate} from './demonstrations';
import type {WorkerScope} from './worker-scope';
import {createWorld} from './world';

const worker = self as unknown as WorkerScope;
const scope = worker.registration.scope;
const site = new URL('../../', scope).href;
const serviceUrl = new URL('service', scope).href;
const world = createWorld(`${serviceUrl}/`, site);

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (!url.href.startsWith(scope)) return;
  const path = url.pathname.slice(new URL(scope).pathname.length);
  event.respondWith(answer(event.request, path, event.clientId));
});

async function answer(request: Request, path: string, clientId: string): Promise<Response> {
  const device = devices.find((name) => path.startsWith(`${name}/`));
  if (device && path === `${device}/`) {
    return logged(request, device, path, () => page(device, request));
  }
  if (device) return logged(request, device, path, () => Promise.resolve(notFound()));
  if (path.startsWith('unreachable')) return Response.error();
  if (path.startsWith('service/v1/')) {
    const client = await worker.clients.get(clientId);
    const owner = devices.find((name) => client?.url.startsWith(`${scope}${name}/`)) ?? null;
    return logged(request, owner, path, (original) => world.service.fetch(original));
  }
  return notFound();
}

function notFound(): Response {
  return new Response('There is no such page here.', {status: 404});
}

async function page(device: Device, request: Request): Promise<Response> {
  const signedOut = new URL(request.url).searchParams.has('signed-out');
  const {response, visitorToken, problem} = await servePage({
    device,
    signedOut,
    state: await world.state(),
    secrets: await world.secrets(),
    now: new Date(),
    widgetUrl: new URL('widget/v1.js', site).href,
    serviceUrl,
    unreachableUrl: new URL('unreachable', scope).href,
  });
  broadcast({type: 'page-served', device, visitorToken, problem, signedOut});
  return response;
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const call = event.data as Call;
  if (!port || call?.type !== 'call') return;
  event.waitUntil(
    perform(call).then(
      (reply) => port.postMessage(reply),
      (error: unknown) =>
        port.postMessage({status: 500, body: {detail: String(error)}} satisfies Reply),
    ),
  );
});

/** What only the playground may ask: it stands outside the scope, so it asks by message. */
async function perform({method, path, body}: Call): Promise<Reply> {
  const route = `${method} ${path}`;
  if (route === 'PUT server') {
    await world.setState(body as ServerState);
    return {status: 204, body: null};
  }
  if (route === 'GET secrets') return {status: 200, body: await world.secrets()};
  if (route === 'POST start-over') {
    await world.startOver();
    broadcast({type: 'started-over'});
    return {status: 204, body: null};
  }
  if (path.startsWith('demonstrations/')) {
    return demonstrate(path.slice('demonstrations/'.length));
  }
  if (path.startsWith('service/v1/')) {
    const operate = () => world.operate(method, path.slice('service/v1/'.length), body);
    const request = new Request(new URL(path, scope), {
      method,
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      headers: {'content-type': 'application/json', authorization: 'Bearer operator'},
    });
    const response = await (method === 'GET' ? operate() : logged(request, null, path, operate));
    const text = await response.text();
    return {status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown)};
  }
  return {status: 404, body: null};
}
