import type {AnyNode} from 'acorn';
import {declare} from './assign';
import {closure} from './functions';
import {Stop} from './events';
import type {Completion, Frame} from './frame';
import type {Machine} from './machine';
import {noteWhole} from './settings-events';
import {writeGlobal} from './members';
import {primitive, truth, unknown, type Value} from './value';
import {declareEmpty, hoist, isTopFunction, scopeOf} from './hoisting';
import {block, one} from './blocks';
import {loop} from './loops';
import {attempt, choice} from './branches';

/** Runs statements in their order, functions and `var` declared before. */
export function execute(m: Machine, nodes: readonly AnyNode[], frame: Frame): Completion {
  hoist(m, nodes, frame);
  for (const node of nodes) {
    if (!m.mayGoOn()) return 'next';
    const completion = m.deeper(() => statement(m, node, frame));
    if (completion !== 'next') return completion;
  }
  return 'next';
}

function statement(m: Machine, node: AnyNode, frame: Frame): Completion {
  switch (node.type) {
    case 'ExpressionStatement':
      m.evaluate(node.expression, frame);
      return 'next';
    case 'VariableDeclaration':
      for (const {id, init} of node.declarations) variable(m, node.kind, id, init ?? null, frame);
      return 'next';
    case 'ClassDeclaration':
      if (node.id) m.memory.write(scopeOf(m, frame).declare(node.id.name), closure(m, node, frame));
      return 'next';
    case 'BlockStatement':
      return block(m, node.body, frame);
    case 'LabeledStatement':
      return one(m, node.body, frame);
    case 'IfStatement': {
      const known = truth(m.evaluate(node.test, frame));
      if (known !== null) return one(m, known ? node.consequent : node.alternate, frame);
      return m.ways(frame, [
        () => one(m, node.consequent, frame),
        () => one(m, node.alternate, frame),
      ]);
    }
    case 'ReturnStatement':
      frame.returns.push(
        node.argument
          ? m.evaluate(node.argument, frame)
          : primitive(undefined, m.origin(node, frame)),
      );
      return 'return';
    case 'ThrowStatement':
      m.evaluate(node.argument, frame);
      throw new Stop(null);
    case 'TryStatement':
      return attempt(m, node, frame);
    case 'SwitchStatement':
      return choice(m, node, frame);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return loop(m, node, frame);
    case 'BreakStatement':
    case 'ContinueStatement':
      return 'leave';
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      if (node.declaration) return exported(m, node.declaration, frame);
      return 'next';
    case 'ImportDeclaration':
      for (const {local} of node.specifiers) {
        frame.scope.declare(
          local.name,
          unknown(`\`${local.name}\`, which another module gives`, m.origin(local, frame)),
        );
      }
      return 'next';
    default:
      return 'next';
  }
}

function exported(m: Machine, node: AnyNode, frame: Frame): Completion {
  if (/Statement$|Declaration$/.test(node.type)) return execute(m, [node], frame);
  m.evaluate(node, frame);
  return 'next';
}

function variable(m: Machine, kind: string, id: AnyNode, init: AnyNode | null, frame: Frame): void {
  if (kind === 'var' && init === null) {
    declareEmpty(m, id, frame);
    return;
  }
  const value: Value = init ? m.evaluate(init, frame) : primitive(undefined, m.origin(id, frame));
  const from = m.origin(init ?? id, frame);
  const place = {...from, start: id.start};
  if (kind === 'var' && isTopFunction(frame) && id.type === 'Identifier') {
    writeGlobal(m, id.name, value, frame, place);
    return;
  }
  const scope = kind === 'var' ? frame.scope.function : scopeOf(m, frame);
  declare(m, id, value, scope, frame, kind === 'const');
  if (id.type === 'Identifier') noteWhole(m, 'declared', id.name, false, value, frame, place);
}
