import {heldBackBy} from '../source/held-back';
import type {PageScript} from '../source/page-source';
import {positionOf, type FindingDraft, type PageReading} from '../page-reading';
import {tokensOf} from '../settings/given-token';
import {scriptLimit} from '../javascript/tree';
import {errorAt} from './error-at';
import {inactiveAt, texts} from './idle-texts';
import {neverReached} from './never-reached';

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
