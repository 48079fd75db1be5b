import ts from 'typescript';
import {featuresOf} from './owners';

/** A member or a global of the platform that a program uses. */
export interface Use {
  /** Its place in the data, such as `api.Request.body`. */
  feature: string;
  file: string;
  line: number;
}

/**
 * Every use of a member or a global of the platform, by its type: `request.body` counts whatever the request
 * is called, and however it is taken apart.
 */
export function membersUsed(program: ts.Program, files: readonly ts.SourceFile[]): Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];

  const isPlatform = (declaration: ts.Declaration) =>
    program.isSourceFileDefaultLibrary(declaration.getSourceFile());

  function note(node: ts.Node, symbol: ts.Symbol | undefined, receiver: ts.Type | null): void {
    const declarations = symbol?.declarations?.filter(isPlatform) ?? [];
    if (!symbol || declarations.length === 0) return;
    const member = symbol.name.replace(/^__@(\w+)@.*/, '@@$1');
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const feature of featuresOf(member, receiver, declarations, checker)) {
      uses.push({feature, file: file.fileName, line});
    }
  }

  function visit(node: ts.Node): void {
    if (ts.isExpressionWithTypeArguments(node)) return visit(node.expression);
    if (ts.isTypeNode(node) || ts.isTypeElement(node) || ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const receiver = checker.getTypeAtLocation(node.expression);
      note(node.name, checker.getSymbolAtLocation(node.name), receiver);
      return visit(node.expression);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const key = node.propertyName ?? node.name;
      const receiver = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(key)) note(key, receiver.getProperty(key.text), receiver);
    } else if (ts.isForOfStatement(node) && node.awaitModifier) {
      const receiver = checker.getTypeAtLocation(node.expression);
      const iterates = ({name}: ts.Symbol) => name.startsWith('__@asyncIterator@');
      note(node.expression, receiver.getProperties().find(iterates), receiver);
    } else if (ts.isShorthandPropertyAssignment(node)) {
      note(node.name, checker.getShorthandAssignmentValueSymbol(node), null);
    } else if (ts.isIdentifier(node) && (node.parent as ts.NamedDeclaration).name !== node) {
      note(node, checker.getSymbolAtLocation(node), null);
    }
    ts.forEachChild(node, visit);
  }

  for (const file of files) visit(file);
  return uses;
}
