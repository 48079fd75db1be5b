import clsx from 'clsx';
import {type ReactNode, use, useId, useState} from 'react';
import {claimNames, claimTexts, registeredClaims} from '../../visitor-token';
import {Now} from '../clock';
import {Prose} from '../Prose';
import styles from './ClaimsTable.module.css';
import {clockTime, relative} from '../human-time';

interface Meaning {
  description: string;
  time: boolean;
}

const headerMeanings: Record<string, string> = {
  alg: 'How the token is signed; only `HS256` is accepted.',
  typ: 'What kind of token it is: a JWT.',
};

function meaningOf(name: string, part: 'header' | 'payload'): Meaning {
  if (part === 'header') {
    return {description: headerMeanings[name] ?? 'Not used by Algomo.', time: false};
  }
  const claim = claimNames.find((each) => each === name);
  if (claim) return {description: claimTexts[claim].description, time: false};
  const registered = registeredClaims.find((each) => each.name === name);
  if (registered) {
    return {description: registered.description, time: registered.kind === 'time'};
  }
  return {description: 'Not supported yet: ignored.', time: false};
}

interface Props {
  part: 'header' | 'payload';
  members: Readonly<Record<string, unknown>>;
  /** The names of those whose values are not known yet. */
  unknown?: readonly string[];
}

/** The members of the header or of the payload, with what each means. */
export function ClaimsTable({part, members, unknown = []}: Props): ReactNode {
  const entries = Object.entries(members).slice(0, 50);
  return (
    <dl className={styles.table} data-part={part}>
      {entries.map(([name, value]) => (
        <Row key={name} part={part} name={name} value={value} known={!unknown.includes(name)} />
      ))}
    </dl>
  );
}

interface RowProps {
  part: Props['part'];
  name: string;
  value: unknown;
  known: boolean;
}

/** A member with its value; what it means is one step away. */
function Row({part, name, value, known}: RowProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const {description, time} = meaningOf(name, part);
  return (
    <div className={styles.row}>
      <dt className={styles[part]}>{name}</dt>
      <dd>
        <span className={clsx(styles.line, !known && styles.unknown)} aria-hidden={!known}>
          <code className={styles.value}>{shown(value)}</code>
          {!time || typeof value !== 'number' ? null : known ? (
            <Time numericDate={value} />
          ) : (
            <span className={styles.time}>{sampleTime}</span>
          )}
        </span>
        <button
          type="button"
          className={styles.ask}
          aria-expanded={open}
          aria-controls={id}
          aria-label={`What ${name} means`}
          onClick={() => setOpen(!open)}
        >
          ?
        </button>
        <span id={id} className={styles.meaning} hidden={!open}>
          <Prose text={description} />
        </span>
      </dd>
    </div>
  );
}

/** As wide as the time of signing. */
const sampleTime = '25 Nov 2026, 12:00:00, in 30 s';

function Time({numericDate}: {numericDate: number}): ReactNode {
  const now = use(Now) / 1000;
  const date = clockTime(numericDate);
  return (
    <span className={styles.time}>
      {date ? `${date}, ${relative(numericDate, now)}` : 'no date'}
    </span>
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
