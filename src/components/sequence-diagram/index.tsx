import type {CSSProperties, ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

/** One step: a message from one to another, or what one does by itself (no `to`). */
export interface SequenceStep {
  from: string;
  to?: string;
  text: ReactNode;
}

interface Props {
  /** What the diagram shows, for screen readers. */
  label: string;
  /** At most four, left to right. */
  actors: readonly string[];
  steps: readonly SequenceStep[];
}

/**
 * A sequence diagram that is a numbered list: the list is what is read aloud and what a narrow screen
 * shows; a wide one lays the same items out between lifelines.
 */
export function SequenceDiagram({label, actors, steps}: Props): ReactNode {
  return (
    <figure className={styles.diagram} aria-label={label}>
      <div className={styles.actors} aria-hidden="true">
        {actors.map((actor) => (
          <span key={actor}>{actor}</span>
        ))}
      </div>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <Step key={index} step={step} actors={actors} />
        ))}
      </ol>
    </figure>
  );
}

function Step({step, actors}: {step: SequenceStep; actors: readonly string[]}): ReactNode {
  const from = indexOf(step.from, actors);
  const to = step.to === undefined ? from : indexOf(step.to, actors);
  // Each actor has two of the eight columns; the lifeline runs between them.
  const place =
    from === to
      ? {'--start': Math.max(1, 2 * from), '--end': Math.min(9, 2 * from + 4)}
      : {'--start': 2 * Math.min(from, to) + 2, '--end': 2 * Math.max(from, to) + 2};
  const shape = from === to ? styles.note : from < to ? styles.right : styles.left;
  return (
    <li className={styles.step}>
      <div className={clsx(styles.item, shape)} style={place as CSSProperties}>
        <b className={styles.who}>
          {step.from}
          {step.to !== undefined && (
            <>
              <span aria-hidden="true"> → </span>
              <span className={styles.hidden}> to </span>
              {step.to}
            </>
          )}
        </b>
        <span className={styles.text}>{step.text}</span>
      </div>
    </li>
  );
}

function indexOf(actor: string, actors: readonly string[]): number {
  const index = actors.indexOf(actor);
  if (index < 0) throw new TypeError(`The diagram has no actor ${actor}`);
  return index;
}
