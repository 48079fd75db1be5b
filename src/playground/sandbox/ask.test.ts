import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type Call, protocolVersion} from '../../sandbox/protocol';
import {ask} from './ask';

beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']}));
afterEach(() => void vi.useRealTimers());

const call: Call<'hello'> = {
  type: 'call',
  version: protocolVersion,
  id: '1',
  tab: '0123456789abcdef',
  name: 'hello',
  body: null,
};

type Worker = Pick<ServiceWorker, 'postMessage'>;

/** A worker whose answers to the first, the second … posting are given; undefined: none. */
function answering(...replies: unknown[]) {
  const posted: unknown[] = [];
  const postMessage = (message: unknown, [port]: MessagePort[]) => {
    const reply = replies[posted.length];
    posted.push(message);
    if (reply !== undefined) port?.postMessage(reply);
  };
  return {worker: {postMessage} as Worker as ServiceWorker, posted};
}

/** What a call comes to, and how many milliseconds that takes at most. */
async function outcomeOf(worker: ServiceWorker, limit: number) {
  let outcome: unknown = 'none';
  void ask(() => worker, call).then((value) => void (outcome = value));
  for (let time = 0; time < limit; time += 100) {
    await vi.advanceTimersByTimeAsync(100);
    // A port's message takes a real turn of the event loop.
    await new Promise((turn) => setImmediate(turn));
  }
  return outcome;
}

const answer = {version: protocolVersion, ok: true, value: null};

test('an answer is the outcome', async () => {
  const {worker, posted} = answering(answer);
  expect(await outcomeOf(worker, 100)).toEqual(answer);
  expect(posted).toEqual([call]);
});

test('a call whose worker was stopped in the middle is posted again, the same', async () => {
  const {worker, posted} = answering(undefined, answer);
  expect(await outcomeOf(worker, 3_000)).toEqual(answer);
  expect(posted).toEqual([call, call]);
});

test('a call that nobody answers ends within four seconds', async () => {
  const {worker} = answering();
  expect(await outcomeOf(worker, 4_000)).toEqual({ok: false, failure: {kind: 'no-answer'}});
});

test('a worker that cannot be posted to is nobody', async () => {
  const gone = {
    postMessage() {
      throw new DOMException('gone', 'InvalidStateError');
    },
  } as Worker as ServiceWorker;
  expect(await outcomeOf(gone, 4_000)).toEqual({ok: false, failure: {kind: 'no-answer'}});
});

test.each<[string, unknown]>([
  ['a later version', {...answer, version: protocolVersion + 1}],
  ['no version', {status: 200, body: {}}],
  ['nothing', null],
])('an answer of %s is outdated', async (_, reply) => {
  const {worker} = answering(reply);
  expect(await outcomeOf(worker, 100)).toEqual({ok: false, failure: {kind: 'outdated'}});
});
