import {type ReactNode, useState} from 'react';
import type {Visit} from '../../local-sandbox/protocol';
import controls from '../../playground/controls.module.css';
import {Panel} from '../../playground/Panel';
import {ReplaceSecret} from '../../playground/server/ReplaceSecret';
import {SecretValue} from '../../playground/server/SecretValue';
import type {SecretSummary} from '../../service/api';
import type {AskAsOperator} from '../connection/operator';
import {failureText} from '../connection/failure';
import {FailureNote} from '../FailureNote';
import {timeOf} from '../time';
import {coverageOf, coverageText} from './coverage';
import styles from './settings.module.css';

interface Props {
  secrets: readonly SecretSummary[];
  visits: readonly Visit[];
  askService: AskAsOperator;
}

/** What becomes of the secret that is replaced, and for how long it is still accepted, in seconds. */
const oldOnes = [
  ['at-once', 'stops being accepted at once', 0],
  ['overlap', 'is accepted for one more hour', 3_600],
  ['leaked', 'has leaked: end its sessions too', 0],
] as const;

type OldOne = (typeof oldOnes)[number][0];

/** The workspace’s secrets: how much each signs, and how to replace and revoke them. */
export function Secrets({secrets, visits, askService}: Props): ReactNode {
  const [replacing, setReplacing] = useState(false);
  const [oldOne, setOldOne] = useState<OldOne>('at-once');
  const [failure, setFailure] = useState<string | null>(null);
  const accepted = secrets.filter(({retired}) => !retired);
  const retired = secrets.filter((secret) => secret.retired);

  async function revoke(id: string): Promise<void> {
    const outcome = await askService(`secrets/${encodeURIComponent(id)}`, {method: 'DELETE'});
    setFailure(outcome.ok ? null : failureText(outcome.failure));
  }

  async function replace(value: string | null): Promise<string | null> {
    const before = accepted[0];
    const overlapSeconds = oldOnes.find(([name]) => name === oldOne)?.[2] ?? 0;
    const body = {overlapSeconds, ...(value !== null && {value})};
    const outcome = await askService('secrets', {method: 'POST', body});
    if (!outcome.ok) return failureText(outcome.failure);
    setReplacing(false);
    if (oldOne === 'leaked' && before && before.value !== value) await revoke(before.id);
    setOldOne('at-once');
    return null;
  }

  return (
    <Panel
      title="Secrets"
      aside={
        <button
          type="button"
          className={controls.button}
          aria-expanded={replacing}
          onClick={() => setReplacing(!replacing)}
        >
          Replace
        </button>
      }
    >
      {replacing ? (
        <ReplaceSecret onReplace={replace} oldOne="Then set it in your app.">
          <label className={styles.oldOne}>
            The old one
            <select value={oldOne} onChange={(event) => setOldOne(event.target.value as OldOne)}>
              {oldOnes.map(([name, text]) => (
                <option key={name} value={name}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        </ReplaceSecret>
      ) : null}
      {failure === null ? null : (
        <FailureNote what="The secret could not be revoked." failure={failure} />
      )}
      <ul className={styles.secrets} aria-label="Accepted secrets">
        {accepted.map((secret, index) => (
          <li key={secret.id}>
            <SecretValue secret={secret.value}>
              {index === 0 ? null : (
                <button
                  type="button"
                  className={controls.button}
                  onClick={() => void revoke(secret.id)}
                >
                  Revoke
                </button>
              )}
            </SecretValue>
            <p className={controls.hint}>
              {index === 0 ? 'Current. ' : 'Earlier. '}
              {coverageText(coverageOf(visits, secret.id))} {usesOf(secret)}
            </p>
          </li>
        ))}
      </ul>
      {retired.length === 0 ? null : (
        <details className={styles.retired}>
          <summary>
            {retired.length === 1
              ? '1 secret is no longer accepted'
              : `${retired.length} secrets are no longer accepted`}
          </summary>
          <ul className={styles.secrets} aria-label="Secrets that are no longer accepted">
            {retired.map((secret) => (
              <li key={secret.id}>
                <SecretValue secret={secret.value} />
                <p className={controls.hint}>{usesOf(secret)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function usesOf({createdAt, lastUsedAt, expiresAt, retired}: SecretSummary): string {
  return [
    `Made ${timeOf(createdAt)}`,
    lastUsedAt === null ? 'never used' : `last used ${timeOf(lastUsedAt)}`,
    ...(expiresAt === null ? [] : [`${retired ? 'ended' : 'accepted until'} ${timeOf(expiresAt)}`]),
  ]
    .join(', ')
    .concat('.');
}
