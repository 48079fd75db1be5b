import type {AnyNode} from 'acorn';
import {isSettingsName} from '../../visitor-token';
import {setsSettings} from '../idle';
import {heldBackBy} from '../source/held-back';
import type {PageScript, PageText} from '../source/page-source';
import {positionOf, type FindingDraft, type PageReading} from '../page-reading';
import {tokensOf} from '../settings/given-token';
import type {ScriptReading} from '../javascript/script-reading';
import {commentsIn, path, places, scriptLimit, type Place} from '../javascript/tree';
import {errorAt} from './error-at';

/** Snippets that are in the page and never run: `snippet-inactive`, `script-blocked`. */
export function inactive(page: PageReading): FindingDraft[] {
  const {events} = page.run;
  const blocked = page.held.filter((script) => runs(page, script)).flatMap(scriptInactive);
  if (blocked.length > 0) return blocked;
  if (page.run.written.length > 0 || page.readings.some(({faults}) => faults.length > 0)) return [];
  if (failed(page)) return [];
  const given = events.filter((event) => tokensOf(event).length > 0);
  if (given.length > 0) return uncalled(page);
  const scripts = page.idle.filter(
    ({script, token}) => script && !isData(script) && (token || events.length === 0),
  );
  if (scripts.length > 0)
    return scripts.flatMap(({script}) => (script ? scriptInactive(script) : []));
  if (events.length > 0) return [];
  const framework = frameworkData(page);
  if (framework.length > 0) return framework;
  const dead = page.readings.flatMap(neverReached);
  return dead.length > 0 ? dead : texts(page).slice(0, 3);
}

/** Whether a script that speaks of the widget stops with an error. */
function failed({readings, run}: PageReading): boolean {
  return readings.some(
    ({script, mentions}) =>
      mentions &&
      run.failures.some(({from, reason}) => from.script === script || reason === 'later'),
  );
}

/** Whether what a script sets is known, although it is held back. */
function runs({run}: PageReading, script: PageScript): boolean {
  return run.events.some(({from}) => from.script === script);
}

/** JSON, which no browser runs and nobody means to be run: a framework reads it. */
function isData({kind, text}: PageScript): boolean {
  if (kind !== 'data' || !/^\s*[[{]/.test(text) || text.length > scriptLimit) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function scriptInactive(script: PageScript): FindingDraft[] {
  const {attributes, kind, shut, src, start} = script;
  if (shut === 'unclosed')
    return [
      inactiveAt(
        start,
        'The script is never closed',
        'There is no `</script>` after the snippet, so the browser does not run it.',
      ),
    ];
  if (shut === 'template')
    return [
      inactiveAt(
        start,
        'The snippet is inside a template element',
        'Scripts inside `<template>` do not run.',
      ),
    ];
  const held = kind === 'data' ? heldBackBy(attributes) : null;
  if (held !== null) {
    return [
      errorAt(
        'script-blocked',
        'The snippet is held back',
        `The script’s type was changed so that the browser does not run it. It is held back by ${held.by}. ${held.advice}`,
        start,
      ),
    ];
  }
  const type = attributes.get('type') ?? attributes.get('language') ?? '';
  if (kind === 'data')
    return [
      inactiveAt(
        start,
        'The browser does not run this type of script',
        `The script has the type \`${type.slice(0, 60)}\`, which is not a type of JavaScript: it is kept as data and never run. Leave the attribute out.`,
      ),
    ];
  if (src !== null)
    return [
      inactiveAt(
        start,
        'The script has a src, so its content is ignored',
        'A script with `src` runs what it loads; what is between its tags is never run. Use two scripts: one for the settings, one for the widget.',
      ),
    ];
  if (attributes.has('nomodule'))
    return [
      inactiveAt(
        start,
        'The script has nomodule',
        'Today’s browsers know modules, and so skip scripts with `nomodule`.',
      ),
    ];
  return [];
}

/** Settings in a function that nobody on the page calls, where no other script could call it. */
function uncalled({run, foreign}: PageReading): FindingDraft[] {
  const given = run.events.filter((event) => tokensOf(event).length > 0);
  const first = given[0];
  if (
    first === undefined ||
    foreign.length > 0 ||
    given.some(({timing}) => timing.when !== 'unknown')
  )
    return [];
  return [
    inactiveAt(
      positionOf(first.from),
      'The snippet is in a function that nothing calls',
      'No script of the page calls the function that sets the settings. Call it, or write its lines outside of a function.',
    ),
  ];
}

/** Settings in a branch that is never taken, or in a comment. */
function neverReached({script, tree, mentions}: ScriptReading): FindingDraft[] {
  if (tree === null || !mentions) return [];
  const {text, kind, contentStart} = script;
  const write = places(tree).find(isWrite);
  if (write) {
    return [
      inactiveAt(
        contentStart + write.node.start,
        'The line with the settings is never reached',
        'The script does not get to the line that sets the settings. Write it at the top of a script of its own.',
      ),
    ];
  }
  const comments = commentsIn(text, kind === 'module').slice(0, 200);
  const written = comments.map(({start, end}) => text.slice(start, end));
  const at = written.findIndex((one) => /algomo/i.test(one));
  const code = written
    .join('\n')
    .replaceAll(/^[ \t]*(?:\/\/|\/\*+|\*(?!\/)|<!--)|(?:\*\/|(?:\/\/)?[ \t]*-->)$/gm, '');
  return at >= 0 && setsSettings(code.slice(0, 20_000))
    ? [
        inactiveAt(
          contentStart + (comments[at]?.start ?? 0),
          'The snippet is inside a comment',
          'What is behind `//` or between `/*` and `*/` does not run. Take the comment’s marks away.',
        ),
      ]
    : [];
}

/** Whether code sets the settings, or passes them to something that may. */
function isWrite({node}: Place): boolean {
  if (node.type === 'AssignmentExpression') return namesSettings(node.left);
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return false;
  if (path(node.callee)?.at(-1) === 'setItem') return false;
  const [target, key] = node.arguments;
  return (
    (target !== undefined && namesSettings(target)) ||
    (key?.type === 'Literal' && typeof key.value === 'string' && isSettingsName(key.value))
  );
}

function namesSettings(node: AnyNode): boolean {
  return places(node).some(({node: one}) => {
    if (one.type === 'Identifier') return isSettingsName(one.name);
    return one.type === 'Literal' && typeof one.value === 'string' && isSettingsName(one.value);
  });
}

function texts({idle}: PageReading): FindingDraft[] {
  return idle.flatMap(({text, at}) => (text ? [inactiveAt(at, ...saying(text))] : []));
}

function saying({where, attribute}: PageText): [title: string, detail: string] {
  return where === 'attribute'
    ? [
        `The snippet is in the attribute ${attribute ?? ''}`,
        'The browser does not run what is in this attribute. Write the snippet into a `<script>` of its own, between its tags.',
      ]
    : sayings[where];
}

const sayings: Record<Exclude<PageText['where'], 'attribute'>, [title: string, detail: string]> = {
  srcdoc: [
    'The snippet is inside an iframe',
    'An `<iframe>` has a `window` of its own: what its `srcdoc` sets is not on the page’s `window`, which the widget reads. Write the snippet into the page itself.',
  ],
  markup: [
    'The script is added in a way that does not run it',
    'Browsers do not run scripts that are added by `innerHTML` or `insertAdjacentHTML`. Set `window.algomoSettings` in the script itself.',
  ],
  comment: [
    'The snippet is inside an HTML comment',
    'Between `<!--` and `-->` nothing runs. Take the comment’s marks away.',
  ],
  text: [
    'The snippet is shown as text',
    'The snippet is in the page as text, not in a `<script>`: the tag is missing, or it was escaped (`&lt;script&gt;`) when it was put in.',
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
    'What is inside `<style>` is not a script; perhaps its end tag is missing.',
  ],
  iframe: [
    'The snippet is inside an iframe',
    'What is inside `<iframe>` is text and does not run.',
  ],
  xmp: ['The snippet is inside an element whose content is text', 'It is shown and does not run.'],
};

const frameworks =
  /__next_[fs]|__NUXT|"props"|__remixContext|__sveltekit|__INITIAL_STATE__|data-page/;

/** A framework's data has the snippet: the framework adds it when the page already runs. */
function frameworkData(page: PageReading): FindingDraft[] {
  const data = page.source.scripts.find(
    ({text, src}) =>
      src === null && /algomoSettings/.test(text) && frameworks.test(text.slice(0, scriptLimit)),
  );
  if (data === undefined || page.widget === null || page.widget.loading === 'dynamic') return [];
  return [
    errorAt(
      'settings-after-boot',
      'The framework adds the snippet later',
      'The snippet is only in the data that the framework reads when it takes over the page (hydration), so it runs when the widget may have started already. Render a plain `<script>` on the server.',
      data.contentStart + data.text.indexOf('algomoSettings'),
    ),
  ];
}

function inactiveAt(at: number, title: string, detail: string): FindingDraft {
  return errorAt('snippet-inactive', title, detail, at);
}
