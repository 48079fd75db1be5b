import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useRef, useState} from 'react';
import type {TabId} from '../../sandbox/protocol';
import {connectSandbox, type Connection} from './client';
import {randomId} from './random-id';

export type SandboxState =
  /** `slow`: it has been starting for so long that the rest goes on without it for now. */
  {status: 'starting'; slow: boolean} | Connection;

/** How long the screen waits for the worker before it says so, in milliseconds. */
const startingPause = 4_000;

const starting: SandboxState = {status: 'starting', slow: false};

/** The sandbox: starting, ready, or not to be had in this browser; and what to do about it. */
export function useSandbox() {
  const baseUrl = useBaseUrl('/');
  const [attempt, setAttempt] = useState(0);
  const tab = useRef<TabId | null>(null);
  const [state, setState] = useState<SandboxState>(starting);

  useEffect(() => {
    let current = true;
    let stop = () => {};
    const timer = setTimeout(() => setState({status: 'starting', slow: true}), startingPause);
    // Kept nowhere: a duplicated tab has a copy of its original's storage, and must not be taken for it.
    tab.current ??= randomId();
    void connectSandbox(baseUrl, tab.current).then((connection) => {
      if (!current) return;
      clearTimeout(timer);
      setState(connection);
      if (connection.status !== 'ready') return;
      stop = connection.sandbox.onOutdated(() => setState({status: 'outdated'}));
    });
    return () => {
      current = false;
      clearTimeout(timer);
      stop();
    };
  }, [baseUrl, attempt]);

  return {
    sandbox: state,
    /** Starts it again. */
    retry() {
      setState(starting);
      setAttempt(attempt + 1);
    },
    /** Does without it until it is started again. */
    leaveOut: () => setState({status: 'failed', reason: 'left-out'}),
  };
}
