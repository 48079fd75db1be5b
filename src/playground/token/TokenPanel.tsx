import type {ReactNode} from 'react';
import type {Inspection} from '../../visitor-token';
import {CopyButton, Segments} from '../Controls';
import controls from '../controls.module.css';
import {Panel, PanelPart} from '../Panel';
import {Checks} from './Checks';
import {ClaimsTable} from './ClaimsTable';
import {duration} from './human-time';
import type {MadeToken} from './made-token';
import {ProblemNote} from './ProblemNote';
import styles from './TokenPanel.module.css';
import {PartLegend, TokenText} from './TokenText';

/** The moment that a token is judged at. */
export type JudgedAt = 'made' | 'now';

interface Props {
  token: MadeToken | null;
  inspection: Inspection | null;
  judgedAt: JudgedAt;
  onJudgedAt: (value: JudgedAt) => void;
  /** Milliseconds since 1970. */
  now: number;
  /** Stands at the end of the panel. */
  children?: ReactNode;
}

/** Step 2: the token, the checks in their order, and what it says. */
export function TokenPanel({
  token,
  inspection,
  judgedAt,
  onJudgedAt,
  now,
  children,
}: Props): ReactNode {
  if (!token || !inspection) {
    return (
      <Panel step={2} title="The token">
        <p className={controls.hint}>Signing …</p>
      </Panel>
    );
  }
  if (token.from === 'pasted' && token.value === undefined) {
    return (
      <Panel step={2} title="The token">
        <p className={controls.hint}>
          Paste something that holds a token, and it is laid open here.
        </p>
      </Panel>
    );
  }
  const {header, payload, signatureVerified} = inspection;
  const pasted = token.from === 'pasted';
  const text = typeof token.value === 'string' ? token.value : '';
  return (
    <Panel
      step={2}
      title="The token"
      aside={text === '' ? null : <CopyButton text={() => text} label="Copy token" />}
    >
      <div className={styles.token}>
        <TokenText value={token.value} />
        <div className={styles.under}>
          {inspection.payload ? <PartLegend /> : null}
          <Countdown inspection={inspection} now={now} />
        </div>
        <p className={controls.hint}>
          {token.problem
            ? 'Your server could not sign.'
            : pasted
              ? 'Checked as pasted.'
              : 'Signed here with the test secret. Signed, not hidden: whoever has the token can read it.'}
        </p>
      </div>
      {token.problem ? (
        <ProblemNote problem={token.problem} />
      ) : (
        <PanelPart
          title="Checks, in order"
          aside={
            <Segments
              label="Judge the token as of"
              value={judgedAt}
              options={[
                ['made', pasted ? 'When issued' : 'At page load'],
                ['now', 'Now'],
              ]}
              onChange={onJudgedAt}
            />
          }
        >
          <Checks checks={inspection.checks} />
        </PanelPart>
      )}
      {payload?.json ? (
        <PanelPart title={signatureVerified ? 'Payload' : 'Payload, not verified'}>
          {signatureVerified ? null : (
            <p className={`${controls.note} ${controls.warn}`}>
              Nothing proves who wrote this: it is shown, never trusted.
            </p>
          )}
          <ClaimsTable part="payload" members={payload.json} now={now / 1000} />
        </PanelPart>
      ) : null}
      {header?.json ? (
        <PanelPart title="Protected header">
          <ClaimsTable part="header" members={header.json} now={now / 1000} />
        </PanelPart>
      ) : null}
      {children}
    </Panel>
  );
}

/** How long the token still lives, or since when it does not. */
function Countdown({inspection, now}: {inspection: Inspection; now: number}): ReactNode {
  const exp = inspection.payload?.json?.['exp'];
  if (typeof exp !== 'number' || exp > 1e11 || exp < 1e9) return null;
  const left = Math.ceil(exp - now / 1000);
  return (
    <span className={styles.countdown} data-testid="countdown">
      {left > 0 ? `expires in ${duration(left)}` : `expired ${duration(left)} ago`}
    </span>
  );
}
