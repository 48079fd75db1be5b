import {createHash} from 'node:crypto';
import {checkPage, isPrivateHost, type PageReport, tokensInPage} from '../../page-check';
import {cachingFindings} from './caching';
import {tokenProblems} from './token-problems';
import {CheckFailure} from '../../setup-check/failure';
import {
  type FetchedText,
  fetchText,
  nextSecond,
  type SentHeaders,
  shown,
} from '../../setup-check/fetch-page';
import {ownScripts, secretFindings} from './page-secrets';
import {reportOf, type UrlFinding, type UrlReport} from './report';

export interface CheckOptions {
  /** What makes a request a signed-in user's; none: the page is checked as anybody gets it. */
  session: SentHeaders;
  /** The workspace's secret, to check the signature with. */
  secret?: string;
  /** @default the current time */
  now?: () => Date;
  /** @default the global one */
  request?: typeof fetch;
  /** Waits until another second has begun. @default by the clock */
  pause?: () => Promise<void>;
}

/**
 * Fetches a page twice with the session and once without, and says what is wrong with it. Runs nothing of it.
 *
 * @throws {CheckFailure} where the page cannot be had
 * @example
 * await checkUrl(new URL('http://localhost:3000/account'), {session: [['cookie', 'session=…']]});
 */
export async function checkUrl(address: URL, options: CheckOptions): Promise<UrlReport> {
  const {session, secret, request, pause = nextSecond} = options;
  const hasSession = session.length > 0;
  const first = await page(address, session, request);
  await pause();
  const second = await page(address, session, request);
  // An app may answer 401 to somebody who is not signed in.
  const anonymous = hasSession ? await fetchText(address, [], request) : first;
  const name = hasSession ? 'signed-in page' : 'page';
  const notes: string[] = [];
  if (hasSession && first.url.href !== address.href) {
    notes.push(`With the session given, the server redirects to ${shown(first.url)}.`);
  }

  const tokens = tokensInPage(first.text);
  if (!hasSession && tokens.length === 0) {
    notes.push(
      'Without a session this is the page of somebody who is not signed in, who needs no settings. Pass --cookie or --header to check a signed-in user’s page.',
    );
  }
  const again = tokensInPage(second.text);
  const findings = [
    ...(hasSession ? await signedIn(first, tokens, again, name, options, notes) : []),
    ...(hasSession ? [] : htmlFindings(first, name, notes, (code) => code !== 'settings-missing')),
    ...anonymousFindings(anonymous, tokens, hasSession),
    ...(await scriptFindings(first, {name, secret, request, notes, hasSession})),
  ];
  return reportOf(shown(first.url), findings, notes);
}

async function page(
  address: URL,
  headers: SentHeaders,
  request: typeof fetch | undefined,
): Promise<FetchedText> {
  const fetched = await fetchText(address, headers, request);
  if (fetched.status >= 400) {
    throw new CheckFailure(`${shown(fetched.url)} responds with HTTP ${fetched.status}.`);
  }
  const [type = ''] = (fetched.headers.get('content-type') ?? '').split(';');
  if (type !== '' && !/html|xml/i.test(type)) {
    throw new CheckFailure(`${shown(fetched.url)} is not a page: it has the type ${type.trim()}.`);
  }
  return fetched;
}

/** What is wrong with the page of a signed-in user. */
async function signedIn(
  first: FetchedText,
  tokens: readonly string[],
  again: readonly string[],
  name: string,
  {secret, now = () => new Date()}: CheckOptions,
  notes: string[],
): Promise<UrlFinding[]> {
  const same = tokens.filter((token) => again.includes(token));
  const found: UrlFinding[] = [];
  if (same.length > 0) {
    found.push({
      code: 'token-reused',
      severity: 'error',
      where: name,
      detail: 'Two requests got the same token. Sign a new one for each page load.',
    });
  }
  if (tokens.length > 0) found.push(...cachingFindings(first.headers));
  // A token that is new with each request is not one of a static page.
  found.push(...htmlFindings(first, name, notes, (code) => code !== 'token-in-static-page'));
  const judged = {secret, now: now(), live: !isPrivateHost(first.url.hostname)};
  for (const token of tokens) {
    for (const {code, severity, detail} of await tokenProblems(token, judged, notes)) {
      const known = found.findIndex((each) => each.code === code);
      if (known >= 0 && found[known]?.severity !== 'note') continue;
      // The page check takes for a note what is a warning of the token.
      if (known >= 0) found.splice(known, 1);
      found.push({code, severity, where: `${name}, the token`, detail});
    }
  }
  if (tokens.length > 0 && !secret) {
    notes.push('The signature was not checked: set ALGOMO_SECRET to the workspace’s secret.');
  }
  return found;
}

/** What the page check finds, with the policy of the headers. */
function htmlFindings(
  {text, headers, url}: FetchedText,
  name: string,
  notes: string[],
  keep: (code: UrlFinding['code']) => boolean,
): UrlFinding[] {
  const policy = headers.get('content-security-policy');
  const report: PageReport = checkPage(text, {
    pageOrigin: url.origin,
    hashOf: (algorithm, script) => createHash(algorithm).update(script).digest('base64'),
    ...(policy !== null && {policies: [policy]}),
  });
  notes.push(...report.unknowns.map((unknown) => `${unknown.text} (line ${unknown.line})`));
  if (report.limit !== null) notes.push(report.limit);
  return report.findings
    .filter(({code}) => keep(code) && code !== 'secret-in-page')
    .map(({code, severity, title, detail, line}) => ({
      code,
      severity,
      where: `${name}, line ${line}`,
      detail: `${title}. ${detail}`,
    }));
}

/** A token that somebody gets who is not signed in. */
function anonymousFindings(
  {text}: FetchedText,
  tokens: readonly string[],
  hasSession: boolean,
): UrlFinding[] {
  const given = tokensInPage(text);
  if (given.length === 0) return [];
  const shared = hasSession && given.some((token) => tokens.includes(token));
  return [
    {
      code: 'token-in-static-page',
      severity: 'error',
      where: hasSession ? 'page without the session' : 'page',
      detail: shared
        ? 'Somebody who is not signed in gets a signed-in user’s token, so a cache gives one user’s page to others.'
        : 'Somebody who is not signed in gets a token. Leave `visitorToken` out of their page.',
    },
  ];
}

interface ScriptsToSearch {
  name: string;
  secret: string | undefined;
  request: typeof fetch | undefined;
  notes: string[];
  hasSession: boolean;
}

/** What the page and the scripts of its own origin have in them, and lack. */
async function scriptFindings(
  first: FetchedText,
  {name, secret, request, notes, hasSession}: ScriptsToSearch,
): Promise<UrlFinding[]> {
  const texts = new Map([[name, first.text]]);
  let complete = true;
  for (const address of ownScripts(first)) {
    try {
      texts.set(address.pathname, (await fetchText(address, [], request)).text);
    } catch (error) {
      if (!(error instanceof CheckFailure)) throw error;
      complete = false;
      notes.push(`Not looked through: ${error.message}`);
    }
  }
  const found = [...texts].flatMap(([where, text]) => secretFindings(where, text, secret));
  const endsChat = [...texts.values()].some((text) => text.includes('shutdown'));
  if (hasSession && complete && !endsChat) {
    found.push({
      code: 'sign-in-required',
      severity: 'note',
      where: name,
      detail:
        'Neither the page nor a script of its origin calls `Algomo.shutdown()`. If users sign out here, call it first, so that the next person on the device starts fresh.',
    });
  }
  return found;
}
