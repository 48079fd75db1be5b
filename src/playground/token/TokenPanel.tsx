import type {ReactNode} from 'react';
import type {PayloadChoice, Signed} from '../../scenarios';
import {CopyButton, Segments} from '../Controls';
import controls from '../controls.module.css';
import {Panel, PanelPart} from '../Panel';
import {AlsoWrong} from './AlsoWrong';
import {Checks} from './Checks';
import {Countdown} from './Countdown';
import {DecodedToken} from './DecodedToken';
import type {CheckedToken, Moment} from '../check/inspection-at';
import {isAnonymous, signingRefusal} from '../verdict';
import {draftOf} from './draft';
import {PendingToken} from './PendingToken';
import {ProblemNote} from './ProblemNote';
import styles from './TokenPanel.module.css';
import {PartLegend, TokenText} from './TokenText';

/** Where a token comes from, and who can read it. */
const origins: Record<Signed, string> = {
  'with-the-secret':
    'Signed here with the test secret. Signed, not hidden: anyone who has the token can read it.',
  otherwise:
    'Made here, as the scenario says. Signed, not hidden: anyone who has the token can read it.',
  'not-at-all':
    'Made here, as the scenario says. Neither signed nor hidden: anyone who has it can read it.',
  unreadable: 'Made here, as the scenario says.',
};

interface Props {
  /** Null: there is no token, or not yet. */
  checked: CheckedToken | null;
  /** What is being signed; null: nothing. */
  pending: PayloadChoice | null;
  /** What to say without a token. */
  hint: string;
  /** How the scenario signs; null: the token was pasted. */
  signed: Signed | null;
  moment: Moment;
  onMoment: (moment: Moment) => void;
  /** Stands at the end of the panel. */
  children?: ReactNode;
}

/** Step 2: the token, the checks in their order, and what it says. */
export function TokenPanel(props: Props): ReactNode {
  const {checked, pending, hint, signed, moment, onMoment, children} = props;
  const draft = !checked && pending && draftOf(pending);
  if (draft) {
    const origin = origins[signed ?? 'with-the-secret'];
    return (
      <PendingToken draft={draft} hint={hint} origin={origin}>
        {children}
      </PendingToken>
    );
  }
  if (!checked) {
    return (
      <Panel step={2} title="The token">
        <p className={controls.hint}>{hint}</p>
      </Panel>
    );
  }
  const {token, inspection} = checked;
  if (isAnonymous(token)) {
    return (
      <Panel step={2} title="The token">
        <TokenText value={undefined} />
        <p className={controls.hint}>
          The page passes no token, so there is nothing to check: the visitor is anonymous, as
          anyone is who is not signed in.
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
          <Countdown inspection={inspection} />
        </div>
        <p className={controls.hint}>
          {token.problem
            ? 'Your server could not sign.'
            : pasted
              ? 'Checked as pasted.'
              : origins[signed ?? 'with-the-secret']}
        </p>
      </div>
      {token.problem ? (
        <ProblemNote problem={token.problem} title={signingRefusal(token.problem)} />
      ) : (
        <PanelPart
          title="Checks, in order"
          aside={
            <Segments
              label="Judge the token as of"
              value={moment}
              options={[
                ['issue', pasted ? 'When issued' : 'At page load'],
                ['now', 'Now'],
              ]}
              onChange={onMoment}
            />
          }
        >
          <Checks checks={inspection.checks} />
          <AlsoWrong inspection={inspection} />
        </PanelPart>
      )}
      <DecodedToken
        header={header?.json}
        payload={payload?.json}
        signatureVerified={signatureVerified}
      />
      {children}
    </Panel>
  );
}
