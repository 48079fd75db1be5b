import {masked} from '../source/places';
import {widgetAddress} from '../source/widget-script';
import {heldBackBy} from '../source/script-type';
import type {Draft, PageReading} from '../page-reading';

/** `widget-missing`, and a widget that is held back. */
export function widgetScript(page: PageReading): Draft[] {
  const {widget} = page;
  if (widget?.right) return insecure(widget.src, widget.script.start);
  const held = page.source.scripts.find(
    ({src, kind}) =>
      kind === 'data' && src !== null && widgetAddress(src, page.options.widgetScript) !== null,
  );
  if (held)
    return [heldBack(held.start, heldBackBy(held.attributes), held.attributes.get('type') ?? '')];
  const lazy = page.source.scripts.find(
    ({attributes, src}) =>
      src === null &&
      [...attributes].some(
        ([name, value]) =>
          /^data-.*src$/.test(name) && widgetAddress(value, page.options.widgetScript) !== null,
      ),
  );
  if (lazy)
    return [
      heldBack(
        lazy.start,
        'a consent manager or an optimiser, which keeps its address in another attribute',
        '',
      ),
    ];
  if (widget?.src) {
    return [
      {
        code: 'widget-missing',
        severity: 'error',
        title: 'The address of the widget’s script looks wrong',
        detail: `The address is \`${masked(widget.src).slice(0, 120)}\`. The widget’s script ends in \`/widget/v1.js\`.`,
        at: widget.script.start,
        corrected: null,
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
        corrected: null,
      },
    ];
  }
  return [
    {
      code: 'widget-missing',
      severity: elsewhere ? 'warning' : 'error',
      title: 'The widget’s script is not in this HTML',
      detail: elsewhere
        ? 'No script in the HTML has the widget’s address. If a tag manager or your own script adds it, that is fine; otherwise there is no widget.'
        : 'No script in the HTML loads the widget, so there is none. Add its script after the settings.',
      at: 0,
      corrected: null,
    },
  ];
}

function insecure(src: string | null, at: number): Draft[] {
  if (src === null || !/^http:\/\/(?!localhost|127\.|\[::1\])/i.test(src.trim())) return [];
  return [
    {
      code: 'script-blocked',
      severity: 'warning',
      title: 'The widget’s script is loaded without encryption',
      detail:
        'Its address begins with `http:`. A page on `https:` does not load it. Write `https:`.',
      at,
      corrected: null,
    },
  ];
}

function heldBack(at: number, by: string | null, type: string): Draft {
  return {
    code: by === null ? 'snippet-inactive' : 'script-blocked',
    severity: 'error',
    title: 'The widget’s script does not run',
    detail:
      by === null
        ? `The script has the type \`${type.slice(0, 60)}\`, which is no type of JavaScript. Leave the attribute out.`
        : `The widget’s script is held back by ${by}. Until then there is no widget.`,
    at,
    corrected: null,
  };
}
