import {CheckFailure, type SentHeaders, shown} from '../../setup-check';
import type {DevTools, DevToolsEvent} from './devtools';
import {bindingName, listenToWidget, pressExpression} from './page-words';
import {type AlgomoEvent, nothingSeen, type Seen, type SeenRequest, withoutTokens} from './seen';

/** The longest that a page may take to load, in milliseconds. */
const slowestPage = 30_000;

export interface OpenPage {
  /** What was seen so far. */
  readonly seen: Seen;
  /** Presses a control, and forgets what was seen before. Resolves with whether the page has it. */
  press(control: string): Promise<boolean>;
  /** Resolves when what was seen is enough, or the time is over. */
  until(isEnough: (seen: Seen) => boolean, limit: number): Promise<void>;
}

/**
 * Loads a page in a browser as somebody with the session, which is sent to the page's own origin alone.
 *
 * @throws {CheckFailure} it does not load
 */
export async function openPage(
  devTools: DevTools,
  address: URL,
  session: SentHeaders,
  secret?: string,
): Promise<OpenPage> {
  let seen = nothingSeen();
  let notify = () => {};
  const requests = new Map<string, SeenRequest>();
  let documentStatus = 0;
  let loaded = false;

  const onEvent: Record<string, (params: never) => void> = {
    'Runtime.bindingCalled'({name, payload}: {name: string; payload: string}) {
      if (name !== bindingName) return;
      const event = JSON.parse(payload) as AlgomoEvent;
      seen.events.push({...event, ...(event.text && {text: withoutTokens(event.text, secret)})});
    },
    'Runtime.consoleAPICalled'({args}: {args: {value?: unknown}[]}) {
      const [first] = args;
      if (typeof first?.value === 'string' && first.value.startsWith('[Algomo]')) {
        seen.console.push(withoutTokens(first.value, secret));
      }
    },
    'Audits.issueAdded'({issue}: {issue: Issue}) {
      const csp = issue.details.contentSecurityPolicyIssueDetails;
      if (!csp || csp.isReportOnly) return;
      const url = csp.blockedURL;
      seen.blocked.push({
        directive: csp.violatedDirective,
        origin: url && URL.canParse(url) ? new URL(url).origin : null,
      });
    },
    'Network.requestWillBeSent'({requestId, request}: {requestId: string; request: Sent}) {
      const made = requestOf(request);
      if (!made) return;
      requests.set(requestId, made);
      seen.requests.push(made);
    },
    'Network.responseReceived'({requestId, type, response}: Answered) {
      if (type === 'Document' && !loaded) documentStatus = response.status;
      const made = requests.get(requestId);
      if (made) made.status = response.status;
    },
    'Network.loadingFailed'({requestId, errorText, blockedReason}: Failed) {
      const made = requests.get(requestId);
      if (made && made.status === null) made.failure = blockedReason ?? errorText;
    },
    'Page.loadEventFired'() {
      loaded = true;
    },
    'Page.javascriptDialogOpening'() {
      void devTools.send('Page.handleJavaScriptDialog', {accept: true}).catch(() => undefined);
    },
    'Fetch.requestPaused'({requestId, request}: {requestId: string; request: Sent}) {
      const own = URL.canParse(request.url) && new URL(request.url).origin === address.origin;
      const headers = own ? withHeaders(request.headers, extraHeaders(session)) : undefined;
      void devTools
        .send('Fetch.continueRequest', {requestId, ...(headers && {headers})})
        .catch(() => undefined);
    },
  };
  devTools.onEvent(({method, params}: DevToolsEvent) => {
    onEvent[method]?.(params as never);
    notify();
  });

  async function until(isEnough: () => boolean, limit: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      timer = setTimeout(resolve, limit);
      notify = () => isEnough() && resolve();
      notify();
    });
    clearTimeout(timer);
    notify = () => {};
  }

  const {targetId} = await devTools.send<{targetId: string}>('Target.createTarget', {
    url: 'about:blank',
  });
  const {sessionId} = await devTools.send<{sessionId: string}>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  devTools.attachTo(sessionId);
  for (const domain of ['Page', 'Runtime', 'Network', 'Audits']) {
    await devTools.send(`${domain}.enable`);
  }
  await devTools.send('Runtime.addBinding', {name: bindingName});
  await devTools.send('Page.addScriptToEvaluateOnNewDocument', {source: listenToWidget});
  for (const [name, value] of cookiesOf(session)) {
    await devTools.send('Network.setCookie', {url: address.href, name, value});
  }
  if (extraHeaders(session).length > 0) {
    await devTools.send('Fetch.enable', {patterns: [{urlPattern: `${address.origin}/*`}]});
  }

  const navigation = devTools.send<{errorText?: string}>('Page.navigate', {url: address.href});
  const answered = await Promise.race([navigation, late(slowestPage)]);
  if (answered === null) {
    throw new CheckFailure(
      `${shown(address)} did not load in the browser within ${slowestPage / 1000} s.`,
    );
  }
  if (answered.errorText) {
    throw new CheckFailure(
      `${shown(address)} does not load in the browser: ${answered.errorText}.`,
    );
  }
  await until(() => loaded, slowestPage);
  if (documentStatus >= 400) {
    throw new CheckFailure(`${shown(address)} responds with HTTP ${documentStatus}.`);
  }

  return {
    get seen() {
      return seen;
    },
    async press(control) {
      seen = nothingSeen();
      const {result} = await devTools.send<{result: {value?: unknown}}>('Runtime.evaluate', {
        expression: pressExpression(control),
        userGesture: true,
      });
      return result.value === true;
    },
    until: (isEnough, limit) => until(() => isEnough(seen), limit),
  };
}

interface Issue {
  details: {
    contentSecurityPolicyIssueDetails?: {
      blockedURL?: string;
      violatedDirective: string;
      isReportOnly: boolean;
    };
  };
}

interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  postData?: string;
}

interface Answered {
  requestId: string;
  type: string;
  response: {status: number};
}

interface Failed {
  requestId: string;
  errorText: string;
  blockedReason?: string;
}

function requestOf({url, method, postData = ''}: Sent): SeenRequest | null {
  const {pathname} = new URL(url);
  const kind = /\/widget\/v1(?:\.\d+\.\d+)?\.js$/.test(pathname)
    ? 'widget'
    : method === 'POST' && pathname.endsWith('/v1/boot')
      ? 'boot'
      : method === 'DELETE' && pathname.endsWith('/v1/session')
        ? 'shutdown'
        : null;
  if (kind === null) return null;
  return {kind, withToken: postData.includes('"visitorToken"'), status: null, failure: null};
}

/** The cookies of the session, as a browser keeps them. */
function cookiesOf(session: SentHeaders): (readonly [name: string, value: string])[] {
  return session
    .filter(([name]) => name.toLowerCase() === 'cookie')
    .flatMap(([, cookies]) => cookies.split(';'))
    .flatMap((cookie) => {
      const [, name, value] = /^\s*([^=\s]+)=(.*?)\s*$/s.exec(cookie) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
}

function extraHeaders(session: SentHeaders): SentHeaders {
  return session.filter(([name]) => name.toLowerCase() !== 'cookie');
}

function withHeaders(sent: Record<string, string>, more: SentHeaders) {
  const names = new Set(more.map(([name]) => name.toLowerCase()));
  const kept = Object.entries(sent).filter(([name]) => !names.has(name.toLowerCase()));
  return [...kept, ...more].map(([name, value]) => ({name, value}));
}

function late(limit: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), limit).unref());
}
