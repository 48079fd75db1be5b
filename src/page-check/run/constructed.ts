import {newPromise, type Call} from './async-builtins';
import {schedule} from './callbacks';
import {thing, type Value} from './value';
import {functionOf} from './written-code';

export function constructed(name: string, {m, args, site}: Call): Value | null {
  if (name === 'Promise') return newPromise(m, args[0], site);
  if (name === 'Function') return functionOf(m, args, site);
  if (
    name === 'Map' ||
    name === 'Set' ||
    name === 'WeakMap' ||
    name === 'FormData' ||
    name === 'URLSearchParams'
  ) {
    return thing('collection', site.from, {open: true});
  }
  if (name === 'Date' || name === 'URL' || name === 'Response' || name === 'Blob') {
    schedule(m, args, site);
    return thing(name === 'Response' ? 'response' : 'object', site.from, {open: true});
  }
  return null;
}
