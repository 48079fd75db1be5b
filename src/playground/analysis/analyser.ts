import type {Analysis} from './analysis';
import type {Analyses, AnalysisKind, AnalysisReply, AnalysisRequest} from './protocol';

/** The part of a `Worker` that an analyser uses. */
export type AnalysisWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** What an analyser is made of; tests pass others. */
export interface AnalyserParts<K extends AnalysisKind> {
  startWorker(): AnalysisWorker;
  /** The same analysis on the page's own thread. */
  loadFallback(): Promise<(request: AnalysisRequest<K>) => Analyses[K]>;
}

/** How long a worker may take to start, and to analyse a small text, in milliseconds. */
const startingTime = 2_000;
const analysingTime = 4_000;
/** And for each million characters more. */
const timePerMillion = 3_000;

/** The longest text that the page's own thread may be kept busy with, in characters. */
const longestFallback = 500_000;

export interface Analyser<K extends AnalysisKind> {
  /** Analyses a text; never rejects, and always ends. */
  analyse(text: string, widgetScript: string): Promise<Analysis<Analyses[K]>>;
  /** Ends the worker, and what it was doing. */
  stop(): void;
}

/**
 * Analyses pasted texts in a worker, which is started with the first of them. If it does not start, the
 * page does the work; if it stops working on a text, that text is given up and the next gets a new worker.
 *
 * @example
 * const analyser = createAnalyser('token', {startWorker, loadFallback});
 * const analysis = await analyser.analyse('Bearer eyJ…', 'https://…/widget/v1.js');
 */
export function createAnalyser<K extends AnalysisKind>(
  kind: K,
  {startWorker, loadFallback}: AnalyserParts<K>,
): Analyser<K> {
  type Answer = Analysis<Analyses[K]>;
  interface Waiting {
    request: AnalysisRequest<K>;
    timer: ReturnType<typeof setTimeout> | undefined;
    resolve(answer: Answer): void;
  }

  let worker: AnalysisWorker | null = null;
  let started = false;
  /** A worker that did not start is not tried again. */
  let hopeless = false;
  let starting: ReturnType<typeof setTimeout> | undefined;
  let requests = 0;
  const waiting = new Map<number, Waiting>();

  function settle(id: number, answer: Answer): void {
    const entry = waiting.get(id);
    clearTimeout(entry?.timer);
    waiting.delete(id);
    entry?.resolve(answer);
  }

  function begin(): AnalysisWorker {
    const begun = startWorker();
    started = false;
    begun.onmessage = ({data}: MessageEvent<AnalysisReply<K>>) => {
      started = true;
      clearTimeout(starting);
      if (data.type === 'done') settle(data.id, {status: 'done', result: data.result});
      if (data.type === 'failed') settle(data.id, {status: 'failed', reason: 'faulty'});
    };
    begun.onerror = broken;
    begun.onmessageerror = broken;
    starting = setTimeout(broken, startingTime);
    return begun;
  }

  function end(): void {
    clearTimeout(starting);
    worker?.terminate();
    worker = null;
  }

  /** The worker does not start, or has crashed: the page does what it was to do. */
  function broken(): void {
    hopeless ||= !started;
    end();
    for (const [id, {request}] of [...waiting]) void fallBack(id, request);
  }

  async function fallBack(id: number, request: AnalysisRequest<K>): Promise<void> {
    clearTimeout(waiting.get(id)?.timer);
    if (request.text.length > longestFallback) {
      return settle(id, {status: 'failed', reason: 'too-long'});
    }
    const limit = setTimeout(
      () => settle(id, {status: 'failed', reason: 'not-loaded'}),
      startingTime,
    );
    const analyse = await loadFallback().catch(() => null);
    clearTimeout(limit);
    if (!analyse) return settle(id, {status: 'failed', reason: 'not-loaded'});
    try {
      settle(id, {status: 'done', result: analyse(request)});
    } catch {
      settle(id, {status: 'failed', reason: 'faulty'});
    }
  }

  /** The worker is at work and does not come to an end. */
  function stuck(): void {
    if (!started) return broken();
    end();
    for (const id of [...waiting.keys()]) settle(id, {status: 'failed', reason: 'stopped'});
  }

  return {
    analyse(text, widgetScript) {
      const request: AnalysisRequest<K> = {id: ++requests, kind, text, widgetScript};
      return new Promise((resolve) => {
        const entry: Waiting = {request, resolve, timer: undefined};
        waiting.set(request.id, entry);
        if (hopeless) return void fallBack(request.id, request);
        const queued = [...waiting.values()].reduce(
          (sum, each) => sum + each.request.text.length,
          0,
        );
        entry.timer = setTimeout(stuck, analysingTime + (queued / 1e6) * timePerMillion);
        try {
          worker ??= begin();
          worker.postMessage(request);
        } catch {
          broken();
        }
      });
    },
    stop() {
      end();
      for (const {timer} of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
