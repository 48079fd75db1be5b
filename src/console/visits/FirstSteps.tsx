import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {AppSettings} from '../settings/AppSettings';
import styles from './visits.module.css';

/** What there is to do while nobody has come. */
export function FirstSteps({secret}: {secret: string | null}): ReactNode {
  return (
    <div className={styles.firstSteps}>
      <p className={styles.waiting} role="status">
        Waiting for the first visit…
      </p>
      <p>Set these two in your app and restart it. Then open a page with the snippet.</p>
      <AppSettings secret={secret} />
      <p>
        If your app doesn’t sign tokens yet, start with the{' '}
        <Link to="/docs/visitor-authentication/">guide</Link>. A page without a token appears here
        as an anonymous visit.
      </p>
    </div>
  );
}
