import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import controls from '../controls.module.css';

/**
 * A component whose code is loaded when it is first shown. A failure is said, with a way to try again.
 *
 * @example const PageCheck = loaded(() => import('../page-check/PageCheck'));
 */
export function loaded<P extends object>(
  load: () => Promise<{default: ComponentType<P>}>,
): ComponentType<P> {
  let atHand: ComponentType<P> | null = null;

  return function Loaded(props: P): ReactNode {
    const [Component, setComponent] = useState(() => atHand);
    const [failed, setFailed] = useState(false);

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
    if (!failed) return <p className={controls.hint}>Loading…</p>;
    return (
      <div className={`${controls.note} ${controls.bad}`} role="alert">
        <p>This part of the playground could not be loaded.</p>
        <button type="button" className={controls.button} onClick={() => setFailed(false)}>
          Try again
        </button>
      </div>
    );
  };
}
