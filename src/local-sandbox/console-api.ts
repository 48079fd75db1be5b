import * as v from 'valibot';
import {json, noContent} from '../service';
import {forbiddenOrigin} from './http/answers';
import type {Faults} from './faults';
import {
  type Changed,
  type ChecklistItem,
  type ConsoleChange,
  type ConsoleState,
  faults as faultNames,
  type NewVisit,
  type Visit,
} from './protocol';
import {checklist} from './visits/checklist';
import type {VisitLog} from './visits/visit-log';

/** Hears of each visit, with the checklist before and after it. */
export type VisitListener = (
  visit: Visit,
  before: readonly ChecklistItem[],
  after: readonly ChecklistItem[],
) => void;

interface Parts {
  visits: VisitLog;
  /** Changed here. */
  faults: Faults;
  operatorKey: string;
  version: string;
  docsUrl: string;
  /** A visit has come; the lists are the checklist before and after. */
  onVisit: VisitListener;
  /** Forgets what the service keeps, but the secret. */
  startOver(): Promise<void>;
}

/** How far the clock may be moved, in seconds: a year. */
const maxClockOffset = 366 * 86_400;

const settings = v.object({
  fault: v.optional(v.picklist(faultNames)),
  clockOffset: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(-maxClockOffset), v.maxValue(maxClockOffset)),
  ),
});

/** `/console/…`: what the console asks for besides the service's own API. */
export function createConsoleApi(parts: Parts) {
  const {visits, faults, operatorKey, version, docsUrl, onVisit, startOver} = parts;
  const streams = new Set<{send(text: string): void; close(): void}>();

  let list = checklist(visits.all());

  const told = () => ({...faults, checklist: list});
  const state = (): ConsoleState => ({
    version,
    operatorKey,
    docsUrl,
    visits: visits.all(),
    ...told(),
  });

  /** Tells the open consoles what has changed. */
  function announce(changed: Changed, visit: Visit | null = null): void {
    const change: ConsoleChange = {...told(), changed, visit};
    for (const {send} of streams) send(`data: ${JSON.stringify(change)}\n\n`);
  }

  function events(request: Request): Response {
    const encoder = new TextEncoder();
    let end: () => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        const alive = setInterval(() => send(': alive\n\n'), 15_000);
        const stream = {
          send,
          close() {
            end();
            controller.close();
          },
        };
        end = () => {
          clearInterval(alive);
          streams.delete(stream);
        };
        streams.add(stream);
        send(': open\n\n');
        request.signal.addEventListener('abort', end, {once: true});
      },
      cancel: () => end(),
    });
    return new Response(body, {headers: {'content-type': 'text/event-stream; charset=utf-8'}});
  }

  const answers: Readonly<Record<string, (request: Request) => Response | Promise<Response>>> = {
    'GET /console/state': () => json(state()),
    'GET /console/events': events,
    async 'POST /console/settings'(request) {
      const read = v.safeParse(settings, await bodyOf(request));
      if (!read.success) return json({detail: read.issues[0].message}, 400);
      Object.assign(faults, read.output);
      announce('settings');
      return noContent();
    },
    async 'POST /console/start-over'() {
      await startOver();
      await visits.clear();
      list = checklist([]);
      announce('started-over');
      return noContent();
    },
  };

  return {
    announce,
    async tell(visit: NewVisit): Promise<void> {
      const added = await visits.add(visit);
      const before = list;
      list = checklist(visits.all());
      announce('visits', added);
      onVisit(added, before, list);
    },
    async fetch(request: Request): Promise<Response> {
      if (!isOwnPage(request)) return forbiddenOrigin(request, docsUrl);
      const {pathname} = new URL(request.url);
      const key = `${request.method} ${pathname}`;
      const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
      const response = answer
        ? await answer(request)
        : json({detail: 'There is nothing at this address.'}, 404);
      response.headers.set('cache-control', 'no-store');
      return response;
    },
    close() {
      for (const stream of streams) stream.close();
    },
  };
}

/** Browsers say where a request is from; a program of this machine says nothing. */
function isOwnPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const own = `http://${request.headers.get('host')}`;
  return (site === null || site === 'same-origin' || site === 'none') && (origin ?? own) === own;
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
