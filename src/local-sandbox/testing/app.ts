import {signVisitorToken, type VisitorClaims} from '../../visitor-token';
import {memoryConnection} from '../../service/testing/sqlite';
import type {BootResponse} from '../../service/api';
import {createGuard} from '../http/guard';
import type {ConsoleState} from '../protocol';
import {createSandbox} from '../sandbox';

const sandboxUrl = 'http://localhost:4666';

/** A sandbox in memory with a clock that stands still, and an app whose pages use it. */
export async function createApp() {
  const clock = {time: Date.parse('2026-03-01T12:00:00.000Z')};
  const now = () => new Date(clock.time);
  let hungUp = 0;
  const sandbox = await createSandbox({
    connection: memoryConnection(),
    assets: {fetch: () => new Response(null, {status: 404})},
    guard: createGuard({host: null, origins: []}),
    docsUrl: 'https://docs.example/',
    version: '1.2.3',
    now,
  });

  function call(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', 'localhost:4666');
    if (typeof init.body === 'string') {
      headers.set('content-type', 'application/json');
      headers.set('content-length', String(Buffer.byteLength(init.body)));
    }
    const request = new Request(sandboxUrl + path, {...init, method, headers});
    return sandbox.fetch(request, {hangUp: () => void hungUp++});
  }

  const fromPage = {origin: 'http://localhost:3000'};
  const sign = async (claims: VisitorClaims, expiresIn = 30) =>
    signVisitorToken(claims, await sandbox.secret(), {now: now(), expiresIn});
  const state = async () => (await (await call('GET', '/console/state')).json()) as ConsoleState;

  return {
    sandbox,
    call,
    sign,
    state,
    /** Moves the clock on. */
    pass: (seconds: number) => void (clock.time += seconds * 1000),
    hungUp: () => hungUp,
    async asOperator(method: string, path: string, body?: object): Promise<Response> {
      const headers = {authorization: `Bearer ${(await state()).operatorKey}`};
      return call(method, path, {headers, ...(body && {body: JSON.stringify(body)})});
    },
    settings: (settings: object) =>
      call('POST', '/console/settings', {body: JSON.stringify(settings)}),
    item: async (id: string) => (await state()).checklist.find((item) => item.id === id),
    /** A browser with the widget in the app's pages. */
    browser() {
      let key: string | undefined;
      let session = '';
      async function load(visitorToken?: unknown): Promise<Response> {
        const body = JSON.stringify({visitorKey: key, visitorToken});
        const response = await call('POST', '/v1/boot', {body, headers: fromPage});
        if (response.ok) {
          const booted = (await response.clone().json()) as BootResponse;
          key = booted.visitor.key;
          session = booted.session.token;
        }
        return response;
      }
      return {
        load,
        signIn: async (claims: VisitorClaims, expiresIn?: number) =>
          load(await sign(claims, expiresIn)),
        async write(text: string) {
          await load();
          const headers = {...fromPage, authorization: `Bearer ${session}`};
          await call('POST', '/v1/conversations', {headers, body: JSON.stringify({text})});
        },
        async signOut() {
          const headers = {...fromPage, authorization: `Bearer ${session}`};
          await call('DELETE', '/v1/session', {headers});
          key = undefined;
        },
        report: (report: object, path = '/account') =>
          call('POST', '/reports', {
            headers: fromPage,
            body: JSON.stringify({pageLoad: 'abc', path, report}),
          }),
      };
    },
  };
}

export type App = Awaited<ReturnType<typeof createApp>>;
