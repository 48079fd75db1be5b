import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import type {Problem} from '../../problems';
import type {Inspection} from '../../visitor-token';
import {consoleLine, whoYouAre} from '../../widget/words';
import type {CheckedToken} from '../check/inspection-at';
import controls from '../controls.module.css';
import {Panel} from '../Panel';
import styles from './WidgetAnswer.module.css';

interface Props {
  /** The pasted token, checked; null: there is none yet. */
  checked: CheckedToken | null;
  /** Passes the token on to the demo page, whose service knows the test secret; null: it does not run. */
  onPassOn: (() => void) | null;
}

/** Step 3 for a pasted token that the demo page does not pass on: what the widget would do with it. */
export function WidgetAnswer({checked, onPassOn}: Props): ReactNode {
  if (!checked) {
    return (
      <Panel step={3} title="Your page">
        <p className={controls.hint}>Paste a token to see what the widget would do with it.</p>
      </Panel>
    );
  }
  const {inspection} = checked;
  const told = [...(inspection.problem ? [inspection.problem] : []), ...inspection.warnings];
  return (
    <Panel step={3} title="Your page">
      <div className={styles.answer} data-testid="widget-answer">
        <p>{condition(inspection)} chat would say:</p>
        <blockquote className={styles.chat}>{greeting(inspection)}</blockquote>
        {told.length === 0 ? (
          <p>The browser’s console would show nothing.</p>
        ) : (
          <>
            <p>The browser’s console would show:</p>
            {told.map((problem) => (
              <ConsoleLine key={problem.code} problem={problem} />
            ))}
          </>
        )}
        {onPassOn ? (
          <>
            <p className={controls.hint}>
              The demo page does not use this token: its service accepts only tokens that are signed
              with the test secret.
            </p>
            <div>
              <button type="button" className={controls.button} onClick={onPassOn}>
                Pass it to the demo page
              </button>
            </div>
          </>
        ) : null}
      </div>
    </Panel>
  );
}

function condition({verdict}: Inspection): string {
  if (verdict === 'accepted') return 'Algomo would accept this token. The';
  if (verdict === 'refused') return 'Algomo would refuse this token. The';
  return 'If the signature matches your workspace’s secret, the';
}

function greeting({verdict, user, payload}: Inspection): string {
  return whoYouAre(verdict === 'refused' ? null : (user ?? payload?.json ?? {}));
}

function ConsoleLine({problem}: {problem: Problem}): ReactNode {
  const page = useBaseUrl(`/docs/troubleshooting/${problem.code}/`, {absolute: true});
  return (
    <p className={styles.console} data-severity={problem.severity}>
      {consoleLine(problem, '')}
      <a href={page}>{page}</a>
    </p>
  );
}
