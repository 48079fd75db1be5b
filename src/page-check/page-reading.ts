import type {ProblemCode} from '../problems';
import type {ScriptReading} from './javascript/script-reading';
import type {SettingsWrite} from './javascript/writes';
import type {FindingSeverity, PageCheckOptions} from './report';
import type {PageScript, PageSource} from './source/page-source';

/** How the widget's script comes into the page. `dynamic`: a script adds it. */
export type WidgetLoading = 'blocking' | 'deferred' | 'async' | 'dynamic';

export interface WidgetScript {
  readonly script: PageScript;
  readonly loading: WidgetLoading;
  /** The address as it is written; null where a script makes it. */
  readonly src: string | null;
  /** Whether it is the address of the widget, as far as its path tells. */
  readonly right: boolean;
}

/** A write that a running script makes, with its script. */
export interface PageWrite extends SettingsWrite {
  readonly reading: ScriptReading;
  /** Where it begins: characters from the page's start. */
  readonly at: number;
}

/** Everything that the rules judge. */
export interface PageReading {
  readonly source: PageSource;
  /** Of the inline scripts that a browser runs. */
  readonly readings: readonly ScriptReading[];
  readonly writes: readonly PageWrite[];
  readonly widget: WidgetScript | null;
  /** Scripts of other addresses, which may do what the HTML does not show. */
  readonly foreign: readonly PageScript[];
  /** Whether the whole page was read. */
  readonly whole: boolean;
  readonly options: PageCheckOptions & {readonly now: Date};
}

/** A finding before its place is known by line. */
export interface Draft {
  readonly code: ProblemCode;
  readonly severity: FindingSeverity;
  readonly title: string;
  readonly detail: string;
  readonly at: number;
  /** The value to write after `visitorToken:` in the corrected snippet, or `null` for none. */
  readonly corrected: string | null;
}

export type Rule = (page: PageReading) => Draft[];

/** Whether the write gives the widget its settings under the right name. */
export function reaches(write: SettingsWrite): boolean {
  return write.form === 'boot' || (write.name === 'algomoSettings' && write.global);
}
