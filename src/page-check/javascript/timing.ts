import type {AnyNode, CallExpression} from 'acorn';
import {isFunction, path, type Place} from './tree';

/**
 * When a piece of a script runs. `now`: as the script itself; `dom-content-loaded`: in a listener of it;
 * `late`: after the document has been parsed and whatever waited for that; `unknown`: nobody in the script says.
 */
export interface Timing {
  readonly when: 'now' | 'dom-content-loaded' | 'late' | 'unknown';
  /** What it waits for, for people: "`setTimeout`". */
  readonly waitsFor: string | null;
}

const now: Timing = {when: 'now', waitsFor: null};
const unknown: Timing = {when: 'unknown', waitsFor: null};
const late = (waitsFor: string): Timing => ({when: 'late', waitsFor});

const immediate =
  /^(?:forEach|map|filter|reduce|some|every|find|flatMap|Promise|freeze|assign|apply|call|bind)$/;
const promised =
  /^(?:then|finally|catch|done|always|fail|success|complete|onload|ready|subscribe)$/;
const requests = /^(?:ajax|get|post|getJSON|getScript|load|request|fetch|onReady|use)$/;
const timers =
  /^(?:setTimeout|setInterval|requestIdleCallback|requestAnimationFrame|queueMicrotask|nextTick|defer|delay)$/;
const hooks =
  /^(?:useEffect|useLayoutEffect|useInsertionEffect|componentDidMount|onMounted|onMount|mounted|ngOnInit|ngAfterViewInit|createEffect)$/;
const loadHandler = /^on(?:load|pageshow|readystatechange|loadend|message)$/;

/** When the code at a place runs, by what surrounds it and, for named functions, by who calls them. */
export function timingOf(place: Place, all: readonly Place[], depth = 0): Timing {
  const start = place.node.start;
  for (let at = place, up = at.parent; up !== null; at = up, up = at.parent) {
    if (up.node.type === 'AwaitExpression') return late('`await`');
    if (!isFunction(at.node) && at.node.type !== 'Program') continue;
    const timing = awaits(at, start, all) ?? functionTiming(at, all, depth);
    if (timing.when !== 'now') return timing;
  }
  const program = all[0];
  return (program && awaits(program, start, all)) ?? now;
}

/** An `await` before the place, or inside what it waits for, in the same function. */
function awaits(owner: Place, before: number, all: readonly Place[]): Timing | null {
  if (isFunction(owner.node) && !('async' in owner.node && owner.node.async)) return null;
  const found = all.some(
    ({node, parent}) =>
      node.type === 'AwaitExpression' &&
      node.start < before + 400 &&
      node.start >= owner.node.start &&
      node.end <= owner.node.end &&
      nearestFunction(parent) === (isFunction(owner.node) ? owner.node : null) &&
      (node.start < before || within(parent, before)),
  );
  return found ? late('`await`') : null;
}

function within(place: Place | null, start: number): boolean {
  for (let at = place; at !== null && !isFunction(at.node); at = at.parent) {
    if (at.node.start === start && at.node.type !== 'Program') return true;
  }
  return false;
}

function nearestFunction(place: Place | null): AnyNode | null {
  for (let at = place; at !== null; at = at.parent) if (isFunction(at.node)) return at.node;
  return null;
}

function functionTiming(place: Place, all: readonly Place[], depth: number): Timing {
  const {node, parent} = place;
  if (parent === null) return now;
  const outer = parent.node;
  if (outer.type === 'CallExpression' || outer.type === 'NewExpression') {
    return outer.callee === node ? now : argumentTiming(outer as CallExpression);
  }
  if (outer.type === 'MemberExpression') return now;
  if (node.type === 'FunctionDeclaration') return named(node.id?.name, all, depth);
  if (outer.type === 'VariableDeclarator' && outer.id.type === 'Identifier') {
    return named(outer.id.name, all, depth);
  }
  if (outer.type === 'AssignmentExpression') {
    const names = path(outer.left);
    const name = names?.at(-1) ?? '';
    return loadHandler.test(name)
      ? late(`\`${names?.slice(-2).join('.')}\``)
      : named(name, all, depth);
  }
  if (
    outer.type === 'Property' ||
    outer.type === 'MethodDefinition' ||
    outer.type === 'PropertyDefinition'
  ) {
    const name = outer.key.type === 'Identifier' ? outer.key.name : '';
    if (hooks.test(name) || promised.test(name) || loadHandler.test(name))
      return late(`\`${name}\``);
  }
  return unknown;
}

/** When a function that is given to a call runs. */
function argumentTiming(call: CallExpression): Timing {
  const names = path(call.callee);
  const callee = call.callee;
  const last =
    names?.at(-1) ??
    (callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
      ? callee.property.name
      : '');
  if (/^(?:addEventListener|on|one|once|listen|attachEvent)$/.test(last))
    return listenerTiming(call, last);
  if (timers.test(last)) return late(`\`${last}\``);
  if (hooks.test(last)) return late(`\`${last}\``);
  if (/^(?:\$|jQuery)$/.test(last) && names?.length === 1) return late('jQuery’s `ready`');
  if (promised.test(last)) return late(`\`.${last}()\``);
  if (immediate.test(last)) return now;
  return requests.test(last) ? late(`the answer of \`${last}\``) : unknown;
}

function listenerTiming(call: CallExpression, last: string): Timing {
  const [first] = call.arguments;
  const event = first?.type === 'Literal' ? String(first.value) : null;
  if (event === 'DOMContentLoaded')
    return {when: 'dom-content-loaded', waitsFor: '`DOMContentLoaded`'};
  return event === null
    ? unknown
    : late(`the event \`${event}\`${last === 'addEventListener' ? '' : ''}`);
}

/** When a named function runs: as its earliest call that the script shows. */
function named(name: string | undefined, all: readonly Place[], depth: number): Timing {
  if (!name || depth > 3) return unknown;
  let earliest: Timing | null = null;
  for (const place of all) {
    const timing = callTiming(place, name, all, depth);
    if (timing?.when === 'now') return timing;
    if (timing !== null && (earliest === null || earliest.when === 'unknown')) earliest = timing;
  }
  return earliest ?? unknown;
}

function callTiming(
  place: Place,
  name: string,
  all: readonly Place[],
  depth: number,
): Timing | null {
  const {node} = place;
  if (node.type === 'AssignmentExpression' && isNamed(node.right, name)) {
    const target = path(node.left)?.at(-1) ?? '';
    return loadHandler.test(target) ? late(`\`${target}\``) : null;
  }
  if (node.type !== 'CallExpression') return null;
  if (isNamed(node.callee, name)) return timingOf(place, all, depth + 1);
  return node.arguments.some((argument) => isNamed(argument, name)) ? argumentTiming(node) : null;
}

function isNamed(node: AnyNode, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
