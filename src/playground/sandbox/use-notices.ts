import {useCallback, useState} from 'react';
import type {CallFailure, WorkspaceChange} from '../../sandbox/protocol';

/** What the reader is told above the panels. */
export interface Notices {
  /** What another tab did. */
  change: WorkspaceChange | null;
  /** What the demo server could not do. */
  failure: CallFailure | null;
}

const nothing: Notices = {change: null, failure: null};

/** The notices; each stays until it is dismissed or no longer true. */
export function useNotices() {
  const [notices, setNotices] = useState(nothing);
  const tellChange = useCallback(
    (change: WorkspaceChange | null) => setNotices((old) => ({...old, change})),
    [],
  );
  const tellFailure = useCallback(
    (failure: CallFailure | null) =>
      // An outdated worker has words of its own.
      setNotices((old) => ({...old, failure: failure?.kind === 'outdated' ? null : failure})),
    [],
  );
  return {notices, tellChange, tellFailure};
}
