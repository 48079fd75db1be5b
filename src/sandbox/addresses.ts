import {initialChoice} from '../scenarios';
import type {SandboxBackend} from './backend';
import {broadcast} from './broadcast';
import {servePage} from './demo-server';
import {logged, type Origin} from './log';
import {type Device, devices, type ServerState, tabIdPattern} from './protocol';

/** What the answers are made from. */
export interface Site {
  backend: SandboxBackend;
  /** The worker's scope, with a slash at its end. */
  scope: string;
  /** The documentation site's own address. */
  home: string;
  /** The address of the page that is a client of the worker; undefined where it has gone. */
  pageOf(clientId: string): Promise<string | undefined>;
}

/** What the worker knows of a request besides the request. */
interface Client {
  clientId: string;
  /** Another worker waits to take over: no stream is begun that would hold it up. */
  leaving: boolean;
}

/**
 * The addresses in the worker's scope: a folder for each device of each tab, and the one service that
 * they all share.
 *
 * @example
 * const addresses = createAddresses({backend, scope, home, pageOf});
 * event.respondWith(addresses.fetch(event.request, {clientId: event.clientId, leaving: false}));
 */
export function createAddresses({backend, scope, home, pageOf}: Site) {
  const base = new URL(scope).pathname;
  const serviceUrl = new URL('service', scope).href;

  async function answer(request: Request, path: string, client: Client): Promise<Response> {
    if (path.startsWith('service/v1/')) return answerAsService(request, path, client);
    if (path.startsWith('unreachable/')) return Response.error();
    const origin = originIn(path);
    if (!origin) return notFound();
    const {tab, device} = origin;
    const isPage = path === `${tab}/${device}/` && /^(GET|HEAD)$/.test(request.method);
    if (isPage) return answerAsCustomer(request, origin);
    return logged(request, origin, path.slice(tab.length + 1), async () => notFound());
  }

  async function answerAsCustomer(request: Request, origin: DeviceOrigin): Promise<Response> {
    const {tab, device} = origin;
    const signedOut = new URL(request.url).searchParams.has('signed-out');
    // Whoever is signed out gets the same page, whatever the server knows.
    const state = (await backend.tabs.read(tab)) ?? (signedOut ? nothingTold : null);
    if (!state) {
      broadcast(tab, {type: 'state-wanted', device});
      return notFound();
    }
    return logged(request, origin, `${device}/`, async () => {
      const {response, visitorToken, problem} = await servePage({
        tab,
        device,
        signedOut,
        state,
        secrets: await backend.secrets(),
        now: new Date(),
        widgetUrl: new URL('widget/v1.js', home).href,
        serviceUrl,
        unreachableUrl: new URL('unreachable', scope).href,
      });
      const {revision} = state;
      broadcast(tab, {
        type: 'page-served',
        ...{device, revision, visitorToken, problem, signedOut},
      });
      return response;
    });
  }

  async function answerAsService(
    request: Request,
    path: string,
    {clientId, leaving}: Client,
  ): Promise<Response> {
    if (leaving && path === 'service/v1/events') {
      return new Response(null, {status: 503, headers: {'retry-after': '1'}});
    }
    const page = (await pageOf(clientId)) ?? request.referrer;
    const origin = page.startsWith(scope) ? originIn(page.slice(scope.length)) : null;
    if (!origin) return backend.service.fetch(request);
    const response = await logged(request, origin, path, backend.service.fetch);
    if (request.method !== 'GET' && response.ok && !path.endsWith('/typing')) {
      broadcast(origin.tab, {type: 'conversations-changed'});
    }
    return response;
  }

  return {
    /** Never rejects: what fails is told to the playground's tab. */
    async fetch(request: Request, client: Client): Promise<Response> {
      const path = new URL(request.url).pathname.slice(base.length);
      try {
        return await answer(request, path, client);
      } catch (error) {
        const failure = await backend.failureOf(error);
        const origin = originIn(path);
        if (origin) broadcast(origin.tab, {type: 'page-failed', device: origin.device, failure});
        return new Response('The demo server failed.', {status: 500});
      }
    },
  };
}

interface DeviceOrigin extends Origin {
  device: Device;
}

/** The state of a server that was told nothing. */
const nothingTold: ServerState = {...initialChoice, pasted: null, revision: 0};

/** The tab and the device of a page's path within the scope; null for any other page's. */
function originIn(path: string): DeviceOrigin | null {
  const [name = '', folder] = path.split('/');
  const found = devices.find((each) => each === folder);
  return tabIdPattern.test(name) && found ? {tab: name, device: found} : null;
}

function notFound(): Response {
  return new Response('There is no such page here.', {status: 404});
}
