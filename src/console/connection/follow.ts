import type {ConsoleChange, ConsoleState} from '../../local-sandbox/protocol';
import {ask, patience} from './ask';
import type {Failure} from './failure';

export interface Follower {
  /** All there is, at the beginning of each connection. */
  loaded(state: ConsoleState): void;
  changed(change: ConsoleChange): void;
  lost(failure: Failure): void;
}

/** How long until it is tried again, in milliseconds. */
const pause = 1_000;

/**
 * Follows what happens in the sandbox, over interruptions, until the signal says so.
 *
 * @param retry an event of it ends the waiting for the next attempt
 * @example follow(follower, new EventTarget(), controller.signal);
 */
export async function follow(
  follower: Follower,
  retry: EventTarget,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const failure = await followOnce(follower, signal);
    if (failure === null || signal.aborted) return;
    follower.lost(failure);
    await waiting(retry, signal);
  }
}

/** Resolves when the connection is lost, with why; with null when the signal has ended it. */
function followOnce(follower: Follower, signal: AbortSignal): Promise<Failure | null> {
  return new Promise((resolve) => {
    const stream = new EventSource('/console/events');
    /** What comes before the state is there; it may be in it already. */
    let early: ConsoleChange[] | null = [];
    const end = (failure: Failure | null) => {
      stream.close();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(failure);
    };
    const timer = setTimeout(() => end({kind: 'no-answer'}), patience);
    const stop = () => end(null);
    signal.addEventListener('abort', stop);

    stream.onopen = async () => {
      clearTimeout(timer);
      const outcome = await ask<ConsoleState>('/console/state');
      if (stream.readyState === EventSource.CLOSED) return;
      if (!outcome.ok) return end(outcome.failure);
      if (!isState(outcome.value)) return end({kind: 'not-understood'});
      follower.loaded(outcome.value);
      for (const change of early ?? []) follower.changed(change);
      early = null;
    };
    stream.onmessage = ({data}: MessageEvent<string>) => {
      const change = JSON.parse(data) as ConsoleChange;
      if (early) early.push(change);
      else follower.changed(change);
    };
    stream.onerror = async () => {
      clearTimeout(timer);
      stream.close();
      // A stream does not say why it ended.
      const outcome = await ask('/console/state');
      end(outcome.ok ? {kind: 'stopped'} : outcome.failure);
    };
  });
}

function isState(value: unknown): value is ConsoleState {
  const state = value as Partial<ConsoleState> | null;
  return Array.isArray(state?.visits) && Array.isArray(state.checklist);
}

function waiting(retry: EventTarget, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, pause);
    retry.addEventListener('retry', end);
    signal.addEventListener('abort', end);
    function end() {
      clearTimeout(timer);
      retry.removeEventListener('retry', end);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
