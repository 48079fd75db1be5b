import {type Dispatch, use, useEffect, useMemo} from 'react';
import {chosenSecrets, testSecrets} from './check/checking-secrets';
import {checkToken, issueTime} from './check/inspection-at';
import {Now} from './clock';
import type {Action} from './reducer';
import type {PlaygroundState} from './state';

/**
 * Checks the token of the source that is on the screen: a pasted one when it was found, any one when
 * another moment or secret is chosen, and each second while it is checked as of now.
 */
export function useTokenCheck(state: PlaygroundState, dispatch: Dispatch<Action>): void {
  const {secrets} = state;
  const {secretChoice, secret} = state.paste;
  const source = state.source === 'paste' ? 'paste' : 'sign';
  const {moment, checked} = state[source];
  const token = source === 'paste' ? state.paste.token : (checked?.token ?? null);
  const shown = state.source === 'page' ? null : token;

  const accepted = useMemo(
    () =>
      source === 'paste' ? chosenSecrets({secretChoice, secret}, secrets) : testSecrets(secrets),
    [source, secretChoice, secret, secrets],
  );
  const at = shown && (moment === 'now' ? use(Now) : issueTime(shown));
  // A signed token was checked when it was signed.
  const done = source === 'sign' && checked?.at === at;

  useEffect(() => {
    if (!shown || at === null || done) return;
    void checkToken(shown, at, accepted).then((result) =>
      dispatch({type: 'token-checked', source, checked: result}),
    );
  }, [dispatch, source, shown, accepted, at, done]);
}
