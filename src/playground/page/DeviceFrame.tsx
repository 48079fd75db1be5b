import type {ReactNode} from 'react';
import type {Device, FrameCommand} from '../../sandbox/protocol';
import controls from '../controls.module.css';
import styles from './DeviceFrame.module.css';
import {callFailureText} from '../sandbox/words';
import type {DeviceReport} from './device-report';
import {startingText} from './SandboxNotice';
import {useFrame} from './use-frame';

interface Props {
  /** The address of the tab's pages; null: the demo server is still starting. */
  pages: string | null;
  device: Device;
  label: string;
  /** Counts the page loads that were asked for; 0: none yet. */
  load: number;
  report: DeviceReport;
  hidden: boolean;
  onReload: () => void;
}

/** A device: a browser window with the customer's page in it, served by the sandbox. */
export function DeviceFrame({
  pages,
  device,
  label,
  load,
  report,
  hidden,
  onReload,
}: Props): ReactNode {
  const frame = useFrame(pages && `${pages}${device}/`, load);

  function command(type: FrameCommand['type']) {
    frame.current?.contentWindow?.postMessage({type} satisfies FrameCommand, location.origin);
  }

  return (
    <div className={styles.window} hidden={hidden}>
      <div className={styles.bar}>
        <span className={styles.address}>acme.example/account</span>
        <button
          type="button"
          className={controls.button}
          disabled={pages === null}
          onClick={onReload}
        >
          Reload page
        </button>
        <button
          type="button"
          className={controls.button}
          disabled={pages === null}
          onClick={() => command('sign-out')}
        >
          Sign out
        </button>
      </div>
      <iframe
        ref={frame}
        className={styles.frame}
        title={`${label}: Acme’s page with the widget`}
        data-device={device}
      />
      <p className={styles.who} role="status" data-testid={`who-${device}`}>
        {pages === null ? startingText : identity(report)}
      </p>
    </div>
  );
}

function identity({user, problems, late, failure}: DeviceReport): string {
  if (failure) return `The page could not be served. ${callFailureText(failure)}`;
  if (user) return `The widget knows this visitor as ${user.name ?? user.id} (id ${user.id}).`;
  if (user === null) return 'Not signed in: the visitor is anonymous.';
  const codes = new Set<string>(problems.map(({code}) => code));
  if (codes.has('script-blocked')) return 'The widget was not allowed to start.';
  if (codes.has('service-unreachable'))
    return 'The widget could not reach Algomo, so the visitor is not identified.';
  return late
    ? 'The widget has not started. Reload the page to try again.'
    : 'The page is loading…';
}
