import {expect, test} from 'vitest';
import {exceptions} from './exceptions';
import {membersUsed} from './members-used';
import {browserSources, nameOf, sourcesOf} from './program';
import {lacking, oldest} from './support';

test(
  'what runs in the browser uses nothing that a supported engine lacks',
  {timeout: 300_000},
  () => {
    const {program, files} = browserSources();
    const uses = membersUsed(program, files);
    const found = uses
      .map(({feature, file, line}) => ({
        feature,
        file: nameOf(file),
        line,
        engines: lacking(feature),
      }))
      .filter(({engines}) => engines.length > 0);
    const isExcepted = ({feature, file}: {feature: string; file: string}) =>
      exceptions.some((each) => each.feature === feature && each.file === file);

    expect(new Set(uses.map(({feature}) => feature)).size).toBeGreaterThan(200);
    expect(found.filter((use) => !isExcepted(use))).toEqual([]);
    const unused = exceptions.filter(
      (each) => !found.some(({feature, file}) => each.feature === feature && each.file === file),
    );
    expect(unused, 'exceptions that nothing needs any more').toEqual([]);
  },
);

/** Each is in an engine that is newer than the oldest, or in some of the engines alone. */
const lines: [source: string, feature: string][] = [
  [`new Request('/').body;`, 'api.Request.body'],
  [`const {body: stream} = new Request('/');`, 'api.Request.body'],
  [`export const f = ({body}: Request) => body;`, 'api.Request.body'],
  [`export const f = (either: Request | Response) => either.body;`, 'api.Request.body'],
  [`requestIdleCallback(() => {});`, 'api.Window.requestIdleCallback'],
  [`window.requestIdleCallback(() => {});`, 'api.Window.requestIdleCallback'],
  [`const {requestIdleCallback: idle} = window;`, 'api.Window.requestIdleCallback'],
  [`export const all = {requestIdleCallback};`, 'api.Window.requestIdleCallback'],
  [`AbortSignal.any([]);`, 'api.AbortSignal.any_static'],
  [`URL.canParse('');`, 'api.URL.canParse_static'],
  [`Response.json({});`, 'api.Response.json_static'],
  [`Promise.withResolvers();`, 'javascript.builtins.Promise.withResolvers'],
  [`Object.groupBy([1], String);`, 'javascript.builtins.Object.groupBy'],
  [`'x'.isWellFormed();`, 'javascript.builtins.String.isWellFormed'],
  [`[1].toSorted();`, 'javascript.builtins.Array.toSorted'],
  [
    `export const f = (all: readonly number[]) => all.toReversed();`,
    'javascript.builtins.Array.toReversed',
  ],
  [`new Uint8Array(1).toSorted();`, 'javascript.builtins.TypedArray.toSorted'],
  [
    `export async function f(stream: ReadableStream) { for await (const part of stream) void part; }`,
    'api.ReadableStream.@@asyncIterator',
  ],
];

const {program, files} = sourcesOf(lines.map(([source]) => `export {};\n${source}`));

test.each(lines.map(([source, feature], index) => ({source, feature, index})))(
  'sees $source',
  ({feature, index}) => {
    const found = membersUsed(program, files.slice(index, index + 1)).map((use) => use.feature);
    expect(found).toContain(feature);
    expect(lacking(feature)).not.toEqual([]);
  },
);

test('leaves alone what every engine has', () => {
  const {program, files} = sourcesOf([
    `export type Idle = typeof requestIdleCallback;
    export const f = async (response: Response) => [response.body, [1].at(-1), await response.json()];
    export const own = {toSorted: () => [], body: 1};
    own.toSorted();
    new Map<string, number>().get('x');
    void fetch('/').then(({headers}) => headers.get('x'), () => AbortSignal.timeout(1));`,
  ]);
  const found = membersUsed(program, files).map((use) => use.feature);
  expect(found).toEqual(
    expect.arrayContaining(['api.Response.body', 'api.AbortSignal.timeout_static']),
  );
  expect(found.filter((feature) => lacking(feature).length > 0)).toEqual([]);
});

test('the oldest engines are read from package.json', () => {
  expect(oldest).toContainEqual({engine: 'safari', version: '16.4'});
  expect(oldest).toContainEqual({engine: 'chrome', version: '109'});
  expect(oldest.map(({engine}) => engine)).toContain('firefox');
});
