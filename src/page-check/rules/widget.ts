import {masked} from '../source/places';
import {widgetAddress} from '../source/widget-script';
import {heldBackBy} from '../source/held-back';
import {isLoopback, isPrivateHost} from '../source/own-machine';
import {urlOf} from '../source/url-of';
import type {PageScript} from '../source/page-source';
import type {FindingDraft, PageReading} from '../page-reading';

/** `widget-missing`, and a widget that is held back. */
export function widgetScript(page: PageReading): FindingDraft[] {
  const {widget} = page;
  if (widget?.right) {
    const {src, script} = widget;
    return [...insecure(src, script.start), ...onOwnMachine(src, script.start, page.options)];
  }
  const idle = page.source.scripts.find((script) =>
    isIdleWidget(script, page.options.widgetScript),
  );
  if (idle) return [heldBack(idle)];
  if (widget?.src) {
    return [
      {
        code: 'widget-missing',
        severity: 'error',
        title: 'The URL of the widget’s script looks wrong',
        detail: `The URL is \`${masked(widget.src).slice(0, 120)}\`. The widget’s script ends in \`/widget/v1.js\`, or in a version such as \`/widget/v1.0.0.js\`.`,
        at: widget.script.start,
        fixable: false,
      },
    ];
  }
  if (!page.whole) return [];
  const elsewhere = page.foreign.length > 0;
  if (page.source.bare && page.readings.length > 0 && !elsewhere) {
    return [
      {
        code: 'widget-missing',
        severity: 'note',
        title: 'The widget’s script is not in what was pasted',
        detail:
          'Only the snippet was pasted. Whether the page loads the widget, and whether something else in it is in the way, the whole page’s HTML shows.',
        at: 0,
        fixable: false,
      },
    ];
  }
  return [
    {
      code: 'widget-missing',
      severity: elsewhere ? 'warning' : 'error',
      title: 'The widget’s script is not in this HTML',
      detail: elsewhere
        ? 'No script in the HTML has the widget’s URL. If a tag manager or your own script adds it, that is fine; otherwise there is no widget.'
        : 'No script in the HTML loads the widget, so there is none. Add its script after the settings.',
      at: 0,
      fixable: false,
    },
  ];
}

function insecure(src: string | null, at: number): FindingDraft[] {
  if (src === null || !/^http:\/\/(?!localhost|127\.|\[::1\])/i.test(src.trim())) return [];
  return [
    {
      code: 'script-blocked',
      severity: 'warning',
      title: 'The widget’s script is loaded without encryption',
      detail: 'Its URL begins with `http:`. A page on `https:` does not load it. Write `https:`.',
      at,
      fixable: false,
    },
  ];
}

/** The sandbox's script: a visitor's browser looks for it on the visitor's own machine. */
function onOwnMachine(
  src: string | null,
  at: number,
  {pageOrigin}: PageReading['options'],
): FindingDraft[] {
  const url = urlOf(src?.trim() ?? '');
  if (url === null || !isLoopback(url.hostname)) return [];
  if (pageOrigin !== undefined && isPrivateHost(new URL(pageOrigin).hostname)) return [];
  const {origin} = url;
  return [
    {
      code: 'widget-missing',
      severity: pageOrigin === undefined ? 'note' : 'error',
      title: 'The widget’s script comes from a sandbox',
      detail: `Its URL begins with \`${origin}\`: that is the machine of whoever opens the page, and only a developer’s has a sandbox. In production, use the production script and the secret from Settings.`,
      at,
      fixable: false,
    },
  ];
}

/** A script tag of the widget that no browser runs. */
function isIdleWidget({src, kind, attributes}: PageScript, known: string | undefined): boolean {
  if (src !== null) {
    return (kind === 'data' || attributes.has('nomodule')) && widgetAddress(src, known) !== null;
  }
  return [...attributes].some(
    ([name, value]) => /src\b|src[_-]/.test(name) && widgetAddress(value, known) !== null,
  );
}

function heldBack({start, attributes, src, kind}: PageScript): FindingDraft {
  const by = heldBackBy(attributes);
  const moved = src === null;
  const blocked = by !== null || moved;
  const type = (attributes.get('type') ?? '').slice(0, 60);
  return {
    code: blocked ? 'script-blocked' : 'snippet-inactive',
    severity: 'error',
    title: 'The widget’s script does not run',
    detail: blocked
      ? `The widget’s script is held back by ${by?.by ?? 'a consent manager or an optimiser, which keeps its URL in another attribute'}. Until then there is no widget.`
      : kind === 'data'
        ? `The script has the type \`${type}\`, which is not a type of JavaScript. Leave the attribute out.`
        : 'Today’s browsers know modules, and so skip scripts with `nomodule`. Leave the attribute out.',
    at: start,
    fixable: false,
  };
}
