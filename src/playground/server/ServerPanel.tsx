import {type Dispatch, type ReactNode, useState} from 'react';
import {loaded} from '../../components/loaded';
import {scenarioOf} from '../../scenarios';
import {Segments} from '../Controls';
import {Panel, PanelPart} from '../Panel';
import type {Action} from '../reducer';
import type {PlaygroundState} from '../state';
import {LifetimeField} from './LifetimeField';
import {PayloadField} from './PayloadField';
import {SecretField} from './SecretField';
import styles from './ServerPanel.module.css';

const ScenarioSentence = loaded(() => import('./ScenarioSentence'));
const CodeView = loaded(() => import('./CodeView'));
const PastePanel = loaded(() => import('../paste/PastePanel'));
const PageCheck = loaded(() => import('../page-check/PageCheck'));

interface Props {
  state: PlaygroundState;
  dispatch: Dispatch<Action>;
  onReplaceSecret: (value: string | null, leaked: boolean) => Promise<string | null>;
  /** Analyses what was pasted once more. */
  onRetryAnalysis: () => void;
}

const sources = [
  ['sign', 'Sign a payload'],
  ['paste', 'I have a token'],
  ['page', 'Check my page'],
] as const;

const titles = {sign: 'Your server', paste: 'Your token', page: 'Your page’s HTML'} as const;

/** Step 1: what the reader's server signs, or what the reader brings. */
export function ServerPanel(props: Props): ReactNode {
  const {state, dispatch, onRetryAnalysis} = props;
  return (
    <Panel step={1} title={titles[state.source]}>
      <div>
        <Segments
          label="What do you have?"
          value={state.source}
          options={sources}
          onChange={(source) => dispatch({type: 'source-chosen', source})}
        />
      </div>
      {state.source === 'paste' ? (
        <PastePanel
          paste={state.paste}
          testSecret={state.secrets?.secret ?? null}
          onChange={(change) => dispatch({type: 'paste-changed', change, at: Date.now()})}
          onRetry={onRetryAnalysis}
        />
      ) : state.source === 'page' ? (
        <PageCheck
          page={state.page}
          onChange={(html) => dispatch({type: 'page-changed', html})}
          onRetry={onRetryAnalysis}
        />
      ) : (
        <SignPanel {...props} />
      )}
    </Panel>
  );
}

function SignPanel({state, dispatch, onReplaceSecret}: Props): ReactNode {
  const [shown, setShown] = useState<'payload' | 'code'>('payload');
  const {payloadText, expiresIn, scenario: chosen} = state.sign;
  const scenario = scenarioOf(chosen);
  return (
    <>
      {scenario.group === 'right' ? null : (
        <div className={styles.scenario}>
          <ScenarioSentence id={scenario.id} />
        </div>
      )}
      <PanelPart
        title={shown === 'payload' ? 'Payload: who the visitor is' : 'Code: sign it on your server'}
        aside={
          <Segments
            label="Show"
            value={shown}
            options={[
              ['payload', 'Payload'],
              ['code', 'Code'],
            ]}
            onChange={setShown}
          />
        }
      >
        {shown === 'payload' ? (
          <PayloadField
            value={payloadText}
            onChange={(typed) => dispatch({type: 'sign-changed', change: {payloadText: typed}})}
          />
        ) : (
          <CodeView payloadText={payloadText} expiresIn={expiresIn} />
        )}
      </PanelPart>
      <PanelPart title="Token lifetime">
        <LifetimeField
          value={expiresIn}
          onChange={(seconds) => dispatch({type: 'sign-changed', change: {expiresIn: seconds}})}
        />
      </PanelPart>
      <PanelPart title="Test secret">
        <SecretField secret={state.secrets?.secret ?? null} onReplace={onReplaceSecret} />
      </PanelPart>
    </>
  );
}
