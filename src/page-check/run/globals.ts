import {isSettingsName} from '../../visitor-token';
import {isDeferred} from '../source/page-source';
import {notInPage} from './describe';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {cell} from './memory';
import {native, natives} from './natives';
import {absent, primitive, text, thing, unknown, type Origin, type Value} from './value';

const windows = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'frames']);

/** A member of `window`. */
export function readGlobal(m: Machine, name: string, frame: Frame, from: Origin): Value {
  const known = m.window.members.get(name)?.value;
  if (known && known.kind !== 'absent') return known;
  if (windows.has(name)) return m.window;
  if (name === 'Algomo') return algomo(m, frame, from);
  if (isSettingsName(name)) return settings(m, name, frame, from);
  if (name === 'undefined') return primitive(undefined, from);
  if (natives.has(name)) {
    const there = m.around.hasLibrary(name, frame.script, frame.timing);
    return there === false ? absent(from, 'library') : native(name, from);
  }
  return unknown(notInPage(from), from);
}

/** Settings that no script of the page has made: not there, or made by a script that the page does not show. */
function settings(m: Machine, name: string, {script}: Frame, from: Origin): Value {
  if (!m.around.mayBeMade(script)) return absent(from, 'settings', name);
  const made = thing('object', from, {open: true, perhaps: true});
  made.settings = name;
  m.window.members.set(name, cell(made));
  return made;
}

function algomo(m: Machine, {script, timing}: Frame, from: Origin): Value {
  const there = m.around.hasAlgomo(script, timing);
  if (there === false) return absent(from, 'algomo');
  return native(there === true ? 'Algomo' : 'Algomo?', from);
}

/** What `document.readyState` says while a piece of code runs. */
export function readyState({timing, script}: Frame, from: Origin): Value {
  switch (timing.when) {
    case 'now':
      return text(
        script.kind === 'classic' && !isDeferred(script) ? 'loading' : 'interactive',
        from,
      );
    case 'interactive':
    case 'dom-content-loaded':
      return text('interactive', from);
    default:
      return unknown('`document.readyState`, which only the running page knows', from);
  }
}
