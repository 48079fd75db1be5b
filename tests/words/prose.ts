import ts from 'typescript';

/** Prose of a file: as long as the file, with all that is not prose blanked, so that places stay. */
export type Prose = string;

const blank = (text: string) => text.replace(/[^\n]/g, '\u0000');

/** Code in backticks and “quoted” product texts: said as they are. */
const exempt = /`[^`]*`|“[^”]*”/g;

/** What a reader of a Markdown page reads as prose: no code, no tags, no addresses. Titles are read. */
export function proseOfPage(source: string): Prose {
  return [
    /^(?:(?!title:|description:)\w+:.*|---)$/gm,
    /^(?:title|description):/gm,
    /^(`{3,})[^\n]*\n[^]*?^\1$/gm,
    /^(?:import|export) .*$/gm,
    /\{\/\*[^]*?\*\/\}/g,
    exempt,
    /<\/?[A-Za-z](?:[^<>]|=>)*>/g,
    /\]\([^)]*\)/g,
    /\{[^{}]*\}/g,
    /https?:\/\/\S+/g,
    /[*_|#]+/g,
  ].reduce((text, pattern) => text.replace(pattern, blank), source);
}

/** The strings of a program that are sentences or labels, and the text of its elements. */
export function proseOfProgram(source: string, name: string): Prose {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
  let prose = blank(source);
  const keep = (node: ts.Node) => {
    const [start, end] = [node.getStart(file), node.end];
    const text = source
      .slice(start, end)
      .replace(exempt, blank)
      .replace(/^['"`}]|(?:['"`]|\$\{)$/g, blank);
    prose = prose.slice(0, start) + text + prose.slice(end);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isQuotation(node)) return;
    if (
      ts.isJsxAttribute(node) &&
      !/^(?:title|label|aria-label|placeholder|alt|text|description)$/.test(node.name.getText(file))
    )
      return;
    const words = ts.isJsxText(node) || isSentence(node);
    if (words) keep(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return prose;
}

/** Code in an element of its own, or what browsers say in the catalogue's `seen`. */
function isQuotation(node: ts.Node): boolean {
  if (ts.isJsxElement(node)) return /^(?:code|pre)$/.test(node.openingElement.tagName.getText());
  return ts.isPropertyAssignment(node) && node.name.getText() === 'seen';
}

/** A string with a space or a capital in it: not a key, a code or a class. */
function isSentence(node: ts.Node): boolean {
  const part = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return (part || ts.isStringLiteralLike(node)) && /^[^\w]?[A-Z]|\S \S/.test(node.text);
}
