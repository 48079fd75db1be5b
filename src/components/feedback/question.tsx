import {useState, type ReactNode} from 'react';
import styles from './styles.module.css';

type Sending = 'idle' | 'sending' | 'sent' | 'failed';

interface Props {
  endpoint: string;
  /** The path of the page that it is about. */
  page: string;
}

/** Two buttons, and what came of the answer. */
export default function Question({endpoint, page}: Props): ReactNode {
  const [sending, setSending] = useState<Sending>('idle');
  const send = async (helpful: boolean) => {
    setSending('sending');
    try {
      const {ok} = await fetch(endpoint, {
        method: 'POST',
        credentials: 'omit',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({page, helpful}),
        signal: AbortSignal.timeout(10_000),
      });
      setSending(ok ? 'sent' : 'failed');
    } catch {
      setSending('failed');
    }
  };
  return (
    <div className={styles.feedback} data-markdown="skip">
      <span>Was this page helpful?</span>
      {([true, false] as const).map((helpful) => (
        <button
          key={String(helpful)}
          type="button"
          disabled={sending === 'sending' || sending === 'sent'}
          onClick={() => send(helpful)}
        >
          {helpful ? 'Yes' : 'No'}
        </button>
      ))}
      <span role="status">
        {sending === 'sent' && 'Thank you.'}
        {sending === 'failed' && 'Your answer could not be sent. Try again.'}
      </span>
    </div>
  );
}
