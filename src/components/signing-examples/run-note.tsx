import type {ReactNode} from 'react';
import type {Language} from '../../example-code/languages';
import lastRunsJson from '../../../examples/last-run.json';
import {type LastRuns, runStatement} from '../../example-code/last-run';
import {StatementNote} from './statement-note';

const lastRuns = lastRunsJson as LastRuns;

/** What was last run of an example, and by which versions; or that it was not, and why. */
export function RunNote({language: {id, library}}: {language: Language}): ReactNode {
  return <StatementNote {...runStatement(lastRuns[id], library)} />;
}
