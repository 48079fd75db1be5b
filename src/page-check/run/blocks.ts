import type {AnyNode} from 'acorn';
import type {Completion, Frame} from './frame';
import type {Machine} from './machine';
import {Scope} from './scope';

export function block(m: Machine, nodes: readonly AnyNode[], frame: Frame): Completion {
  return within(frame, new Scope(frame.scope, false), (inner) =>
    m.language.execute(m, nodes, inner),
  );
}

/** Runs a part of a function in a scope of its own; an `await` in it counts for what comes after it. */
export function within(frame: Frame, scope: Scope, run: (inner: Frame) => Completion): Completion {
  const inner = {...frame, scope};
  const completion = run(inner);
  frame.timing = inner.timing;
  return completion;
}

export function one(m: Machine, node: AnyNode | null | undefined, frame: Frame): Completion {
  if (!node) return 'next';
  return node.type === 'BlockStatement'
    ? block(m, node.body, frame)
    : m.language.execute(m, [node], frame);
}
