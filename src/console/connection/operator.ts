import {ask, type Asked} from './ask';
import {type Failure, failureText, type Outcome} from './failure';
import type {Answer} from '../../playground/page/inbox-source';

/** Asks the service’s API as the workspace’s operator. */
export type AskAsOperator = <T>(path: string, asked?: Omit<Asked, 'key'>) => Promise<Outcome<T>>;

/** @param key the operator key, which each run of the sandbox makes anew */
export function askAsOperator(key: string): AskAsOperator {
  return (path, asked) => ask(`/v1/${path}`, {...asked, key});
}

/** An outcome for those that show what went wrong as it is. */
export function inWords<T>(outcome: Outcome<T>): Answer<T> {
  return outcome.ok ? outcome : wordsOf(outcome.failure);
}

function wordsOf(failure: Failure): {ok: false; failure: string} {
  return {ok: false, failure: failureText(failure)};
}
