import type {ReactNode} from 'react';
import type {Language} from '../../../examples/languages';
import lastRunsJson from '../../../examples/last-run.json';
import type {LastRuns} from '../../../examples/runner/last-run';
import {runStatement} from './last-run';
import {StatementNote} from './statement-note';

const lastRuns = lastRunsJson as LastRuns;

/** What was last run of an example, and by which versions; or that it was not, and why. */
export function RunNote({language: {id, library}}: {language: Language}): ReactNode {
  return <StatementNote {...runStatement(lastRuns[id], library)} />;
}
