import {type ReactNode, useEffect, useState} from 'react';
import {PasteArea} from '../analysis/PasteArea';
import {useAnalysis} from '../analysis/use-analysis';
import controls from '../controls.module.css';
import {PanelPart} from '../Panel';
import type {Pasted} from '../state';
import {CompareTokens} from './CompareTokens';
import {FoundToken} from './FoundToken';
import {SecretChoiceField} from './SecretChoiceField';

interface Props {
  pasted: Pasted;
  testSecret: string | null;
  onPasted: (pasted: Pasted) => void;
  /** Called with a pasted text and the token that is in it; null where there is none. */
  onToken: (text: string, token: string | null) => void;
}

/** For a reader who has a token: paste whatever holds it. */
export function PastePanel({pasted, testSecret, onPasted, onToken}: Props): ReactNode {
  const found = useAnalysis('token', pasted.text);
  const token = found?.candidates[pasted.candidate]?.token ?? found?.token ?? null;
  const [comparing, setComparing] = useState(false);

  useEffect(() => {
    if (found) onToken(pasted.text, token);
  }, [found, token, pasted.text, onToken]);

  return (
    <>
      <PasteArea
        label="Paste a token, or anything that holds one"
        placeholder={'eyJhbGciOiJIUzI1NiI… or a header, a snippet, a log line, a response'}
        rows={9}
        value={pasted.text}
        onChange={(text) => onPasted({...pasted, text, candidate: 0})}
      />
      {pasted.text.trim() === '' ? (
        <p className={controls.hint}>
          It stays in this page’s memory: it is not stored, not sent, and in no link.
        </p>
      ) : (
        <FoundToken
          found={found}
          chosen={pasted.candidate}
          onChoose={(candidate) => onPasted({...pasted, candidate})}
        />
      )}
      <SecretChoiceField
        choice={pasted.secretChoice}
        secret={pasted.secret}
        testSecret={testSecret}
        onChange={(choice) => onPasted({...pasted, ...choice})}
      />
      {token === null ? null : comparing ? (
        <CompareTokens token={token} onClose={() => setComparing(false)} />
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
