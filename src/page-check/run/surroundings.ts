import type {ScriptReading} from '../javascript/script-reading';
import type {PageScript} from '../source/page-source';
import type {WidgetScript} from '../source/widget-script';
import {topNames} from './declared-names';
import type {Surroundings} from './machine';
import type {Timing} from './timing';
import type {RunOptions} from './page-run';
import type {Origin} from './value';

/** What the page around its scripts is like. */
export function surroundings({readings, elements: all, widget, foreign}: RunOptions): Surroundings {
  const elements = new ElementChanges(readings, foreign);
  const reported = new Map(readings.map(({script, awaited}) => [script, awaited]));
  return {
    elements: all,
    mayBeMade: (script) =>
      foreign.some(({start, src}) => src !== null && start < script.start && !isKnownLibrary(src)),
    isStatic: (from, timing) => elements.isStatic(from, timing),
    hasLibrary: (name, script, timing) => hasLibrary(foreign, name, script, timing),
    hasAlgomo: (script, timing) => hasAlgomo(widget, script, timing),
    isReported: (script, at) => reported.get(script)?.has(at) ?? false,
    isDeclaredLater: (name, script) => {
      const declared = readings.filter((reading) => topNames(reading).has(name));
      return (
        declared.length > 0 &&
        declared.every((reading) => reading.script.contentStart > script.contentStart)
      );
    },
    isDeclared: (name) =>
      readings.some(({script}) =>
        new RegExp(
          `(?:\\b(?:var|let|const|function|import|class)\\s[^;]{0,80}|window\\.)\\b${name}\\b`,
        ).test(script.text.slice(0, 100_000)),
      ),
  };
}

const changing =
  /\b(?:setAttribute|createElement|innerHTML|outerHTML|insertAdjacent\w+|appendChild|replaceWith|cloneNode|document\.write|importNode|customElements|template)\b|\.(?:html|append|prepend|after|before|attr|data|val|prop|load)\(|\.dataset\.\w+\s*=|\.(?:value|content|id|name)\s*=(?!=)/g;

/** Whether scripts may have changed the elements that the HTML shows. */
class ElementChanges {
  /** For each inline script, the places of what may change an element. */
  readonly #places: ReadonlyMap<PageScript, readonly number[]>;

  constructor(
    readings: readonly ScriptReading[],
    private readonly foreign: readonly PageScript[],
  ) {
    this.#places = new Map(
      readings.map(({script}) => [
        script,
        [...script.text.slice(0, 50_000).matchAll(changing)].slice(0, 20).map(({index}) => index),
      ]),
    );
  }

  /** Whether a line that asks for an element meets what the HTML shows; what the line itself does comes after it. */
  isStatic({script, start}: Origin, {when}: Timing): boolean {
    if (when === 'late' || when === 'unknown') return false;
    const before = this.foreign.some(
      (one) =>
        one.src !== null &&
        (when !== 'now' || one.start < script.start) &&
        !isKnownLibrary(one.src),
    );
    const lineStart = script.text.lastIndexOf('\n', start) + 1;
    const next = script.text.indexOf('\n', start);
    const lineEnd = next < 0 ? Infinity : next;
    return (
      !before &&
      [...this.#places].every(([other, places]) =>
        places.every((at) => other === script && at >= lineStart && at < lineEnd && at > start),
      )
    );
  }
}

/** Scripts that many pages have, and that know nothing of the widget. */
function isKnownLibrary(src: string): boolean {
  return /jquery|googletagmanager|google-analytics|gtag|bootstrap|react|vue|angular|lodash|axios|polyfill|analytics|recaptcha|stripe|fonts|hotjar|sentry|cdn\./i.test(
    src,
  );
}

/** Whether a library that the page loads has run when a script does; null if the page does not load it by a tag. */
function hasLibrary(
  foreign: readonly PageScript[],
  name: string,
  script: PageScript,
  {when}: Timing,
): boolean | null {
  const file = /^(?:\$|jQuery)$/.test(name) ? /jquery/i : name === 'axios' ? /axios/i : null;
  if (file === null) return null;
  const tags = foreign.filter(({src}) => src !== null && file.test(src));
  if (tags.length === 0) return null;
  if (when !== 'now' || script.kind !== 'classic') return true;
  return tags.some(
    ({start, kind, attributes}) =>
      start < script.start &&
      kind === 'classic' &&
      !attributes.has('defer') &&
      !attributes.has('async'),
  );
}

/** Whether the widget's script has run when another one does; null: that is not certain. */
function hasAlgomo(
  widget: WidgetScript | null,
  script: PageScript,
  {when}: Timing,
): boolean | null {
  if (widget === null) return null;
  if (when === 'late' || when === 'unknown') return true;
  const after = script.start > widget.script.start;
  switch (widget.loading) {
    case 'blocking':
      return when !== 'now' || script.kind !== 'classic' || after;
    case 'deferred':
      if (when === 'dom-content-loaded') return true;
      return script.kind === 'classic' || when === 'interactive' ? false : after;
    case 'async':
    case 'dynamic':
      return when === 'now' && script.kind === 'classic' ? false : null;
  }
}
