import type {Draft, PageReading} from '../page-reading';
import {heldBackBy} from '../source/script-type';
import {placeholderToken} from '../corrected';
import type {PageScript, PageText} from '../source/page-source';

const assigns = /algomo_?-?settings?["'\]]?\s{0,10}(?:\.\s{0,5}\w{1,40}\s{0,10})?=(?!=)/i;
const escaped = /algomo_?-?settings?["'\]]?\s{0,10}=(?!=)/i;

/** Snippets that stand in the page and are never run: `snippet-inactive`, `script-blocked`. */
export function inactive(page: PageReading): Draft[] {
  if (page.writes.length > 0 || page.readings.some(({broken}) => broken !== null)) return [];
  const scripts = page.source.scripts.filter(({text}) => assigns.test(text.slice(0, 200_000)));
  const found = scripts.flatMap(scriptInactive);
  return found.length > 0 ? found : [...texts(page), ...frameworkData(page)].slice(0, 3);
}

function scriptInactive(script: PageScript): Draft[] {
  const {attributes, kind, shut, src, start} = script;
  if (shut === 'unclosed')
    return [
      draft(
        start,
        'The script is never closed',
        'There is no `</script>` after the snippet, so the browser does not run it.',
      ),
    ];
  if (shut === 'template')
    return [
      draft(
        start,
        'The snippet is inside a template element',
        'Scripts inside `<template>` do not run.',
      ),
    ];
  const held = kind === 'data' ? heldBackBy(attributes) : null;
  if (held !== null) return [blocked(start, held)];
  const type = attributes.get('type') ?? attributes.get('language') ?? '';
  if (kind === 'data')
    return [
      draft(
        start,
        'The browser does not run this type of script',
        `The script has the type \`${type.slice(0, 60)}\`, which is no type of JavaScript: it is kept as data and never run. Leave the attribute out.`,
      ),
    ];
  if (src !== null)
    return [
      draft(
        start,
        'The script has a src, so its content is ignored',
        'A script with `src` runs what it loads; what stands between its tags is never run. Use two scripts: one for the settings, one for the widget.',
      ),
    ];
  if (attributes.has('nomodule'))
    return [
      draft(
        start,
        'The script has nomodule',
        'Today’s browsers know modules, and so skip scripts with `nomodule`.',
      ),
    ];
  return [];
}

function texts(page: PageReading): Draft[] {
  return page.source.texts
    .filter(({text}) => escaped.test(text.slice(0, 20_000)))
    .map(({where, start, text}) => {
      const at = start + Math.max(0, text.search(escaped));
      return draft(at, ...sayings[where]);
    });
}

const sayings: Record<PageText['where'], [title: string, detail: string]> = {
  comment: [
    'The snippet is inside an HTML comment',
    'Between `<!--` and `-->` nothing runs. Take the comment’s marks away.',
  ],
  text: [
    'The snippet is shown as text',
    'The snippet stands in the page as text, not in a `<script>`: the tag is missing, or it was escaped (`&lt;script&gt;`) when it was put in.',
  ],
  noscript: [
    'The snippet is inside noscript',
    'Where scripts run, browsers ignore what is inside `<noscript>`.',
  ],
  textarea: [
    'The snippet is inside a textarea',
    'What is inside a `<textarea>` is text and does not run.',
  ],
  title: [
    'The snippet is inside the title',
    'What is inside `<title>` is text; perhaps its end tag is missing.',
  ],
  style: [
    'The snippet is inside a style element',
    'What is inside `<style>` is no script; perhaps its end tag is missing.',
  ],
  iframe: [
    'The snippet is inside an iframe',
    'What is inside `<iframe>` is text and does not run.',
  ],
  xmp: ['The snippet is inside an element whose content is text', 'It is shown and does not run.'],
};

/** A framework's data has the snippet: the framework adds it when the page already runs. */
function frameworkData(page: PageReading): Draft[] {
  const data = page.source.scripts.find(
    ({text, src}) =>
      src === null &&
      /algomoSettings/.test(text) &&
      /__next_f|__NUXT|"props"|__remixContext|__sveltekit/.test(text.slice(0, 200_000)),
  );
  if (data === undefined || page.widget === null || page.widget.loading === 'dynamic') return [];
  return [
    {
      code: 'settings-after-boot',
      severity: 'error',
      title: 'The framework adds the snippet later',
      detail:
        'The snippet is only in the data that the framework reads when it takes over the page (hydration), so it runs when the widget may have started already. In Next.js, render a plain `<script>` or use `strategy="beforeInteractive"`.',
      at: data.contentStart + data.text.indexOf('algomoSettings'),
      corrected: placeholderToken,
    },
  ];
}

function blocked(at: number, by: string): Draft {
  return {
    code: 'script-blocked',
    severity: 'error',
    title: 'The snippet is held back',
    detail: `The script’s type was changed so that the browser does not run it. It is held back by ${by}. The settings contain no tracking: let this script run at once, or load the widget only after it.`,
    at,
    corrected: placeholderToken,
  };
}

function draft(at: number, title: string, detail: string): Draft {
  return {
    code: 'snippet-inactive',
    severity: 'error',
    title,
    detail,
    at,
    corrected: placeholderToken,
  };
}
