import {tokensInPage} from '../page-check';
import {findVisitorToken} from '../pasted-token';
import {CheckFailure} from './failure';
import {type FetchedText, fetchText, nextSecond, type SentHeaders, shown} from './fetch-page';
import {htmlFindings} from './html-findings';
import {reportOf, type UrlFinding, type UrlReport} from './report';
import {scriptFindings} from './script-findings';
import {type GivenTokens, tokenFindings} from './token-findings';

export interface CheckOptions {
  /** What makes a request a signed-in user's; none: the page is checked as anybody gets it. */
  session: SentHeaders;
  /** Where the page fetches its token. @default the token is in the HTML */
  tokenUrl?: URL;
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
 * Fetches a page twice with the session and once without, and says what is wrong with it. Runs nothing of it. A
 * page that was saved to a file is read once, as a signed-in user's.
 *
 * @throws {CheckFailure} where the page cannot be had
 * @example
 * await checkUrl(new URL('http://localhost:3000/account'), {session: [['cookie', 'session=…']]});
 */
export async function checkUrl(address: URL, options: CheckOptions): Promise<UrlReport> {
  const {session, tokenUrl, secret, request, pause = nextSecond} = options;
  const isFile = address.protocol === 'file:';
  const isUser = isFile || session.length > 0;
  const name = isUser && !isFile ? 'signed-in page' : 'page';
  const load = async () => ({
    page: await page(address, session, request),
    token: tokenUrl && (await answer(tokenUrl, session, request)),
  });
  const first = await load();
  if (!isFile) await pause();
  const second = isFile ? null : await load();
  const notes: string[] = [];
  if (isUser && first.page.url.href !== address.href) {
    notes.push(`With the session given, the server redirects to ${shown(first.page.url)}.`);
  }

  const inPage: GivenTokens = {
    name,
    answer: first.page,
    tokens: tokensInPage(first.page.text),
    again: second && tokensInPage(second.page.text),
  };
  const fetched: GivenTokens | undefined = first.token && {
    name: 'token’s URL',
    answer: first.token,
    tokens: tokenIn(first.token),
    again: second?.token ? tokenIn(second.token) : null,
  };
  const tokens = inPage.tokens.length + (fetched?.tokens.length ?? 0);
  if (!isUser && tokens === 0) {
    notes.push(
      'Without a session this is the page of somebody who is not signed in, who needs no settings. Pass --cookie or --header to check a signed-in user’s page.',
    );
  }
  if (tokens > 0 && !secret) {
    notes.push('The signature was not checked: set ALGOMO_SECRET to the workspace’s secret.');
  }
  const html = htmlFindings(first.page, name, notes);
  const findings = [
    ...(isUser
      ? await tokenFindings(inPage, options, notes, html)
      : html.filter(({code}) => code !== 'settings-missing')),
    ...(fetched ? await tokenFindings(fetched, options, notes) : []),
    ...(isFile ? [] : await anonymousFindings(address, first.page, options, inPage.tokens)),
    ...(await scriptFindings(first.page, {
      name,
      notes,
      hasSession: session.length > 0,
      ...(secret && {secret}),
      ...(request && {request}),
    })),
  ];
  return reportOf(shown(first.page.url), findings, notes, tokens);
}

async function page(
  address: URL,
  headers: SentHeaders,
  request: typeof fetch | undefined,
): Promise<FetchedText> {
  const fetched = await answer(address, headers, request);
  const [type = ''] = (fetched.headers.get('content-type') ?? '').split(';');
  if (type !== '' && !/html|xml/i.test(type)) {
    throw new CheckFailure(`${shown(fetched.url)} is not a page: it has the type ${type.trim()}.`);
  }
  return fetched;
}

async function answer(
  address: URL,
  headers: SentHeaders,
  request: typeof fetch | undefined,
): Promise<FetchedText> {
  const fetched = await fetchText(address, headers, request);
  expectFound(fetched);
  return fetched;
}

function expectFound({url, status}: FetchedText): void {
  if (status >= 400) throw new CheckFailure(`${shown(url)} responds with HTTP ${status}.`);
}

function tokenIn({text}: FetchedText): string[] {
  const {token} = findVisitorToken(text);
  return token === null ? [] : [token];
}

/** Tokens that somebody gets who is not signed in. An app may well answer them with 401. */
async function anonymousFindings(
  address: URL,
  first: FetchedText,
  {session, tokenUrl, request}: CheckOptions,
  tokens: readonly string[],
): Promise<UrlFinding[]> {
  const hasSession = session.length > 0;
  const anonymous = hasSession ? await fetchText(address, [], request) : first;
  const given = tokensInPage(anonymous.text);
  const found: UrlFinding[] = [];
  if (given.length > 0) {
    const shared = hasSession && given.some((token) => tokens.includes(token));
    found.push({
      code: 'token-in-static-page',
      severity: 'error',
      where: hasSession ? 'page without the session' : 'page',
      detail: shared
        ? 'Somebody who is not signed in gets a signed-in user’s token, so a cache gives one user’s page to others.'
        : 'Somebody who is not signed in gets a token. Leave `visitorToken` out of their page.',
    });
  }
  if (tokenUrl && tokenIn(await fetchText(tokenUrl, [], request)).length > 0) {
    found.push({
      code: 'token-in-static-page',
      severity: 'error',
      where: 'token’s URL without the session',
      detail: 'Somebody who is not signed in gets a token. Respond with 401 instead.',
    });
  }
  return found;
}
