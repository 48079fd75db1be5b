import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <div className={styles.scroll} role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
