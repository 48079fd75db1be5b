import type {PageElements} from '../source/elements';
import type {PageScript} from '../source/page-source';
import type {ScriptReading} from '../javascript/script-reading';
import type {WidgetScript} from '../source/widget-script';
import type {Failure, SettingsEvent, WrittenFault} from './events';
import type {Origin, Text, Thing, Value} from './value';

/** What the scripts of a page do, as far as they can be followed without running them. */
export interface PageRun {
  /** What `window.algomoSettings` is when the widget starts; `absent` if nothing sets it. */
  readonly settings: Value;
  /** The members of that value when the widget starts; they may change later. */
  readonly members: ReadonlyMap<Thing, ReadonlyMap<string, Value>>;
  readonly events: readonly SettingsEvent[];
  readonly failures: readonly Failure[];
  /** HTML with scripts in it that is put into the page in a way that does not run them. */
  readonly inserted: readonly Text[];
  /** Syntax errors in code that is a string. */
  readonly written: readonly WrittenFault[];
  /** Where a script stops, if nothing adds an element that the HTML does not have. */
  readonly doubts: readonly Origin[];
  /** Whether all of the code was followed. */
  readonly complete: boolean;
  /** Functions that no script of the page calls. */
  readonly uncalled: readonly Thing[];
  /** What a function gives when the widget calls it; null if it always throws. */
  result(callee: Value): Value | null;
}

export interface RunOptions {
  readonly readings: readonly ScriptReading[];
  readonly handlers: readonly ScriptReading[];
  readonly elements: PageElements;
  readonly widget: WidgetScript | null;
  /** Scripts of other addresses, which may set what is missing. */
  readonly foreign: readonly PageScript[];
}
