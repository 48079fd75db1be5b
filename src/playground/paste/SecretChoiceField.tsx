import Link from '@docusaurus/Link';
import {type ReactNode, useId} from 'react';
import controls from '../controls.module.css';
import {PanelPart} from '../Panel';
import type {SecretChoice} from '../check/checking-secrets';
import {unwrappedSecret} from '../check/pasted-secret';
import {factsOf} from '../../problems';
import {isTestSecret} from '../../visitor-token';

interface Props {
  choice: SecretChoice;
  secret: string;
  testSecret: string | null;
  onChange: (change: {secretChoice: SecretChoice; secret: string}) => void;
}

/** Which secret the signature is checked with. */
export function SecretChoiceField({choice, secret, testSecret, onChange}: Props): ReactNode {
  const id = useId();
  const unwrapped = unwrappedSecret(secret);
  return (
    <PanelPart title="Check the signature with">
      <select
        className={controls.field}
        aria-label="Check the signature with"
        value={choice}
        onChange={(event) =>
          onChange({secretChoice: event.target.value as SecretChoice, secret: ''})
        }
      >
        <option value="none">No secret (skip the signature)</option>
        <option value="test">The playground’s test secret</option>
        <option value="own">My own secret</option>
      </select>
      {choice === 'own' ? (
        <>
          <label htmlFor={id} className={controls.hint}>
            The secret, exactly as Settings shows it
          </label>
          <input
            id={id}
            type="password"
            className={`${controls.field} ${controls.mono}`}
            autoComplete="off"
            spellCheck={false}
            value={secret}
            onChange={(event) => onChange({secretChoice: 'own', secret: event.target.value})}
          />
          {unwrapped ? (
            <p className={`${controls.note} ${controls.warn}`} role="status">
              What you pasted has {unwrapped.around} around it. The signature is tried with it and
              without it; the check of the signature says which one matches. If it matches without,
              check what you copied: your server’s secret is right.
            </p>
          ) : null}
          {isTestSecret(unwrapped?.bare ?? secret) ? (
            <p className={`${controls.note} ${controls.warn}`} role="status">
              {factsOf('secret-for-tests').title}.{' '}
              <Link to="/docs/troubleshooting/secret-for-tests/">Why, and how to fix it</Link>
            </p>
          ) : null}
          {secret !== '' && (unwrapped?.bare ?? secret) !== testSecret ? (
            <p className={`${controls.note} ${controls.warn}`} role="status">
              This is not the playground’s test secret. It stays in this page’s memory, is never
              stored or sent and is in no link; it is gone when you leave the page. If it belongs to
              a live workspace, anyone who sees your screen can sign as any of your users.
            </p>
          ) : null}
        </>
      ) : null}
    </PanelPart>
  );
}
