import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {loaded} from '../components/loaded';
import {PageMenu} from '../components/page-menu';
import {PlaygroundText} from '../components/playground-text';
import '../playground/styles';
import styles from './playground.module.css';

// A chunk of its own, so that a link to this page does not fetch all of it ahead. It is there before
// the page is rendered, at build time and in the browser.
const Playground = loaded(() => import(/* webpackChunkName: "playground" */ '../playground'));
await Playground.preload();

export default function PlaygroundPage(): ReactNode {
  return (
    <Layout
      title="Playground"
      description="Sign a visitor token, see it checked and watch the widget use it, in your own browser."
    >
      <main className={styles.page}>
        <header className={styles.header}>
          <h1>Playground</h1>
          <p>
            Change the payload and see the result. It all runs in this browser: nothing you type
            leaves it.
          </p>
        </header>
        <noscript>
          <PlaygroundText />
          <style>{`.${styles.live} { display: none }`}</style>
        </noscript>
        <div className={styles.live} data-markdown="skip">
          <Playground />
        </div>
        <PageMenu />
      </main>
    </Layout>
  );
}
