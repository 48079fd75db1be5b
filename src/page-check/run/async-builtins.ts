import {schedule} from './callbacks';
import {describe, fromServer} from './describe';
import {cell} from './memory';
import {late} from './timing';
import type {CallSite} from './frame';
import type {Machine} from './machine';
import {bodyOf, fetched, promised} from './promises';
import {absent, either, optionsOf, primitive, thing, unknown, type Value} from './value';

/** What a function of the browser does with a call; null if that is not known. */
export type Builtin = (call: Call) => Value | null;

export interface Call {
  readonly m: Machine;
  readonly args: readonly Value[];
  readonly thisValue: Value;
  readonly site: CallSite;
}

/** Requests and promises. */
export const asyncBuiltins: Readonly<Record<string, Builtin>> = {
  fetch: ({m, args, site}) => {
    schedule(m, args, site);
    return fetched(site.from);
  },
  queueMicrotask: microtask,
  'promise.then': ({m, args: [then, otherwise], thisValue, site}) => {
    for (const one of [otherwise]) if (one) schedule(m, [one], site);
    return chained(m, then, thisValue, site);
  },
  'promise.done': ({m, args: [then], thisValue, site}) => {
    chained(m, then, thisValue, site);
    return thisValue;
  },
  'promise.success': ({m, args: [then], thisValue, site}) => {
    chained(m, then, thisValue, site);
    return thisValue;
  },
  'promise.catch': ({m, args: [handler], thisValue, site}) => caught(m, handler, thisValue, site),
  'promise.fail': scheduledThis,
  'promise.always': scheduledThis,
  'promise.finally': scheduledThis,
  'Promise.resolve': ({args: [given], site}) => {
    const value = given ?? primitive(undefined, site.from);
    const resolved = promised(value, site.from);
    return resolved !== value && resolved.kind === 'thing'
      ? {...resolved, name: 'resolved'}
      : resolved;
  },
  'Promise.reject': ({site}) => thing('promise', site.from, {name: 'rejected'}),
  'Promise.all': unknownPromise,
  'Promise.race': unknownPromise,
  'Promise.any': unknownPromise,
  'Promise.allSettled': unknownPromise,
  'response.text': ({site}) => bodyOf('text', site.from),
  'response.json': ({site}) => bodyOf('json', site.from),
  'response.blob': ({site}) => bodyOf('blob', site.from),
  'response.arrayBuffer': ({site}) => bodyOf('arrayBuffer', site.from),
  'response.bytes': ({site}) => bodyOf('bytes', site.from),
  'response.formData': ({site}) => bodyOf('formData', site.from),
  'response.clone': ({site}) => bodyOf('clone', site.from),
  axios: axios,
  'axios.get': axios,
  'axios.post': axios,
  'axios.request': axios,
  '$.get': ajax,
  '$.post': ajax,
  '$.getJSON': ajax,
  '$.ajax': ajax,
  'jQuery.get': ajax,
  'jQuery.post': ajax,
  'jQuery.getJSON': ajax,
  'jQuery.ajax': ajax,
};

function microtask({m, args: [run], site}: Call): Value {
  if (run) m.microtasks.push(() => void m.language.call(m, run, [], absent(null), site));
  return primitive(undefined, site.from);
}

/** `.then(…)`: calls its function aside, as it runs later, and gives a promise of what it gives. */
function chained(m: Machine, then: Value | undefined, promise: Value, site: CallSite): Value {
  const options = optionsOf(promise).filter(
    (one) => one.kind === 'thing' && one.type === 'promise',
  );
  const settled = options.flatMap((one) =>
    one.kind === 'thing' && one.settled ? [one.settled.value] : [],
  );
  if (settled.length === 0) return thing('promise', site.from, {name: 'rejected'});
  if (then === undefined || then.kind !== 'thing') {
    return thing('promise', site.from, {settled: cell(unknown(describe(site.from), site.from))});
  }
  const resolved = options.every((one) => one.kind === 'thing' && one.name === 'resolved');
  const outer = site.frame.timing;
  const timing = resolved || outer.when === 'late' ? outer : late('`.then()`');
  const run = () =>
    m.language.call(m, then, [either(settled)], absent(null), {
      ...site,
      frame: {...site.frame, timing},
    });
  if (resolved) {
    const result = cell();
    m.microtasks.push(() => m.memory.write(result, run()));
    return thing('promise', site.from, {settled: result, name: 'resolved'});
  }
  const value = m.aside(run);
  if (value === null) return thing('promise', site.from, {name: 'rejected'});
  return promised(value, site.from);
}

/** `.catch(…)`: a promise of the same, or of what its function gives. */
function caught(m: Machine, handler: Value | undefined, promise: Value, site: CallSite): Value {
  const frame = {
    ...site.frame,
    timing: site.frame.timing.when === 'late' ? site.frame.timing : late('`.catch()`'),
  };
  const error = unknown('an error', site.from);
  const value = handler
    ? m.aside(() => m.language.call(m, handler, [error], absent(null), {...site, frame}))
    : null;
  const settled = optionsOf(promise).flatMap((one) =>
    one.kind === 'thing' && one.type === 'promise' && one.settled ? [one.settled.value] : [],
  );
  const all = value === null ? settled : [...settled, value];
  return all.length === 0
    ? thing('promise', site.from, {name: 'rejected'})
    : promised(either(all), site.from);
}

function scheduledThis({m, args, thisValue, site}: Call): Value {
  schedule(m, args, {...site, path: ['', 'finally']});
  return thisValue;
}

function unknownPromise({site}: Call): Value {
  return thing('promise', site.from, {settled: cell(unknown(describe(site.from), site.from))});
}

function axios({m, args, site}: Call): Value {
  schedule(m, args, site);
  return thing('promise', site.from, {
    settled: cell(thing('axios-response', site.from, {open: true})),
  });
}

function ajax({m, args, site}: Call): Value {
  schedule(m, args, {...site, path: site.path});
  return thing('promise', site.from, {settled: cell(unknown(fromServer(site.from), site.from))});
}

/** `new Promise(…)`: its function runs at once; what it settles with comes later. */
export function newPromise(m: Machine, executor: Value | undefined, site: CallSite): Value {
  const settled = cell(unknown(describe(site.from), site.from));
  if (executor?.kind === 'thing' && executor.closure) {
    const resolve = unknown('`resolve`', site.from);
    m.language.call(m, executor, [resolve, resolve], absent(null), site);
  }
  return thing('promise', site.from, {settled});
}
