import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useState} from 'react';
import type {Problem} from '../../problems';
import {initialChoice, type ScenarioChoice, scenarioFor} from '../../scenarios';
import type {Inspection} from '../../visitor-token';
import {CopyButton} from '../Controls';
import controls from '../controls.module.css';
import {PanelPart} from '../Panel';
import {writeHash} from '../permalink';
import type {Judgement} from '../token/use-inspection';
import {neutralPayload, supportReport} from './report';
import {useAsync} from './use-async';

interface Props {
  judgement: Judgement;
  /** Why there is no token to judge; null: there is one. */
  signingProblem: Problem | null;
  /** What made the token; null: it was pasted. */
  state: ScenarioChoice | null;
}

/** The current check as Markdown, with a link that reproduces it. */
export function CopyForSupport({judgement, signingProblem, state}: Props): ReactNode {
  const [withPersonalData, setWithPersonalData] = useState(false);
  const base = useBaseUrl('/playground/', {absolute: false});
  const inspection = signingProblem
    ? {...judgement.inspection, problem: signingProblem, checks: []}
    : judgement.inspection;
  const shown = choiceThatShows(inspection, state, withPersonalData);
  // By what is in it: a judgement as of now is another one each second, and its link the same.
  const hash = useAsync(
    () => writeHash(shown),
    [shown.payloadText, shown.expiresIn, shown.scenario],
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
              judgedAt: new Date(judgement.at),
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

/** What shows the same again. Times are relative, so the link does not go stale. */
function choiceThatShows(
  inspection: Inspection,
  state: ScenarioChoice | null,
  withPersonalData: boolean,
): ScenarioChoice {
  if (state && withPersonalData) return state;
  const {iat, exp, ...claims} = inspection.payload?.json ?? {};
  const payloadText = neutralPayload(claims);
  // What is wrong with a payload may be gone once it names nobody: the scenario has it too.
  const cause = inspection.problem ?? inspection.warnings[0];
  const scenario = cause && scenarioFor(cause.code)?.id;
  if (state) {
    const right = state.scenario === initialChoice.scenario;
    return {...state, payloadText, scenario: right && scenario ? scenario : state.scenario};
  }
  return {
    payloadText: withPersonalData ? JSON.stringify(claims, null, 2) : payloadText,
    expiresIn:
      typeof exp === 'number' && typeof iat === 'number' && Number.isSafeInteger(exp - iat)
        ? exp - iat
        : initialChoice.expiresIn,
    scenario: scenario ?? initialChoice.scenario,
  };
}
