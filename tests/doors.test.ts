import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';
import {expect, test} from 'vitest';

/** A function that a room gives to the others, as it is declared. */
interface PublicFunction {
  readonly name: string;
  readonly node: ts.Node;
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The functions of a file under the names that it exports; null: all of them. */
function functionsOf(file: string, wanted: ReadonlySet<string> | null): PublicFunction[] {
  return parsed(file).statements.flatMap((node): PublicFunction[] => {
    if (ts.isExportDeclaration(node) && !node.isTypeOnly) return passedOn(file, node, wanted);
    const exported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const found = ts.isFunctionDeclaration(node)
      ? [node]
      : ts.isVariableStatement(node)
        ? node.declarationList.declarations.filter(isFunction)
        : [];
    return found
      .map((one) => ({name: one.name?.getText() ?? 'default', node: one}))
      .filter(({name}) => wanted === null || wanted.has(name));
  });
}

function isFunction({initializer}: ts.VariableDeclaration): boolean {
  return (
    initializer !== undefined &&
    (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
  );
}

/** `export {a, b as c} from './file'` */
function passedOn(
  file: string,
  {exportClause, moduleSpecifier}: ts.ExportDeclaration,
  wanted: ReadonlySet<string> | null,
): PublicFunction[] {
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
  const path = join(dirname(file), moduleSpecifier.text);
  const target = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => existsSync(one));
  if (target === undefined) return [];
  if (exportClause === undefined) return functionsOf(target, wanted);
  if (!ts.isNamedExports(exportClause)) return [];
  const names = exportClause.elements
    .filter(({name, isTypeOnly}) => !isTypeOnly && (wanted === null || wanted.has(name.text)))
    .map(({name, propertyName}) => (propertyName ?? name).text);
  return functionsOf(target, new Set(names));
}

const doors = readdirSync('src')
  .map((room) => `src/${room}/index.ts`)
  .filter((file) => existsSync(file));

test('there are doors, and functions behind them', () => {
  expect(doors.length).toBeGreaterThan(8);
  expect(doors.flatMap((door) => functionsOf(door, null)).length).toBeGreaterThan(40);
});

test.each(doors)('each function of %s has a doc comment with an example', (door) => {
  const without = functionsOf(door, null).filter(
    ({node}) => !ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'example'),
  );
  expect(without.map(({name}) => name)).toEqual([]);
});
