import {timingOf, type Timing} from '../javascript/timing';
import {path} from '../javascript/tree';
import {
  reaches,
  type Draft,
  type PageReading,
  type PageWrite,
  type WidgetScript,
} from '../page-reading';
import {correctedValue} from '../corrected';
import {hasToken} from './names';

/** `settings-after-boot`: the token comes when the widget has started without it. */
export function timing(page: PageReading): Draft[] {
  const {widget} = page;
  const writes = page.writes.filter(
    (write) => reaches(write) && write.form !== 'boot' && hasToken(write),
  );
  const judged = writes.map((write) => ({write, verdict: judge(write, widget)}));
  if (judged.some(({verdict}) => verdict === null)) return [];
  return judged.flatMap(({write, verdict}) => (verdict === null ? [] : [draft(write, verdict)]));
}

interface Verdict {
  severity: Draft['severity'];
  title: string;
  detail: string;
}

/** Null: in time, and nothing to say. */
function judge(write: PageWrite, widget: WidgetScript | null): Verdict | null {
  if (widget === null || widget.loading === 'dynamic' || bootsLater(write)) return null;
  const {script} = write.reading;
  if (script.kind === 'load-handler') return late('the page’s `load` event');
  const own = timingOf(write.place, write.reading.places);
  if (own.when === 'late') return late(own.waitsFor ?? 'something');
  if (own.when === 'unknown') return null;
  return own.when === 'dom-content-loaded' ? listener(write, widget) : inOrder(write, widget, own);
}

/** The widget listens to `DOMContentLoaded` too, and listeners run in the order in which they were added. */
function listener(write: PageWrite, widget: WidgetScript): Verdict | null {
  const first =
    write.reading.script.start < widget.script.start && write.reading.script.kind === 'classic';
  return widget.loading === 'blocking' && first ? null : late('`DOMContentLoaded`');
}

/** HTML Standard: plain scripts run while parsing; modules and `defer` after it, in order, before `DOMContentLoaded`. */
function inOrder(write: PageWrite, widget: WidgetScript, own: Timing): Verdict | null {
  const {script} = write.reading;
  const after = script.start > widget.script.start;
  if (script.kind === 'classic') {
    if (!after || own.when !== 'now') return null;
    return note(
      'The settings stand after the widget’s script',
      'This works: the widget waits until the document has been parsed. In front of the widget’s script they are in time whatever happens.',
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
        'This works: the module stands in front of the widget’s script, and both run in order after the document has been parsed. A plain script does not depend on the order.',
      );
    return {
      severity: 'error',
      title: 'The module runs after the widget',
      detail:
        'The widget’s script is deferred and so is a module: they run in the order of the page, the widget first, and it starts without the settings. Set them in a plain script, or in front of the widget’s script.',
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
    'This works: a module runs after the document has been parsed and before the widget starts. A plain script in front of the widget’s script is in time whatever happens.',
  );
}

/** `Algomo.boot()` after the settings starts the widget anew. */
function bootsLater(write: PageWrite): boolean {
  const {start} = write.place.node;
  return write.reading.places.some(
    ({node}) =>
      node.type === 'CallExpression' &&
      node.start > start &&
      path(node.callee)?.slice(-2).join('.') === 'Algomo.boot',
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

function draft(write: PageWrite, verdict: Verdict): Draft {
  const key = write.keys?.find(({name}) => name === 'visitorToken');
  const value = correctedValue(key?.value ?? null, write.reading.script.text);
  return {
    code: 'settings-after-boot',
    ...verdict,
    at: write.at,
    corrected: verdict.severity === 'note' ? null : value,
  };
}
