import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useState} from 'react';
import {scenarioFor} from '../../scenarios';
import type {Inspection} from '../../visitor-token';
import {CopyButton} from '../Controls';
import controls from '../controls.module.css';
import {PanelPart} from '../Panel';
import {writeHash} from '../permalink';
import {initialState, type PlaygroundState} from '../state';
import {neutralPayload, supportReport} from './report';
import {useAsync} from './use-async';

interface Props {
  inspection: Inspection;
  /** Milliseconds since 1970. */
  judgedAt: number;
  /** What made the token; null: it was pasted. */
  state: PlaygroundState | null;
}

/** The current check as Markdown, with a link that reproduces it. */
export function CopyForSupport({inspection, judgedAt, state}: Props): ReactNode {
  const [withPersonalData, setWithPersonalData] = useState(false);
  const base = useBaseUrl('/playground/', {absolute: false});
  const hash = useAsync(
    () => writeHash(linkState(inspection, state, withPersonalData)),
    [inspection, state, withPersonalData],
  );
  return (
    <PanelPart
      title="Ask support"
      aside={
        <CopyButton
          label="Copy for support"
          text={() =>
            supportReport({
              inspection,
              judgedAt: new Date(judgedAt),
              withPersonalData,
              link: `${location.origin}${base}${hash ?? ''}`,
            })
          }
        />
      }
    >
      <p className={controls.hint}>
        Copies this check as text with a link that reproduces it, without the secret and without the
        signature.{' '}
        <label>
          <input
            type="checkbox"
            checked={withPersonalData}
            onChange={(event) => setWithPersonalData(event.target.checked)}
          />{' '}
          Include the user’s data
        </label>
      </p>
    </PanelPart>
  );
}

/** The state that shows the same again. Times are relative, so the link does not go stale. */
function linkState(
  inspection: Inspection,
  state: PlaygroundState | null,
  withPersonalData: boolean,
): PlaygroundState {
  if (state && withPersonalData) return state;
  const {iat, exp, ...claims} = inspection.payload?.json ?? {};
  const payloadText = neutralPayload(claims);
  // What is wrong with a payload may be gone once it names nobody: the scenario has it too.
  const cause = inspection.problem ?? inspection.warnings[0];
  const scenario = cause && scenarioFor(cause.code)?.id;
  if (state) {
    const right = state.scenario === initialState.scenario;
    return {...state, payloadText, scenario: right && scenario ? scenario : state.scenario};
  }
  return {
    ...initialState,
    payloadText: withPersonalData ? JSON.stringify(claims, null, 2) : payloadText,
    expiresIn:
      typeof exp === 'number' && typeof iat === 'number' && Number.isSafeInteger(exp - iat)
        ? exp - iat
        : initialState.expiresIn,
    scenario: scenario ?? initialState.scenario,
  };
}
