import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PastedToken, Stripped} from '../../pasted-token';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import styles from './Paste.module.css';

interface Props {
  /** Null: still looking. */
  found: PastedToken | null;
  chosen: number;
  onChoose: (candidate: number) => void;
}

/** What was found in the pasted text, and what had to be taken away. */
export function FoundToken({found, chosen, onChoose}: Props): ReactNode {
  if (!found) return <p className={controls.hint}>Looking for a token…</p>;
  const {candidates, instead, limit} = found;
  const candidate = candidates[chosen] ?? candidates[0];
  return (
    <div className={styles.found} role="status">
      {instead ? (
        <p className={`${controls.note} ${controls.warn}`}>
          <Prose text={instead.text} /> {instead.code ? <CodeLink code={instead.code} /> : null}
        </p>
      ) : null}
      {candidates.length > 1 ? (
        <label className={controls.hint}>
          {candidates.length} tokens are in it. Check the one{' '}
          <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
            {candidates.map(({name, line}, index) => (
              <option key={index} value={index}>
                {name ? `${name}, line ${line}` : `in line ${line}`}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {candidate && candidate.stripped.length > 0 ? (
        <StrippedList stripped={candidate.stripped} />
      ) : null}
      {limit ? <p className={controls.hint}>{limit}</p> : null}
    </div>
  );
}

function StrippedList({stripped}: {stripped: readonly Stripped[]}): ReactNode {
  return (
    <div className={controls.note}>
      <p className={styles.heading}>Removed around the token</p>
      <ul className={styles.list}>
        {stripped.map(({kind, text, code}) => (
          <li key={kind}>
            <Prose text={text} />{' '}
            {code ? (
              <>
                {code === 'token-not-quoted'
                  ? 'Read on: '
                  : 'If sent like this, Algomo refuses it: '}
                <CodeLink code={code} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function CodeLink({code}: {code: string}): ReactNode {
  return (
    <Link className={controls.mono} to={`/docs/troubleshooting/${code}/`}>
      {code}
    </Link>
  );
}
