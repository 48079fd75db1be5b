import {checkPage} from '../page-check';
import {findVisitorToken} from '../pasted-token';
import {inspectVisitorToken} from '../visitor-token';
import {failed, passed, type Step, warned} from './steps';

/** What a server sent. */
export interface Served {
  readonly status: number;
  readonly text: string;
  /** Its `Cache-Control`; null: it has none, or it was read from a file. */
  readonly cacheControl: string | null;
  /** Where it was sent from; undefined for a file. */
  readonly origin?: string;
}

export interface Setup {
  /** Loads the page as a signed-in user gets it. May be called twice. */
  readonly page: () => Promise<Served>;
  /** Loads the page as someone who is not signed in gets it. */
  readonly anonymousPage?: () => Promise<Served>;
  /** Loads the token, if the page fetches it from a URL of its own. */
  readonly token?: () => Promise<Served>;
  /** The workspace's secret. */
  readonly secret: string | undefined;
  /** Waits until a new token must differ from the last one: a second. */
  readonly pause: () => Promise<void>;
  /** @default the current time */
  readonly now?: () => Date;
}

/**
 * Checks a customer's page and the token in it by the rules that Algomo uses. Nothing is sent to Algomo.
 *
 * @example
 * const steps = await checkSetup({page: () => load('http://localhost:3000/'), secret, pause});
 */
export async function checkSetup(setup: Setup): Promise<Step[]> {
  const page = await setup.page();
  if (page.status !== 200) return [failed(`The page responds with HTTP ${page.status}.`)];
  const steps = [passed('The page responds.'), ...pageSteps(page, setup.secret)];

  const source = setup.token ? await setup.token() : page;
  if (source.status !== 200) {
    return [...steps, failed(`The token’s URL responds with HTTP ${source.status}.`)];
  }
  const token = findVisitorToken(source.text).token;
  if (token === null) return [...steps, withoutToken(setup.token !== undefined)];
  steps.push(...(await tokenSteps(token, setup)), ...cacheSteps(source));

  const isServed = source.origin !== undefined;
  return [
    ...steps,
    ...(isServed ? await freshSteps(token, setup) : []),
    ...(await anonymousSteps(setup)),
  ];
}

async function freshSteps(token: string, {page, token: tokenUrl, pause}: Setup): Promise<Step[]> {
  await pause();
  const {text} = await (tokenUrl ?? page)();
  return findVisitorToken(text).token === token
    ? [failed('The second load has the same token: sign a new one for each.', 'token-reused')]
    : [passed('Each load has a new token.')];
}

function pageSteps({text, origin}: Served, secret: string | undefined): Step[] {
  const {findings} = checkPage(text, {pageOrigin: origin});
  const steps = findings
    .filter(({severity}) => severity !== 'note')
    .map(({severity, code, title, line}) =>
      (severity === 'error' ? failed : warned)(`Line ${line} of the page: ${title}.`, code),
    );
  if (secret && text.includes(secret)) {
    steps.push(failed('The page contains the secret. Replace the secret now.', 'secret-in-page'));
  }
  return steps.some(({status}) => status === 'failed')
    ? steps
    : [...steps, passed('The page’s snippet has no errors.')];
}

function withoutToken(isFromUrl: boolean): Step {
  return failed(
    isFromUrl
      ? 'The token’s URL returned no token. Is a user signed in? Pass the session with --header.'
      : 'The page contains no token. Is a user signed in? Pass the session with --header, or the URL that returns the token with --token-url.',
    'settings-missing',
  );
}

async function tokenSteps(token: string, {secret, now}: Setup): Promise<Step[]> {
  if (!secret) return [failed('ALGOMO_SECRET is not set, so the signature cannot be checked.')];
  const {accepted, problem, warnings} = await inspectVisitorToken(token, {
    secrets: secret,
    now: now?.(),
  });
  const steps = warnings.map(({code, detail}) => warned(detail, code));
  if (problem) return [...steps, failed(`${problem.title}. ${problem.detail}`, problem.code)];
  return accepted ? [...steps, passed('Algomo would accept the token.')] : steps;
}

function cacheSteps({cacheControl, origin}: Served): Step[] {
  if (origin === undefined) return [];
  return /\bno-store\b/i.test(cacheControl ?? '')
    ? [passed('The response with the token must not be stored (Cache-Control: no-store).')]
    : [warned('Send the response with the token with Cache-Control: no-store.', 'expired')];
}

async function anonymousSteps({anonymousPage}: Setup): Promise<Step[]> {
  if (!anonymousPage) return [];
  const {text} = await anonymousPage();
  return findVisitorToken(text).token === null
    ? [passed('Without a session, the page contains no token.')]
    : [failed('Without a session, the page still contains a token.', 'token-in-static-page')];
}
