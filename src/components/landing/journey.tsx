import type {ReactNode} from 'react';
import styles from './styles.module.css';

const payload = `{
  "id": 1,
  "name": "Jane Doe",
  "companyName": "Acme Inc."
}`;

/** A user's data on their way: payload, token, widget. */
export function Journey(): ReactNode {
  return (
    <ol className={styles.journey} aria-label="From your user to the widget">
      <li>
        <h2>Your server signs</h2>
        <pre className={styles.payload}>{payload}</pre>
      </li>
      <li>
        <h2>Your page passes it on</h2>
        <p className={styles.token}>
          <span>eyJhbGciOiJIUzI1NiJ9</span>.<span>eyJpZCI6MSwibmFtZSI6IkphbmUgRG9lIiwi…</span>.
          <span>tUb3GxGO8Eo4…</span>
        </p>
      </li>
      <li>
        <h2>The widget knows the user</h2>
        <div className={styles.chat}>
          <p className={styles.who}>Signed in as Jane Doe, Acme Inc.</p>
          <p className={styles.theirs}>Hello Jane, your invoice is ready.</p>
          <p className={styles.ours}>Thank you!</p>
        </div>
      </li>
    </ol>
  );
}
