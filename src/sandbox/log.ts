import type {BootResponse} from '../service/api';
import {broadcast} from './broadcast';
import {masked, maskedHeaders, maskedText} from './mask';
import type {Device, LogEntry, TabId} from './protocol';

/** Whose request it is; without a device, the operator's. */
export interface Origin {
  tab: TabId;
  device: Device | null;
}

/** Passes a request on and tells its tab of the exchange. */
export async function logged(
  request: Request,
  origin: Origin,
  path: string,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const {response, entry} = await exchange(request, origin, path, answer);
  broadcast(origin.tab, {type: 'log', entry});
  return response;
}

/** Passes a request on and writes down what went and came; of a stream of events, without its body. */
export async function exchange(
  request: Request,
  {tab, device}: Origin,
  path: string,
  answer: (request: Request) => Promise<Response>,
): Promise<{response: Response; entry: LogEntry}> {
  const sent = request.method === 'GET' ? null : await bodyOf(request.clone());
  const at = new Date().toISOString();
  const response = await answer(request);
  const received = await bodyOf(response.clone());
  const entry: LogEntry = {
    id: crypto.randomUUID(),
    tab,
    at,
    device,
    title: titleOf(request.method, path, response.status),
    method: request.method,
    path,
    status: response.status,
    problem: problemIn(received, response.status),
    request: {headers: maskedHeaders(request.headers), body: masked(sent)},
    response: {headers: maskedHeaders(response.headers), body: masked(received)},
  };
  return {response, entry};
}

/** The problem that an answer is, or that it mentions. */
function problemIn(body: unknown, status: number): LogEntry['problem'] {
  if (typeof body !== 'object' || body === null) return null;
  if (status >= 400) return 'code' in body ? (body as LogEntry['problem']) : null;
  const {notice, warnings} = body as Partial<BootResponse>;
  return notice ?? warnings?.[0] ?? null;
}

/** JSON as a value, text as text; null where there is nothing to show. */
async function bodyOf(message: Request | Response): Promise<unknown> {
  const type = message.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) {
    void message.body?.cancel();
    return '(events, as they come)';
  }
  const text = await message.text();
  if (text === '') return null;
  if (!type.includes('json')) return maskedText(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return maskedText(text);
  }
}

const titles: readonly (readonly [RegExp, string])[] = [
  [/^GET device-[ab]\/$/, 'Page served'],
  [/^POST service\/v1\/boot$/, 'Boot'],
  [/^DELETE service\/v1\/session$/, 'Shutdown'],
  [/^GET service\/v1\/conversations$/, 'Conversations listed'],
  [/^POST service\/v1\/conversations$/, 'Conversation started'],
  [/^GET service\/v1\/conversations\//, 'Conversation opened'],
  [/^POST service\/v1\/conversations\/.*messages$/, 'Message sent'],
  [/^GET service\/v1\/events$/, 'Events connected'],
  [/^POST service\/v1\/inbox\//, 'Operator replied'],
  [/^POST service\/v1\/secrets$/, 'Secret replaced'],
  [/^DELETE service\/v1\/secrets\//, 'Secret revoked'],
];

const refusedTitles: Readonly<Record<string, string>> = {
  Boot: 'Boot refused',
  'Secret replaced': 'Secret refused',
};

function titleOf(method: string, path: string, status: number): string {
  const title = titles.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1] ?? path;
  return (status >= 400 && refusedTitles[title]) || title;
}
