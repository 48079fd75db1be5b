import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useState} from 'react';
import {initialChoice, type ScenarioChoice, scenarioFor} from '../../scenarios';
import type {Inspection} from '../../visitor-token';
import type {Copyable} from '../../components/clipboard';
import {CopyButton} from '../Controls';
import controls from '../controls.module.css';
import {PanelPart} from '../Panel';
import type {CheckedToken} from '../check/inspection-at';
import {linkTo} from '../link';

interface Props {
  /** Null: there is nothing to copy yet. */
  checked: CheckedToken | null;
  /** What made the token; null: it was pasted. */
  state: ScenarioChoice | null;
}

/** The current check as Markdown, with a link that reproduces it. */
export function CopyForSupport({checked, state}: Props): ReactNode {
  const [withPersonalData, setWithPersonalData] = useState(false);
  const base = useBaseUrl('/playground/', {absolute: false});

  /** What writes the report is loaded with the first one. */
  async function report({token, at, inspection: found}: CheckedToken): Promise<Copyable> {
    const writer = await import('./report').catch(() => null);
    if (!writer) return {refusal: 'The report could not be loaded. Try again.'};
    const inspection = token.problem ? {...found, problem: token.problem, checks: []} : found;
    const choice = choiceThatShows(inspection, state, withPersonalData, writer.neutralPayload);
    const link = await linkTo({kind: 'state', state: choice}, base);
    // A payload that is too long for a link is left out of it: the scenario shows the problem as well.
    const {scenario} = choice;
    const short = 'text' in link ? link : await linkTo({kind: 'scenario', scenario}, base);
    return writer.supportReport({
      inspection,
      checkedAt: new Date(at),
      withPersonalData,
      link: 'text' in short ? short.text : '',
    });
  }

  return (
    <PanelPart
      title="Ask support"
      aside={<CopyButton label="Copy for support" text={checked && (() => report(checked))} />}
    >
      <p className={controls.hint}>
        Copies this check as text with a link that reproduces it, without the secret and without the
        signature.{' '}
        <label className={controls.whole}>
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
  neutralPayload: (claims: Readonly<Record<string, unknown>>) => string,
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
