import {type Dispatch, useEffect, useEffectEvent} from 'react';
import type {CallFailure, TestSecrets} from '../../sandbox/protocol';
import {base64url} from 'jose';
import {workspaceSecretFlaw} from '../../visitor-token';
import type {Action} from '../reducer';
import type {PlaygroundState} from '../state';
import type {Sandbox} from './client';
import type {SandboxState} from './use-sandbox';
import {callFailureText} from './words';

/** The reader's test secrets: the sandbox's, or, without one, some for this page alone. */
export function useSecrets(
  {secrets}: Pick<PlaygroundState, 'secrets'>,
  sandbox: SandboxState,
  dispatch: Dispatch<Action>,
  onFailure: (failure: CallFailure) => void,
) {
  const running = sandbox.status === 'ready' ? sandbox.sandbox : null;
  const without = sandbox.status !== 'ready' && !(sandbox.status === 'starting' && !sandbox.slow);

  async function fetchFrom(from: Sandbox): Promise<void> {
    const outcome = await from.call('secrets', null);
    if (outcome.ok) return dispatch({type: 'secrets-known', secrets: outcome.value});
    onFailure(outcome.failure);
    makeThem();
  }

  function makeThem(): void {
    if (!secrets) dispatch({type: 'secrets-known', secrets: newSecrets()});
  }

  const fetched = useEffectEvent(fetchFrom);
  const made = useEffectEvent(makeThem);
  useEffect(() => {
    if (running) void fetched(running);
    else if (without) made();
  }, [running, without]);

  /**
   * Makes another secret the workspace's.
   *
   * @param value null: a random one
   * @param leaked whether the sessions that the old one began end too
   * @returns why it was not replaced, in words; null: it was
   */
  async function replace(value: string | null, leaked: boolean): Promise<string | null> {
    const next = value ?? newSecret();
    if (!running) {
      const flaw = workspaceSecretFlaw(next);
      if (flaw) return flaw.detail;
      const retiredSecret = secrets?.secret ?? newSecret();
      dispatch({type: 'secrets-known', secrets: {secret: next, retiredSecret}});
      return null;
    }
    const outcome = await running.call('replace-secret', {value: next, leaked});
    if (!outcome.ok) return callFailureText(outcome.failure);
    dispatch({type: 'secrets-known', secrets: outcome.value});
    return null;
  }

  /** Forgets everything that the tabs share; the screen starts anew in any case. */
  async function startOver(): Promise<void> {
    if (!running) return dispatch({type: 'started-over', secrets: newSecrets()});
    const outcome = await running.call('start-over', null);
    dispatch({type: 'started-over', secrets: outcome.ok ? outcome.value : null});
    if (!outcome.ok) onFailure(outcome.failure);
  }

  return {
    replace,
    startOver,
    /** Fetches them again: another tab has changed them. */
    refresh: () => running && fetchFrom(running),
  };
}

function newSecrets(): TestSecrets {
  return {secret: newSecret(), retiredSecret: newSecret()};
}

/** 32 random bytes as 43 base64url characters, as Algomo issues them. */
function newSecret(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(32)));
}
