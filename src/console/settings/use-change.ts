import {useState} from 'react';
import type {SettingsRequest} from '../../local-sandbox/protocol';
import {ask} from '../connection/ask';
import {failureText} from '../connection/failure';

/** Changes the fault and the clock; every console hears of it, this one too. */
export function useChange() {
  const [failure, setFailure] = useState<string | null>(null);
  return {
    /** Why the last change failed, in words; null: it did not. */
    failure,
    async change(body: SettingsRequest): Promise<void> {
      const outcome = await ask('/console/settings', {method: 'POST', body});
      setFailure(outcome.ok ? null : failureText(outcome.failure));
    },
  };
}
