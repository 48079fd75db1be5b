import {asyncBuiltins, type Builtin, type Call} from './async-builtins';
import {add, schedule} from './callbacks';
import {describe, quoted} from './describe';
import {attribute, dataName, queried} from './dom';
import {late} from './timing';
import {Stop} from './events';
import type {CallSite} from './frame';
import type {Machine} from './machine';
import {noteBoot} from './settings-events';
import {spread, writeMember} from './members';
import {absent, optionsOf, primitive, text, thing, unknown, type Thing, type Value} from './value';
import {coerced, joined} from './strings';
import {stringMethod} from './string-methods';
import {parsedJson, writtenJson} from './json-values';
import {itemsOf, objectBuiltins} from './object-builtins';
import {
  addText,
  functionOf,
  madeScript,
  madeText,
  runHtml,
  runText,
  textNode,
} from './written-code';
import {constructed} from './constructed';

/** What a function of the browser or of a known library does; null if that is not known here. */
export function builtin(
  m: Machine,
  {name = ''}: Thing,
  args: readonly Value[],
  thisValue: Value,
  site: CallSite,
): Value | null {
  const call = {m, args, thisValue, site};
  if (/^Algomo\??(?:$|\.)/.test(name) && !/\.(?:boot|shutdown|open|close)$/.test(name)) {
    const {frame, from} = site;
    throw new Stop({
      reason: 'no-method',
      name: quoted(from).replace(/\(.*/, '`'),
      from,
      timing: frame.timing,
    });
  }
  if (/^(?:console\.\w+|alert)$/.test(name)) return primitive(undefined, site.from);
  const element = /^element\.(dataset|getAttribute)\.(\d+)/.exec(name);
  if (element) return elementCall(element[1] ?? '', element[2], call);
  if (site.path[0] === 'new') return constructed(name, call);
  const known = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (known) return known(call);
  const method = /^(?:string|element)\.(\w+)$/.exec(name)?.[1];
  return method === undefined ? null : stringMethod(method, call);
}

const builtins: Readonly<Record<string, Builtin>> = {
  ...asyncBuiltins,
  ...objectBuiltins,
  'Algomo.boot': booted,
  'Algomo?.boot': booted,
  'Object.assign': ({m, args: [target, ...sources], site}) => {
    if (target?.kind !== 'thing') return target ?? null;
    for (const source of sources) {
      spread(m, target, source, (_, into, name, value) =>
        writeMember(m, into, name, value, site.frame, site.from),
      );
    }
    return target;
  },
  'Object.defineProperty': defined,
  'Reflect.defineProperty': defined,
  'Reflect.set': ({m, args: [target, key, value], site}) => {
    const name = key && coerced(key)?.text;
    if (target && value) writeMember(m, target, name ?? null, value, site.frame, site.from);
    return primitive(true, site.from);
  },
  structuredClone: first,
  'JSON.parse': ({m, args: [given], site}) => (given ? parsedJson(m, given, site) : null),
  'JSON.stringify': ({args: [given], site}) => (given ? writtenJson(given, site.from) : null),
  String: ({args: [given], site}) => joined([given ?? text('', site.from)], site.from),
  encodeURIComponent: mapped(encodeURIComponent),
  encodeURI: mapped(encodeURI),
  decodeURIComponent: mapped(decodeURIComponent),
  atob: mapped(atob),
  btoa: mapped(btoa),
  'document.querySelector': ({m, args: [selector], site}) =>
    selector?.kind === 'text' ? queried(m, selector.text, site.frame, site.from) : null,
  'document.getElementById': ({m, args: [id], site}) =>
    id?.kind === 'text' && /^[\w-]+$/.test(id.text)
      ? queried(m, `#${id.text}`, site.frame, site.from)
      : null,
  'function.call': ({m, args: [self, ...args], thisValue, site}) =>
    m.language.call(m, thisValue, args, self ?? absent(null), site),
  'function.apply': ({m, args: [self], thisValue, site}) =>
    m.language.call(m, thisValue, [], self ?? absent(null), site),
  'function.bind': ({thisValue}) => thisValue,
  'object.toString': ({thisValue, site}) =>
    thisValue.kind === 'thing' && thisValue.type === 'object'
      ? text('[object Object]', site.from)
      : null,
  'object.valueOf': ({thisValue}) => thisValue,
  'array.join': ({thisValue, args: [separator], site}) => arrayJoin(thisValue, separator, site),
  'array.push': ({m, thisValue, args, site}) => {
    if (thisValue.kind === 'thing') thisValue.open = true;
    schedule(m, args, site);
    return unknown(describe(site.from), site.from);
  },
  'document.write': written,
  'document.writeln': written,
  'document.createElement': ({args: [tag], site}) =>
    tag?.kind === 'text' && tag.text.toLowerCase() === 'script'
      ? thing('element', site.from, {name: madeScript, open: true})
      : null,
  'document.createTextNode': ({m, args: [data], site}) =>
    textNode(m, data, site.from, thing('object', site.from, {name: madeText, open: true})),
  'element.add': ({m, args, thisValue, site}) => {
    if (thisValue.kind === 'thing') addText(m, thisValue, args, site.from);
    return args[0] ?? null;
  },
  eval: ({m, args: [code], site}) => {
    if (code) runText(m, code, site);
    return null;
  },
  Function: ({m, args, site}) => functionOf(m, args, site),
  setTimeout: timedCode,
  setInterval: timedCode,
  'array.forEach': ({m, args: [run], thisValue, site}) => {
    const items = itemsOf(thisValue);
    if (items === null || !run) return null;
    items.forEach((one, i) =>
      m.language.call(m, run, [one, primitive(i, site.from), thisValue], absent(null), site),
    );
    return primitive(undefined, site.from);
  },
};

function written({m, args, site}: Call): Value {
  runHtml(m, joined(args, site.from), site);
  return primitive(undefined, site.from);
}

/** `setTimeout("…")` runs a string as code. */
function timedCode({m, args: [code], site}: Call): null {
  const run = code && functionOf(m, [code], site);
  if (run) add(m, run, late('`setTimeout`'), site);
  return null;
}

function booted({m, args: [settings], site}: Call): Value {
  noteBoot(m, settings ?? null, site.frame, site.from);
  return primitive(undefined, site.from);
}

function first({args: [given]}: Call): Value | null {
  return given ?? null;
}

function defined({m, args: [target, key, descriptor], site}: Call): Value | null {
  const name = key && coerced(key)?.text;
  if (!target || name === undefined) return null;
  const part = (which: string) =>
    optionsOf(descriptor ?? absent(null)).flatMap((one) =>
      one.kind === 'thing' ? (one.members.get(which)?.value ?? []) : [],
    )[0];
  const getter = part('get');
  const value = getter ? m.language.call(m, getter, [], target, site) : part('value');
  writeMember(
    m,
    target,
    name,
    value ?? unknown(describe(site.from), site.from),
    site.frame,
    site.from,
  );
  return target;
}

function mapped(change: (text: string) => string): Builtin {
  return ({args: [given], site}) => {
    if (given?.kind === 'fault') return given;
    if (given?.kind !== 'text') return null;
    try {
      return text(change(given.text), site.from);
    } catch {
      return null;
    }
  };
}

function elementCall(
  kind: string,
  index: string | undefined,
  {m, args: [key], site}: Call,
): Value | null {
  const name = key && coerced(key)?.text;
  if (name === undefined) return null;
  return attribute(m, index, kind === 'dataset' ? dataName(name) : name, site.frame, site.from);
}

function arrayJoin(list: Value, separator: Value | undefined, site: CallSite): Value | null {
  if (list.kind !== 'thing' || list.open) return null;
  const length = list.members.get('length')?.value;
  const count = length?.kind === 'primitive' ? Number(length.value) : 0;
  if (count > 200) return null;
  const between = separator ? coerced(separator)?.text : ',';
  if (between === undefined) return null;
  const parts = Array.from(
    {length: count},
    (_, i): Value => list.members.get(String(i))?.value ?? text('', site.from),
  );
  return joined(
    parts.flatMap((one: Value, i): Value[] => (i === 0 ? [one] : [text(between, site.from), one])),
    site.from,
  );
}
