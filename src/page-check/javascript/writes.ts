import type {AnyNode, CallExpression, ObjectExpression} from 'acorn';
import {isFunction, memberName, path, type Place} from './tree';

/** One key of an object that a script writes. */
export interface WrittenKey {
  readonly name: string;
  readonly node: AnyNode;
  readonly value: AnyNode;
}

/** A place where a script hands something to the widget, or to a name that looks like it. */
export interface SettingsWrite {
  /** `whole`: the settings object; `member`: one key of it; `declared`: a variable; `boot`: `Algomo.boot(…)`. */
  readonly form: 'whole' | 'member' | 'declared' | 'boot';
  /** The global name as it is written: `algomoSettings`. */
  readonly name: string;
  /** Whether it is, or becomes, a property of `window`. */
  readonly global: boolean;
  readonly place: Place;
  /** The keys that are written; null where the value is no object literal. */
  readonly keys: readonly WrittenKey[] | null;
  /** Takes over what was there before, by spreading or `Object.assign`. */
  readonly keeps: boolean;
  readonly value: AnyNode;
}

const objects = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'this', 'w', 'win']);
const writesLimit = 50;

/** Every write that may be meant for the widget. */
export function settingsWrites(all: readonly Place[]): SettingsWrite[] {
  const found: SettingsWrite[] = [];
  for (const place of all) {
    const write = writeAt(place, all);
    if (write !== null && found.push(write) >= writesLimit) break;
  }
  return found;
}

function writeAt(place: Place, all: readonly Place[]): SettingsWrite | null {
  const {node} = place;
  if (node.type === 'AssignmentExpression') return assignment(place, node.left, node.right, all);
  if (node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier') {
    return declaration(place, node.id.name, node.init);
  }
  return node.type === 'CallExpression' ? call(place, node) : null;
}

function assignment(
  place: Place,
  left: AnyNode,
  right: AnyNode,
  all: readonly Place[],
): SettingsWrite | null {
  const names = path(left);
  if (names === null) return null;
  const onWindow = names.length > 1 && objects.has(names[0] ?? '');
  const [name, key, ...more] = onWindow ? names.slice(1) : names;
  if (name === undefined || more.length > 0) return null;
  if (key !== undefined) {
    if (!isSettingsName(name)) return null;
    const keys = [{name: key, node: left, value: right}];
    return {form: 'member', name, global: true, place, keys, keeps: true, value: right};
  }
  if (!isSettingsName(name) && !carriesToken(right)) return null;
  if (!onWindow && !isSettingsName(name)) return null;
  const declared = !onWindow && all.some(({node}) => isLexical(node, name));
  return {form: 'whole', name, global: !declared, place, ...read(right), value: right};
}

function declaration(place: Place, name: string, init: AnyNode): SettingsWrite | null {
  if (!isSettingsName(name)) return null;
  const parent = place.parent?.node;
  const isVar = parent?.type === 'VariableDeclaration' && parent.kind === 'var';
  const top = place.parent?.parent?.node;
  const global = isVar && top?.type === 'Program' && top.sourceType === 'script';
  return {form: 'declared', name, global, place, ...read(init), value: init};
}

function isLexical(node: AnyNode, name: string): boolean {
  return (
    node.type === 'VariableDeclaration' &&
    node.declarations.some(({id}) => id.type === 'Identifier' && id.name === name) &&
    node.kind !== 'var'
  );
}

function call(place: Place, node: CallExpression): SettingsWrite | null {
  const names = path(node.callee);
  if (names === null) return null;
  const [first, second] = node.arguments;
  if (/^algomo$/i.test(names.at(-2) ?? '') && names.at(-1) === 'boot') {
    if (first === undefined) return null;
    return {form: 'boot', name: 'Algomo.boot', global: true, place, ...read(first), value: first};
  }
  const target = names.join('.') === 'Object.assign' && first ? path(first) : null;
  const name = target?.at(-1);
  if (name === undefined || !isSettingsName(name) || second === undefined) return null;
  return {form: 'whole', name, global: true, place, ...read(second), keeps: true, value: second};
}

function read(value: AnyNode): Pick<SettingsWrite, 'keys' | 'keeps'> {
  const node = unwrapped(value);
  if (node.type === 'CallExpression' && path(node.callee)?.join('.') === 'Object.assign') {
    const literals = node.arguments.filter((one) => one.type === 'ObjectExpression');
    return {
      keys: literals.flatMap(keysOf),
      keeps: node.arguments.some((one) => one.type !== 'ObjectExpression'),
    };
  }
  if (node.type !== 'ObjectExpression') return {keys: null, keeps: keepsItself(value)};
  return {
    keys: keysOf(node),
    keeps: keepsItself(value) || node.properties.some(({type}) => type === 'SpreadElement'),
  };
}

/** `window.algomoSettings || {…}` keeps what is there. */
function keepsItself(node: AnyNode): boolean {
  return node.type === 'LogicalExpression' && node.left.type !== 'Literal';
}

function unwrapped(node: AnyNode): AnyNode {
  if (node.type === 'LogicalExpression') return unwrapped(node.right);
  if (node.type === 'ParenthesizedExpression') return unwrapped(node.expression);
  return node;
}

function keysOf(node: ObjectExpression): WrittenKey[] {
  return node.properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const name = memberName(property.key, property.computed);
    return name === null ? [] : [{name, node: property, value: property.value}];
  });
}

function carriesToken(node: AnyNode): boolean {
  const {keys} = isFunction(node) ? {keys: null} : read(node);
  return keys?.some(({name}) => /^visitor_?token$/i.test(name)) ?? false;
}

const otherNames =
  /^(?:window)?algomo(?:chat|widget|visitor|user)?(?:settings?|config|configuration|options?|opts|setup|params|data|init)$/;

/** Whether a name is `algomoSettings`, or was meant to be. */
export function isSettingsName(name: string): boolean {
  if (name.length < 6 || name.length > 40) return false;
  const plain = name.toLowerCase().replace(/[_-]/g, '');
  return otherNames.test(plain) || distance(plain, 'algomosettings') <= 2;
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
