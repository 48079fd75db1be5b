import type {AnyNode} from 'acorn';
import {isFunction, isNode} from './tree';

/** Whether a function certainly returns no value: a body in braces without `return` of anything. */
export function returnsNothing(node: AnyNode): boolean {
  if (!isFunction(node) || !('body' in node) || ('generator' in node && node.generator))
    return false;
  const {body} = node;
  if (body === null || Array.isArray(body) || body.type !== 'BlockStatement') return false;
  if (body.body.at(-1)?.type === 'ThrowStatement') return false;
  return !returnsValue(body);
}

function returnsValue(body: AnyNode): boolean {
  const stack: AnyNode[] = [body];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'ReturnStatement' && node.argument) return true;
    for (const value of Object.values(node) as unknown[]) {
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(one) && !isFunction(one)) stack.push(one);
      }
    }
  }
  return false;
}
