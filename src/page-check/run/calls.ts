import {builtin} from './builtins';
import {schedule} from './callbacks';
import {describe, fromServer, notInPage, quoted} from './describe';
import {callClosure} from './functions';
import type {CallSite} from './frame';
import type {Machine} from './machine';
import {cell} from './memory';
import {noteInserted} from './written-members';
import {setMember} from './members';
import {insertScripts} from './written-code';
import {either, optionsOf, thing, unknown, type Thing, type Value} from './value';

/** Calls whatever is called. */
export function call(
  m: Machine,
  callee: Value,
  args: readonly Value[],
  thisValue: Value,
  site: CallSite,
): Value {
  const options = optionsOf(callee).filter((one) => one.kind !== 'absent');
  if (options.length > 1) {
    return m.choose(
      site.frame,
      options.map((one) => () => call(m, one, args, thisValue, site)),
    );
  }
  const [only] = options;
  if (only?.kind !== 'thing') return unseen(m, only, args, site);
  if (only.type === 'native')
    return (
      builtin(m, only, args, thisValue, site) ??
      unseen(m, only, args, {...site, isWindow: only.name === 'addEventListener'})
    );
  const {closure} = only;
  if (closure === undefined) return unseen(m, only, args, site);
  if (only.type === 'class') return instance(m, only, args, site);
  return callClosure(m, only, closure, args, thisValue, site);
}

/** Signing in the browser, by jose or by WebCrypto, gives a promise. */
const signing = /\bSignJWT\b|\bsubtle\b/;

/** A call whose code the page does not show. */
function unseen(
  m: Machine,
  callee: Value | undefined,
  args: readonly Value[],
  site: CallSite,
): Value {
  schedule(m, args, site);
  insertScripts(m, args, site);
  if (site.path.at(-1) === 'insertAdjacentHTML' && args[1]) noteInserted(m, args[1]);
  for (const one of args) if (one.kind === 'thing' && one.type === 'object') one.open = true;
  if (callee?.kind === 'fault') return callee;
  if (
    site.path.at(-1) === 'sign' &&
    signing.test(site.from.script.text.slice(site.from.start, site.from.end))
  ) {
    return thing('promise', site.from, {settled: cell(unknown(describe(site.from), site.from))});
  }
  return unknown(whyCall(callee, site), site.from);
}

function whyCall(callee: Value | undefined, {from, path}: CallSite): string {
  if (callee?.kind === 'unknown' && callee.why.startsWith('`')) {
    return quoted(from) + callee.why.slice(callee.why.lastIndexOf('`') + 1);
  }
  if (callee === undefined || callee.kind === 'unknown') return notInPage(from);
  return /^(?:\$|jQuery|axios)$/.test(path[0] ?? '') ? fromServer(from) : describe(from);
}

/** `new` of a class of the page. */
function instance(m: Machine, made: Thing, args: readonly Value[], site: CallSite): Value {
  const object = thing('object', site.from, {open: true});
  for (const [name, {value}] of made.members) setMember(m, object, name, value);
  const own = made.members.get('constructor')?.value;
  if (own?.kind === 'thing' && own.closure) callClosure(m, own, own.closure, args, object, site);
  return object;
}

/**
 * What calling a function gives, without what it changes; null if it always throws.
 *
 * @param site where it is called from
 */
export function resultOf(m: Machine, callee: Value, site: CallSite): Value | null {
  return m.aside(() => call(m, callee, [], either([]), site));
}
