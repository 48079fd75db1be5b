import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useState} from 'react';
import {connectSandbox, type Sandbox, SandboxError, type SandboxFailure} from './client';

export type SandboxState =
  | {status: 'starting'}
  | {status: 'ready'; sandbox: Sandbox}
  | {status: 'failed'; reason: SandboxFailure};

/** The sandbox: starting, ready or not to be had in this browser. */
export function useSandbox(): SandboxState {
  const baseUrl = useBaseUrl('/');
  const [state, setState] = useState<SandboxState>({status: 'starting'});
  useEffect(() => {
    let current = true;
    connectSandbox(baseUrl).then(
      (sandbox) => current && setState({status: 'ready', sandbox}),
      (error: unknown) => {
        const reason = error instanceof SandboxError ? error.reason : 'registration-failed';
        if (current) setState({status: 'failed', reason});
      },
    );
    return () => {
      current = false;
    };
  }, [baseUrl]);
  return state;
}
