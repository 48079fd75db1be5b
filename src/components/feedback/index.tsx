import {type ReactNode, useState} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import styles from './styles.module.css';

type Sending = 'idle' | 'sending' | 'sent' | 'failed';

/** “Was this page helpful?”, if the site is configured with an endpoint for it. Nothing is stored here. */
export function Feedback(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const endpoint = siteConfig.customFields?.['feedbackUrl'];
  return (
    typeof endpoint === 'string' && <Question key={pathname} endpoint={endpoint} page={pathname} />
  );
}

function Question({endpoint, page}: {endpoint: string; page: string}): ReactNode {
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
