import {isSettingsName} from '../../visitor-token';
import {isFiller} from '../javascript/repair';
import {quoted} from './describe';
import {readGlobal} from './globals';
import {Stop} from './events';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {primitive, unknown, type Origin, type Value} from './value';

const rightName = 'algomoSettings';
const reasons = {
  settings: 'undeclared',
  algomo: 'no-algomo',
  library: 'library',
  element: 'no-element',
  early: 'early',
} as const;

/** What a name stands for where it is used. */
export function identifier(m: Machine, name: string, frame: Frame, from: Origin): Value {
  if (isFiller(name, from.script.text.slice(from.start, from.end)))
    return {kind: 'fault', fault: 'reported', name, from};
  const variable = frame.scope.find(name) ?? m.globals.own(name);
  if (variable) {
    const {value} = variable;
    if (value.kind !== 'absent') return value;
    if (value.what === 'early' && !m.exhausted) {
      throw new Stop({reason: 'early', name: quoted(from), from, timing: frame.timing});
    }
    return unknown(`${quoted(from)}, which has no value yet`, from);
  }
  if (name === 'undefined') return primitive(undefined, from);
  if (name === 'NaN' || name === 'Infinity') return primitive(Number(name), from);
  const value = readGlobal(m, name, frame, from);
  if (value.kind === 'absent' && value.what && (value.name ?? rightName) === rightName) {
    // A name that is not there stops the script; a member of `window` that is not there is undefined.
    throw new Stop({reason: reasons[value.what], name: quoted(from), from, timing: frame.timing});
  }
  if (value.kind === 'unknown' && isYetToCome(m, name, frame)) {
    throw new Stop({reason: 'later', name: quoted(from), from, timing: frame.timing});
  }
  if (value.kind === 'unknown' && isForeignWord(m, name, frame)) {
    throw new Stop({reason: 'foreign-word', name: quoted(from), from, timing: frame.timing});
  }
  if (value.kind === 'unknown' && isPlaceholderName(name) && !m.around.isDeclared(name)) {
    return {kind: 'fault', fault: 'placeholder-name', name, from};
  }
  return value;
}

const foreignWords = /^(?:None|True|False|nil|Null|NULL|TRUE|FALSE|undef)$/;

/** A word that another language has for `null`, `true` or `false`, as its template printed it. */
function isForeignWord(m: Machine, name: string, {script}: Frame): boolean {
  return foreignWords.test(name) && !m.around.isDeclared(name) && !m.around.mayBeMade(script);
}

/** A name that only a later script declares, while the page is being read. */
function isYetToCome(m: Machine, name: string, {timing, script}: Frame): boolean {
  return (
    timing.when === 'now' &&
    script.kind === 'classic' &&
    !m.exhausted &&
    m.around.isDeclaredLater(name, script) &&
    !m.around.mayBeMade(script)
  );
}

/** `YOUR_VISITOR_TOKEN`: a name as placeholders have them. */
function isPlaceholderName(name: string): boolean {
  return (
    name.length > 3 &&
    !isSettingsName(name) &&
    /^_*(?:YOUR|MY|THE|INSERT|GENERATED|REPLACE|PUT|PASTE|SIGNED|VISITOR)?_?(?:[A-Z]+_)*(?:TOKEN|JWT)(?:_[A-Z]+)*_*$/.test(
      name,
    )
  );
}
