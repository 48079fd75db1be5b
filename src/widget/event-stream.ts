import type {ServiceEvent} from '../service/api';
import {backoff, wait} from './backoff';
import {type ServiceProblem, headers, isSessionOver, refusal} from './service';

export interface StreamHandlers {
  /** The stream is open; what happened while it was not has to be asked for. */
  opened(): void;
  /** A try has failed; the next one is on its way. */
  lost(): void;
  event(event: ServiceEvent): void;
  /** The session is over; the stream has ended for good. */
  sessionOver(problem: ServiceProblem): void;
}

/**
 * Follows `GET /v1/events` until it is stopped. `EventSource` cannot send the session as a header, so
 * the stream is read from a `fetch`.
 *
 * @returns stops it
 */
export function followEvents(service: string, session: string, on: StreamHandlers): () => void {
  const stop = new AbortController();
  let connection: AbortController;
  const reconnect = () => connection.abort();

  const connect = async () => {
    connection = new AbortController();
    const response = await fetch(`${service}/v1/events`, {
      headers: {...headers({session}), accept: 'text/event-stream'},
      credentials: 'omit',
      cache: 'no-store',
      signal: connection.signal,
    });
    if (!response.ok) throw refusal(await response.json().catch(() => null), response);
    if (!response.body) throw new TypeError('no stream');
    return response.body;
  };

  const follow = async () => {
    for (let attempt = 0; !stop.signal.aborted; attempt++) {
      try {
        const body = await connect();
        attempt = 0;
        on.opened();
        await readEvents(body, reconnect, (event) => !stop.signal.aborted && on.event(event));
      } catch (error) {
        if (stop.signal.aborted) return;
        if (isSessionOver(error)) return on.sessionOver(error);
        on.lost();
      }
      await wait(backoff(attempt), stop.signal);
    }
  };

  // A connection that was open before the network went may stay silent for ever.
  window.addEventListener('online', reconnect);
  void follow();
  return () => {
    window.removeEventListener('online', reconnect);
    stop.abort();
    reconnect();
  };
}

/** How long the stream may be silent, in milliseconds: three of the service's signs of life. */
const silenceLimit = 45_000;

async function readEvents(
  body: ReadableStream<Uint8Array>,
  silent: () => void,
  heard: (event: ServiceEvent) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const timer = setTimeout(silent, silenceLimit);
    const {done, value} = await reader.read().finally(() => clearTimeout(timer));
    if (done) return;
    text += decoder.decode(value, {stream: true});
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event) heard(event);
    }
  }
}

function parseEvent(block: string): ServiceEvent | undefined {
  let type = '';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (field === 'event') type = value;
    if (field === 'data') data.push(value);
  }
  if (!type || !data.length) return undefined;
  try {
    return {...(JSON.parse(data.join('\n')) as object), type} as ServiceEvent;
  } catch {
    return undefined;
  }
}
