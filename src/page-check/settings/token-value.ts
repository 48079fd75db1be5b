import type {AlsoWrong} from '../../visitor-token';
import type {Problem, ProblemCode} from '../../problems';
import type {PageRun} from '../run/page-run';
import {isNothing, optionsOf, type Origin, type Thing, type Value} from '../run/value';
import {aroundHole, readLiteral} from './literal-token';

/** One thing that is wrong with what a page gives as the token. */
export type TokenFault =
  | {readonly kind: 'problem'; readonly problem: Problem | AlsoWrong; readonly from: Origin | null}
  | {readonly kind: 'secret'; readonly from: Origin | null}
  | {readonly kind: 'empty'; readonly written: string; readonly from: Origin | null}
  | {readonly kind: 'not-quoted'; readonly from: Origin | null}
  | {readonly kind: 'build-variable'; readonly name: string; readonly from: Origin | null}
  | {readonly kind: 'placeholder-name'; readonly from: Origin | null}
  | {
      readonly kind: 'type';
      readonly what: string;
      readonly code: ProblemCode;
      readonly from: Origin | null;
    }
  | {readonly kind: 'promise' | 'returns-nothing' | 'throws'; readonly from: Origin | null};

/** What a value is as a token. */
export interface TokenReading {
  readonly faults: readonly TokenFault[];
  /** Where the parts come from that only the running page knows. */
  readonly unknowns: readonly {readonly why: string; readonly from: Origin | null}[];
  /** The tokens that are written out, to look at their times. */
  readonly literals: readonly {readonly text: string; readonly from: Origin}[];
}

/** What is wrong with a value that is given as `visitorToken`, and what cannot be known of it. */
export function readToken(value: Value, run: PageRun, now: Date): TokenReading {
  const options = optionsOf(value);
  const reading = {
    faults: [] as TokenFault[],
    unknowns: [] as TokenReading['unknowns'][number][],
    literals: [] as TokenReading['literals'][number][],
  };
  if (options.every(isEmpty)) {
    const [first] = options;
    reading.faults.push({
      kind: 'empty',
      written: writtenEmpty(first),
      from: first?.kind === 'either' ? null : (first?.from ?? null),
    });
    return reading;
  }
  for (const one of options) if (!isEmpty(one)) readOption(one, run, now, reading, false);
  return reading;
}

export interface Collected {
  faults: TokenFault[];
  unknowns: TokenReading['unknowns'][number][];
  literals: TokenReading['literals'][number][];
}

function readOption(
  one: Value,
  run: PageRun,
  now: Date,
  into: Collected,
  fromFunction: boolean,
): void {
  switch (one.kind) {
    case 'text':
      readLiteral(one.text, one.from, now, into);
      break;
    case 'primitive':
      into.faults.push({
        kind: 'type',
        what: `a ${typeof one.value}`,
        code: 'token-not-a-string',
        from: one.from,
      });
      break;
    case 'fault':
      if (one.fault === 'unquoted') into.faults.push({kind: 'not-quoted', from: one.from});
      if (one.fault === 'build-variable')
        into.faults.push({kind: 'build-variable', name: one.name, from: one.from});
      if (one.fault === 'placeholder-name')
        into.faults.push({kind: 'placeholder-name', from: one.from});
      break;
    case 'unknown':
      into.unknowns.push({why: one.why, from: one.from});
      if (one.text) into.faults.push(...aroundHole(one.text, one.from, now));
      break;
    case 'thing':
      readThing(one, run, now, into, fromFunction);
      break;
    default:
      break;
  }
}

const typeWords: Partial<Record<Thing['type'], string>> = {
  object: 'an object',
  array: 'a list',
  class: 'a class',
  response: 'a Response, not the text in it',
  'axios-response': 'a response of axios, not its data',
  bytes: 'bytes',
  collection: 'a collection',
  regexp: 'a regular expression',
  element: 'an element of the page',
  window: 'the window',
};

function readThing(
  one: Thing,
  run: PageRun,
  now: Date,
  into: Collected,
  fromFunction: boolean,
): void {
  const {type, from} = one;
  if (type === 'native') {
    const method = /^(?:response|string|promise|array)\.\w+$/.test(one.name ?? '');
    if (method)
      into.faults.push({
        kind: 'type',
        what: 'a function that was not called',
        code: 'token-not-a-string',
        from,
      });
    else
      into.unknowns.push({
        why: `\`${one.name ?? 'the browser'}\`, which only the running page knows`,
        from,
      });
    return;
  }
  if (type === 'promise') {
    if (!fromFunction) into.faults.push({kind: 'promise', from});
    return;
  }
  if (type !== 'function') {
    into.faults.push({
      kind: 'type',
      what: typeWords[type] ?? 'an object',
      code: 'token-not-a-string',
      from,
    });
    return;
  }
  if (fromFunction) {
    into.faults.push({kind: 'type', what: 'a function', code: 'token-not-a-string', from});
    return;
  }
  readResult(one, run, now, into);
}

/** What the widget gets when it calls the page's function and waits. */
function readResult(callee: Thing, run: PageRun, now: Date, into: Collected): void {
  const result = run.result(callee);
  const settled = result === null ? null : settledOf(result);
  if (settled === null || settled.length === 0) {
    into.faults.push({kind: 'throws', from: callee.from});
    return;
  }
  const isNull = (one: Value) => one.kind === 'primitive' && one.value === null;
  const rest = settled.filter((one) => !isEmpty(one));
  if (rest.length === 0) {
    // Only a function can say that nobody is signed in, and only with null.
    if (settled.every(isNull))
      into.unknowns.push({
        why: 'a function that returns `null`: no one is signed in',
        from: callee.from,
      });
    else if (settled.some((one) => one.kind === 'text'))
      into.faults.push({kind: 'empty', written: 'an empty string', from: callee.from});
    else into.faults.push({kind: 'returns-nothing', from: callee.from});
    return;
  }
  for (const one of rest) readOption(one, run, now, into, true);
}

/** What a value settles with, through its promises; empty if it is always rejected. */
function settledOf(value: Value, depth = 0): Value[] {
  return optionsOf(value).flatMap((one) => {
    if (one.kind !== 'thing' || one.type !== 'promise' || depth > 5) return [one];
    return one.settled ? settledOf(one.settled.value, depth + 1) : [];
  });
}

function isEmpty(one: Value): boolean {
  return isNothing(one) || (one.kind === 'text' && one.text.trim() === '');
}

function writtenEmpty(one: Value | undefined): string {
  if (one?.kind === 'text') return one.text === '' ? 'an empty string' : 'white space';
  return one?.kind === 'primitive' ? String(one.value) : 'undefined';
}
