import path from 'node:path';
import ts from 'typescript';

export const root = path.join(import.meta.dirname, '../..');

const {options, fileNames} = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config as object,
  ts.sys,
  root,
);

/** What runs in the browser, of the sources that the types are checked of. */
export function browserSources(): {program: ts.Program; files: ts.SourceFile[]} {
  const program = ts.createProgram(fileNames, options);
  const inBrowser =
    /^src\/(?!plugins\/|local-sandbox\/|setup-check\/|.*\/testing\/|.*\.test\.tsx?$)/;
  const files = program.getSourceFiles().filter(({fileName}) => inBrowser.test(nameOf(fileName)));
  return {program, files};
}

/** A program of files with these texts. */
export function sourcesOf(texts: readonly string[]): {program: ts.Program; files: ts.SourceFile[]} {
  const sources = new Map(
    texts.map((text, index) => [path.join(root, `example-${index}.ts`), text] as const),
  );
  const host = ts.createCompilerHost(options);
  const {fileExists, readFile} = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  const names = [...sources.keys()];
  const program = ts.createProgram(names, {...options, types: []}, host);
  const files = names.flatMap((name) => program.getSourceFile(name) ?? []);
  return {program, files};
}

/** The path of a file in the repository. */
export function nameOf(file: string): string {
  return path.relative(root, file).replaceAll(path.sep, '/');
}
