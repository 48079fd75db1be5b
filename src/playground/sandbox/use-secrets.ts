import {useCallback, useEffect, useState} from 'react';
import {toBase64url} from '../../visitor-token';
import type {Sandbox} from './client';
import type {SandboxState} from './use-sandbox';

export interface TestSecrets {
  secret: string;
  retiredSecret: string;
}

/** The reader's test secrets: the sandbox's, or, where there is none, some for this page alone. */
export function useSecrets(state: SandboxState) {
  const [fetched, setFetched] = useState<TestSecrets | null>(null);
  const [local, setLocal] = useState<TestSecrets>(() => ({
    secret: newSecret(),
    retiredSecret: newSecret(),
  }));
  const sandbox = state.status === 'ready' ? state.sandbox : null;

  const refresh = useCallback(() => sandbox?.secrets().then(setFetched), [sandbox]);

  useEffect(() => void refresh(), [refresh]);

  /**
   * Makes another secret the workspace's; null: a random one.
   *
   * @returns what is wrong with it, or null
   */
  const replace = useCallback(
    async (value: string | null): Promise<string | null> => {
      if (!sandbox) {
        setLocal((old) => ({secret: value ?? newSecret(), retiredSecret: old.secret}));
        return null;
      }
      const refusal = await replaceIn(sandbox, value);
      await refresh();
      return refusal;
    },
    [sandbox, refresh],
  );

  return {secrets: state.status === 'failed' ? local : fetched, refresh, replace};
}

async function replaceIn(sandbox: Sandbox, value: string | null): Promise<string | null> {
  const {status, body} = await sandbox.call('POST', 'service/v1/secrets', {
    overlapSeconds: 0,
    ...(value === null ? {} : {value}),
  });
  return status < 400 ? null : String((body as {detail?: unknown} | null)?.detail ?? status);
}

/** 32 random bytes as 43 base64url characters, as Algomo issues them. */
function newSecret(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(32)));
}
