import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {recommendedLifetime} from '../../visitor-token/limits';
import {InlineCode} from '../inline-code';
import styles from './styles.module.css';

const steps = [
  {
    title: 'Sign on your server',
    text: `When a user is signed in, your server puts their \`id\`, name and email into a JWT and signs it with your workspace’s secret. It expires after ${recommendedLifetime} seconds.`,
    anchor: 'sign',
  },
  {
    title: 'Pass it to the widget',
    text: 'Your page sets it as `window.algomoSettings.visitorToken` before the widget starts. Each page load gets a new token.',
    anchor: 'hand-over',
  },
  {
    title: 'Algomo checks and links',
    text: 'Algomo checks the signature, the time and the claims, links the visitor to the user with that `id`, and opens that user’s conversations.',
    anchor: 'how-it-works',
  },
];

export function Steps(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>How it works</h2>
      <ol className={styles.steps}>
        {steps.map(({title, text, anchor}) => (
          <li key={anchor}>
            <h3>
              <Link to={`/docs/visitor-authentication/#${anchor}`}>{title}</Link>
            </h3>
            <p>
              <InlineCode text={text} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
