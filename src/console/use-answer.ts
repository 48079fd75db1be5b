import {useEffect, useState} from 'react';
import {failureText, type Outcome} from './connection/failure';

/**
 * What is asked for, again with each revision; the last of it stays while it is asked for again.
 *
 * @param load null: it cannot be asked for yet
 * @param revision another one each time that it may have changed
 */
export function useAnswer<T>(load: (() => Promise<Outcome<T>>) | null, revision: number) {
  const [value, setValue] = useState<T | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    void load?.().then((outcome) => {
      if (!current) return;
      if (outcome.ok) setValue(outcome.value);
      setFailure(outcome.ok ? null : failureText(outcome.failure));
    });
    return () => {
      current = false;
    };
  }, [load, revision, attempt]);
  return {value, failure, retry: () => setAttempt(attempt + 1)};
}
