import {isInTime, positionOf, reaches, type FindingDraft, type PageReading} from '../page-reading';
import type {SettingsEvent} from '../run/events';
import {tokensOf} from '../settings/given-token';
import {isDeferred} from '../source/page-source';
import type {WidgetScript} from '../source/widget-script';

/** `settings-after-boot`: the token comes when the widget has started without it. */
export function timing(page: PageReading): FindingDraft[] {
  const {widget, run} = page;
  const given = run.events.filter((event) => event.form !== 'boot' && tokensOf(event).length > 0);
  const reaching = given.filter(reaches);
  // Settings under another name are late all the same.
  const events =
    reaching.length > 0 ? reaching : given.filter(({form, global}) => form === 'member' || global);
  const judged = events.map((event) => ({event, verdict: verdictOf(event, widget, run.events)}));
  if (judged.some(({verdict}) => verdict === null)) return [];
  const found = judged.flatMap(({event, verdict}) =>
    verdict === null ? [] : [draft(event, verdict)],
  );
  return found.filter((one, i) => found.findIndex(({at}) => at === one.at) === i);
}

interface Verdict {
  readonly severity: FindingDraft['severity'];
  readonly title: string;
  readonly detail: string;
}

/** Null: in time, and nothing to say. */
function verdictOf(
  event: SettingsEvent,
  widget: WidgetScript | null,
  all: readonly SettingsEvent[],
): Verdict | null {
  if (widget === null || widget.loading === 'dynamic' || bootsLater(event, all)) return null;
  const {when, waitsFor} = event.timing;
  if (when === 'late') return late(waitsFor ?? 'something');
  if (when === 'unknown' || !isInTime(event)) return null;
  return when === 'dom-content-loaded' ? listener(event, widget) : inOrder(event, widget);
}

/** The widget listens to `DOMContentLoaded` too, and listeners run in the order in which they were added. */
function listener(
  {from: {script}, timing: {captured}}: SettingsEvent,
  widget: WidgetScript,
): Verdict | null {
  const first = captured || (script.start < widget.script.start && !isDeferred(script));
  return widget.loading === 'blocking' && first ? null : late('`DOMContentLoaded`');
}

/** HTML Standard: plain scripts run while parsing; modules and `defer` after it, in order, before `DOMContentLoaded`. */
function inOrder(
  {from: {script}, timing: {when}}: SettingsEvent,
  widget: WidgetScript,
): Verdict | null {
  const after = script.start > widget.script.start;
  if (!isDeferred(script)) {
    if (!after || when !== 'now') return null;
    return note(
      'The settings are set after the widget’s script',
      'This works: the widget waits until the document has been parsed. Before the widget’s script they are in time whatever happens.',
    );
  }
  if (script.attributes.has('async')) {
    return {
      severity: 'warning',
      title: 'An async module sets the settings',
      detail:
        'An `async` module runs whenever it is ready, which may be after the widget has started. Set the settings in a plain script.',
    };
  }
  if (widget.loading === 'deferred') {
    if (!after)
      return note(
        'The settings are set in a module',
        'This works: the module is before the widget’s script, and both run in order after the document has been parsed. A plain script does not depend on the order.',
      );
    return {
      severity: 'error',
      title: 'The module runs after the widget',
      detail:
        'The widget’s script is deferred and so is a module: they run in the order of the page, the widget first, and it starts without the settings. Set them in a plain script, or before the widget’s script.',
    };
  }
  if (widget.loading === 'async') {
    return {
      severity: 'warning',
      title: 'The module may run after the widget',
      detail:
        'A module runs after the document has been parsed; the widget’s script is `async` and may start before it. Set the settings in a plain script.',
    };
  }
  return note(
    'The settings are set in a module',
    'This works: a module runs after the document has been parsed and before the widget starts. A plain script before the widget’s script is in time whatever happens.',
  );
}

/** `Algomo.boot()` after the settings starts the widget anew. */
function bootsLater({from}: SettingsEvent, all: readonly SettingsEvent[]): boolean {
  return all.some(
    (other) =>
      other.form === 'boot' && other.from.script === from.script && other.from.start > from.start,
  );
}

function late(waitsFor: string): Verdict {
  return {
    severity: 'error',
    title: 'The token comes after the widget has started',
    detail: `The settings wait for ${waitsFor}. The widget reads them when the document has been parsed, so they come too late, or only just in time when the page is slow. Render them into the HTML, give a function that fetches the token, or call \`Algomo.boot()\` after setting them.`,
  };
}

function note(title: string, detail: string): Verdict {
  return {severity: 'note', title, detail};
}

function draft(event: SettingsEvent, verdict: Verdict): FindingDraft {
  return {
    code: 'settings-after-boot',
    ...verdict,
    at: positionOf(event.from),
    fixable: verdict.severity !== 'note',
  };
}
