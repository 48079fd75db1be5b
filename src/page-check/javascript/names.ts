import type {AnyNode} from 'acorn';
import type {Names} from './promises';
import {parseScript, places, scriptLimit, type Place} from './tree';

/** One place that gives a name a value. */
export interface Binding {
  readonly name: string;
  /** The function or the first value; null where it cannot be told. */
  readonly value: AnyNode | null;
  /** Whether every script of the page sees it, in a classic script. */
  readonly outermost: boolean;
}

/** Everything in a script that declares a name or assigns to it. */
export function bindings(all: readonly Place[]): Binding[] {
  return all.flatMap(({node, parent}): Binding[] => {
    const outermost = isOutermost(parent);
    const unknown = (pattern: AnyNode | null | undefined) =>
      patternNames(pattern).map((name) => ({name, value: null, outermost}));
    switch (node.type) {
      case 'VariableDeclarator':
        return node.id.type === 'Identifier'
          ? [{name: node.id.name, value: node.init ?? null, outermost}]
          : unknown(node.id);
      case 'FunctionDeclaration':
        return [
          {name: node.id?.name ?? '', value: node, outermost},
          ...node.params.flatMap(unknown),
        ];
      case 'FunctionExpression':
        return [...unknown(node.id), ...node.params.flatMap(unknown)];
      case 'ArrowFunctionExpression':
        return node.params.flatMap(unknown);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return unknown(node.id);
      case 'CatchClause':
        return unknown(node.param);
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        return unknown(node.local);
      case 'AssignmentExpression':
      case 'ForInStatement':
      case 'ForOfStatement':
        return unknown(node.left);
      case 'UpdateExpression':
        return unknown(node.argument);
      default:
        return [];
    }
  });
}

function isOutermost(parent: Place | null): boolean {
  const around = parent?.node.type === 'VariableDeclaration' ? parent.parent : parent;
  return around?.node.type === 'Program';
}

/** The names in a pattern; of `window.name`, the name. */
function patternNames(pattern: AnyNode | null | undefined): string[] {
  if (!pattern) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'MemberExpression':
      return pattern.property.type === 'Identifier' ? [pattern.property.name] : [];
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

/** The names that a function takes from around it. */
export function freeNames(node: AnyNode): string[] {
  const all = places(node);
  const own = new Set(
    bindings(all.filter(({node: one}) => one.type !== 'AssignmentExpression')).map(
      ({name}) => name,
    ),
  );
  return all.flatMap(({node: one, parent}) =>
    one.type === 'Identifier' && !own.has(one.name) && !isLabel(one, parent?.node)
      ? [one.name]
      : [],
  );
}

/** A member's or a property's name, which is no variable. */
function isLabel(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (parent?.type === 'Property')
    return parent.key === node && !parent.computed && !parent.shorthand;
  return parent?.type === 'MethodDefinition' || parent?.type === 'MetaProperty';
}

/**
 * What the scripts of a page say about the names that one of them uses. A name that two places give a value
 * has none that is certain.
 */
export function namesOf(own: Script, others: readonly Script[]): Names {
  const read = new Map<Script, readonly Binding[]>();
  const all = (script: Script) => {
    const known = read.get(script) ?? (script === own ? bindings(own.places) : shared(script));
    read.set(script, known);
    return known;
  };
  const found = (name: string) =>
    [own, ...others]
      .filter(({script}) => script.text.includes(name))
      .flatMap((script) => all(script).filter((one) => one.name === name));
  return {
    has: (name) => found(name).length > 0,
    value: (name) => {
      const [only, ...more] = found(name);
      return more.length === 0 ? (only?.value ?? null) : null;
    },
  };
}

interface Script {
  readonly script: {readonly text: string; readonly kind: string};
  readonly places: readonly Place[];
}

/** What another script declares, with the values of those that every script sees. */
function shared({script, places: read}: Script): Binding[] {
  return bindings(read.length > 0 ? read : parsed(script)).map((one) =>
    one.outermost && script.kind === 'classic' ? one : {...one, value: null},
  );
}

/** A script that does not mention the widget was not parsed before. */
function parsed({text, kind}: Script['script']): Place[] {
  if (text.length > scriptLimit) return [];
  const result = parseScript(text, kind === 'module');
  return 'tree' in result ? places(result.tree) : [];
}
