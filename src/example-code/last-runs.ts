import languageRuns from '../../examples/last-run.json';
import templateRuns from '../../examples/templates/last-run.json';
import type {LanguageId} from './names';
import type {TemplateId} from './templates';

/** What is recorded of an example's last run. */
export type LastRun =
  | {status: 'run'; library: string; version: string; toolchain: string; from: string}
  | {status: 'syntax-checked' | 'skipped'; library: string; reason: string};

/** The last run of each language's example; an example that nobody has run yet has none. */
export const lastRuns = languageRuns as Partial<Record<LanguageId, LastRun>>;

/** The same of the templates. */
export const templateLastRuns = templateRuns as Partial<Record<TemplateId, LastRun>>;
