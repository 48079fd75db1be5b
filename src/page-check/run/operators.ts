import type {AnyNode} from 'acorn';
import {coerced, concatenated} from './strings';
import {assign} from './assign';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {absent, either, isNothing, optionsOf, primitive, truth, unknown, type Value} from './value';

export function assignment(
  m: Machine,
  node: AnyNode & {type: 'AssignmentExpression'},
  frame: Frame,
): Value {
  const {left, operator, right} = node;
  const from = m.origin(node, frame);
  if (operator === '=') {
    const value = m.evaluate(right, frame);
    assign(m, left, value, frame, from);
    return value;
  }
  const before = () => m.evaluate(left as AnyNode, frame);
  if (operator === '||=' || operator === '&&=' || operator === '??=') {
    return logical(
      m,
      operator.slice(0, -1),
      left,
      () => {
        const value = m.evaluate(right, frame);
        assign(m, left, value, frame, from);
        return value;
      },
      frame,
    );
  }
  const value =
    operator === '+='
      ? concatenated(before(), m.evaluate(right, frame), from)
      : (m.evaluate(right, frame), unknown('a number', from));
  assign(m, left, value, frame, from);
  return value;
}

export function conditional(
  m: Machine,
  test: AnyNode,
  yes: AnyNode,
  no: AnyNode,
  frame: Frame,
): Value {
  const known = truth(m.evaluate(test, frame));
  if (known !== null) return m.evaluate(known ? yes : no, frame);
  return m.choose(frame, [() => m.evaluate(yes, frame), () => m.evaluate(no, frame)]);
}

export function logical(
  m: Machine,
  operator: string,
  leftNode: AnyNode,
  right: () => Value,
  frame: Frame,
): Value {
  const left = m.evaluate(leftNode, frame);
  const options = optionsOf(left);
  const ends = (one: Value): boolean | null => {
    if (operator === '??') return isUncertain(one) ? null : !isNothing(one);
    const is = truth(one);
    return is === null ? null : operator === '||' ? is : !is;
  };
  const all = options.map(ends);
  if (all.every((one) => one === true)) return left;
  if (all.every((one) => one === false)) return right();
  // What the left side gives where the right one is not reached.
  const kept = options.filter((_, i) => all[i] !== false);
  return either(
    [...kept, m.choose(frame, [right, () => absent(null)])]
      .flatMap(optionsOf)
      .filter((one) => one.kind !== 'absent' || one.from !== null),
  );
}

/** Whether only the running page knows if it is there. */
function isUncertain(one: Value): boolean {
  return one.kind === 'unknown' || one.kind === 'fault' || (one.kind === 'thing' && !!one.perhaps);
}

export function binary(
  m: Machine,
  node: AnyNode & {type: 'BinaryExpression'},
  frame: Frame,
): Value {
  const from = m.origin(node, frame);
  if (node.operator === '+') return sum(m, node, frame);
  const left =
    node.left.type === 'PrivateIdentifier' ? unknown('a name', from) : m.evaluate(node.left, frame);
  const right = m.evaluate(node.right, frame);
  const equal = sameValue(left, right, node.operator.length === 2);
  switch (node.operator) {
    case '==':
    case '===':
      return equal === null ? unknown('a condition', from) : primitive(equal, from);
    case '!=':
    case '!==':
      return equal === null ? unknown('a condition', from) : primitive(!equal, from);
    case 'in': {
      const name = coerced(left)?.text;
      if (right.kind !== 'thing' || name === undefined || right.open)
        return unknown('a condition', from);
      return primitive(
        right.members.has(name) && right.members.get(name)?.value.kind !== 'absent',
        from,
      );
    }
    default:
      return unknown('a value', from);
  }
}

/** Without recursion on the left, where generated code has thousands. */
function sum(m: Machine, node: AnyNode, frame: Frame): Value {
  const rights: AnyNode[] = [];
  let next = node;
  while (next.type === 'BinaryExpression' && next.operator === '+') {
    rights.push(next.right);
    next = next.left as AnyNode;
  }
  let value = m.evaluate(next, frame);
  for (const right of rights.reverse()) {
    if (!m.mayGoOn()) return unknown('more code than can be followed', m.origin(node, frame));
    value = concatenated(value, m.evaluate(right, frame), {
      script: frame.script,
      start: node.start,
      end: right.end,
    });
  }
  return value;
}

/** Whether two values are equal; null if that is not certain. */
export function sameValue(left: Value, right: Value, loose: boolean): boolean | null {
  if (isNothing(left) || isNothing(right)) {
    const other = isNothing(left) ? right : left;
    if (other.kind === 'either' || isUncertain(other)) return null;
    if (!isNothing(other)) return false;
    const isNull = (value: Value) => value.kind === 'primitive' && value.value === null;
    return loose || isNull(left) === isNull(right);
  }
  if (left.kind === 'text' && right.kind === 'text') return left.text === right.text;
  if (left.kind === 'primitive' && right.kind === 'primitive' && !loose)
    return left.value === right.value;
  if (
    left.kind === 'thing' &&
    right.kind === 'thing' &&
    left.type !== 'native' &&
    right.type !== 'native'
  )
    return left === right;
  return null;
}
