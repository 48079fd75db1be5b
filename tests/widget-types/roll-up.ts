import path from 'node:path';
import ts from 'typescript';

/** What a customer's page works with; the other types come along because these name them. */
const roots = ['AlgomoSettings', 'Algomo', 'AlgomoEvents'] as const;

const head = `/**
 * Types of Algomo's chat widget: \`window.algomoSettings\`, \`window.Algomo\` and the events.
 *
 * Put this file anywhere in a TypeScript project. A later version may bring more codes, so handle those that you
 * do not know too.
 */
`;

/** What the page's window has then. */
function globals(events: readonly string[]): string {
  const listened = events.map((name) => `'${name}': CustomEvent<AlgomoEvents['${name}']>;`);
  return `
declare global {
  interface Window {
    /** What the page sets before the widget starts; without it, the visitor is anonymous. */
    algomoSettings?: AlgomoSettings;
    /** There as soon as the widget’s script has run. */
    Algomo?: Algomo;
  }
  interface WindowEventMap {
    ${listened.join('\n    ')}
  }
}
`;
}

/**
 * The types of the widget in one file without imports, as they stand in the sources, with their comments.
 *
 * @param folder the repository's root
 */
export function rolledUpTypes(folder: string): string {
  const entry = path.join(folder, 'src/widget/algomo.ts');
  const program = ts.createProgram([entry], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry)!;
  const written = new Map<string, string>();

  function add(symbol: ts.Symbol): void {
    const origin = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const [node] = origin.declarations ?? [];
    if (!node || !(ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))) return;
    if (!node.getSourceFile().fileName.startsWith(path.join(folder, 'src/'))) return;
    const name = node.name.text;
    if (written.has(name)) return;
    written.set(name, '');
    written.set(name, declaration(node, checker));
    const follow = (child: ts.Node): void => {
      if (ts.isTypeReferenceNode(child)) {
        const named = checker.getSymbolAtLocation(child.typeName);
        if (named) add(named);
      }
      ts.forEachChild(child, follow);
    };
    if (!isMadeOfValues(node)) follow(node);
  }

  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
  for (const root of roots) add(exported.find(({name}) => name === root)!);
  const events = exported.find(({name}) => name === 'AlgomoEvents')!;
  const names = checker.getDeclaredTypeOfSymbol(events).getProperties();
  return `${head}\n${[...written.values()].join('\n\n')}\n${globals(names.map(({name}) => name))}\nexport {};\n`;
}

/** Whether a type is taken from a constant, which a file of types does not have. */
function isMadeOfValues(node: ts.Node): boolean {
  return ts.isTypeQueryNode(node) || ts.forEachChild(node, isMadeOfValues) === true;
}

function declaration(
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
  checker: ts.TypeChecker,
): string {
  if (!isMadeOfValues(node)) return `${comment(node)}${node.getText()}`;
  const {InTypeAlias, NoTruncation} = ts.TypeFormatFlags;
  const type = checker.typeToString(
    checker.getTypeAtLocation(node),
    node,
    InTypeAlias | NoTruncation,
  );
  return `${comment(node)}export type ${node.name.text} = ${type};`;
}

function comment(node: ts.Node): string {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  const at = text.indexOf('/**');
  return at < 0 ? '' : text.slice(at).trimEnd() + '\n';
}
