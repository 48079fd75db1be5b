import {isInTime, positionOf, reaches, type FindingDraft, type PageReading} from '../page-reading';
import type {SettingsEvent} from '../run/events';
import {optionsOf, type Thing, type Value} from '../run/value';
import {isHashName, originOf, tokensOf, type GivenToken} from '../settings/given-token';
import {errorAt} from './error-at';

/** `settings-misnamed`: the widget reads `window.algomoSettings.visitorToken` and nothing else. */
export function names(page: PageReading): FindingDraft[] {
  const right = page.tokens.some((token) => token.right);
  const globals = right
    ? []
    : once(page.run.events.filter((event) => isMisnamed(event, page))).map(globalName);
  const keys = right ? [] : page.tokens.flatMap((token) => keyName(token));
  return [...globals, ...notObjects(page), ...keys];
}

/** Whether something that is meant as the settings has another name, or is not on `window`. */
function isMisnamed(event: SettingsEvent, {run}: PageReading): boolean {
  if (reaches(event) || event.form === 'deleted') return false;
  const carries = tokensOf(event).length > 0;
  if (event.name === 'algomoSettings' || event.name.endsWith('.algomoSettings')) {
    return !isUsedOnWindow(event, run.events);
  }
  return (
    carries ||
    (event.form !== 'member' && /settings?$/i.test(event.name) && !isFunctionValue(event.value))
  );
}

function isFunctionValue(value: Value): boolean {
  return optionsOf(value).every(
    (one) => one.kind === 'thing' && (one.type === 'function' || one.type === 'class'),
  );
}

/** `const algomoSettings = {…}; window.algomoSettings = algomoSettings;` */
function isUsedOnWindow({value}: SettingsEvent, events: readonly SettingsEvent[]): boolean {
  const things = optionsOf(value);
  return events.some(
    (other) =>
      reaches(other) &&
      optionsOf(other.value).some((one) => one.kind === 'thing' && things.includes(one)),
  );
}

/** Of the writes to one name, the first; of one place, one. */
function once(events: readonly SettingsEvent[]): SettingsEvent[] {
  return [...new Map([...events].reverse().map((event) => [event.name, event])).values()].reverse();
}

function globalName(event: SettingsEvent): FindingDraft {
  const misnamed = event.name !== 'algomoSettings';
  return errorAt(
    'settings-misnamed',
    misnamed ? `The settings are called ${event.name}` : 'The settings are not on window',
    misnamed
      ? `The page sets \`${event.name}\`. The widget reads \`window.algomoSettings\`, and names are case-sensitive.`
      : 'A `const` or `let`, or a variable inside a function or module, does not become a property of `window`, and the widget reads `window.algomoSettings`. Write `window.algomoSettings = …` instead.',
    positionOf(event.from),
  );
}

/** The settings when the widget starts, and what comes later, where they are no object. */
function notObjects({run}: PageReading): FindingDraft[] {
  const later = run.events.filter(
    (event) =>
      reaches(event) &&
      event.form !== 'member' &&
      event.form !== 'deleted' &&
      (event.form === 'boot' || !isInTime(event)),
  );
  const given = [run.settings, ...later.map(({value}) => value)].flatMap(optionsOf);
  const found = given.flatMap((one) => {
    const what = notObject(one);
    const from = originOf(one);
    return what === null || from === null
      ? []
      : [
          errorAt(
            'settings-misnamed',
            `The settings are ${what}, not an object`,
            '`window.algomoSettings` must be an object with the key `visitorToken`, not the token, a list or JSON text.',
            positionOf(from),
          ),
        ];
  });
  return found.slice(0, 1);
}

function notObject(one: Value): string | null {
  if (one.kind === 'text') return 'a string';
  if (one.kind === 'unknown') return one.text === undefined ? null : 'a string';
  if (one.kind === 'primitive')
    return one.value === null || one.value === undefined ? null : `a ${typeof one.value}`;
  if (one.kind !== 'thing') return null;
  return things[one.type] ?? null;
}

const things: Partial<Record<Thing['type'], string>> = {
  array: 'a list',
  function: 'a function',
  class: 'a class',
  promise: 'a promise',
  collection: 'a collection',
  bytes: 'bytes',
  response: 'a Response',
  'axios-response': 'a response of axios',
};

function keyName({key, right, from, event}: GivenToken): FindingDraft[] {
  if (right || (event !== null && !reaches(event))) return [];
  const origin = from ?? event?.from;
  if (!origin) return [];
  const at = positionOf(origin);
  const dot = key.lastIndexOf('.');
  if (dot >= 0) {
    const outer = key.slice(0, dot);
    return [
      errorAt(
        'settings-misnamed',
        `The token is inside ${outer}`,
        `The token is in \`algomoSettings.${key}\`. The widget reads \`algomoSettings.visitorToken\`.`,
        at,
      ),
    ];
  }
  if (key === 'visitorToken' || isHashName(key)) return [];
  return [
    errorAt(
      'settings-misnamed',
      `The token’s key is ${key}, not visitorToken`,
      `The settings have the key \`${key}\`. The widget reads \`visitorToken\`, and names are case-sensitive.`,
      at,
    ),
  ];
}
