import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {type Problem, remedyOf} from '../../problems';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import styles from './ProblemNote.module.css';

interface Props {
  problem: Problem;
  /** @default the problem's own */
  title?: string;
}

/** One problem: what is wrong here, what to do about it, and where to read on. */
export function ProblemNote({problem, title = problem.title}: Props): ReactNode {
  return (
    <div
      className={clsx(
        controls.note,
        styles.note,
        problem.severity === 'error' ? controls.bad : controls.warn,
      )}
      data-problem={problem.code}
    >
      <p className={styles.title}>
        <strong>{title}</strong> <code>{problem.code}</code>
      </p>
      <p>
        <Prose text={problem.detail} />
      </p>
      <p>
        <Prose text={remedyOf(problem.code)} />{' '}
        <Link to={`/docs/troubleshooting/${problem.code}/`}>Why, and how to fix it</Link>
      </p>
    </div>
  );
}
