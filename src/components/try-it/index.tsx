import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {assertView} from '@try-it-check';
import {problemLink, scenarioLink} from '../../scenarios/links';
import type {ProblemCode} from '../../problems';
import styles from './styles.module.css';

type Props = {children: ReactNode} & ({scenario: string} | {problem: ProblemCode});

/** A link that opens the playground at a scenario or at a problem. An unknown one fails the build. */
export function TryIt({children, ...view}: Props): ReactNode {
  assertView?.(view);
  // The hash is state, not an anchor: only the page is checked.
  useBrokenLinks().collectLink(useBaseUrl('/playground/'));
  return (
    <Link
      to={'scenario' in view ? scenarioLink(view.scenario) : problemLink(view.problem)}
      className={styles.link}
      data-noBrokenLinkCheck
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path fill="currentColor" d="M4 2.5v11l9.5-5.5z" />
      </svg>
      {children}
    </Link>
  );
}
