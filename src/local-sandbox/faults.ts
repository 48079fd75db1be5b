import {problem} from '../problems';
import {problemAnswer, problemDocument} from '../service';
import type {Fault} from './protocol';

/** How long a slow service takes, in milliseconds: longer than a page wants to wait, shorter than the widget does. */
const slowness = 4000;

/** What the service is made to do, until it is told otherwise. */
export interface Faults {
  fault: Fault;
  /** In seconds; positive: the service's clock is ahead. */
  clockOffset: number;
}

/** What carries a request, besides the request. */
export interface Connection {
  /** Ends the connection without a word, as a network that is down does. */
  hangUp(): void;
}

/** Answers a request as the fault has it, or passes it on. */
export async function withFault(
  fault: Fault,
  request: Request,
  {connection, docsUrl}: {connection: Connection; docsUrl: string},
  answer: () => Promise<Response>,
): Promise<Response> {
  switch (fault) {
    case 'none':
      return answer();
    case 'slow':
      await delay(slowness, request.signal);
      return answer();
    case 'offline':
      connection.hangUp();
      return new Response(null, {status: 503});
    case 'unavailable':
      return readable(request, new Response(null, {status: 503}));
    case 'rate-limited':
      return readable(request, rateLimited(docsUrl));
  }
}

function rateLimited(docsUrl: string): Response {
  const detail = 'The sandbox was told to refuse every request as one too many.';
  const refused = problem(
    'rate-limited',
    detail,
    {retryAfterSeconds: 2, burst: 0, perSecond: 0},
    'error',
  );
  return problemAnswer(problemDocument(refused, 429, docsUrl), {'retry-after': '2'});
}

/** The widget sees the answer as it would see the real service's. */
function readable(request: Request, answer: Response): Response {
  answer.headers.set('cache-control', 'no-store');
  answer.headers.set('access-control-allow-origin', request.headers.get('origin') ?? '*');
  answer.headers.set('access-control-expose-headers', 'Retry-After');
  answer.headers.set('vary', 'Origin');
  return answer;
}

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, {once: true});
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
