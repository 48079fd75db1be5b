import type {AnyNode, CallExpression, NewExpression} from 'acorn';
import {memberName, path} from '../javascript/tree';
import {describe} from './describe';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {keyOf, readMember} from './members';
import {absent, isNothing, primitive, thing, unknown, type Value} from './value';

export function callExpression(
  m: Machine,
  node: CallExpression | NewExpression,
  frame: Frame,
): Value {
  const from = m.origin(node, frame);
  const {callee} = node;
  if (callee.type === 'Super' || callee.type === ('Import' as never))
    return unknown(describe(from), from);
  let thisValue: Value = absent(null);
  let target: Value;
  if (callee.type === 'MemberExpression' && callee.object.type !== 'Super') {
    thisValue = m.evaluate(callee.object, frame);
    if (!isOptional(callee)) m.doubt(thisValue, frame);
    const name = keyOf(m, callee.property, callee.computed, frame);
    if (
      (callee.optional || node.type === 'CallExpression') &&
      isNothing(thisValue) &&
      isOptional(callee)
    ) {
      return primitive(undefined, from);
    }
    target = readMember(m, thisValue, name, frame, m.origin(callee, frame));
  } else target = m.evaluate(callee, frame);
  if (node.type === 'CallExpression' && node.optional && isNothing(target))
    return primitive(undefined, from);
  const args = node.arguments.map((argument) =>
    argument.type === 'SpreadElement'
      ? (m.evaluate(argument.argument, frame), unknown(describe(from), from))
      : m.evaluate(argument, frame),
  );
  const site = {frame, from, path: path(callee) ?? lastName(callee)};
  return m.language.call(
    m,
    target,
    args,
    node.type === 'NewExpression' ? thing('object', from) : thisValue,
    {
      ...site,
      ...(node.type === 'NewExpression' && {path: ['new', ...site.path]}),
    },
  );
}

function isOptional(node: AnyNode): boolean {
  for (let next = node; next.type === 'MemberExpression'; next = next.object as AnyNode) {
    if (next.optional) return true;
  }
  return false;
}

/** Of `$(…).ready`, the last name alone. */
function lastName(callee: AnyNode): string[] {
  if (callee.type !== 'MemberExpression') return [];
  const name = memberName(callee.property, callee.computed);
  return name === null ? [] : ['', name];
}
