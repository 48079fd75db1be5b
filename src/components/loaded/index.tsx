import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import styles from './styles.module.css';

interface Preloadable {
  /** Loads the code, so that the first rendering has it; never rejects. */
  preload(): Promise<void>;
}

/**
 * A component whose code is loaded when it is first shown. A failure is said, with a way to try again.
 *
 * @example const PageCheck = loaded(() => import('../page-check/PageCheck'));
 */
export function loaded<P extends object>(
  load: () => Promise<{default: ComponentType<P>}>,
): ComponentType<P> & Preloadable {
  let atHand: ComponentType<P> | null = null;
  let failedAhead = false;

  function Loaded(props: P): ReactNode {
    const [Component, setComponent] = useState(() => atHand);
    const [failed, setFailed] = useState(failedAhead);

    useEffect(() => {
      if (Component || failed) return undefined;
      let current = true;
      load().then(
        (module) => {
          atHand = module.default;
          if (current) setComponent(() => module.default);
        },
        () => current && setFailed(true),
      );
      return () => {
        current = false;
      };
    }, [Component, failed]);

    if (Component) return <Component {...props} />;
    if (!failed) return <p className={styles.loading}>Loading…</p>;
    return (
      <div className={styles.failed} role="alert">
        <p>This part of the page could not be loaded.</p>
        <button type="button" onClick={() => setFailed(false)}>
          Try again
        </button>
      </div>
    );
  }

  return Object.assign(Loaded, {
    async preload() {
      try {
        atHand = (await load()).default;
      } catch {
        failedAhead = true;
      }
    },
  });
}
