import type {AnyNode} from 'acorn';
import {isSettingsName} from '../../visitor-token';
import {quoted} from './describe';
import {Stop} from './events';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {keyOf, readMember, writeGlobal, writeMember} from './members';
import {noteWhole} from './settings-events';
import type {Scope} from './scope';
import {either, isNothing, optionsOf, primitive, unknown, type Origin, type Value} from './value';

/** Writes a value to a name, a member or a pattern. */
export function assign(
  m: Machine,
  target: AnyNode,
  value: Value,
  frame: Frame,
  from: Origin = m.origin(target, frame),
): void {
  switch (target.type) {
    case 'Identifier':
      return assignName(m, target.name, value, frame, from);
    case 'MemberExpression': {
      if (target.object.type === 'Super') return;
      const object = m.evaluate(target.object, frame);
      return writeMember(
        m,
        object,
        keyOf(m, target.property, target.computed, frame),
        value,
        frame,
        from,
      );
    }
    default:
      return eachOf(m, target, value, frame, (name, part) => assign(m, name, part, frame, from));
  }
}

function assignName(m: Machine, name: string, value: Value, frame: Frame, from: Origin): void {
  const variable = frame.scope.find(name) ?? m.globals.own(name);
  if (variable) {
    if (variable.constant && variable.value.kind !== 'absent' && !m.exhausted) {
      const written = {...from, end: from.start + name.length};
      throw new Stop({reason: 'constant', name: quoted(written), from, timing: frame.timing});
    }
    m.memory.write(variable, value);
    noteWhole(m, 'declared', name, false, value, frame, from);
    return;
  }
  if (frame.strict && isSettingsName(name) && !m.window.members.has(name)) {
    throw new Stop({
      reason: 'undeclared',
      name: quoted({...from, end: from.start + name.length}),
      from,
      timing: frame.timing,
    });
  }
  writeGlobal(m, name, value, frame, from);
}

/** Declares the names of a pattern, each with its part of a value. */
export function declare(
  m: Machine,
  pattern: AnyNode,
  value: Value,
  scope: Scope,
  frame: Frame,
  constant = false,
): void {
  if (pattern.type === 'Identifier') {
    const made = scope.declare(pattern.name);
    if (constant) made.constant = true;
    m.memory.write(made, value);
    return;
  }
  eachOf(m, pattern, value, frame, (name, part) => declare(m, name, part, scope, frame, constant));
}

/** The targets of a pattern, each with the part of a value that it takes. */
function eachOf(
  m: Machine,
  pattern: AnyNode,
  value: Value,
  frame: Frame,
  take: (target: AnyNode, part: Value) => void,
): void {
  const from = m.origin(pattern, frame);
  switch (pattern.type) {
    case 'AssignmentPattern':
      return take(pattern.left, withDefault(m, value, pattern.right, frame));
    case 'RestElement':
      return take(pattern.argument, unknown(quoted(from), from));
    case 'ArrayPattern':
      return pattern.elements.forEach((element, i) => {
        if (element) take(element, partOf(m, value, String(i), frame, from));
      });
    case 'ObjectPattern':
      return pattern.properties.forEach((property) => {
        if (property.type === 'RestElement')
          return take(property.argument, unknown(quoted(from), from));
        const name = keyOf(m, property.key, property.computed, frame);
        return take(property.value, partOf(m, value, name, frame, m.origin(property, frame)));
      });
    default:
      return undefined;
  }
}

function partOf(m: Machine, value: Value, name: string | null, frame: Frame, from: Origin): Value {
  return isNothing(value) ? unknown(quoted(from), from) : readMember(m, value, name, frame, from);
}

function withDefault(m: Machine, value: Value, fallback: AnyNode, frame: Frame): Value {
  const missing = (one: Value) =>
    one.kind === 'absent' || (one.kind === 'primitive' && one.value === undefined);
  const options = optionsOf(value);
  if (options.every(missing)) return m.evaluate(fallback, frame);
  if (!options.some((one) => missing(one) || one.kind === 'unknown')) return value;
  const kept = options.filter((one) => !missing(one));
  return either(
    [
      ...kept,
      m.choose(frame, [() => m.evaluate(fallback, frame), () => primitive(undefined)]),
    ].filter((one) => !missing(one)),
  );
}
