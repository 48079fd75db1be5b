import type {AnyNode} from 'acorn';
import {isSettingsName} from '../../visitor-token';
import {memberName} from '../javascript/tree';
import {describe, quoted} from './describe';
import {attribute, dataName, documentMember, readElement} from './dom';
import {readGlobal} from './globals';
import {cell} from './memory';
import {Stop} from './events';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {nativeMember} from './natives';
import {
  absent,
  either,
  isNothing,
  optionsOf,
  primitive,
  thing,
  unknown,
  type Origin,
  type Thing,
  type Value,
} from './value';
import {coerced} from './strings';
import {carriesToken, elsewhere, note, noteWhole} from './settings-events';
import {failureOf, stopAtNothing, stops} from './nothing';
import {handler, inserted} from './written-members';

/** The name of a member; null if only the running page knows it. */
export function keyOf(
  m: Machine,
  property: AnyNode,
  computed: boolean,
  frame: Frame,
): string | null {
  if (!computed) return memberName(property, false);
  return coerced(m.evaluate(property, frame))?.text ?? null;
}

/** What a member of a value is. A name of null is one that only the running page knows. */
export function readMember(
  m: Machine,
  target: Value,
  name: string | null,
  frame: Frame,
  from: Origin,
): Value {
  switch (target.kind) {
    case 'either': {
      const alive = target.options.filter((one) => !isNothing(one));
      return alive.length === 0
        ? unknown(describe(from), from)
        : either(alive.map((one) => readMember(m, one, name, frame, from)));
    }
    case 'absent':
      if (stops(target)) throw new Stop(failureOf(target, frame, from));
      return unknown(describe(from), from);
    case 'text':
      if (name === 'length') return primitive(target.text.length, from);
      return thing('native', from, {name: `string.${name ?? ''}`, open: true});
    case 'fault':
      return target;
    case 'thing':
      return readThing(m, target, name, frame, from);
    case 'unknown':
      return unknown(target.why.startsWith('`') ? whyMember(target.why, from) : target.why, from);
    case 'primitive':
      if (isNothing(target)) stopAtNothing(m, target, frame, from);
      return unknown(describe(from), from);
  }
}

/** The same reason, quoting the member. */
function whyMember(why: string, from: Origin): string {
  return quoted(from) + why.slice(why.lastIndexOf('`') + 1);
}

function readThing(
  m: Machine,
  target: Thing,
  name: string | null,
  frame: Frame,
  from: Origin,
): Value {
  if (name === null) return unknown(describe(from), from);
  if (target.type === 'window') return readGlobal(m, name, frame, from);
  const known = target.members.get(name)?.value;
  if (known && known.kind !== 'absent') return known;
  if (target.type === 'native' && target.name === 'document') {
    const found = documentMember(m, name, frame, from);
    if (found !== null) return found;
  }
  const data = /^element\.dataset\.(\d+)$/.exec(target.name ?? '')?.[1];
  if (target.type === 'native' && data !== undefined)
    return attribute(m, data, dataName(name), frame, from);
  const native = nativeMember(target, name, from);
  if (native !== null) return native;
  if (target.type === 'element') return readElement(m, target, name, frame, from);
  if (target.type === 'native' || target.open) return unknown(describe(from), from);
  return m.isCertain(frame) ? primitive(undefined, from) : absent(from);
}

/** Gives an object a member without telling anybody. */
export function setMember(m: Machine, target: Thing, name: string, value: Value): void {
  let place = target.members.get(name);
  if (place === undefined) target.members.set(name, (place = cell()));
  m.memory.write(place, value);
}

/** Writes to a member, as an assignment does. */
export function writeMember(
  m: Machine,
  target: Value,
  name: string | null,
  value: Value,
  frame: Frame,
  from: Origin,
): void {
  const alive = optionsOf(target).filter((one) => !isNothing(one));
  if (alive.length === 0) {
    const [nothing] = optionsOf(target);
    if (nothing?.kind === 'primitive') stopAtNothing(m, nothing, frame, from);
    if (nothing?.kind !== 'absent') return;
    if (nothing.name !== undefined && name !== null) {
      note(m, 'member', nothing.name, name, value, frame, from);
    }
    if (stops(nothing)) throw new Stop(failureOf(nothing, frame, from));
    return;
  }
  for (const one of alive) {
    if (one.kind !== 'thing') {
      m.doubt(one, frame);
      handler(m, one, name, value, frame);
      if (name !== null) inserted(m, name, value);
      if (name !== null) elsewhere(m, one, name, value, frame, from);
      continue;
    }
    if (name === null) {
      if (one.type !== 'window') one.open = true;
      else if (value.kind === 'unknown' || carriesToken(value))
        setMember(m, one, 'algomoSettings', unknown(describe(from), from));
      continue;
    }
    if (one.frozen) continue;
    const before = one.type === 'window' ? null : one.members.get(name)?.value;
    const next = alive.length > 1 ? either([before ?? absent(null), value]) : value;
    if (one.type === 'window') writeGlobal(m, name, next, frame, from);
    else {
      setMember(m, one, name, next);
      if (one.settings !== undefined) note(m, 'member', one.settings, name, value, frame, from);
      else elsewhere(m, one, name, value, frame, from);
      if (one.type !== 'object' && one.type !== 'class') handler(m, one, name, value, frame);
      if (one.type === 'element' || one.type === 'native') inserted(m, name, value);
    }
  }
}

/** Writes a global variable, or a member of `window`. */
export function writeGlobal(
  m: Machine,
  name: string,
  value: Value,
  frame: Frame,
  from: Origin,
): void {
  setMember(m, m.window, name, value);
  handler(m, m.window, name, value, frame);
  noteWhole(m, 'whole', name, true, value, frame, from);
}

/** Takes a member away. */
export function removeMember(
  m: Machine,
  target: Value,
  name: string,
  frame: Frame,
  from: Origin,
): void {
  for (const one of optionsOf(target)) {
    if (one.kind !== 'thing') continue;
    const known = one.type === 'window' ? m.window.members.get(name) : one.members.get(name);
    if (known === undefined) continue;
    m.memory.write(known, absent(from));
    if (one.type === 'window' && isSettingsName(name))
      note(m, 'deleted', name, null, absent(from), frame, from);
    if (one.settings !== undefined)
      note(m, 'deleted', one.settings, name, absent(from), frame, from);
  }
}

/** Copies the members of a value, as a spread and `Object.assign` do. */
export function spread(m: Machine, target: Thing, source: Value, write = setMember): void {
  const options = optionsOf(source).filter((one) => !isNothing(one));
  for (const one of options) {
    if (one.kind === 'unknown' || one.kind === 'fault') target.open = true;
    if (one.kind !== 'thing') continue;
    const known = m.mayGoOn(one.members.size);
    if (one.open || !known) target.open = true;
    if (!known) continue;
    for (const [name, {value}] of one.members) {
      if (value.kind === 'absent') continue;
      const before = target.members.get(name)?.value;
      write(m, target, name, options.length > 1 && before ? either([before, value]) : value);
    }
  }
}
