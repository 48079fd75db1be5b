import type {AnyNode} from 'acorn';
import {isTokenName} from '../visitor-token';
import {freeNames, returnsNothing} from './javascript/free-names';
import {parseOn} from './javascript/repair';
import {isFunction, path} from './javascript/tree';
import {reaches, type PageReading} from './page-reading';
import {optionsOf, type Origin, type Thing, type Value} from './run/value';
import {masked} from './source/places';

/** The value of `visitorToken` where the server writes the token. The widget names it if it is left in. */
export const placeholderToken = "'GENERATED_VISITOR_TOKEN'";

/** The value of `visitorToken` where the page gets the token itself, as the guide has it. */
export const fetchedToken = `async () => {
      const response = await fetch('/visitor-token', {cache: 'no-store'});
      if (response.status === 401) return null; // nobody is signed in
      if (!response.ok) throw new Error(\`/visitor-token answered \${response.status}\`);
      return response.text();
    }`;

/**
 * The snippet as it should be, everything that is wrong with the page's own corrected and the reader's other settings
 * kept. Never a part of a token, never a name that is not defined there.
 *
 * @param isRight whether nothing is wrong with a snippet
 */
export function correctedSnippet(page: PageReading, isRight: (snippet: string) => boolean): string {
  const others = [...spreads(page), ...otherSettings(page)];
  const safe = others.filter((one) => isRight(written([one], fetchedToken)));
  const token = correctedToken(page);
  const sure = token === placeholderToken || isRight(written([], token));
  return written(safe, sure ? token : fetchedToken);
}

function written(others: readonly string[], token: string): string {
  return [
    '<script>',
    '  window.algomoSettings = {',
    ...others.map((line) => `    ${line},`),
    `    visitorToken: ${token},`,
    '  };',
    '</script>',
  ].join('\n');
}

/** What the settings take over from other objects: `...window.chatDefaults`. */
function spreads({run}: PageReading): string[] {
  const sources = run.events
    .filter((event) => reaches(event) && event.form !== 'member')
    .flatMap(({value}) => optionsOf(value))
    .flatMap((one) =>
      one.kind === 'thing' && one.type === 'object' && one.from ? [slice(one.from)] : [],
    );
  return [...new Set(sources.flatMap(spreadsIn))].slice(0, 5);
}

function spreadsIn(source: string): string[] {
  if (!source.startsWith('{') || !source.includes('...') || source.length > 5000) return [];
  const [first] = parseOn(`(${source})`, false).tree?.body ?? [];
  const object = first?.type === 'ExpressionStatement' ? first.expression : null;
  if (object?.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((one) =>
    one.type === 'SpreadElement' && path(one.argument) !== null
      ? [source.slice(one.start - 1, one.end - 1)]
      : [],
  );
}

const provided = new Set(
  'fetch window document console localStorage sessionStorage location navigator JSON Promise Error String URL URLSearchParams Headers Request AbortController AbortSignal encodeURIComponent undefined'.split(
    ' ',
  ),
);

/** The page's own function if it runs wherever it stands, else what takes the place of its value. */
function correctedToken({tokens, readings, source}: PageReading): string {
  const asks = readings.some(({faults}) => faults.some(({reason}) => reason === 'await'));
  if (asks) return fetchedToken;
  const options = tokens.flatMap(({value}) => optionsOf(value));
  const closure = options.find(
    (one): one is Thing => one.kind === 'thing' && one.closure !== undefined,
  );
  if (closure) return correctedFunction(closure);
  const written =
    options.length === 0 ||
    options.some(
      ({kind}) => kind === 'text' || kind === 'fault' || kind === 'absent' || kind === 'primitive',
    );
  const signed = source.secrets.length === 0;
  return written && signed ? placeholderToken : fetchedToken;
}

function correctedFunction({closure, from}: Thing): string {
  if (!closure || !from) return fetchedToken;
  const written = slice(from);
  if (masked(written) !== written) return placeholderToken;
  const node = closure.node as AnyNode;
  const whole = node.type === 'ArrowFunctionExpression' || /^(?:async\s+)?function\b/.test(written);
  const runs =
    whole &&
    isFunction(node) &&
    !returnsNothing(node) &&
    freeNames(node).every((name) => provided.has(name));
  return runs && written.length <= 1000 && !written.includes('</') ? written : fetchedToken;
}

/** The reader's other settings, each as it is written. */
function otherSettings({run}: PageReading): string[] {
  const found = new Map<string, string>();
  const add = (name: string, value: Value) => {
    if (name === 'visitorToken' || isTokenName(name) || /^user_?hash$/i.test(name)) return;
    const line = setting(name, value);
    if (line !== null) found.set(name, line);
  };
  const members = [...run.members.values()];
  const whole = run.events.filter((event) => reaches(event) || event.form !== 'member');
  for (const one of [...whole.flatMap((event) => event.members), ...members]) {
    for (const [name, value] of one) add(name, value);
  }
  for (const {form, key, value} of run.events)
    if (form === 'member' && key !== null) add(key, value);
  return [...found.values()].slice(0, 20);
}

function setting(name: string, value: Value): string | null {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  const written = writtenValue(value);
  return written === null ||
    written.length > 300 ||
    written.includes('</') ||
    masked(written) !== written
    ? null
    : `${key}: ${written}`;
}

function writtenValue(value: Value): string | null {
  if (value.kind === 'text') return JSON.stringify(value.text);
  if (value.kind === 'primitive' && typeof value.value !== 'bigint') return String(value.value);
  if (value.kind === 'either' || value.kind === 'absent' || value.from === null) return null;
  const source = slice(value.from);
  return source === '' || (value.kind === 'thing' && carriesToken(value)) ? null : source;
}

function carriesToken({members}: Thing): boolean {
  return [...members.keys()].some((name) => name === 'visitorToken' || isTokenName(name));
}

function slice({script, start, end}: Origin): string {
  return script.text.slice(start, end);
}
