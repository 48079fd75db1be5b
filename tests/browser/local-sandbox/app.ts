import {signVisitorToken, type VisitorClaims} from '../../../src/visitor-token';
import {expect} from '../engines/expect';
import type {View} from '../engines/view';
import {serve, stop} from '../http';

/** An app of the reader's: a server with one page, for whoever has signed in to it. */
export async function startApp(sandboxUrl: string, secret: string) {
  /** What stands in `visitorToken`; undefined: nobody is signed in. */
  let token: () => Promise<string> | string | undefined = () => undefined;

  const {server, origin} = await serve(async (request) => {
    if (new URL(request.url).pathname !== '/account') return new Response(null, {status: 404});
    const visitorToken = await token();
    const settings =
      visitorToken === undefined ? '' : `visitorToken: ${JSON.stringify(visitorToken)}`;
    return new Response(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title>
<script>window.algomoSettings = {${settings}};</script>
<script async src="${sandboxUrl}/widget/v1.js"></script></head>
<body><h1>Account</h1>
<button onclick="Algomo.shutdown().then(() => document.title = 'Signed out')">Sign out</button>
<button onclick="history.pushState(null, '', '/orders')">Orders</button></body></html>`,
      {headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}},
    );
  });

  return {
    origin,
    /** Signs a user in for the pages from now on. */
    signIn(claims: VisitorClaims, {expiresIn = 30, with: key = secret} = {}): void {
      token = () => signVisitorToken(claims, key, {expiresIn});
    },
    /** Passes this on for a token. */
    passOn: (value: string) => void (token = () => value),
    signOut: () => void (token = () => undefined),
    /** Opens its page, and waits until the widget has started. */
    async open(view: View): Promise<void> {
      await view.goto(`${origin}/account`);
      await expect(view.getByRole('button', {name: 'Open chat'})).toBeVisible();
    },
    stop: () => stop(server),
  };
}

export type App = Awaited<ReturnType<typeof startApp>>;
