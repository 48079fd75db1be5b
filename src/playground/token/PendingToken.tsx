import {type ReactNode} from 'react';
import type {Draft} from './draft';
import {CopyButton, Segments} from '../Controls';
import controls from '../controls.module.css';
import {Panel, PanelPart} from '../Panel';
import {PendingChecks} from './Checks';
import {ClaimsTable} from './ClaimsTable';
import styles from './TokenPanel.module.css';
import {PartLegend, PendingText} from './TokenText';

interface Props {
  draft: Draft;
  hint: string;
  /** What will be said of the token's origin. */
  origin: string;
  children?: ReactNode;
}

/** The second step until the token is signed: as high as it will be, with all that is known already. */
export function PendingToken({draft, hint, origin, children}: Props): ReactNode {
  return (
    <Panel step={2} title="The token" aside={<CopyButton text={null} label="Copy token" />}>
      <div className={styles.token}>
        <PendingText length={draft.length} hint={hint} />
        <div className={styles.under}>
          <PartLegend />
          <span className={`${styles.countdown} ${styles.unknown}`} aria-hidden="true">
            expires in 30 s
          </span>
        </div>
        <p className={`${controls.hint} ${styles.unknown}`} aria-hidden="true">
          {origin}
        </p>
      </div>
      <PanelPart
        title="Checks, in order"
        aside={
          <Segments
            label="Judge the token as of"
            value="issue"
            options={[
              ['issue', 'At page load'],
              ['now', 'Now'],
            ]}
            onChange={null}
          />
        }
      >
        <PendingChecks />
      </PanelPart>
      <PanelPart title="Payload">
        <ClaimsTable part="payload" members={draft.payload} unknown={draft.unknown} />
      </PanelPart>
      <PanelPart title="Header">
        <ClaimsTable part="header" members={{alg: 'HS256', typ: 'JWT'}} />
      </PanelPart>
      {children}
    </Panel>
  );
}
