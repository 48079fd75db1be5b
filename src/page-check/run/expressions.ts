import type {AnyNode, MemberExpression, ObjectExpression} from 'acorn';
import {isFiller} from '../javascript/repair';
import {assign} from './assign';
import {callExpression} from './call-expressions';
import {describe, notInPage} from './describe';
import {closure} from './functions';
import {identifier} from './identifiers';
import {late} from './timing';
import type {Frame} from './frame';
import type {Machine} from './machine';
import {keyOf, readMember, setMember, spread} from './members';
import {assignment, binary, conditional, logical} from './operators';
import {unary} from './unary';
import {awaited} from './promises';
import {templated} from './strings';
import {
  absent,
  isNothing,
  optionsOf,
  primitive,
  text,
  thing,
  unknown,
  type Thing,
  type Value,
} from './value';

/** A token that JavaScript takes for names, dots and minus signs. */
const bareToken = /^(?:ey[JA]|ew[o0])[\w-]{6,}\s*[.-]/;

/** What an expression gives, and what evaluating it does. */
export function evaluate(m: Machine, node: AnyNode, frame: Frame): Value {
  const from = m.origin(node, frame);
  if (!m.mayGoOn()) return unknown('more code than can be followed', from);
  if (m.around.isReported(frame.script, node.start))
    return {kind: 'fault', fault: 'reported', name: '', from};
  return m.deeper(() => evaluated(m, node, frame));
}

function evaluated(m: Machine, node: AnyNode, frame: Frame): Value {
  const from = m.origin(node, frame);
  const go = (next: AnyNode) => evaluate(m, next, frame);
  switch (node.type) {
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return go(node.expression);
    case 'Literal':
      if (typeof node.value === 'string') {
        return isFiller(node.value, frame.script.text.slice(node.start, node.end))
          ? {kind: 'fault', fault: 'reported', name: '', from}
          : text(node.value, from);
      }
      if ('regex' in node && node.regex) {
        const {pattern, flags} = node.regex;
        return thing('regexp', from, {open: true, name: `/${pattern}/${flags}`});
      }
      if (typeof node.value === 'object' && node.value !== null) return unknown('a value', from);
      return primitive(node.value as null, from);
    case 'TemplateLiteral':
      return templated(
        node.quasis.map(({value}) => value.cooked ?? ''),
        node.expressions.map(go),
        from,
      );
    case 'Identifier':
      return unquoted(m, node, frame) ?? identifier(m, node.name, frame, from);
    case 'ThisExpression':
      return frame.thisValue;
    case 'MemberExpression':
      return unquoted(m, node, frame) ?? member(m, node, frame);
    case 'ObjectExpression':
      return object(m, node, frame);
    case 'ArrayExpression': {
      const list = thing('array', from);
      node.elements.forEach((element, i) => {
        if (element === null) return;
        if (element.type === 'SpreadElement') {
          go(element.argument);
          list.open = true;
        } else setMember(m, list, String(i), go(element));
      });
      setMember(
        m,
        list,
        'length',
        list.open ? unknown('a length', from) : primitive(node.elements.length),
      );
      return list;
    }
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
      return closure(m, node, frame);
    case 'AssignmentExpression':
      return assignment(m, node, frame);
    case 'SequenceExpression':
      return node.expressions.map(go).at(-1) ?? absent(from);
    case 'ConditionalExpression':
      return conditional(m, node.test, node.consequent, node.alternate, frame);
    case 'LogicalExpression':
      return logical(m, node.operator, node.left, () => go(node.right), frame);
    case 'BinaryExpression':
      return unquoted(m, node, frame) ?? binary(m, node, frame);
    case 'UnaryExpression':
      return unary(m, node.operator, node.argument, frame);
    case 'UpdateExpression':
      assign(m, node.argument, unknown('a count', from), frame);
      return unknown('a count', from);
    case 'AwaitExpression': {
      const given = go(node.argument);
      const {value, waits} = awaited(given);
      if (waits) {
        frame.waiting.changes ??= m.memory.changes(frame.level);
        if (frame.timing.when !== 'late') frame.timing = late('`await`');
      }
      return value;
    }
    case 'CallExpression':
      return callExpression(m, node, frame);
    case 'NewExpression':
      return callExpression(m, node, frame);
    case 'ImportExpression':
      return thing('promise', from, {settled: {value: unknown(notInPage(from), from)}});
    case 'TaggedTemplateExpression':
      node.quasi.expressions.forEach(go);
      return unknown(describe(from), from);
    case 'YieldExpression':
      if (node.argument) go(node.argument);
      return unknown(describe(from), from);
    case 'MetaProperty':
      return unknown(describe(from), from);
    default:
      return unknown(describe(from), from);
  }
}

/** A token without quotes: the same text as names, members or a difference. */
function unquoted(m: Machine, node: AnyNode, {script, scope}: Frame): Value | null {
  const written = script.text.slice(node.start, Math.min(node.end, node.start + 300));
  const from = {script, start: node.start, end: node.end};
  if (bareToken.test(written)) return {kind: 'fault', fault: 'unquoted', name: '', from};
  const variable = /^(?:import\.meta\.env|process\.env)\b[\w.]{0,60}/.exec(written)?.[0];
  const made = scope.find('process') ?? m.globals.own('process') ?? m.window.members.get('process');
  return variable === undefined || node.type !== 'MemberExpression' || made
    ? null
    : {kind: 'fault', fault: 'build-variable', name: variable, from};
}

function member(m: Machine, node: MemberExpression, frame: Frame): Value {
  const from = m.origin(node, frame);
  if (node.object.type === 'Super') return unknown(describe(from), from);
  const target = evaluate(m, node.object, frame);
  const name = keyOf(m, node.property, node.computed, frame);
  if (node.optional && isNothing(target)) return primitive(undefined, from);
  return readMember(m, target, name, frame, from);
}

function object(m: Machine, node: ObjectExpression, frame: Frame): Thing {
  const from = m.origin(node, frame);
  const made = thing('object', from);
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spread(m, made, evaluate(m, property.argument, frame));
      continue;
    }
    const name = keyOf(m, property.key, property.computed, frame);
    const given = evaluate(m, property.value, frame);
    const value = property.kind === 'get' ? got(m, given, made, frame) : given;
    if (name === null) made.open = true;
    else if (property.kind !== 'set') setMember(m, made, name, value);
  }
  return made;
}

/** What a getter gives: it is called when it is read, which the widget does when it starts. */
function got(m: Machine, getter: Value, made: Thing, frame: Frame): Value {
  const [first] = optionsOf(getter);
  const from = (first?.kind === 'thing' && first.from) || null;
  if (from === null) return getter;
  const site = {frame: {...frame, timing: late('the widget')}, from, path: []};
  return m.aside(() => m.language.call(m, getter, [], made, site)) ?? unknown(describe(from), from);
}
