import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {
  BrowserName,
  CompatData,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import browserslist from 'browserslist';

/** What engines have of the web's and of JavaScript's interfaces, as MDN publishes it. */
const data = JSON.parse(
  readFileSync(
    path.join(__dirname, '../../node_modules/@mdn/browser-compat-data/data.json'),
    'utf8',
  ),
) as CompatData;

const engineNames: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  ios_saf: 'safari_ios',
  safari: 'safari',
};

/** The oldest engines that everything must run in: the list `browserslist` of package.json. */
export const oldest = browserslist().map((entry) => {
  const [, name = '', version = ''] = /^(\w+) ([\d.]+)/.exec(entry) ?? [];
  const engine = engineNames[name];
  if (!engine) throw new Error(`${entry} is an engine that this check does not know.`);
  return {engine, version};
});

/** The entry of a member in the data; null: it has none. */
export function entryOf(path: readonly string[]): Identifier | null {
  let entry = data as unknown as Identifier | undefined;
  for (const name of path) {
    entry = entry && Object.hasOwn(entry, name) ? (entry[name] as Identifier) : undefined;
  }
  return entry?.__compat ? entry : null;
}

/** The oldest engines that lack a feature, as `safari 16.4`. */
export function lacking(feature: string): string[] {
  const support = entryOf(feature.split('.'))?.__compat?.support;
  return oldest
    .filter(
      ({engine, version}) => ![support?.[engine] ?? []].flat().some((each) => has(each, version)),
    )
    .map(({engine, version}) => `${engine} ${version}`);
}

function has(statement: SimpleSupportStatement, version: string): boolean {
  const {version_added: added, version_removed: removed, flags} = statement;
  if (flags || statement.prefix || statement.alternative_name) return false;
  return isBy(added, version) && !isBy(removed, version);
}

/** Whether something happened in a version or before it. */
function isBy(when: SimpleSupportStatement['version_added'] | undefined, version: string): boolean {
  if (typeof when !== 'string' || when === 'preview') return false;
  const [then = [], now = []] = [when.replace('≤', ''), version].map((text) =>
    text.split('.').map(Number),
  );
  const differing = [0, 1, 2].find((index) => (then[index] ?? 0) !== (now[index] ?? 0));
  return differing === undefined || (then[differing] ?? 0) < (now[differing] ?? 0);
}

/** Whose methods are told by their names alone: few other things have a method of such a name. */
const valueTypes = ['Array', 'TypedArray', 'String', 'Map', 'Set'];

/** The methods of JavaScript's own values that an engine lacks. */
export function lackingMethods(): Set<string> {
  const builtins = data.javascript.builtins as unknown as Record<string, Identifier>;
  const features = valueTypes.flatMap((type) =>
    Object.keys(builtins[type] ?? {}).map((member) => ['javascript', 'builtins', type, member]),
  );
  return new Set(
    features
      .filter((path) => entryOf(path) && lacking(path.join('.')).length > 0)
      .map((path) => path.at(-1) ?? ''),
  );
}
