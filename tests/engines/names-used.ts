import {type AnyNode, parse} from 'acorn';
import {entryOf, lacking, lackingMethods} from './support';

const methods = lackingMethods();

/**
 * What a built script uses that an engine lacks, as far as names tell: globals, what belongs to a global, and
 * methods of JavaScript's own values.
 *
 * @throws SyntaxError if the script is newer than ECMAScript 2022
 */
export function lackingNames(script: string): Set<string> {
  const names = new Set<string>();
  const lacks = (...paths: string[]) => {
    const feature = paths.find((path) => entryOf(path.split('.')));
    return feature !== undefined && lacking(feature).length > 0;
  };

  function visit(node: AnyNode, parent: AnyNode | null): void {
    if (node.type === 'Identifier' && isReference(node, parent)) {
      const {name} = node;
      if (lacks(`api.${name}`, `api.Window.${name}`, `javascript.builtins.${name}`))
        names.add(name);
    }
    if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
      const {object, property} = node;
      const owner = object.type === 'Identifier' ? object.name : '';
      const called = parent?.type === 'CallExpression' && parent.callee === node;
      const paths = [
        `api.${owner}.${property.name}_static`,
        `javascript.builtins.${owner}.${property.name}`,
      ];
      if (lacks(...paths)) names.add(`${owner}.${property.name}`);
      else if (called && methods.has(property.name)) names.add(`.${property.name}()`);
    }
    for (const child of children(node)) visit(child, node);
  }

  visit(parse(script, {ecmaVersion: 2022, sourceType: 'module'}), null);
  return names;
}

/** Whether a name stands for a value, and is not the name of a member or a label. */
function isReference(node: AnyNode, parent: AnyNode | null): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent && 'key' in parent && parent.key === node)
    return 'shorthand' in parent && parent.shorthand;
  return true;
}

function children(node: AnyNode): AnyNode[] {
  const values = Object.values(node).flat() as unknown[];
  return values.filter(
    (value): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value,
  );
}
