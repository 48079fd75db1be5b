import type {FactsOf, Problem} from '../problems';
import {isSettingsName, isTokenName} from '../visitor-token/look-alikes';
import {pageProblem} from './report';

/** What the page said of the visitor. `given` is false where there is no `visitorToken` at all. */
export interface ReadSettings {
  given: boolean;
  visitorToken?: unknown;
  /** Why it may be that nothing is given. */
  problem?: Problem;
}

/**
 * Reads settings.
 *
 * @param settings what `Algomo.boot` was called with @default window.algomoSettings
 */
export function readSettings(settings?: unknown): ReadSettings {
  const where = settings === undefined ? 'window.algomoSettings' : 'what Algomo.boot() was given';
  const value = settings === undefined ? window.algomoSettings : settings;
  if (value === undefined || value === null) return {given: false, problem: misnamedSettings()};
  if (typeof value !== 'object') {
    return misnamed(
      `${where} is a ${typeof value}; it must be an object with the key visitorToken.`,
      {reason: 'not-an-object', found: typeof value},
    );
  }
  if ('visitorToken' in value) return {given: true, visitorToken: value.visitorToken};
  const key = Object.keys(value).find(isTokenName);
  if (key === undefined)
    return {given: false, problem: settings === undefined ? misnamedSettings() : undefined};
  return misnamed(`${where} has the key ${key}; the widget reads visitorToken.`, {
    reason: 'key',
    found: key,
    expected: 'visitorToken',
  });
}

function misnamed(detail: string, facts: FactsOf<'settings-misnamed'>): ReadSettings {
  return {given: false, problem: pageProblem('settings-misnamed', detail, facts)};
}

function misnamedSettings(): Problem | undefined {
  const found = Object.keys(window).find(
    (name) =>
      name !== 'algomoSettings' &&
      isSettingsName(name) &&
      // A page's own function is not what it sets.
      typeof window[name as keyof Window] !== 'function',
  );
  if (found !== undefined) {
    return pageProblem(
      'settings-misnamed',
      `The page sets window.${found}; the widget reads window.algomoSettings.`,
      {reason: 'global', found, expected: 'algomoSettings'},
    );
  }
  if (window.algomoSettings === undefined && isDeclared()) {
    return pageProblem(
      'settings-misnamed',
      'The page declares algomoSettings with const or let, which does not set window.algomoSettings. Write window.algomoSettings = … instead.',
      {reason: 'declaration', found: 'const algomoSettings', expected: 'window.algomoSettings'},
    );
  }
  return undefined;
}

/** Whether a classic script of the page made a global `const` or `let` of that name. */
function isDeclared(): boolean {
  try {
    return typeof algomoSettings !== 'undefined';
  } catch {
    return true;
  }
}
