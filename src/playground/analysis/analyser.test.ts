import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {findVisitorToken} from '../../pasted-token';
import {analyse} from './analyse';
import {type AnalysisWorker, createAnalyser} from './analyser';
import type {AnalysisReply, AnalysisRequest} from './protocol';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl';
const widget = '/widget/v1.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Behaviour = (request: AnalysisRequest, tell: (reply: AnalysisReply) => void) => void;

/** A worker that says that it is ready where it `starts`, and does with a request what it is told. */
function fakeWorker(starts: boolean, behaviour: Behaviour = () => {}) {
  const worker: AnalysisWorker = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: vi.fn(),
    postMessage: (request: AnalysisRequest) => behaviour(request, tell),
  };
  const tell = (data: AnalysisReply) =>
    queueMicrotask(() => worker.onmessage?.call(worker as Worker, {data} as MessageEvent));
  if (starts) tell({type: 'ready'});
  return worker;
}

const works: Behaviour = (request, tell) =>
  tell({type: 'done', id: request.id, result: analyse(request.kind, request)});

const crashes =
  (worker: () => AnalysisWorker): Behaviour =>
  () =>
    queueMicrotask(() =>
      worker().onerror?.call(worker() as Worker, new Event('error') as ErrorEvent),
    );

function analyserWith(startWorker: () => AnalysisWorker, fallback = true) {
  const loadFallback = vi.fn(async () => {
    if (!fallback) throw new Error('not to be had');
    return (request: AnalysisRequest<'token'>) => analyse('token', request);
  });
  return {analyser: createAnalyser('token', {startWorker, loadFallback}), loadFallback};
}

const done = {status: 'done', result: findVisitorToken(jwt)};

/** What comes of an analysis within five seconds. */
async function within(analysis: Promise<unknown>): Promise<unknown> {
  let answer: unknown = 'none';
  void analysis.then((value) => void (answer = value));
  await vi.advanceTimersByTimeAsync(5_000);
  return answer;
}

test('a worker that works does it', async () => {
  const {analyser, loadFallback} = analyserWith(() => fakeWorker(true, works));
  expect(await within(analyser.analyse(jwt, widget))).toEqual(done);
  expect(loadFallback).not.toHaveBeenCalled();
});

const broken: [string, () => AnalysisWorker][] = [
  [
    'that cannot be made',
    () => {
      throw new DOMException('refused', 'SecurityError');
    },
  ],
  ['whose script never comes', () => fakeWorker(false)],
  ['that answers nothing at all', () => fakeWorker(false, () => {})],
  [
    'that crashes before it starts',
    () => {
      const worker = fakeWorker(
        false,
        crashes(() => worker),
      );
      return worker;
    },
  ],
  [
    'that crashes at work',
    () => {
      const worker = fakeWorker(
        true,
        crashes(() => worker),
      );
      return worker;
    },
  ],
];

test.each(broken)('for a worker %s, the page does it', async (_, startWorker) => {
  const {analyser} = analyserWith(startWorker);
  expect(await within(analyser.analyse(jwt, widget))).toEqual(done);
});

test.each(broken)('a worker %s, and no way to do without it, is said', async (_, startWorker) => {
  const {analyser} = analyserWith(startWorker, false);
  const answer = await within(analyser.analyse(jwt, widget));
  expect(answer).toEqual({status: 'failed', reason: 'not-loaded'});
});

test('a worker that did not start is not tried with each text again', async () => {
  const startWorker = vi.fn(() => fakeWorker(false));
  const {analyser} = analyserWith(startWorker);
  await within(analyser.analyse(jwt, widget));
  expect(await within(analyser.analyse(`${jwt} `, widget))).toMatchObject({status: 'done'});
  expect(startWorker).toHaveBeenCalledOnce();
});

test('a worker that comes to no end is stopped, and the next text gets another', async () => {
  const stuck = fakeWorker(true, () => {});
  const workers = [stuck, fakeWorker(true, works)];
  const {analyser} = analyserWith(() => workers.shift() as AnalysisWorker);
  const answer = await within(analyser.analyse(jwt, widget));
  expect(answer).toEqual({status: 'failed', reason: 'stopped'});
  expect(stuck.terminate).toHaveBeenCalled();
  expect(await within(analyser.analyse(jwt, widget))).toEqual(done);
});

test('a text that the analysis fails on is said to be the playground’s fault', async () => {
  const fails: Behaviour = ({id}, tell) => tell({type: 'failed', id});
  const {analyser} = analyserWith(() => fakeWorker(true, fails));
  const answer = await within(analyser.analyse(jwt, widget));
  expect(answer).toEqual({status: 'failed', reason: 'faulty'});
});

test('without a worker, a text that would keep the page busy for long is not read', async () => {
  const {analyser} = analyserWith(() => fakeWorker(false));
  const answer = await within(analyser.analyse('x'.repeat(1_000_000), widget));
  expect(answer).toEqual({status: 'failed', reason: 'too-long'});
});

test('a large text has more time', async () => {
  const slow: Behaviour = (request, tell) => setTimeout(() => works(request, tell), 9_000);
  const {analyser} = analyserWith(() => fakeWorker(true, slow));
  const analysis = analyser.analyse('x'.repeat(10_000_000), widget);
  expect(await within(analysis)).toBe('none');
  expect(await within(analysis)).toMatchObject({status: 'done'});
});
