import ts from 'typescript';
import {entryOf} from './support';

/** What a member belongs to: an interface, the constructor of one, or (null) the global scope. */
type Owner = {name: string; isStatic: boolean} | null;

/** The places in the data of a member of a type; of a union, of each of its types. */
export function featuresOf(
  member: string,
  receiver: ts.Type | null,
  declarations: readonly ts.Declaration[],
  checker: ts.TypeChecker,
): string[] {
  const declared = declarations.map(ownerOf);
  const types = receiver ? partsOf(receiver, checker) : [];
  const found = types.flatMap((type) => first([...inherited(type), ...declared], member) ?? []);
  return found.length > 0 ? found : [first(declared, member) ?? []].flat();
}

/** The first owner's that the data knows. */
function first(owners: readonly Owner[], member: string): string | null {
  const path = owners.flatMap((owner) => pathsOf(owner, member)).find((each) => entryOf(each));
  return path?.join('.') ?? null;
}

function pathsOf(owner: Owner, member: string): string[][] {
  const builtins = ['javascript', 'builtins'];
  if (owner === null)
    return [
      ['api', member],
      ['api', 'Window', member],
      [...builtins, member],
    ];
  const {name, isStatic} = owner;
  const shared = /^(Big)?(Int|Uint|Float)\d+(Clamped)?Array$/.test(name) ? ['TypedArray'] : [];
  return [
    ['api', name, isStatic ? `${member}_static` : member],
    ...[name, ...shared].map((each) => [...builtins, each, member]),
  ];
}

/** The types that a value may have, without those that stand for nothing. */
function partsOf(type: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  const parts = type.isUnionOrIntersection() ? type.types : [checker.getApparentType(type)];
  return type.isUnionOrIntersection() ? parts.flatMap((part) => partsOf(part, checker)) : parts;
}

/** A type's own name, and those of what it extends. */
function inherited(type: ts.Type): Owner[] {
  const declaration = type.symbol?.declarations?.[0];
  const bases = type.isClassOrInterface() || isReference(type) ? (type.getBaseTypes() ?? []) : [];
  const own = declaration ? [named(declaration)] : [];
  return [...own, ...bases.flatMap(inherited)].filter((owner) => owner !== null);
}

function isReference(type: ts.Type): boolean {
  return Boolean((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference);
}

function ownerOf({parent}: ts.Declaration): Owner {
  return named(parent);
}

/** The owner that a declaration declares; null where what stands in it is global. */
function named(declaration: ts.Node): Owner {
  if (ts.isTypeLiteralNode(declaration) && ts.isVariableDeclaration(declaration.parent)) {
    return {name: declaration.parent.name.getText(), isStatic: true};
  }
  if (!ts.isInterfaceDeclaration(declaration)) return null;
  const [, constructed] = /^(\w+)Constructor$/.exec(declaration.name.text) ?? [];
  const name = (constructed ?? declaration.name.text).replace(/^Readonly(?=Array|Map|Set)/, '');
  return {name, isStatic: constructed !== undefined};
}
