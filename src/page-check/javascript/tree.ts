import {parse, type AnyNode, type Program} from 'acorn';

/** A node with the way up to the program. */
export interface Place {
  readonly node: AnyNode;
  readonly parent: Place | null;
}

export type Parsed = {tree: Program} | {error: string; position: number};

/** Scripts up to this many characters are parsed. */
export const scriptLimit = 200_000;

/** Parses a script; never throws, however the text is. */
export function parseScript(text: string, module: boolean): Parsed {
  try {
    return {
      tree: parse(text, {
        ecmaVersion: 'latest',
        sourceType: module ? 'module' : 'script',
        allowHashBang: false,
      }),
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return {error: 'too deeply nested', position: 0};
    const {pos} = error as SyntaxError & {pos?: number};
    return {error: error.message.replace(/ \(\d+:\d+\)$/, ''), position: pos ?? 0};
  }
}

/** Where the comments of a script are; none if it cannot be parsed. */
export function commentsIn(text: string, module: boolean): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = [];
  try {
    parse(text, {
      ecmaVersion: 'latest',
      sourceType: module ? 'module' : 'script',
      onComment: (_, __, start, end) => found.push({start, end}),
    });
  } catch {
    return [];
  }
  return found;
}

/** Every node in the order of the text, without recursion. */
export function places(tree: AnyNode): Place[] {
  const all: Place[] = [];
  const stack: Place[] = [{node: tree, parent: null}];
  for (let place = stack.pop(); place; place = stack.pop()) {
    all.push(place);
    const children: AnyNode[] = [];
    for (const value of Object.values(place.node) as unknown[]) {
      if (Array.isArray(value)) children.push(...value.filter(isNode));
      else if (isNode(value)) children.push(value);
    }
    for (const node of children.reverse()) stack.push({node, parent: place});
  }
  return all;
}

export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
}

/** `window.Algomo.boot` as ['window', 'Algomo', 'boot']; null where a part is computed. */
export function path(node: AnyNode): string[] | null {
  const names: string[] = [];
  let next: AnyNode = node;
  for (;;) {
    if (next.type === 'ChainExpression') next = next.expression;
    else if (next.type === 'Identifier') return [next.name, ...names.reverse()];
    else if (next.type === 'ThisExpression') return ['this', ...names.reverse()];
    else if (next.type === 'MemberExpression') {
      const name = memberName(next.property, next.computed);
      if (name === null) return null;
      names.push(name);
      next = next.object;
    } else return null;
  }
}

/** The name of a property or member as it is written; null where it is computed. */
export function memberName(node: AnyNode, computed: boolean): string | null {
  if (node.type === 'Identifier') return computed ? null : node.name;
  if (node.type === 'Literal') return String(node.value);
  return null;
}

export function isFunction(node: AnyNode): boolean {
  return /^(?:FunctionExpression|FunctionDeclaration|ArrowFunctionExpression)$/.test(node.type);
}
