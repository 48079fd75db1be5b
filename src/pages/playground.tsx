import BrowserOnly from '@docusaurus/BrowserOnly';
import Layout from '@theme/Layout';
import {lazy, type ReactNode, Suspense} from 'react';
import styles from './playground.module.css';

const Playground = lazy(() => import('../playground'));

export default function PlaygroundPage(): ReactNode {
  const loading = <p className={styles.loading}>Opening the playground…</p>;
  return (
    <Layout
      title="Playground"
      description="Sign a visitor token, see it checked and watch the widget use it, in your own browser."
    >
      <main className={styles.page}>
        <header className={styles.header}>
          <h1>Playground</h1>
          <p>
            Change anything on the left and see the result. It all runs in this browser: nothing you
            type leaves it.
          </p>
        </header>
        <noscript>The playground needs JavaScript: it runs in your browser.</noscript>
        <BrowserOnly fallback={loading}>
          {() => (
            <Suspense fallback={loading}>
              <Playground />
            </Suspense>
          )}
        </BrowserOnly>
      </main>
    </Layout>
  );
}
