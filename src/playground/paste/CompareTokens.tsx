import {type ReactNode, useState} from 'react';
import {compareTokens, decodeObject, type PastedToken} from '../../pasted-token';
import type {Analysis} from '../analysis/analysis';
import {AnalysisFailed} from '../analysis/AnalysisFailed';
import {PasteArea} from '../analysis/PasteArea';
import {useAnalysis} from '../analysis/use-analysis';
import controls from '../controls.module.css';
import {DiffField} from '../editor/DiffField';
import {PanelPart} from '../Panel';
import {Prose} from '../Prose';
import styles from './Paste.module.css';

/** A token's payload, a member a line; null: it cannot be read. */
function payloadOf(token: string): string | null {
  const payload = decodeObject(token.split('.')[1] ?? '');
  return payload && JSON.stringify(payload, null, 2);
}

/** Two tokens side by side: what differs. */
export function CompareTokens({token, onClose}: {token: string; onClose: () => void}): ReactNode {
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{text: string; analysis: Analysis<PastedToken>} | null>(null);
  useAnalysis('token', text, (of, analysis) => setFound({text: of, analysis}), attempt);
  const analysis = found?.text === text ? found.analysis : null;
  const other = analysis?.status === 'done' ? analysis.result.token : null;
  const comparison = other === null ? null : compareTokens(token, other);
  const [payload, otherPayload] = [payloadOf(token), other === null ? null : payloadOf(other)];
  return (
    <PanelPart
      title="Compare"
      aside={
        <button type="button" className={controls.button} onClick={onClose}>
          Close
        </button>
      }
    >
      <PasteArea
        label="The other token"
        placeholder="eyJhbGciOiJIUzI1NiI…"
        rows={4}
        value={text}
        onChange={setText}
      />
      {analysis?.status === 'failed' ? (
        <AnalysisFailed
          reason={analysis.reason}
          onRetry={() => {
            setFound(null);
            setAttempt(attempt + 1);
          }}
        />
      ) : null}
      {comparison === null ? null : (
        <div role="status">
          {comparison.conclusions.map((conclusion) => (
            <p key={conclusion} className={controls.note}>
              <Prose text={conclusion} />
            </p>
          ))}
          {payload !== null && otherPayload !== null && payload !== otherPayload ? (
            <DiffField
              label="The two payloads"
              language="json"
              original={payload}
              modified={otherPayload}
            />
          ) : null}
          <div className={styles.scroll} tabIndex={0} role="region" aria-label="Differences">
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">This token</th>
                  <th scope="col">Other token</th>
                </tr>
              </thead>
              <tbody>
                {comparison.rows.map(({part, name, a, b, same, note}) => (
                  <tr key={`${part} ${name}`} className={same ? styles.same : styles.differs}>
                    <th scope="row">
                      {name}
                      <span>{same ? 'same' : 'differs'}</span>
                    </th>
                    <td>{a ?? 'not there'}</td>
                    <td>
                      {b ?? 'not there'}
                      {note ? (
                        <span>
                          <Prose text={note} />
                        </span>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </PanelPart>
  );
}
