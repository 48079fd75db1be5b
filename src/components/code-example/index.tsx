import {type ReactNode, useEffect, useState} from 'react';
import {codeAtHand, loadCode, type LoadedId} from './code-at-hand';
import {ColouredBlock} from './coloured-block';
import styles from './styles.module.css';

export {PageExample} from './page-example';

interface Props {
  code: LoadedId;
  /** What stands over it, such as the name of the file. */
  title?: string;
}

/** Code of `examples/`. Its HTML stays what the page brought; a page that did not bring it loads it. */
export function CodeExample({code, title}: Props): ReactNode {
  const html = codeAtHand(code);
  const [failed, setFailed] = useState(false);
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (html !== undefined || failed) return undefined;
    let mounted = true;
    loadCode(code).then(
      () => mounted && setLoaded(true),
      () => mounted && setFailed(true),
    );
    return () => {
      mounted = false;
    };
  }, [html, failed, code]);

  if (html !== undefined) return <ColouredBlock html={html} name={code} title={title} />;
  return (
    <p className={styles.missing} role="status">
      {failed ? (
        <>
          The code could not be loaded.{' '}
          <button type="button" onClick={() => setFailed(false)}>
            Try again
          </button>
        </>
      ) : (
        'Loading the code…'
      )}
    </p>
  );
}
