import type {Context} from 'hono';
import {Hono} from 'hono/tiny';
import {initialChoice} from '../scenarios';
import type {SandboxBackend} from './backend';
import {broadcast} from './broadcast';
import {servePage} from './demo-server';
import {logged, type Origin} from './log';
import {type Device, devices, type ServerState, type TabId, tabIdPattern} from './protocol';

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
interface Bindings {
  clientId: string;
  /** Another worker waits to take over: no stream is begun that would hold it up. */
  leaving: boolean;
}

const tab = `:tab{${tabIdPattern.source.replace(/[$^]/g, '')}}`;
const device = `:device{${devices.join('|')}}`;

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
  const app = new Hono<{Bindings: Bindings}>().basePath(base);

  app.get(`/${tab}/${device}/`, async (context) => {
    // This router overlooks whether there is a slash at the end.
    if (!context.req.path.endsWith('/')) return notFound();
    const origin = originOf(context);
    const signedOut = context.req.query('signed-out') !== undefined;
    // Whoever is signed out gets the same page, whatever the server knows.
    const state = (await backend.tabs.read(origin.tab)) ?? (signedOut ? nothingTold : null);
    if (!state) {
      broadcast(origin.tab, {type: 'state-wanted', device: origin.device});
      return notFound();
    }
    return logged(context.req.raw, origin, `${origin.device}/`, async () => {
      const {response, visitorToken, problem} = await servePage({
        tab: origin.tab,
        device: origin.device,
        signedOut,
        state,
        secrets: await backend.secrets(),
        now: new Date(),
        widgetUrl: new URL('widget/v1.js', home).href,
        serviceUrl,
        unreachableUrl: new URL('unreachable', scope).href,
      });
      const {revision} = state;
      const served = {device: origin.device, revision, visitorToken, problem, signedOut};
      broadcast(origin.tab, {type: 'page-served', ...served});
      return response;
    });
  });
  app.all(`/${tab}/${device}/*`, (context) => {
    const path = context.req.path.slice(`${base}${context.req.param('tab')}/`.length);
    return logged(context.req.raw, originOf(context), path, async () => notFound());
  });

  app.get('/service/v1/events', async (context, next) => {
    if (!context.env.leaving) return next();
    return new Response(null, {status: 503, headers: {'retry-after': '1'}});
  });
  app.all('/service/v1/*', async (context) => {
    const request = context.req.raw;
    const path = context.req.path.slice(base.length);
    const page = (await pageOf(context.env.clientId)) ?? request.referrer;
    const origin = page.startsWith(scope) ? originIn(page.slice(scope.length)) : null;
    if (!origin) return backend.service.fetch(request);
    const response = await logged(request, origin, path, backend.service.fetch);
    if (request.method !== 'GET' && response.ok && !path.endsWith('/typing')) {
      broadcast(origin.tab, {type: 'conversations-changed'});
    }
    return response;
  });
  app.all('/unreachable/*', () => Response.error());
  app.notFound(notFound);
  app.onError(async (error, context) => {
    const failure = await backend.failureOf(error);
    const origin = originIn(context.req.path.slice(base.length));
    if (origin) broadcast(origin.tab, {type: 'page-failed', device: origin.device, failure});
    return new Response('The demo server failed.', {status: 500});
  });
  return app;
}

interface DeviceOrigin extends Origin {
  device: Device;
}

/** The state of a server that was told nothing. */
const nothingTold: ServerState = {...initialChoice, pasted: null, revision: 0};

/** The tab and the device of a request for one of their pages; the route has matched them. */
function originOf(context: Context): DeviceOrigin {
  return {tab: context.req.param('tab') as TabId, device: context.req.param('device') as Device};
}

/** The same of a page's path within the scope; null for any other page's. */
function originIn(path: string): DeviceOrigin | null {
  const [name = '', folder] = path.split('/');
  const found = devices.find((each) => each === folder);
  return tabIdPattern.test(name) && found ? {tab: name, device: found} : null;
}

function notFound(): Response {
  return new Response('There is no such page here.', {status: 404});
}
