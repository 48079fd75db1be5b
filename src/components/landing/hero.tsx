import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {Journey} from './journey';
import styles from './styles.module.css';

export function Hero(): ReactNode {
  return (
    <header className={styles.hero}>
      <div>
        <h1>Link your widget’s visitors to your own users</h1>
        <p className={styles.lead}>
          Your server signs a short-lived token that says who is signed in. Algomo’s chat widget
          sends it to Algomo, which checks it. From then on, that user’s conversations open on any
          device, and for no one else.
        </p>
        <p className={styles.ways}>
          <Link className="button button--primary button--lg" to="/docs/visitor-authentication/">
            Read the guide
          </Link>
          <Link className="button button--secondary button--lg" to="/playground/">
            Open the playground
          </Link>
        </p>
        <p className={styles.aside}>
          The playground signs real tokens and starts the real widget inside your browser. It needs
          no account, and nothing leaves your browser.
        </p>
      </div>
      <Journey />
    </header>
  );
}
