import appRuns from '../../examples/apps/last-run.json';
import type {AppId} from './app-names';
import type {LastRun} from './last-runs';

/** The last run of each framework's app; an app that nobody has run yet has none. */
export const appLastRuns = appRuns as Partial<Record<AppId, LastRun>>;
