import type {AnyNode, Statement} from 'acorn';
import {assign, declare} from './assign';
import {describe} from './describe';
import type {Completion, Frame} from './frame';
import type {Machine} from './machine';
import {itemsOf, membersIn} from './object-builtins';
import {Scope} from './scope';
import {text, truth, unknown, type Value} from './value';
import {one, within} from './blocks';

type Loop = AnyNode & {
  type:
    'ForStatement' | 'ForInStatement' | 'ForOfStatement' | 'WhileStatement' | 'DoWhileStatement';
};

const mostRounds = 30;

/** The rounds of a loop over what the page shows whole. */
function rounds(
  m: Machine,
  {left, body}: Loop & {type: 'ForInStatement' | 'ForOfStatement'},
  items: readonly Value[],
  frame: Frame,
): Completion {
  for (const item of items) {
    const completion = within(frame, new Scope(frame.scope, false), (inner) => {
      if (left.type === 'VariableDeclaration') {
        const [first] = left.declarations;
        if (first) declare(m, first.id, item, inner.scope, inner);
      } else assign(m, left, item, inner);
      return one(m, body, inner);
    });
    if (completion === 'return' || completion === 'returned') return completion;
  }
  return 'next';
}

/** A loop's body runs once, or not at all. */
export function loop(m: Machine, node: Loop, frame: Frame): Completion {
  return within(frame, new Scope(frame.scope, false), (inner) => {
    if (node.type === 'ForStatement') {
      if (node.init?.type === 'VariableDeclaration') m.language.execute(m, [node.init], inner);
      else if (node.init) m.evaluate(node.init, inner);
    }
    if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') {
      const from = m.origin(node.left, inner);
      const over = m.evaluate(node.right, inner);
      const items =
        node.type === 'ForOfStatement'
          ? itemsOf(over)
          : membersIn(over)?.map(([name]): Value => text(name, from));
      if (items && items.length <= mostRounds) return rounds(m, node, items, inner);
      if (node.left.type === 'VariableDeclaration') {
        for (const {id} of node.left.declarations)
          declare(m, id, unknown(describe(from), from), inner.scope, inner);
      }
    }
    const body = () => {
      const completion = one(m, node.body as Statement, inner);
      return completion === 'leave' ? ('next' as const) : completion;
    };
    if (node.type === 'DoWhileStatement') return body();
    const test = 'test' in node && node.test ? truth(m.evaluate(node.test, inner)) : null;
    return test === false ? 'next' : m.ways(inner, [body, () => 'next']);
  });
}
