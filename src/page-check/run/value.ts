import type {AnyNode} from 'acorn';
import type {PageScript} from '../source/page-source';
import type {Cell} from './memory';
import type {Scope} from './scope';

/** Where a value is written: offsets in the text of its script. */
export interface Origin {
  readonly script: PageScript;
  readonly start: number;
  readonly end: number;
}

/** What a value is when the page loads, as far as its scripts tell. */
export type Value = Text | Primitive | Absent | Thing | Either | Unknown | Fault;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly from: Origin;
}

export interface Primitive {
  readonly kind: 'primitive';
  readonly value: number | bigint | boolean | null | undefined;
  readonly from: Origin | null;
}

/** What is not there: a variable or member that nothing in the page has given a value, an element. */
export interface Absent {
  readonly kind: 'absent';
  readonly from: Origin | null;
  /** Of what a script cannot do without, which it is. */
  readonly what?: 'settings' | 'algomo' | 'element' | 'library' | 'early';
  /** Of settings, the name. */
  readonly name?: string;
}

/** One of several, depending on what only the running page knows. */
export interface Either {
  readonly kind: 'either';
  readonly options: readonly Value[];
}

export interface Unknown {
  readonly kind: 'unknown';
  /** What it comes from, as people read it: "`getToken()`, which is not in this page". */
  readonly why: string;
  readonly from: Origin | null;
  /** Known to be a string, with what certainly stands at its ends. */
  readonly text?: {readonly before: string; readonly after: string};
  /** Whether it is an element that the HTML does not have. */
  readonly missing?: true;
}

/** An expression that is a mistake by itself. */
export interface Fault {
  readonly kind: 'fault';
  readonly fault: 'unquoted' | 'build-variable' | 'placeholder-name' | 'reported';
  /** As it is written. */
  readonly name: string;
  readonly from: Origin;
}

export type ThingType =
  | 'object'
  | 'array'
  | 'function'
  | 'class'
  | 'promise'
  | 'response'
  | 'axios-response'
  | 'bytes'
  | 'collection'
  | 'regexp'
  | 'element'
  | 'window'
  | 'native';

/** What calling a function of the page does. */
export interface Closure {
  readonly node: AnyNode;
  readonly scope: Scope;
  readonly thisValue: Value;
  readonly script: PageScript;
  readonly strict: boolean;
  called: boolean;
}

/** An object. Two names of one object are one `Thing`. */
export interface Thing {
  readonly kind: 'thing';
  readonly type: ThingType;
  readonly members: Map<string, Cell>;
  /** Whether it may have members that the page does not show. */
  open: boolean;
  /** Whether it may not be there at all: only a script that the page does not show makes it. */
  readonly perhaps?: boolean;
  readonly from: Origin | null;
  readonly closure?: Closure;
  /** Of a native: its path, such as `Object.assign`; of an element: its index. */
  readonly name?: string;
  /** Of a promise: what it settles with; null if it is rejected. */
  settled?: Cell;
  /** Whether it takes no more members. */
  frozen?: boolean;
  /** The global that it was given to, if that looks like the settings. */
  settings?: string;
}

export const mostOptions = 6;

/** The values as one. */
export function either(values: readonly Value[]): Value {
  const options: Value[] = [];
  for (const value of values.flatMap((one) => (one.kind === 'either' ? one.options : [one]))) {
    if (!options.some((known) => same(known, value))) options.push(value);
  }
  const [first] = options;
  if (first === undefined) return absent(null);
  if (options.length === 1) return first;
  if (options.length <= mostOptions) return {kind: 'either', options};
  return {
    kind: 'either',
    options: [
      ...options.slice(0, mostOptions - 1),
      unknown('more values than can be followed', null),
    ],
  };
}

function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === 'text' && b.kind === 'text')
    return a.text === b.text && a.from.start === b.from.start;
  if (a.kind === 'primitive' && b.kind === 'primitive') return a.value === b.value;
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.why === b.why;
  return a.kind === 'absent' && b.kind === 'absent';
}

export function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'either' ? value.options : [value];
}

export function text(text: string, from: Origin): Text {
  return {kind: 'text', text, from};
}

export function primitive(value: Primitive['value'], from: Origin | null = null): Primitive {
  return {kind: 'primitive', value, from};
}

export function absent(from: Origin | null, what?: Absent['what'], name?: string): Absent {
  return {kind: 'absent', from, ...(what && {what}), ...(name !== undefined && {name})};
}

export function unknown(why: string, from: Origin | null, ends?: Unknown['text']): Unknown {
  return {kind: 'unknown', why, from, ...(ends && {text: ends})};
}

export function thing(
  type: ThingType,
  from: Origin | null,
  more: Partial<Pick<Thing, 'open' | 'perhaps' | 'closure' | 'name' | 'settled'>> = {},
): Thing {
  return {kind: 'thing', type, members: new Map(), open: false, from, ...more};
}

/** `undefined`, `null`, or never given a value. */
export function isNothing(value: Value): boolean {
  return (
    value.kind === 'absent' ||
    (value.kind === 'primitive' && (value.value === undefined || value.value === null))
  );
}

/** Whether a value counts as true; null if that is not certain. */
export function truth(value: Value): boolean | null {
  switch (value.kind) {
    case 'text':
      return value.text !== '';
    case 'primitive':
      return Boolean(value.value);
    case 'absent':
      return false;
    case 'thing':
      return value.perhaps ? null : true;
    case 'unknown':
      return value.text && (value.text.before !== '' || value.text.after !== '') ? true : null;
    case 'fault':
      return null;
    case 'either': {
      const all = value.options.map(truth);
      return all.every((one) => one === all[0]) ? (all[0] ?? null) : null;
    }
  }
}
