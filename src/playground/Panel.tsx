import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import styles from './Panel.module.css';

interface Props {
  /** 1 to 3, where the panels are steps. */
  step?: number;
  title: string;
  /** What stands at the right of the title. */
  aside?: ReactNode;
  className?: string;
  /** Out of sight, and kept as it is. */
  hidden?: boolean;
  children: ReactNode;
}

/** A part of the screen with a title, such as one of the playground’s three steps. */
export function Panel({step, title, aside, className, hidden, children}: Props): ReactNode {
  const id = useId();
  return (
    <section
      className={clsx(styles.panel, className)}
      aria-labelledby={id}
      data-step={step}
      hidden={hidden}
    >
      <header className={styles.header}>
        {step === undefined ? null : (
          <span className={styles.step} aria-hidden="true">
            {step}
          </span>
        )}
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <div className={styles.aside}>{aside}</div>
      </header>
      {children}
    </section>
  );
}

/** A part of a panel with a heading of its own. */
export function PanelPart({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.part}>
      <div className={styles.partHeader}>
        <h3 className={styles.partTitle}>{title}</h3>
        {aside}
      </div>
      {children}
    </div>
  );
}
