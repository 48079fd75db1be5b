import {createParser} from 'eventsource-parser';
import type {ServiceEvent} from '../service/api';
import {backoff, retry, wait} from './retry';
import {type ServiceProblem, headers, isSessionOver, refusal, timeLimit} from './service';

export interface StreamHandlers {
  /** The stream is open. Whatever happened before has to be asked for. */
  opened(): void;
  /** The stream is broken; it is opened again. */
  lost(): void;
  event(event: ServiceEvent): void;
  /** The session is over, and the stream has ended for good. */
  sessionOver(problem: ServiceProblem): void;
}

/** How long the stream may be silent, in milliseconds: three of the service's signs of life. */
const silenceLimit = 45_000;
/** A stream that lasts this long, in milliseconds, counts as sound: the next one is opened soon. */
const soundAfter = 10_000;
/** The longest event, in characters. A message has at most 4,000. */
const maxEventLength = 1_000_000;

/**
 * Follows `GET /v1/events` until it is stopped. `EventSource` cannot send the session as a header, so
 * the stream is read from a `fetch`.
 *
 * @returns stops it
 * @example const stop = followEvents(config.service, session.token, handlers)
 */
export function followEvents(service: string, session: string, on: StreamHandlers): () => void {
  const stop = new AbortController();
  const over = stop.signal;
  let connection = new AbortController();
  const disconnect = () => connection.abort();

  async function connect(): Promise<ReadableStream<Uint8Array>> {
    connection = new AbortController();
    const timer = setTimeout(disconnect, timeLimit);
    try {
      const response = await fetch(`${service}/v1/events`, {
        headers: {...headers({session}), accept: 'text/event-stream'},
        credentials: 'omit',
        cache: 'no-store',
        signal: connection.signal,
      });
      if (!response.ok) throw refusal(await response.json().catch(() => null), response);
      if (!response.body) throw new TypeError('no stream');
      return response.body;
    } finally {
      clearTimeout(timer);
    }
  }

  function mayRetry(error: unknown): boolean {
    if (isSessionOver(error)) on.sessionOver(error);
    else on.lost();
    return !isSessionOver(error);
  }

  async function follow(): Promise<void> {
    for (let shortLived = 0; ; shortLived++) {
      const body = await retry(connect, over, mayRetry);
      if (!body || over.aborted) return;
      const openedAt = performance.now();
      on.opened();
      try {
        await readEvents(body, disconnect, (event) => !over.aborted && on.event(event));
      } catch {
        disconnect();
        if (!over.aborted) on.lost();
      }
      if (performance.now() - openedAt > soundAfter) shortLived = 0;
      await wait(backoff(shortLived), over);
    }
  }

  // A connection that was open before the network went may stay silent forever.
  window.addEventListener('online', disconnect);
  void follow();
  return () => {
    window.removeEventListener('online', disconnect);
    stop.abort();
    disconnect();
  };
}

async function readEvents(
  body: ReadableStream<Uint8Array>,
  silent: () => void,
  heard: (event: ServiceEvent) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = createParser({
    maxBufferSize: maxEventLength,
    onEvent({event: type, data}) {
      const event = type === undefined ? undefined : parseEvent(type, data);
      if (event) heard(event);
    },
  });
  for (;;) {
    const timer = setTimeout(silent, silenceLimit);
    const {done, value} = await reader.read().finally(() => clearTimeout(timer));
    if (done) return;
    parser.feed(decoder.decode(value, {stream: true}));
  }
}

function parseEvent(type: string, data: string): ServiceEvent | undefined {
  try {
    return {...(JSON.parse(data) as object), type} as ServiceEvent;
  } catch {
    return undefined;
  }
}
