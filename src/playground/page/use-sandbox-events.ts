import {useEffect, useEffectEvent, useState} from 'react';
import type {
  CallFailure,
  Device,
  LogEntry,
  PageServed,
  WorkspaceChange,
} from '../../sandbox/protocol';
import type {Sandbox} from '../sandbox/client';

const longestLog = 200;

export interface SandboxListener {
  pageServed(page: PageServed): void;
  pageFailed(device: Device, failure: CallFailure): void;
  /** The demo server no longer knows what this tab's pages pass on. */
  stateWanted(device: Device): void;
  /** Another tab changed the workspace. */
  workspaceChanged(change: WorkspaceChange): void;
}

/** Hears the sandbox: the log of this tab, the latest first, and how often conversations have changed. */
export function useSandboxEvents(sandbox: Sandbox | null, listener: SandboxListener) {
  const [log, setLog] = useState<readonly LogEntry[]>([]);
  const [conversationChanges, setConversationChanges] = useState(0);

  const hear = useEffectEvent((message: Parameters<Parameters<Sandbox['subscribe']>[0]>[0]) => {
    const own = message.tab === sandbox?.tab;
    if (message.type === 'conversations-changed' || message.type === 'workspace-changed') {
      setConversationChanges((count) => count + 1);
    }
    if (message.type === 'workspace-changed') {
      if (!own) return listener.workspaceChanged(message.change);
      if (message.change === 'started-over') setLog([]);
    }
    if (!own) return;
    if (message.type === 'log') setLog((old) => [message.entry, ...old].slice(0, longestLog));
    if (message.type === 'page-served') listener.pageServed(message);
    if (message.type === 'page-failed') listener.pageFailed(message.device, message.failure);
    if (message.type === 'state-wanted') listener.stateWanted(message.device);
  });

  useEffect(() => sandbox?.subscribe(hear), [sandbox]);
  return {log, conversationChanges};
}
