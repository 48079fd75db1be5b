import {type ReactNode, useState} from 'react';
import {AnalysisFailed} from '../analysis/AnalysisFailed';
import {PasteArea} from '../analysis/PasteArea';
import type {SecretChoice} from '../check/checking-secrets';
import controls from '../controls.module.css';
import {PanelPart} from '../Panel';
import type {PasteState} from '../state';
import {CompareTokens} from './CompareTokens';
import {FoundToken} from './FoundToken';
import {SecretChoiceField} from './SecretChoiceField';

interface Props {
  paste: PasteState;
  testSecret: string | null;
  onChange: (change: {
    text?: string;
    candidate?: number;
    secretChoice?: SecretChoice;
    secret?: string;
  }) => void;
  /** Looks through the same text again. */
  onRetry: () => void;
}

/** For a reader who has a token: paste whatever holds it. */
export default function PastePanel({paste, testSecret, onChange, onRetry}: Props): ReactNode {
  const {text, candidate, found, token, secretChoice, secret} = paste;
  const [comparing, setComparing] = useState(false);

  return (
    <>
      <PasteArea
        label="Paste a token, or anything that contains one"
        placeholder={'eyJhbGciOiJIUzI1NiI… or a header, a snippet, a log line, a response'}
        rows={9}
        value={text}
        onChange={(typed) => onChange({text: typed})}
      />
      {found.status === 'empty' ? (
        <p className={controls.hint}>
          It stays in this page’s memory: it is not stored, not sent, and in no link.
        </p>
      ) : found.status === 'failed' ? (
        <AnalysisFailed reason={found.reason} onRetry={onRetry} />
      ) : (
        <FoundToken
          found={found.status === 'done' ? found.result : null}
          chosen={candidate}
          onChoose={(chosen) => onChange({candidate: chosen})}
        />
      )}
      <SecretChoiceField
        choice={secretChoice}
        secret={secret}
        testSecret={testSecret}
        onChange={onChange}
      />
      {typeof token?.value !== 'string' ? null : comparing ? (
        <CompareTokens token={token.value} onClose={() => setComparing(false)} />
      ) : (
        <PanelPart title="Works for one user and not for another?">
          <div>
            <button type="button" className={controls.button} onClick={() => setComparing(true)}>
              Compare with another token
            </button>
          </div>
        </PanelPart>
      )}
    </>
  );
}
