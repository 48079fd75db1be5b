import {readFile} from 'node:fs/promises';
import {CheckFailure} from './failure';

/** An answer with its whole text. */
export interface FetchedText {
  /** After redirects. */
  url: URL;
  status: number;
  headers: Headers;
  text: string;
}

/** What is sent with a request to the page's own origin. */
export type SentHeaders = readonly (readonly [name: string, value: string])[];

const mostRedirects = 10;
const maxBytes = 5_000_000;
const timeLimit = 20_000;

/**
 * Fetches a text as a browser's navigation does. `headers` are sent to the address's own origin alone: a
 * redirect elsewhere does not get the reader's session.
 *
 * @throws {CheckFailure} where there is no answer
 */
export async function fetchText(
  address: URL,
  headers: SentHeaders,
  request: typeof fetch = fetch,
): Promise<FetchedText> {
  if (address.protocol === 'file:') return readPage(address);
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await send(url, url.origin === address.origin ? headers : [], request);
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      url = redirected(location, url);
      continue;
    }
    return {
      url,
      status: response.status,
      headers: response.headers,
      text: await textOf(response, url),
    };
  }
  throw new CheckFailure(`${shown(address)} redirects more than ${mostRedirects} times.`);
}

async function readPage(url: URL): Promise<FetchedText> {
  try {
    return {url, status: 200, headers: new Headers(), text: await readFile(url, 'utf8')};
  } catch (error) {
    throw new CheckFailure(`${shown(url)} cannot be read: ${(error as Error).message}.`);
  }
}

/** Where a redirect leads. What it says of a name and a password is not sent. */
function redirected(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new CheckFailure(`${shown(from)} redirects to something that is not a web page.`);
  }
  url.username = '';
  url.password = '';
  return url;
}

async function send(url: URL, headers: SentHeaders, request: typeof fetch): Promise<Response> {
  try {
    return await request(url, {
      headers: requestHeaders(headers),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
    });
  } catch (error) {
    throw new CheckFailure(`${shown(url)} does not answer: ${reasonOf(error)}.`);
  }
}

function requestHeaders(sent: SentHeaders): Headers {
  const headers = new Headers({accept: 'text/html,*/*;q=0.8'});
  for (const [name, value] of sent) headers.append(name, value);
  return headers;
}

async function textOf(response: Response, url: URL): Promise<string> {
  const decoder = decoderOf(response.headers.get('content-type'));
  let text = '';
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new CheckFailure(`${shown(url)} is larger than 5 MB.`);
      text += decoder.decode(chunk, {stream: true});
    }
  } catch (error) {
    if (error instanceof CheckFailure) throw error;
    throw new CheckFailure(`${shown(url)} broke off: ${reasonOf(error)}.`);
  }
  return text + decoder.decode();
}

function decoderOf(type: string | null): TextDecoder {
  const [, charset = 'utf-8'] = /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '') ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/**
 * An address for people: its query may hold anything, a token too.
 *
 * @example
 * shown(new URL('https://app.example/account?token=…')); // 'https://app.example/account'
 */
export function shown({protocol, origin, pathname}: URL): string {
  return protocol === 'file:' ? pathname : origin + pathname;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeLimit / 1000} s`;
  if (!(error.cause instanceof Error)) return error.message;
  const {message, name} = error.cause;
  const {code = ''} = error.cause as NodeJS.ErrnoException;
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)
    ? `its certificate is not trusted (${message}). Set NODE_EXTRA_CA_CERTS to the file of the certificate that signed it`
    : message || name;
}

/**
 * Waits until another second has begun: two tokens of one second are the same, as their times are whole seconds.
 *
 * @example
 * await nextSecond(); // 1.1 s later
 */
export function nextSecond(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1100));
}
