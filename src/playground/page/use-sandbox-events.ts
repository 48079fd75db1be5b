import {useEffect, useEffectEvent, useState} from 'react';
import type {LogEntry, PageServed} from '../../sandbox/protocol';
import type {SandboxState} from '../sandbox/use-sandbox';

const longestLog = 200;

/** The log of the sandbox, the latest first. */
export function useSandboxEvents(
  state: SandboxState,
  onPage: (page: PageServed) => void,
): readonly LogEntry[] {
  const [log, setLog] = useState<readonly LogEntry[]>([]);
  const served = useEffectEvent(onPage);
  const sandbox = state.status === 'ready' ? state.sandbox : null;

  useEffect(
    () =>
      sandbox?.subscribe((message) => {
        if (message.type === 'log') setLog((old) => [message.entry, ...old].slice(0, longestLog));
        if (message.type === 'started-over') setLog([]);
        if (message.type === 'page-served') served(message);
      }),
    [sandbox],
  );
  return log;
}
