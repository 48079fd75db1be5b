import {type ReactNode, useState} from 'react';
import {type Visit, maxVisits} from '../../local-sandbox/protocol';
import {Segments} from '../../playground/Controls';
import controls from '../../playground/controls.module.css';
import {Panel} from '../../playground/Panel';
import type {Gap} from '../connection/model';
import {timeOf} from '../time';
import {FirstSteps} from './FirstSteps';
import {glanceAt} from './glance';
import {type Kind, originsOf, shownLines} from './shown';
import {VisitRow} from './VisitRow';
import styles from './visits.module.css';

interface Props {
  /** The oldest first. */
  visits: readonly Visit[];
  gaps: readonly Gap[];
  /** Null: not known yet. */
  secret: string | null;
}

const kindNames: readonly (readonly [Kind, string])[] = [
  ['all', 'All'],
  ['accepted', 'Signed in'],
  ['anonymous', 'Anonymous'],
  ['problems', 'Problems'],
];

/** The visits as they come, the latest first. */
export function Visits({visits, gaps, secret}: Props): ReactNode {
  const [kind, setKind] = useState<Kind>('all');
  const [origin, setOrigin] = useState<string | null>(null);
  const [until, setUntil] = useState<number | null>(null);
  const lines = shownLines(visits, gaps, {kind, origin, until});
  const origins = originsOf(visits);
  const last = visits.at(-1);
  const held = until === null ? 0 : visits.filter(({id}) => id > until).length;

  if (!last) {
    return (
      <Panel title="Visits">
        <FirstSteps secret={secret} />
      </Panel>
    );
  }
  return (
    <Panel
      title="Visits"
      aside={
        <button
          type="button"
          className={controls.button}
          aria-pressed={until !== null}
          onClick={() => setUntil(until === null ? last.id : null)}
        >
          {until === null ? 'Pause' : held === 0 ? 'Resume' : `Resume: ${held} new`}
        </button>
      }
    >
      <div className={styles.filters}>
        <Segments label="Show" value={kind} options={kindNames} onChange={setKind} />
        {origins.length > 1 ? (
          <select
            aria-label="Site"
            className={styles.origins}
            value={origin ?? ''}
            onChange={(event) => setOrigin(event.target.value || null)}
          >
            <option value="">All sites</option>
            {origins.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        ) : null}
      </div>
      <p className={styles.announced} role="status">
        {until === null ? `${glanceAt(last).word} ${glanceAt(last).text}` : ''}
      </p>
      {lines.length === 0 ? (
        <p className={controls.hint}>No visits match this filter.</p>
      ) : (
        <ol className={styles.visits} aria-label="Visits, the latest first">
          {lines.map((line) =>
            line.type === 'visit' ? (
              <VisitRow key={line.visit.id} visit={line.visit} visits={visits} />
            ) : (
              <li key={line.gap.from} className={styles.gap}>
                {gapText(line.gap)}
              </li>
            ),
          )}
        </ol>
      )}
      {visits.length >= maxVisits ? (
        <p className={controls.hint}>
          The sandbox keeps {maxVisits} visits; older ones are deleted.
        </p>
      ) : null}
    </Panel>
  );
}

function gapText({from, to, restarted}: Gap): string {
  const time = `${timeOf(from)} to ${timeOf(to)}`;
  return restarted
    ? `${time}: the sandbox was stopped and started again. Pages that were opened in between are not listed.`
    : `${time}: this console was not connected. Visits in between are listed above.`;
}
