import type {AnyNode} from 'acorn';
import {isFunction} from './tree';

/** What a page's scripts say about their names. */
export interface Names {
  /** Whether a script declares it, or assigns to it. */
  has(name: string): boolean;
  /** The only value that it is ever given; null where that is not certain. */
  value(name: string): AnyNode | null;
}

/** Whether a value is certainly a promise: it is what `fetch`, a promise's method or an async function gives. */
export function isPromise(node: AnyNode, known: Names): boolean {
  let next = node;
  for (let depth = 0; depth < 100; depth++) {
    if (next.type === 'ParenthesizedExpression') next = next.expression;
    else if (next.type === 'ImportExpression') return true;
    else if (next.type === 'NewExpression')
      return (
        next.callee.type === 'Identifier' && next.callee.name === 'Promise' && !known.has('Promise')
      );
    else if (next.type === 'Identifier') {
      const value = known.value(next.name);
      if (value === null || isFunction(value)) return false;
      next = value;
    } else if (next.type !== 'CallExpression') return false;
    else {
      const {callee} = next;
      if (isFunction(callee)) return isAsync(callee);
      if (callee.type === 'Identifier') {
        if (callee.name === 'fetch') return !known.has('fetch');
        const called = known.value(callee.name);
        return called !== null && isAsync(called);
      }
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
      const {object, property} = callee;
      const of = object.type === 'Identifier' ? object.name : null;
      if (of === 'window' && property.name === 'fetch') return !known.has('fetch');
      if (of === 'Promise' && !known.has('Promise'))
        return /^(?:resolve|reject|all|any|race|allSettled)$/.test(property.name);
      if (of === 'axios' && !known.has('axios'))
        return /^(?:get|post|request)$/.test(property.name);
      if (!/^(?:then|catch|finally)$/.test(property.name)) return false;
      next = object;
    }
  }
  return false;
}

function isAsync(node: AnyNode): boolean {
  return (
    isFunction(node) && 'async' in node && node.async && !('generator' in node && node.generator)
  );
}
