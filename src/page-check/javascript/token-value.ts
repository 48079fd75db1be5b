import type {AnyNode} from 'acorn';
import {returnsNothing} from './functions';
import {isPromise, type Names} from './promises';
import {isFunction, path} from './tree';

/** What a script gives as `visitorToken`, as far as its text tells. */
export type TokenValue =
  | {kind: 'string'; text: string}
  /** Made at run time: a variable, a call, a function. */
  | {kind: 'computed'; names: readonly string[]}
  /** A token that stands there without quotes, and that JavaScript takes for names and dots. */
  | {kind: 'unquoted'}
  /** `null`, `undefined`, or an empty string. */
  | {kind: 'nothing'; written: string}
  /** A function whose body has no `return`. */
  | {kind: 'returns-nothing'}
  /** A promise where a function belongs. */
  | {kind: 'promise'}
  /** A variable of the build, which no browser knows: `process.env.TOKEN`. */
  | {kind: 'build-variable'; name: string}
  | {kind: 'not-a-string'; what: string}
  /** A name as placeholders have them: `YOUR_VISITOR_TOKEN`. */
  | {kind: 'placeholder-name'; name: string};

/**
 * @param source the script, to see how the value is written
 * @param known what the page's scripts say about names
 */
export function tokenValue(node: AnyNode, source: string, known: Names): TokenValue {
  const written = source.slice(node.start, Math.min(node.end, node.start + 5000));
  if (/^(?:ey[JA]|ew[o0])[\w-]{6,}\s*[.-]/.test(written)) return {kind: 'unquoted'};
  if (/^import\.meta\.env\b/.test(written))
    return {kind: 'build-variable', name: 'import.meta.env'};
  const made = madeValue(node, known);
  if (made !== null) return made;
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string') return text(node.value);
      return node.value === null && !node.raw?.startsWith('/')
        ? {kind: 'nothing', written: 'null'}
        : {kind: 'not-a-string', what: what(node.value)};
    case 'TemplateLiteral': {
      const [only, ...more] = node.quasis;
      return more.length === 0 ? text(only?.value.cooked ?? '') : {kind: 'computed', names: []};
    }
    case 'Identifier':
      if (node.name === 'undefined') return {kind: 'nothing', written: 'undefined'};
      return isPlaceholderName(node.name)
        ? {kind: 'placeholder-name', name: node.name}
        : {kind: 'computed', names: [node.name]};
    case 'ObjectExpression':
      return {kind: 'not-a-string', what: 'an object'};
    case 'ArrayExpression':
      return {kind: 'not-a-string', what: 'an array'};
    case 'BinaryExpression':
      return joined(node, source, known);
    case 'LogicalExpression':
      return tokenValue(node.left, source, known);
    default:
      return {kind: 'computed', names: isFunction(node) ? [] : names(node)};
  }
}

/** What makes the value at run time, where that is certainly wrong. */
function madeValue(node: AnyNode, known: Names): TokenValue | null {
  const names = path(node);
  if (names?.[0] === 'process' && names[1] === 'env' && !known.has('process'))
    return {kind: 'build-variable', name: names.join('.')};
  const given = node.type === 'Identifier' ? known.value(node.name) : node;
  if (given !== null && returnsNothing(given)) return {kind: 'returns-nothing'};
  return isPromise(node, known) ? {kind: 'promise'} : null;
}

function text(value: string): TokenValue {
  return value.trim() === ''
    ? {kind: 'nothing', written: 'an empty string'}
    : {kind: 'string', text: value};
}

function joined(node: AnyNode, source: string, known: Names): TokenValue {
  if (node.type !== 'BinaryExpression' || node.operator !== '+')
    return {kind: 'computed', names: []};
  const parts: string[] = [];
  let next: AnyNode = node;
  while (next.type === 'BinaryExpression' && next.operator === '+' && parts.length < 200) {
    const right = tokenValue(next.right, source, known);
    if (right.kind !== 'string') return {kind: 'computed', names: []};
    parts.unshift(right.text);
    next = next.left;
  }
  const first = next.type === 'BinaryExpression' ? null : tokenValue(next, source, known);
  return first?.kind === 'string'
    ? text(first.text + parts.join(''))
    : {kind: 'computed', names: []};
}

function names(node: AnyNode): string[] {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier'
    ? [node.callee.name]
    : [];
}

function what(value: unknown): string {
  if (typeof value === 'object') return 'a regular expression';
  return `a ${typeof value}`;
}

function isPlaceholderName(name: string): boolean {
  return (
    /^_*(?:YOUR|MY|THE|INSERT|GENERATED|REPLACE|PUT|PASTE|SIGNED|VISITOR)?_?(?:[A-Z]+_)*(?:TOKEN|JWT)(?:_[A-Z]+)*_*$/.test(
      name,
    ) && name.length > 3
  );
}
