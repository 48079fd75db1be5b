import {factsOf, isProblemCode, type ProblemCode} from '../../problems';
import type {UrlFinding} from '../../setup-check';
import {hasEnded, type Seen, staysLinked} from './seen';

const where = 'in the browser';

const finding = (
  code: ProblemCode,
  detail: string,
  severity: UrlFinding['severity'] = 'error',
): UrlFinding => ({code, severity, where, detail});

/**
 * What the widget made of a page load.
 *
 * @param expectsUser whether the page was asked for as a signed-in user
 */
export function judgeLoad(
  seen: Seen,
  expectsUser: boolean,
): {signedIn: boolean | null; findings: UrlFinding[]} {
  const ready = seen.events.findLast(({type}) => type === 'algomo:ready');
  const signedIn = ready?.signedIn ?? null;
  const said = reported(seen);
  const known = new Map([...blocked(seen), ...said].map((one) => [one.code, one]));
  const findings = [...known.values()];
  if (signedIn === null && findings.length === 0) findings.push(notStarted(seen));
  if (signedIn === false && expectsUser && findings.length === 0) {
    findings.push(
      finding(
        'settings-missing',
        'With the session given, the widget starts without a token: the visitor is anonymous.',
      ),
    );
  }
  if (signedIn === true && !expectsUser) {
    findings.push(
      finding('token-in-static-page', 'Without a session, the chat is signed in as a user.'),
    );
  }
  return {signedIn, findings};
}

/** What the widget reports by an event, or by the console where the page stops its events. */
function reported({events, console: lines}: Seen): UrlFinding[] {
  const found = new Map<string, UrlFinding>();
  for (const {code, severity, text = ''} of events) {
    if (!isProblemCode(code)) continue;
    found.set(code, finding(code, text, severity === 'warning' ? 'warning' : 'error'));
  }
  for (const line of lines) {
    const [, outcome, code, detail = ''] =
      /^\[Algomo\] Visitor authentication (failed|warning): ([a-z-]+)\. (.*?)(?: https?:\S*)?$/s.exec(
        line,
      ) ?? [];
    if (!isProblemCode(code) || found.has(code)) continue;
    found.set(code, finding(code, detail, outcome === 'warning' ? 'warning' : 'error'));
  }
  return [...found.values()];
}

/** What the page's policy stopped that the widget needs. A script of somebody else is none of it. */
function blocked({blocked: stopped, requests, events}: Seen): UrlFinding[] {
  const started = events.some(({type}) => type === 'algomo:ready');
  const widgetStopped = requests.some(({kind, failure}) => kind === 'widget' && failure === 'csp');
  const anonymous = !events.some(({signedIn}) => signedIn);
  return stopped.flatMap(({directive, origin}) => {
    if (directive === 'script-src-attr') return [];
    if (directive.startsWith('script-src') && origin !== null && widgetStopped && !started) {
      return [
        finding(
          'script-blocked',
          `The page’s policy (\`${directive}\`) blocks a script from ${origin}, and the widget’s script with it.`,
        ),
      ];
    }
    if (directive.startsWith('script-src') && origin === null && anonymous) {
      return [
        finding(
          'script-blocked',
          `The page’s policy (\`${directive}\`) blocks an inline script, and no token reaches the widget. Give the inline script with the settings a nonce or a hash.`,
        ),
      ];
    }
    if (directive === 'connect-src' && origin !== null && !started) {
      return [
        finding(
          'service-unreachable',
          `The page’s policy (\`connect-src\`) blocks requests to ${origin}.`,
        ),
      ];
    }
    return [];
  });
}

/** Why the widget did not start, where nothing says so. */
function notStarted({requests}: Seen): UrlFinding {
  const widget = requests.find(({kind}) => kind === 'widget');
  if (!widget) return finding('widget-missing', 'The page does not load the widget’s script.');
  if (widget.failure === 'csp') {
    return finding('script-blocked', 'The page’s policy blocks the widget’s script.');
  }
  if (widget.failure !== null) {
    return finding('widget-missing', `The widget’s script could not be loaded: ${widget.failure}.`);
  }
  if (widget.status !== null && widget.status >= 400) {
    return finding('widget-missing', `The widget’s script is not there: HTTP ${widget.status}.`);
  }
  const boot = requests.find(({kind}) => kind === 'boot');
  if (boot && (boot.failure !== null || boot.status === null)) {
    return finding('service-unreachable', 'The widget got no response from the service.');
  }
  return finding(
    'token-function-failed',
    'The widget’s script was loaded, but the chat did not start within 20 seconds.',
    'warning',
  );
}

/** Whether the chat went on after the user had signed out. */
export function judgeSignOut(seen: Seen): UrlFinding[] {
  const linked = staysLinked(seen);
  if (hasEnded(seen) && !linked) return [];
  const {title} = factsOf('sign-in-required');
  return [
    finding(
      'sign-in-required',
      linked
        ? `After signing out, the device still belongs to the user (${title}). Call \`Algomo.shutdown()\` when the user signs out.`
        : 'After signing out, the chat of the user did not end. Call `Algomo.shutdown()` when the user signs out.',
    ),
  ];
}
