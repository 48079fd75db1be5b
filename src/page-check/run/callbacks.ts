import {describe} from './describe';
import {late, now, type Timing} from './timing';
import type {CallSite} from './frame';
import type {Machine} from './machine';
import {optionsOf, unknown, type Thing, type Value} from './value';

const immediate =
  /^(?:forEach|map|filter|reduce|some|every|find|flatMap|Promise|freeze|assign|apply|call|bind|sort|each|tap)$/;
const listeners =
  /^(?:addEventListener|on|one|once|listen|attachEvent|bind|subscribe|addListener)$/;
const timers =
  /^(?:setTimeout|setInterval|requestIdleCallback|requestAnimationFrame|nextTick|defer|delay)$/;

/** Notes the functions that a call is given, to be called when the call says. */
export function schedule(m: Machine, args: readonly Value[], site: CallSite): void {
  const {path} = site;
  const last = path.at(-1) ?? '';
  const timing = timingOf(path, last, args, site.isWindow ?? false);
  const given = args.flatMap((one) => functionsIn(one, last));
  for (const {run, name} of given) {
    if (timing.when === 'now') {
      const from = run.from ?? site.from;
      const item = unknown(describe(from), from);
      m.ways(site.frame, [
        () => {
          m.language.call(m, run, [item, item], run, site);
          return 'next';
        },
        () => 'next',
      ]);
    } else {
      add(m, run, name === null ? timing : late(`\`${name}\``), site);
      // It is called again when the page is complete.
      if (timing === interactive) add(m, run, late('`readystatechange`'), site);
    }
  }
}

/** Has a function called later. */
export function add(
  m: Machine,
  run: Value,
  timing: Timing,
  {frame, from}: CallSite,
  args: readonly Value[] = [],
): void {
  if (m.tasks.length >= 400) return;
  const outer = frame.timing;
  // What is registered late is called later still; a listener of an unknown moment is called at one.
  const when =
    outer.when === 'late'
      ? outer
      : outer.when === 'unknown' && timing.when !== 'late'
        ? outer
        : timing;
  m.tasks.push({run, args, timing: when, at: from.script.start});
}

function timingOf(
  path: readonly string[],
  last: string,
  args: readonly Value[],
  isWindow: boolean,
): Timing {
  if (listeners.test(last)) return listenerTiming(args, last, isWindow);
  if (timers.test(last)) return late(`\`${last}\``);
  if (path.length === 1 && (last === '$' || last === 'jQuery')) return late('jQuery’s `ready`');
  if (immediate.test(last)) return now;
  if (last === '') return late('a callback');
  const name =
    path[0] === ''
      ? `.${last}`
      : path
          .filter((one) => one !== 'new')
          .slice(-2)
          .join('.');
  return late(`\`${name}()\``);
}

function listenerTiming(args: readonly Value[], last: string, isWindow: boolean): Timing {
  const [first] = args;
  if (first?.kind !== 'text') return late(`\`${last}()\``);
  if (first.text === 'DOMContentLoaded') return contentLoaded(isWindow, isCaptured(args[2]));
  if (first.text === 'readystatechange') return interactive;
  return late(`the event \`${first.text.slice(0, 40)}\``);
}

export const interactive: Timing = {when: 'interactive', waitsFor: '`readystatechange`'};

/** The event comes to `document` first, and to `window` after it; what is captured comes before both. */
function contentLoaded(isWindow: boolean, captured: boolean): Timing {
  if (isWindow && !captured)
    return late('`DOMContentLoaded` on `window`, which comes after that of `document`');
  return {
    when: 'dom-content-loaded',
    waitsFor: '`DOMContentLoaded`',
    ...(captured && {captured}),
  };
}

function isCaptured(options: Value | undefined): boolean {
  if (options?.kind === 'primitive') return options.value === true;
  const capture = options?.kind === 'thing' ? options.members.get('capture')?.value : undefined;
  return capture?.kind === 'primitive' && capture.value === true;
}

interface Given {
  readonly run: Thing;
  /** Of a method, its name. */
  readonly name: string | null;
}

/** The functions in an argument: itself, or the methods of an object or a class. */
function functionsIn(value: Value, callee: string): Given[] {
  return optionsOf(value).flatMap((one): Given[] => {
    if (one.kind !== 'thing') return [];
    if (one.type === 'function' && one.closure) return [{run: one, name: null}];
    if (one.type !== 'object' && one.type !== 'class') return [];
    if (callee === 'assign' || one.settings !== undefined) return [];
    return [...one.members].flatMap(([name, {value: member}]) =>
      member.kind === 'thing' && member.type === 'function' && member.closure
        ? [{run: member, name}]
        : [],
    );
  });
}
