import type {ReactNode} from 'react';
import type {Language} from '../../example-code/languages';
import {lastRuns} from '../../example-code/last-runs';
import {runStatement} from '../../example-code/run-statement';
import {StatementNote} from './statement-note';

/** What was last run of an example, and by which versions; or that it was not, and why. */
export function RunNote({language: {id, library}}: {language: Language}): ReactNode {
  return <StatementNote {...runStatement(lastRuns[id], library)} />;
}
