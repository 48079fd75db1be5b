import {isSettingsName} from '../../visitor-token';
import type {SettingsEvent} from './events';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {absent, optionsOf, type Origin, type Thing, type Value} from './value';

/** `document.algomoSettings = …`, `window.algomo.visitorToken = …`: not where the widget reads it. */
export function elsewhere(
  m: Machine,
  target: Value,
  name: string,
  value: Value,
  frame: Frame,
  from: Origin,
): void {
  if (target.kind === 'thing' && target.settings !== undefined) return;
  if (isSettingsName(name) && carriesToken(value)) {
    noteWhole(m, 'whole', name, false, value, frame, from);
    return;
  }
  const path = /^[\w$.]*algomo[\w$.]*(?=\.\w+\s*=)/i.exec(
    from.script.text.slice(from.start, from.start + 80),
  )?.[0];
  if (tokenKey.test(name) && path !== undefined)
    note(m, 'member', path, name, value, frame, from, false);
}

const tokenKey = /^visitor[_-]?token$/i;

/** Whether a value is an object with the token under its right name, or nearly. */
export function carriesToken(value: Value): boolean {
  return optionsOf(value).some(
    (one) =>
      one.kind === 'thing' &&
      one.type === 'object' &&
      [...one.members].some(
        ([name, {value: given}]) => given.kind !== 'absent' && tokenKey.test(name),
      ),
  );
}

/** Notes that a global was given something, if that may be meant for the widget. */
export function noteWhole(
  m: Machine,
  form: 'whole' | 'declared',
  name: string,
  global: boolean,
  value: Value,
  frame: Frame,
  from: Origin,
): void {
  if (!isSettingsName(name) && !(form === 'whole' && carriesToken(value))) return;
  for (const one of optionsOf(value)) {
    if (one.kind === 'thing' && (one.settings === undefined || name === 'algomoSettings'))
      one.settings = name;
  }
  note(m, form, name, null, value, frame, from, global);
}

export function note(
  m: Machine,
  form: SettingsEvent['form'],
  name: string,
  key: string | null,
  value: Value,
  {timing}: Frame,
  from: Origin,
  global = true,
): void {
  if (m.events.length >= 300) return;
  const members = optionsOf(value).flatMap((one) => (one.kind === 'thing' ? [membersOf(one)] : []));
  m.events.push({
    form,
    name,
    key,
    global,
    value,
    members,
    timing,
    certain: m.uncertain === 0,
    from,
  });
}

/** What an object has at this moment. */
export function membersOf({members}: Thing): Map<string, Value> {
  const all = [...members].map(([name, {value}]) => [name, value] as const);
  return new Map(all.filter(([, value]) => value.kind !== 'absent'));
}

/** Notes that the page calls `Algomo.boot`. */
export function noteBoot(m: Machine, value: Value | null, frame: Frame, from: Origin): void {
  note(m, 'boot', 'Algomo.boot', null, value ?? absent(from), frame, from);
}
