import type {ServiceEvent} from '../api';
import type {Problem} from '../../problems';
import type {Audience, EventHub} from './hub';

/** How often a silent stream says that it is alive, in milliseconds. */
export const heartbeatInterval = 15_000;

/** How many events may wait for a reader who does not read, before the stream is given up. */
const maxWaiting = 256;

interface StreamOptions {
  hub: EventHub;
  audience: Audience;
  /** Sent at once. */
  greeting: ServiceEvent[];
  /** Why the stream must end by now; asked at the start, at each heartbeat and before each event. */
  overdue(): Promise<Problem | null>;
  /** Ends the stream. */
  signal: AbortSignal;
}

/** Server-sent events, as the HTML standard has them (§9.2). */
export function eventStream(options: StreamOptions): Response {
  const {hub, audience, greeting, overdue, signal} = options;
  const encoder = new TextEncoder();
  let end: () => void = () => undefined;

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let open = true;
        const write = (text: string) => {
          if (!open) return;
          controller.enqueue(encoder.encode(text));
          // The reader is gone without a word, or far behind: it will come back and ask.
          if ((controller.desiredSize ?? 0) < -maxWaiting) close();
        };
        const close = (problem?: Problem) => {
          if (!open) return;
          open = false;
          end();
          if (problem) controller.enqueue(encoder.encode(written({type: 'session', problem})));
          controller.close();
        };
        const check = async () => {
          const problem = await overdue();
          if (problem) close(problem);
          return problem === null;
        };
        // One after another, so that events keep their order.
        let last = check();
        const inTurn = (text: string) => {
          last = last
            .then((fine) => fine && check())
            .then((fine) => {
              if (fine) write(text);
              return fine;
            })
            .catch(() => {
              close();
              return false;
            });
        };
        const remove = hub.add({audience, send: (event) => inTurn(written(event)), close});
        const timer = setInterval(() => inTurn(': alive\n\n'), heartbeatInterval);
        const abort = () => close();
        end = () => {
          open = false;
          remove();
          clearInterval(timer);
          signal.removeEventListener('abort', abort);
        };
        signal.addEventListener('abort', abort);
        write(': open\n\n');
        for (const event of greeting) write(written(event));
      },
      cancel: () => end(),
    },
    {highWaterMark: 0},
  );
  return new Response(body, {headers: {'content-type': 'text/event-stream; charset=utf-8'}});
}

function written({type, ...data}: ServiceEvent): string {
  return `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
