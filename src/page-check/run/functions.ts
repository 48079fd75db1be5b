import type {AnyNode, Class, Function as FunctionNode} from 'acorn';
import {isFunction, memberName} from '../javascript/tree';
import {declare} from './assign';
import {describe} from './describe';
import {Stop} from './events';
import type {CallSite, Completion, Frame} from './frame';
import type {Machine} from './machine';
import {setMember} from './members';
import {promised} from './promises';
import {Scope} from './scope';
import {
  either,
  isNothing,
  primitive,
  thing,
  unknown,
  type Closure,
  type Thing,
  type Value,
} from './value';

/** The value of a function or a class where it is written. */
export function closure(m: Machine, node: AnyNode, frame: Frame): Thing {
  const from = m.origin(node, frame);
  const arrow = node.type === 'ArrowFunctionExpression';
  const isClass = node.type === 'ClassExpression' || node.type === 'ClassDeclaration';
  const made = thing(isClass ? 'class' : 'function', from, {
    closure: {
      node,
      scope: frame.scope,
      thisValue: arrow
        ? frame.thisValue
        : unknown('`this`, which only the running page knows', from),
      script: frame.script,
      strict: frame.strict || isClass || isStrict(node),
      called: false,
    },
  });
  if (isClass) methods(m, made, node, frame);
  else if (m.functions.length < 400) m.functions.push(made);
  return made;
}

/** The methods of a class, as members of each of its objects. */
function methods(m: Machine, made: Thing, node: Class, frame: Frame): void {
  for (const part of node.body.body) {
    if (part.type === 'StaticBlock' || part.key.type === 'PrivateIdentifier') continue;
    const name = memberName(part.key, part.computed);
    if (name === null || !part.value) continue;
    const value = isFunction(part.value)
      ? closure(m, part.value, frame)
      : m.evaluate(part.value, frame);
    setMember(m, made, name, value);
  }
}

function isStrict(node: AnyNode): boolean {
  const body = 'body' in node ? node.body : null;
  if (body === null || Array.isArray(body) || body.type !== 'BlockStatement') return false;
  const [first] = body.body;
  return first?.type === 'ExpressionStatement' && first.directive === 'use strict';
}

/** What a call costs beside the evaluation of its parts, in steps. */
const callWork = 10;

/** Calls a function of the page's scripts. */
export function callClosure(
  m: Machine,
  made: Thing,
  {node, scope: outer, script, strict, thisValue: own}: Closure,
  args: readonly Value[],
  thisValue: Value,
  site: CallSite,
): Value {
  if (!isFunction(node) || !m.mayCall() || !m.mayGoOn(callWork))
    return unknown(describe(site.from), site.from);
  if (made.closure) made.closure.called = true;
  const {params, body, async: isAsync = false, generator = false} = node as FunctionNode;
  const scope = new Scope(outer, true);
  const level = m.memory.open();
  const frame: Frame = {
    script,
    scope,
    thisValue:
      node.type === 'ArrowFunctionExpression'
        ? own
        : !strict && isNothing(thisValue)
          ? m.window
          : thisValue,
    strict,
    isAsync,
    timing: site.frame.timing,
    returns: [],
    exits: [],
    level,
    waiting: {},
  };
  m.calls += 1;
  try {
    if (node.type === 'FunctionExpression' && node.id) scope.declare(node.id.name, made);
    scope.declare('arguments', unknown('`arguments`', site.from));
    params.forEach((param, i) => {
      if (param.type === 'RestElement')
        return declare(m, param.argument, unknown('`…`', site.from), scope, frame);
      return declare(m, param, args[i] ?? primitive(undefined, site.from), scope, frame);
    });
    const value = bodyValue(m, body, frame);
    if (generator) return unknown(describe(site.from), site.from);
    return isAsync ? promised(value, site.from) : value;
  } catch (error) {
    if (!(error instanceof Stop) || !isAsync) throw error;
    // An async function does not stop its caller: its promise is rejected.
    return thing('promise', site.from, {name: 'rejected'});
  } finally {
    m.calls -= 1;
    afterWaiting(m, frame);
    m.memory.keep(level);
  }
}

/** What a function's body gives; the state after it is either of those in which it can end. */
function bodyValue(m: Machine, body: AnyNode, frame: Frame): Value {
  if (body.type !== 'BlockStatement') return m.evaluate(body, frame);
  let completion: Completion;
  try {
    completion = m.language.execute(m, body.body, frame);
  } catch (error) {
    if (!(error instanceof Stop) || frame.exits.length === 0) throw error;
    completion = 'returned';
  }
  settle(m, frame, completion);
  const ends =
    completion === 'next' || completion === 'leave'
      ? [primitive(undefined, m.origin(body, frame))]
      : [];
  return either([...frame.returns, ...ends]);
}

/** Takes back what a function does after it has begun to wait: it is not done yet where its caller goes on. */
export function afterWaiting(m: Machine, {waiting, level}: Frame): void {
  if (waiting.changes === undefined) return;
  m.memory.undo(level);
  m.memory.open();
  m.memory.join([waiting.changes]);
}

function settle(m: Machine, {exits, level}: Frame, completion: Completion): void {
  if (exits.length === 0) return;
  const ways = completion === 'returned' ? exits : [...exits, m.memory.changes(level)];
  m.memory.undo(level);
  m.memory.open();
  m.memory.join(ways);
}
