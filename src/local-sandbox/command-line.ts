import {parseArgs} from 'node:util';
import type {BrowserOptions} from './browser/check-in-browser';
import {defaultPort} from './protocol';

export interface StartCommand {
  command: 'start';
  port: number;
  host: string | null;
  /** Null: the user's folder for data of programs. */
  data: string | null;
  origins: readonly string[];
}

export interface CheckCommand {
  command: 'check';
  address: URL;
  /** What makes a request a signed-in user’s. */
  session: readonly (readonly [name: string, value: string])[];
  /** Where the page fetches its token; null: it is in the HTML. */
  tokenUrl: URL | null;
  json: boolean;
  /** How to load the page in a browser; null: it is only fetched. */
  browser: BrowserOptions | null;
}

export type Command = StartCommand | CheckCommand | {command: 'help'} | {command: 'version'};

/** What was typed is not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage
  sandbox [options]               Run Algomo’s side of Visitor Authentication on this machine.
  sandbox check <url> [options]   Fetch a page of your app and say what is wrong with it.

Options
  --port <number>         Listen on this port. Default: ${defaultPort}
  --data <folder>         Keep the workspace in this folder. Default: your folder for data of programs
  --origin <origin>       Also let pages of this origin use the sandbox, such as https://app.test.
                          May be repeated. Pages of localhost may anyway.
  --host <address>        Listen on this address instead of loopback, such as 0.0.0.0. Then other
                          machines of your network can use the sandbox.

Options of check
  --cookie <name=value>   A cookie of a signed-in user. May be repeated.
  --header <name: value>  Another header of a signed-in user’s requests. May be repeated.
  --token-url <url>       Where the page fetches its token, if it is not in the HTML.
  --browser               Also load the page in an installed Chrome, Chromium or Edge, and say what the
                          widget does there.
  --browser-path <file>   The browser’s program. Implies --browser.
  --sign-out <control>    In the browser, press this control and see whether the chat ends. It is the
                          text of a button or a link, or a CSS selector. Implies --browser.
  --json                  Write the report as JSON.

  With ALGOMO_SECRET in the environment, the token’s signature is checked too.
  The exit code is 0 if there is no error, 1 if there is one, 2 if the page could not be checked.

  --help, --version
`;

/**
 * @param args what follows the program's name
 * @throws {UsageError} which says what is not understood
 */
export function readCommand(args: readonly string[]): Command {
  const {values, positionals} = parse(args);
  if (values.help) return {command: 'help'};
  if (values.version) return {command: 'version'};
  if (positionals[0] === 'check') return checkCommand(positionals.slice(1), values);
  for (const name of [
    'cookie',
    'header',
    'json',
    'browser',
    'browser-path',
    'sign-out',
    'token-url',
  ] as const) {
    if (values[name] !== undefined) throw new UsageError(`--${name} is an option of check.`);
  }
  if (positionals.length > 0) throw new UsageError(`Unknown command: ${positionals[0]}.`);
  return {
    command: 'start',
    port: portOf(values.port),
    host: values.host ?? null,
    data: values.data ?? null,
    origins: (values.origin ?? []).map(originOf),
  };
}

function checkCommand(
  positionals: readonly string[],
  {cookie = [], header = [], json = false, ...values}: ReturnType<typeof parse>['values'],
): CheckCommand {
  const [address = '', ...others] = positionals;
  if (others.length > 0) throw new UsageError('check: expected one URL.');
  const url = pageUrl(address, 'a page');
  const cookies = cookie.length > 0 ? [['cookie', cookie.map(cookieOf).join('; ')] as const] : [];
  return {
    command: 'check',
    address: url,
    session: [...cookies, ...header.map(headerOf)],
    json,
    tokenUrl: values['token-url'] === undefined ? null : pageUrl(values['token-url'], 'a token'),
    browser: browserOptions(values),
  };
}

function browserOptions(values: ReturnType<typeof parse>['values']): BrowserOptions | null {
  const program = values['browser-path'] ?? null;
  const signOut = values['sign-out'] ?? null;
  if (signOut?.trim() === '') {
    throw new UsageError('--sign-out: expected the text of a button or a link, or a CSS selector.');
  }
  return values.browser || program !== null || signOut !== null ? {program, signOut} : null;
}

function pageUrl(text: string, what: string): URL {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) {
    throw new UsageError(`check: expected the URL of ${what}, such as http://localhost:3000/.`);
  }
  const url = new URL(text);
  if (url.username === '' && url.password === '') return url;
  throw new UsageError(
    'check: leave the name and the password out of the URL, and pass --header "Authorization: Basic …".',
  );
}

/** What a header may be made of: a line break would begin another. */
const headerText = /^[\t\x20-\x7e\x80-\xff]*$/;

function cookieOf(text: string): string {
  if (/^[^=;\s]+=/.test(text) && headerText.test(text)) return text;
  throw new UsageError('--cookie: expected a cookie such as "session=…", on one line.');
}

function headerOf(text: string): readonly [string, string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*([^\r\n]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined || !headerText.test(value)) {
    throw new UsageError('--header: expected a header such as "Authorization: Bearer …".');
  }
  return [name, value];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: {type: 'string'},
        host: {type: 'string'},
        data: {type: 'string'},
        origin: {type: 'string', multiple: true},
        cookie: {type: 'string', multiple: true},
        header: {type: 'string', multiple: true},
        json: {type: 'boolean'},
        browser: {type: 'boolean'},
        'browser-path': {type: 'string'},
        'sign-out': {type: 'string'},
        'token-url': {type: 'string'},
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'},
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port: expected a number from 0 to 65535; received ${text}.`);
}

function originOf(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) {
    const {origin, pathname, search, hash} = new URL(text);
    if (pathname === '/' && search === '' && hash === '') return origin;
  }
  throw new UsageError(`--origin: expected an origin such as https://app.test; received ${text}.`);
}
