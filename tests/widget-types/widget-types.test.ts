import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';
import {expect, test} from 'vitest';
import {rolledUpTypes} from './roll-up';

const root = fileURLToPath(new URL('../../', import.meta.url));
const published = `${root}static/types/algomo.d.ts`;

test('the published types are those of the widget; `vitest run tests/widget-types -u` writes them', async () => {
  const text = await format(rolledUpTypes(root), {
    ...(await resolveConfig(published)),
    filepath: published,
  });
  await expect(text).toMatchFileSnapshot(published);
});

const asFunction = 'window.algomoSettings = {visitorToken: ';
const onProblem = "window.addEventListener('algomo:problem', ({detail}) => ";

const rightUses = {
  'a token': `${asFunction}'eyJ…'};`,
  'no token': 'window.algomoSettings = {};',
  'a function': `${asFunction}() => null};`,
  'an async function': `${asFunction}async () => (await fetch('/token')).text()};`,
  'nothing any more': 'delete window.algomoSettings;',
  'a boot': 'window.Algomo?.boot();',
  'a boot with settings': "window.Algomo?.boot({visitorToken: 'eyJ…'});",
  'a shutdown': 'window.Algomo?.shutdown();',
  'open and close': 'window.Algomo?.open(); window.Algomo?.close();',
  'a user': "window.addEventListener('algomo:identity', ({detail: {user}}) => user?.name?.trim());",
  'an open chat': "window.addEventListener('algomo:open', ({detail}) => detail === null);",
  'a code': `${onProblem}console.log(detail.code, detail.url));`,
  'the facts of a code': `${onProblem}detail.code === 'expired' && detail.facts.serverTime.slice());`,
  'the facts of any code': `${onProblem}JSON.stringify(detail.facts));`,
  'types by name': `import type {AlgomoSettings, User} from './algomo';
    export const settingsOf = (user: User): AlgomoSettings => ({visitorToken: user.id});`,
};

const wrongUses = {
  'a misnamed token': "window.algomoSettings = {visitor_token: 'eyJ…'};",
  'a misnamed global': "window.AlgomoSettings = {visitorToken: 'eyJ…'};",
  'a promise in place of a function': `${asFunction}Promise.resolve('eyJ…')};`,
  'a token that is null': `${asFunction}null};`,
  'an object in place of a token': `${asFunction}{token: 'eyJ…'}};`,
  'a function that brings an object': `${asFunction}async () => ({token: 'eyJ…'})};`,
  'a function that brings undefined': `${asFunction}async () => undefined};`,
  'settings as text': 'window.algomoSettings = "{}";',
  'a widget that may not be there yet': 'window.Algomo.shutdown();',
  'a method that there is not': 'window.Algomo?.identify({id: 1});',
  'an argument of shutdown': 'window.Algomo?.shutdown(true);',
  'a user that may be anonymous':
    "window.addEventListener('algomo:ready', ({detail}) => detail.user.id);",
  'an id as a number':
    "window.addEventListener('algomo:ready', ({detail}) => detail.user?.id.toFixed());",
  'a code that there is not': `${onProblem}detail.code === 'token-expired');`,
  'the facts of another code': `${onProblem}detail.code === 'expired' && detail.facts.limit);`,
};

const errors = compile({...rightUses, ...wrongUses});

test('the file itself has no error', () => {
  expect(errors.get(published)).toBeUndefined();
});

test.each(Object.keys(rightUses))('%s is right', (use) => {
  expect(errors.get(use)).toBeUndefined();
});

test.each(Object.keys(wrongUses))('%s is an error', (use) => {
  expect(errors.get(use)).toHaveLength(1);
});

/** What the compiler says of each program in a project with the published file, and nothing of this repository. */
function compile(programs: Readonly<Record<string, string>>): Map<string, string[]> {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const names = new Map(
    Object.keys(programs).map((use, at) => [`${root}static/types/use-${at}.ts`, use]),
  );
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (file) => names.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...others) => {
    const use = names.get(file);
    if (use === undefined) return getSourceFile(file, target, ...others);
    return ts.createSourceFile(file, `${programs[use]}\nexport {};\n`, target);
  };
  const program = ts.createProgram([published, ...names.keys()], options, host);
  const found = new Map<string, string[]>();
  for (const {file, messageText} of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName ?? '';
    const use = names.get(name) ?? name;
    found.set(use, [...(found.get(use) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]);
  }
  return found;
}
