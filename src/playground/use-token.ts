import {useCallback, useEffect, useEffectEvent, useState} from 'react';
import type {PageServed} from '../sandbox/protocol';
import type {SandboxState} from './sandbox/use-sandbox';
import type {TestSecrets} from './sandbox/use-secrets';
import type {PlaygroundState} from './state';
import {type MadeToken, makeToken} from './token/made-token';

const typingPause = 350;

interface Source {
  state: PlaygroundState;
  secrets: TestSecrets | null;
  sandbox: SandboxState;
  /** What was pasted, where the source is a pasted token. */
  pasted: string | null;
  /** Whether the demo page hands a pasted token over; its service knows the test secret only. */
  handOver: boolean;
  /** Called when the demo server knows the state, so that a page may load. */
  onReady: () => void;
}

/** The token that the state makes: previewed at once, then the one that the demo server put into the page. */
export function useToken({state, secrets, sandbox, pasted, handOver, onReady}: Source) {
  const [token, setToken] = useState<MadeToken | null>(null);
  const {payloadText, expiresIn, scenario, source} = state;
  const serverIsReady = useEffectEvent(onReady);

  /** Tells the demo server what its pages hand over; false where it is not to know. */
  const tellServer = useCallback(async (): Promise<boolean> => {
    if (sandbox.status !== 'ready' || (source === 'paste' && !handOver)) return false;
    await sandbox.sandbox.setServer({
      payloadText,
      expiresIn,
      scenario,
      pasted: source === 'paste' ? pasted : null,
    });
    return true;
  }, [payloadText, expiresIn, scenario, source, pasted, handOver, sandbox]);

  useEffect(() => {
    if (!secrets || source === 'page') return undefined;
    let current = true;
    const timer = setTimeout(
      async () => {
        const made: MadeToken =
          source === 'paste'
            ? {value: pasted ?? undefined, problem: null, madeAt: Date.now(), from: 'pasted'}
            : await makeToken({payloadText, expiresIn, scenario}, secrets);
        if (!current) return;
        setToken(made);
        if ((await tellServer()) && current) serverIsReady();
      },
      token === null ? 0 : typingPause,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The token itself only decides whether to wait.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [payloadText, expiresIn, scenario, source, pasted, secrets, tellServer]);

  /** Takes the token that the demo server put into a page, where that is the token on show. */
  function servedToken({visitorToken, problem, signedOut}: PageServed) {
    if (signedOut || source !== 'sign') return;
    setToken({value: visitorToken, problem, madeAt: Date.now(), from: 'page'});
  }

  return {token, servedToken, tellServer};
}
