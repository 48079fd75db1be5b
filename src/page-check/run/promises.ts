import {fromServer} from './describe';
import {cell} from './memory';
import {Stop} from './events';
import {either, optionsOf, thing, unknown, type Origin, type Thing, type Value} from './value';

/** A promise of a value; of a promise, that promise itself. */
export function promised(value: Value, from: Origin): Value {
  const options = optionsOf(value);
  if (options.every((one) => one.kind === 'thing' && one.type === 'promise')) return value;
  return thing('promise', from, {settled: cell(unwrapped(value))});
}

/** What stands in the promises of a value. */
function unwrapped(value: Value): Value {
  return either(
    optionsOf(value).flatMap((one) => {
      if (one.kind !== 'thing' || one.type !== 'promise') return [one];
      return one.settled ? [one.settled.value] : [];
    }),
  );
}

/**
 * What `await` gives, and whether it waits for more than the script's end.
 *
 * @throws Stop the promise is rejected
 */
export function awaited(value: Value): {value: Value; waits: boolean} {
  const options = optionsOf(value);
  const isPromise = (one: Value): one is Thing => one.kind === 'thing' && one.type === 'promise';
  const settled = options.filter((one) => !isPromise(one) || one.settled !== undefined);
  if (settled.length === 0) throw new Stop(null);
  return {
    value: unwrapped(either(settled)),
    waits: options.some((one) =>
      isPromise(one) ? one.name !== 'resolved' : one.kind === 'unknown' || one.kind === 'fault',
    ),
  };
}

/** What `fetch` gives. */
export function fetched(from: Origin): Thing {
  return thing('promise', from, {settled: cell(thing('response', from, {open: true}))});
}

/** What a method of a response gives: what only the server knows. */
export function bodyOf(method: string, from: Origin): Value {
  if (method === 'clone') return thing('response', from, {open: true});
  const read =
    method === 'text'
      ? unknown(fromServer(from), from, {before: '', after: ''})
      : method === 'json'
        ? unknown(fromServer(from), from)
        : thing('bytes', from, {open: true});
  return thing('promise', from, {settled: cell(read)});
}
