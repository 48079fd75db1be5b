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
  const firstForeign =
    foreign.find(({src}) => src !== null && !isKnownLibrary(src))?.start ?? Infinity;
  const elements = new ElementChanges(readings, firstForeign);
  const reported = new Map(readings.map(({script, awaited}) => [script, awaited]));
  return {
    elements: all,
    mayBeMade: (script) => firstForeign < script.start,
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
    /** Where the first script of another address begins that may change something. */
    private readonly firstForeign: number,
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
    if (this.firstForeign < (when === 'now' ? script.start : Infinity)) return false;
    return [...this.#places].every(([other, places]) =>
      other === script
        ? places.every((at) => isInRest(script.text, start, at))
        : places.length === 0,
    );
  }
}

/** Whether a place is behind another one and in the same line. */
function isInRest(text: string, start: number, at: number): boolean {
  return at > start && at - start < 2000 && !text.slice(start, at).includes('\n');
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
