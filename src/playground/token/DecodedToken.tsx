import type {ReactNode} from 'react';
import controls from '../controls.module.css';
import {PanelPart} from '../Panel';
import {ClaimsTable} from './ClaimsTable';

type Members = Readonly<Record<string, unknown>> | null | undefined;

interface Props {
  /** Null or absent: it could not be read. */
  header: Members;
  payload: Members;
  signatureVerified: boolean;
}

/** What a token says, and whether that can be trusted. */
export function DecodedToken({header, payload, signatureVerified}: Props): ReactNode {
  return (
    <>
      {payload ? (
        <PanelPart title={signatureVerified ? 'Payload' : 'Payload, not verified'}>
          {signatureVerified ? null : (
            <p className={`${controls.note} ${controls.warn}`}>
              Nothing proves who wrote this: it is shown, never trusted.
            </p>
          )}
          <ClaimsTable part="payload" members={payload} />
        </PanelPart>
      ) : null}
      {header ? (
        <PanelPart title="Header">
          <ClaimsTable part="header" members={header} />
        </PanelPart>
      ) : null}
    </>
  );
}
