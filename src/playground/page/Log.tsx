import {memo, type ReactNode} from 'react';
import type {LogEntry, LoggedMessage} from '../../sandbox/protocol';
import controls from '../controls.module.css';
import styles from './Log.module.css';

const deviceNames = {'device-a': 'Device A', 'device-b': 'Device B'} as const;

interface Props {
  entries: readonly LogEntry[];
}

/**
 * What happened, the latest first; each entry opens to its request and response. It is long, and where a
 * token is judged as of now the screen is rendered each second: it takes no part in that.
 */
export const Log = memo(function Log({entries}: Props): ReactNode {
  if (entries.length === 0) {
    return (
      <p className={controls.hint}>
        Nothing has happened yet. Reload the page to see its requests.
      </p>
    );
  }
  return (
    <ol className={styles.log} aria-label="Log">
      {entries.map((entry) => (
        <li key={entry.id}>
          <details>
            <summary className={styles.summary}>
              <time dateTime={entry.at}>{new Date(entry.at).toLocaleTimeString('en-GB')}</time>
              <span className={styles.title}>{entry.title}</span>
              {entry.problem ? <code>{entry.problem.code}</code> : null}
              <span className={styles.device}>{entry.device ? deviceNames[entry.device] : ''}</span>
              <span className={entry.status >= 400 ? styles.bad : styles.ok}>{entry.status}</span>
            </summary>
            <div className={styles.exchange}>
              <Half title={`${entry.method} /${entry.path}`} message={entry.request} />
              <Half title={`Response ${entry.status}`} message={entry.response} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
});

function Half({title, message}: {title: string; message: LoggedMessage}): ReactNode {
  const headers = Object.entries(message.headers).map(([name, value]) => `${name}: ${value}`);
  const body =
    message.body === null
      ? ''
      : typeof message.body === 'string'
        ? message.body
        : JSON.stringify(message.body, null, 2);
  return (
    <figure className={styles.half}>
      <figcaption>{title}</figcaption>
      <pre tabIndex={0}>{[...headers, ...(body === '' ? [] : ['', body])].join('\n')}</pre>
    </figure>
  );
}
