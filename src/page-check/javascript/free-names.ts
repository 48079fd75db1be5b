import type {AnyNode, Identifier} from 'acorn';
import {isFunction, isNode, places} from './tree';

/** The names that a function takes from around it. */
export function freeNames(node: AnyNode): string[] {
  const all = places(node);
  const own = new Set(all.flatMap(({node: one}) => declared(one)).map(({name}) => name));
  return all.flatMap(({node: one, parent}) =>
    one.type === 'Identifier' && !own.has(one.name) && !isLabel(one, parent?.node)
      ? [one.name]
      : [],
  );
}

/** The names that a node declares. */
function declared(node: AnyNode): Identifier[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return patternNames(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return [...patternNames(node.id), ...node.params.flatMap(patternNames)];
    case 'ArrowFunctionExpression':
      return node.params.flatMap(patternNames);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return patternNames(node.id);
    case 'CatchClause':
      return patternNames(node.param);
    default:
      return [];
  }
}

/** The names in a pattern, as `const {a, b: [c]}` has them. */
export function patternNames(pattern: AnyNode | null | undefined): Identifier[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) =>
        patternNames(one.type === 'Property' ? one.value : one.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(patternNames);
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'RestElement':
      return patternNames(pattern.argument);
    default:
      return [];
  }
}

/** A member's or a property's name, which is no variable. */
function isLabel(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (parent?.type === 'Property')
    return parent.key === node && !parent.computed && !parent.shorthand;
  return parent?.type === 'MethodDefinition' || parent?.type === 'MetaProperty';
}

/** Whether a function certainly returns no value: a body in braces without `return` of anything. */
export function returnsNothing(node: AnyNode): boolean {
  if (!isFunction(node) || !('body' in node) || ('generator' in node && node.generator))
    return false;
  const {body} = node;
  if (body === null || Array.isArray(body) || body.type !== 'BlockStatement') return false;
  if (body.body.at(-1)?.type === 'ThrowStatement') return false;
  const stack: AnyNode[] = [body];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'ReturnStatement' && next.argument) return false;
    for (const value of Object.values(next) as unknown[]) {
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(one) && !isFunction(one)) stack.push(one);
      }
    }
  }
  return true;
}
