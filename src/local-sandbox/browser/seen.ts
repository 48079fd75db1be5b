/** An event of the widget, without who the user is. */
export interface AlgomoEvent {
  type: 'algomo:ready' | 'algomo:identity' | 'algomo:problem';
  code?: string;
  severity?: string;
  text?: string;
  signedIn: boolean;
}

/** A request of the page that says something about the widget. */
export interface SeenRequest {
  kind: 'widget' | 'boot' | 'shutdown';
  withToken: boolean;
  /** Null: no answer, or not yet. */
  status: number | null;
  /** Why there was none, in the browser's words: "net::ERR_CONNECTION_REFUSED", "csp". */
  failure: string | null;
}

/** What the page's policy stopped. */
export interface Blocked {
  directive: string;
  /** The origin of what was stopped; null: a script in the page itself. */
  origin: string | null;
}

/** What was seen of a page and its widget, from one page load on. */
export interface Seen {
  events: AlgomoEvent[];
  requests: SeenRequest[];
  blocked: Blocked[];
  /** The widget's own lines on the console, without tokens. */
  console: string[];
}

export const nothingSeen = (): Seen => ({events: [], requests: [], blocked: [], console: []});

/** A text of a page without anything that looks like a token. */
export function withoutTokens(text: string, secret?: string): string {
  const masked = text.replaceAll(/\beyJ[\w-]*(?:\.[\w-]*){0,2}/g, 'eyJ…').slice(0, 1_000);
  return secret ? masked.replaceAll(secret, '…') : masked;
}

const has = (events: readonly AlgomoEvent[], wanted: AlgomoEvent['type']) =>
  events.some(({type}) => type === wanted);

/** Whether the widget has started, or cannot any more. */
export function isDecided({events, requests, blocked}: Seen): boolean {
  if (has(events, 'algomo:ready')) return true;
  if (requests.some(({kind, failure}) => kind === 'widget' && failure !== null)) return true;
  const asked = requests.some(({kind}) => kind === 'widget');
  return asked && blocked.some(({directive, origin}) => directive === 'connect-src' && origin);
}

/** Whether the page has said why the visitor is anonymous, or is not any more. */
export function isExplained({events}: Seen): boolean {
  return has(events, 'algomo:problem') || events.some(({signedIn}) => signedIn);
}

/** Whether the device still belongs to the user: the next page load, or boot, says so. */
export function staysLinked({events}: Seen): boolean {
  return events.some(({code}) => code === 'sign-in-required');
}

/** Whether the chat of the user was ended: a page that loads then says first that it is ready. */
export function hasEnded({events, requests}: Seen): boolean {
  const [first] = events;
  return (
    requests.some(({kind}) => kind === 'shutdown') ||
    (first?.type === 'algomo:identity' && !first.signedIn)
  );
}

/** Whether the widget has started once more, or says that it cannot as the user. */
export function hasRestarted(seen: Seen): boolean {
  return has(seen.events, 'algomo:ready') || staysLinked(seen);
}
