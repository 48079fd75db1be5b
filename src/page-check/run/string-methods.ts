import type {Call} from './async-builtins';
import {list} from './object-builtins';
import {coerced} from './strings';
import {primitive, text, type Value} from './value';

type Method = (text: string, args: readonly string[]) => string;

const changes: Readonly<Record<string, Method>> = {
  trim: (one) => one.trim(),
  trimStart: (one) => one.trimStart(),
  trimEnd: (one) => one.trimEnd(),
  toString: (one: string) => one,
  valueOf: (one: string) => one,
  concat: (one, args) => one.concat(...args),
  toLowerCase: (one) => one.toLowerCase(),
  toUpperCase: (one) => one.toUpperCase(),
  slice: (one, [from, to]) =>
    one.slice(Number(from ?? 0), to === undefined ? undefined : Number(to)),
  substring: (one, [from, to]) =>
    one.substring(Number(from ?? 0), to === undefined ? undefined : Number(to)),
  substr: (one, [from, length]) => {
    const start =
      Number(from ?? 0) < 0 ? Math.max(0, one.length + Number(from)) : Number(from ?? 0);
    return one.slice(start, length === undefined ? undefined : start + Number(length));
  },
  charAt: (one, [at]) => one.charAt(Number(at ?? 0)),
};

const questions: Readonly<Record<string, (text: string, part: string) => boolean | number>> = {
  includes: (one, part) => one.includes(part),
  startsWith: (one, part) => one.startsWith(part),
  endsWith: (one, part) => one.endsWith(part),
  indexOf: (one, part) => one.indexOf(part),
  lastIndexOf: (one, part) => one.lastIndexOf(part),
};

/** Longer texts, and more parts, are not what a token comes from. */
const longest = 20_000;
const mostParts = 100;

/** What a method of a string gives; null if only the running page knows. */
export function stringMethod(name: string, call: Call): Value | null {
  const {args, thisValue, site} = call;
  if (thisValue.kind !== 'text' || thisValue.text.length > longest) return null;
  if (name === 'split') return split(thisValue.text, call);
  if (name === 'replace' || name === 'replaceAll') return replaced(name, thisValue.text, call);
  const texts = args.map((one) => coerced(one)?.text);
  if (!texts.every((one) => one !== undefined)) return null;
  const [part] = texts;
  const question = Object.hasOwn(questions, name) ? questions[name] : undefined;
  if (question && part !== undefined && texts.length === 1)
    return primitive(question(thisValue.text, part), site.from);
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  if (!change) return null;
  const changed = change(thisValue.text, texts);
  return text(changed, changed === thisValue.text ? thisValue.from : site.from);
}

function split(given: string, {m, args: [separator, limit], site}: Call): Value | null {
  if (separator === undefined || limit !== undefined) return null;
  const between = separator.kind === 'text' ? separator.text : simplePattern(separator);
  if (between === null) return null;
  const parts = given.split(between);
  if (parts.length > mostParts) return null;
  return list(
    m,
    parts.map((one) => text(one, site.from)),
    site.from,
  );
}

function replaced(name: string, given: string, {args: [from, to], site}: Call): Value | null {
  const by = to && coerced(to)?.text;
  if (from === undefined || by === undefined) return null;
  const found = from.kind === 'text' ? from.text : simplePattern(from);
  if (found === null || (name === 'replaceAll' && found instanceof RegExp && !found.global))
    return null;
  return text(
    name === 'replace' ? given.replace(found, by) : given.replaceAll(found, by),
    site.from,
  );
}

/** A regular expression of the page that takes linear time on whatever text; null if that is not certain. */
function simplePattern(value: Value): RegExp | null {
  if (value.kind !== 'thing' || value.type !== 'regexp') return null;
  const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(value.name ?? '') ?? [];
  // Without groups, and with one repetition at most, it cannot go back often.
  const repetitions = pattern.replaceAll(/\\./g, '').match(/[*+{]/g)?.length ?? 0;
  if (
    pattern === '' ||
    pattern.length > 60 ||
    /\(/.test(pattern.replaceAll(/\\./g, '')) ||
    repetitions > 1
  )
    return null;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
