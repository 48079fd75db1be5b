import {useEffect, useEffectEvent, useRef} from 'react';
import type {CallFailure, ServerState} from '../sandbox/protocol';
import type {Sandbox} from './sandbox/client';
import {handsOver, type PlaygroundState} from './state';

/** Typing pauses this long, in milliseconds, before the page is loaded with what was typed. */
const typingPause = 350;

interface Listener {
  /** The demo server's pages would be others from now on. */
  onTold: () => void;
  onFailure: (failure: CallFailure) => void;
}

/**
 * Keeps the demo server at what the reader signs, or at the pasted token that it is to pass on. While
 * something else is on the screen, it keeps what it was told last.
 */
export function useDemoServer(state: PlaygroundState, sandbox: Sandbox | null, listener: Listener) {
  const {opened, secrets, source} = state;
  const {payloadText, expiresIn, scenario} = state.sign;
  const passesOn = handsOver(state);
  const pasted = passesOn ? state.paste.token : null;
  const tells = opened && secrets !== null && (source === 'sign' || passesOn);

  const told = useRef<ServerState | null>(null);

  async function send(next: ServerState): Promise<boolean> {
    if (!sandbox) return false;
    told.current = next;
    const outcome = await sandbox.call('set-server', next);
    if (!outcome.ok) listener.onFailure(outcome.failure);
    return outcome.ok;
  }

  const tell = () =>
    send({
      payloadText,
      expiresIn,
      scenario,
      pasted: typeof pasted?.value === 'string' ? pasted.value : null,
      revision: state.revision,
    });

  const tellNow = useEffectEvent(async (isCurrent: () => boolean) => {
    if ((await tell()) && isCurrent()) listener.onTold();
  });

  const typed = useRef<string | null>(null);
  useEffect(() => {
    if (!sandbox || !opened || !secrets) return undefined;
    // The pages are loaded once in any case, with what could be signed.
    if (!tells && told.current) return undefined;
    let current = true;
    const text = `${expiresIn} ${payloadText}`;
    const typing = typed.current !== null && typed.current !== text;
    typed.current = text;
    const timer = setTimeout(() => void tellNow(() => current), typing ? typingPause : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [tells, opened, sandbox, secrets, source, payloadText, expiresIn, scenario, pasted]);

  return {
    /** Whether what is on the screen is what the demo server passes on. */
    tells,
    /** Tells what the demo server should know already; false: it could not. */
    tellAgain: () => (told.current && !tells ? send(told.current) : tell()),
  };
}
