import type {ReactNode} from 'react';
import controls from '../controls.module.css';
import type {SandboxFailure} from '../sandbox/client';
import type {SandboxState} from '../sandbox/use-sandbox';

const reasons: Record<SandboxFailure, string> = {
  'no-service-worker':
    'This browser has no service workers here. They need HTTPS (or localhost), and some browsers switch them off in private windows.',
  'no-storage':
    'This browser does not let the page store data. Allow cookies and site data for this site, or leave the private window.',
  'registration-failed':
    'The service worker could not be started. Reload the page; if that does not help, clear this site’s data in the browser’s settings.',
};

/** Stands where the live page would, while it starts or where it cannot run. */
export function SandboxNotice({state}: {state: SandboxState}): ReactNode {
  if (state.status !== 'failed') return <p className={controls.hint}>Starting the demo server …</p>;
  return (
    <div className={`${controls.note} ${controls.warn}`} role="alert">
      <p>
        <strong>The live widget cannot run in this browser.</strong>
      </p>
      <p>{reasons[state.reason]}</p>
      <p>Signing and checking tokens works all the same.</p>
    </div>
  );
}
