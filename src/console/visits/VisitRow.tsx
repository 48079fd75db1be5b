import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import type {Visit} from '../../local-sandbox/protocol';
import {refusedBefore} from '../../local-sandbox/visits/refused-before';
import {ToneIcon} from '../../playground/ToneIcon';
import {timeOf} from '../time';
import {glanceAt} from './glance';
import {VisitDetails} from './VisitDetails';
import styles from './visits.module.css';

interface Props {
  visit: Visit;
  /** All of them, the oldest first. */
  visits: readonly Visit[];
}

/** A visit in one line, which opens to all that is known of it. */
export function VisitRow({visit, visits}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const {tone, word, text, problems} = glanceAt(visit);
  const refused = visit.type === 'boot' && refusedBefore(visits, visit);
  return (
    <li className={styles.visit} data-visit={visit.id}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <time dateTime={visit.at}>{timeOf(visit.at)}</time>
          <ToneIcon tone={tone} />
          <span className={styles.what}>
            <strong className={clsx(tone !== 'idle' && styles[tone])}>{word}</strong>{' '}
            <span>{refused ? 'after the refused token' : text}</span>{' '}
            {problems.map(({code}) => (
              <code key={code}>{code}</code>
            ))}
          </span>
          <span className={styles.origin}>{placeOf(visit)}</span>
        </summary>
        {open ? <VisitDetails visit={visit} visits={visits} /> : null}
      </details>
    </li>
  );
}

function placeOf(visit: Visit): string {
  const host = visit.origin?.replace(/^https?:\/\//, '') ?? 'no page';
  return visit.type === 'report' ? host + visit.path : host;
}
