import {lazy, type Dispatch, type ReactNode, type SetStateAction, Suspense, useState} from 'react';
import type {PageReport} from '../../page-check';
import {scenarioOf} from '../../scenarios';
import {Segments} from '../Controls';
import controls from '../controls.module.css';
import {PageCheck} from '../page-check/PageCheck';
import {Panel, PanelPart} from '../Panel';
import {PastePanel} from '../paste/PastePanel';
import {Prose} from '../Prose';
import type {Pasted, PlaygroundState} from '../state';
import {LifeField} from './LifeField';
import {PayloadField} from './PayloadField';
import {SecretField} from './SecretField';
import styles from './ServerPanel.module.css';

const CodeView = lazy(() => import('./CodeView'));

interface Props {
  state: PlaygroundState;
  setState: Dispatch<SetStateAction<PlaygroundState | null>>;
  secret: string | null;
  onReplaceSecret: (value: string | null) => Promise<string | null>;
  /** HTML to check, from a link. */
  page: string;
  onPageReport: (report: PageReport | null) => void;
  pasted: Pasted;
  onPasted: (pasted: Pasted) => void;
  onPastedToken: (text: string, token: string | null) => void;
}

const sources = [
  ['sign', 'Sign a payload'],
  ['paste', 'I have a token'],
  ['page', 'Check my page'],
] as const;

const titles = {sign: 'Your server', paste: 'Your token', page: 'Your page’s HTML'} as const;

/** Step 1: what the reader's server signs, or what the reader brings. */
export function ServerPanel(props: Props): ReactNode {
  const {state, setState, secret, page, onPageReport, pasted, onPasted, onPastedToken} = props;
  return (
    <Panel step={1} title={titles[state.source]}>
      <div>
        <Segments
          label="What do you have?"
          value={state.source}
          options={sources}
          onChange={(source) => setState((old) => old && {...old, source})}
        />
      </div>
      {state.source === 'paste' ? (
        <PastePanel
          pasted={pasted}
          testSecret={secret}
          onPasted={onPasted}
          onToken={onPastedToken}
        />
      ) : state.source === 'page' ? (
        <PageCheck key={page} initial={page} onReport={onPageReport} />
      ) : (
        <SignPanel {...props} />
      )}
    </Panel>
  );
}

function SignPanel({state, setState, secret, onReplaceSecret}: Props): ReactNode {
  const [shown, setShown] = useState<'payload' | 'code'>('payload');
  const change = (part: Partial<PlaygroundState>) => setState((old) => old && {...old, ...part});
  const scenario = scenarioOf(state.scenario);
  return (
    <>
      {scenario.group === 'right' ? null : (
        <p className={styles.scenario}>
          <Prose text={scenario.what} />
        </p>
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
            value={state.payloadText}
            onChange={(payloadText) => change({payloadText})}
          />
        ) : (
          <Suspense fallback={<p className={controls.hint}>Writing the code …</p>}>
            <CodeView payloadText={state.payloadText} expiresIn={state.expiresIn} />
          </Suspense>
        )}
      </PanelPart>
      <PanelPart title="Life of the token">
        <LifeField value={state.expiresIn} onChange={(expiresIn) => change({expiresIn})} />
      </PanelPart>
      <PanelPart title="Test secret, made for you alone">
        <SecretField secret={secret} onReplace={onReplaceSecret} />
      </PanelPart>
    </>
  );
}
