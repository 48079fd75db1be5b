import type {AnyNode} from 'acorn';
import {Stop} from './events';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {keyOf, removeMember} from './members';
import {optionsOf, primitive, text, truth, unknown, type Value} from './value';

export function unary(m: Machine, operator: string, argument: AnyNode, frame: Frame): Value {
  const from = m.origin(argument, frame);
  if (operator === 'delete') {
    if (argument.type !== 'MemberExpression') return primitive(true, from);
    const target = m.evaluate(argument.object as AnyNode, frame);
    const name = keyOf(m, argument.property, argument.computed, frame);
    if (name !== null) removeMember(m, target, name, frame, from);
    return primitive(true, from);
  }
  if (operator === 'typeof') return typeOf(m, argument, frame);
  const value = m.evaluate(argument, frame);
  if (operator === 'void') return primitive(undefined, from);
  if (operator === '!') {
    const is = truth(value);
    return is === null ? unknown('a condition', from) : primitive(!is, from);
  }
  if (value.kind === 'primitive' && typeof value.value === 'number') {
    return operator === '-' ? primitive(-value.value, from) : value;
  }
  return unknown('a number', from);
}

function typeOf(m: Machine, argument: AnyNode, frame: Frame): Value {
  const from = m.origin(argument, frame);
  let value: Value;
  try {
    value = m.evaluate(argument, frame);
  } catch (error) {
    // `typeof` of a name that is not there is no error.
    if (error instanceof Stop && error.failure?.reason !== 'member-of-nothing')
      return text('undefined', from);
    throw error;
  }
  const types = optionsOf(value).map((one) => {
    switch (one.kind) {
      case 'text':
        return 'string';
      case 'absent':
        return 'undefined';
      case 'primitive':
        return one.value === null ? 'object' : typeof one.value;
      case 'thing':
        if (one.type === 'native' || one.perhaps) return null;
        return one.type === 'function' || one.type === 'class' ? 'function' : 'object';
      default:
        return null;
    }
  });
  const [first] = types;
  return first && types.every((one) => one === first) ? text(first, from) : unknown('a type', from);
}
