import type {ProblemCode} from '../problems';
import type {IdleSnippet} from './idle';
import type {ScriptReading} from './javascript/script-reading';
import type {FindingSeverity, PageCheckOptions} from './report';
import type {SettingsEvent} from './run/events';
import type {PageRun} from './run/page-run';
import type {Origin} from './run/value';
import type {GivenToken} from './settings/given-token';
import type {PageScript, PageSource} from './source/page-source';
import type {WidgetScript} from './source/widget-script';

/** Everything that the rules look at. */
export interface PageReading {
  readonly source: PageSource;
  /** Of the inline scripts that a browser runs. */
  readonly readings: readonly ScriptReading[];
  /** What they do, as far as they can be followed. */
  readonly run: PageRun;
  /** Every value that is given as the token, or was meant to be. */
  readonly tokens: readonly GivenToken[];
  /** Scripts that somebody holds back, and that were followed as if they ran, as no other gives a token. */
  readonly held: readonly PageScript[];
  /** Snippets that never run; looked for only if nothing gives a token. */
  readonly idle: readonly IdleSnippet[];
  readonly widget: WidgetScript | null;
  /** Scripts of other addresses, which may do what the HTML does not show. */
  readonly foreign: readonly PageScript[];
  /** Whether the whole page was read. */
  readonly whole: boolean;
  readonly options: PageCheckOptions & {readonly now: Date};
}

/** A finding before its place is known by line. */
export interface FindingDraft {
  readonly code: ProblemCode;
  readonly severity: FindingSeverity;
  readonly title: string;
  readonly detail: string;
  readonly at: number;
  /** Whether the corrected snippet fixes it. */
  readonly fixable: boolean;
}

export type Rule = (page: PageReading) => FindingDraft[];

/** The position in the page of a piece of a script. */
export function positionOf({script, start}: Origin): number {
  return script.contentStart + start;
}

/** Whether something is given to the widget under the right name. */
export function reaches({form, name, global}: SettingsEvent): boolean {
  return form === 'boot' || (name === 'algomoSettings' && global);
}

/** Whether it happens before the widget starts, if the script itself is in time. */
export function isInTime({timing}: SettingsEvent): boolean {
  return (
    timing.when === 'now' || timing.when === 'interactive' || timing.when === 'dom-content-loaded'
  );
}
