import type {SqlTransactions} from '../../service/store/sqlite';
import {maxVisits, type NewVisit, type Visit} from '../protocol';

/** The latest visits, kept over restarts. */
export interface VisitLog {
  /** The oldest first. */
  all(): readonly Visit[];
  add(visit: NewVisit): Promise<Visit>;
  clear(): Promise<void>;
}

/** Keeps visits in a table of the sandbox's file, and in memory. */
export function openVisitLog({connection, within}: SqlTransactions, now: () => Date): VisitLog {
  connection.execute(
    'CREATE TABLE IF NOT EXISTS visits (id INTEGER PRIMARY KEY, record TEXT NOT NULL)',
  );
  let visits = connection
    .query('SELECT record FROM visits ORDER BY id')
    .map(({record}) => JSON.parse(String(record)) as Visit);

  return {
    all: () => visits,
    add(added) {
      const at = now().toISOString();
      return within('readwrite', async () => {
        const id = (visits.at(-1)?.id ?? 0) + 1;
        const visit: Visit = {...added, id, at};
        connection.query('INSERT INTO visits VALUES (?, ?)', [id, JSON.stringify(visit)]);
        connection.query('DELETE FROM visits WHERE id <= ?', [id - maxVisits]);
        visits = [...visits, visit].slice(-maxVisits);
        return visit;
      });
    },
    clear: () =>
      within('readwrite', async () => {
        connection.query('DELETE FROM visits');
        visits = [];
      }),
  };
}
