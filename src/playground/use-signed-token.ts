import {type Dispatch, useEffect, useEffectEvent} from 'react';
import type {PageServed} from '../sandbox/protocol';
import {testSecrets} from './check/checking-secrets';
import {checkToken, issueTime} from './check/inspection-at';
import {type ShownToken, signToken} from './check/shown-token';
import type {Action} from './reducer';
import type {PlaygroundState} from './state';

/**
 * Signs and checks at each change of what is signed. Later, the token that the demo server put into its
 * page takes the place of the one that was signed here.
 */
export function useSignedToken(state: PlaygroundState, dispatch: Dispatch<Action>) {
  const {source, canSign, secrets, opened} = state;
  const {payloadText, expiresIn, scenario, revision} = state.sign;

  async function check(token: ShownToken, of: number): Promise<void> {
    if (!secrets) return;
    const at = state.sign.moment === 'now' ? Date.now() : issueTime(token);
    const checked = await checkToken(token, at, testSecrets(secrets));
    dispatch({type: 'signed-token-checked', revision: of, checked});
  }
  const checkSigned = useEffectEvent(check);

  useEffect(() => {
    if (source !== 'sign' || !opened || !canSign || !secrets) return;
    void signToken({payloadText, expiresIn, scenario}, secrets).then((token) =>
      checkSigned(token, revision),
    );
  }, [source, opened, canSign, secrets, payloadText, expiresIn, scenario, revision]);

  /** Takes the token of a page that was just served. */
  function takeServed({revision: of, visitorToken, problem, signedOut}: PageServed) {
    if (signedOut || source !== 'sign' || of < revision) return;
    void check({value: visitorToken, problem, at: Date.now(), from: 'page'}, revision);
  }

  return {takeServed};
}
