import type {ReactNode} from 'react';
import {Action} from '../Controls';
import controls from '../controls.module.css';
import type {SandboxFailure} from '../sandbox/client';
import type {SandboxState} from '../sandbox/use-sandbox';
import {sandboxFailureText} from '../sandbox/words';

interface Props {
  state: SandboxState;
  onRetry: () => void;
  onLeaveOut: () => void;
}

export const startingText = 'Starting the demo server…';

/** What is the matter, where it is not the browser. */
const titles: Partial<Record<SandboxFailure, string>> = {
  'left-out': 'The live page is left out.',
  'no-answer': 'The live page did not start.',
  'registration-failed': 'The live page did not start.',
};

/** Takes the place of the live page while it starts, or if it cannot run. */
export function SandboxNotice({state, onRetry, onLeaveOut}: Props): ReactNode {
  if (state.status === 'outdated') {
    return <p className={controls.hint}>The live page goes on when the page is reloaded.</p>;
  }
  if (state.status === 'ready' || (state.status === 'starting' && !state.slow)) {
    return <p className={controls.hint}>{startingText}</p>;
  }
  if (state.status === 'starting') {
    return (
      <div className={`${controls.note} ${controls.warn}`} role="alert">
        <p>
          <strong>The demo server is slow to start.</strong>
        </p>
        <p>The live page appears when it has. Signing and checking tokens works without it.</p>
        <Action label="Try again" onClick={onRetry} />{' '}
        <Action label="Go on without the live page" onClick={onLeaveOut} />
      </div>
    );
  }
  const {reason} = state;
  return (
    <div className={`${controls.note} ${controls.warn}`} role="alert">
      <p>
        <strong>{titles[reason] ?? 'The live widget cannot run in this browser.'}</strong>
      </p>
      <p>{sandboxFailureText[reason]}</p>
      <p>
        {reason === 'insecure'
          ? 'Tokens can be checked, except for their signatures.'
          : 'Signing and checking tokens works without it.'}
      </p>
      <Action
        label={reason === 'left-out' ? 'Start the live page' : 'Try again'}
        onClick={onRetry}
      />
    </div>
  );
}
