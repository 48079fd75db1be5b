import type {PageScript} from '../source/page-source';
import type {Changes} from './memory';
import type {Scope} from './scope';
import type {Origin, Value} from './value';
import type {Timing} from './timing';

/** A function or a script while it runs. */
export interface Frame {
  readonly script: PageScript;
  readonly scope: Scope;
  readonly thisValue: Value;
  readonly strict: boolean;
  readonly isAsync: boolean;
  /** Changes after an `await`. */
  timing: Timing;
  readonly returns: Value[];
  /** The states in which it was left before its end. */
  readonly exits: Changes[];
  /** Where its changes begin. */
  readonly level: number;
  /** What it had changed when it began to wait: the rest comes later. */
  readonly waiting: {changes?: Changes};
}

/** Code that runs later. */
export interface Task {
  readonly run: Value;
  readonly args: readonly Value[];
  readonly timing: Timing;
  /** Position of the listener's script in the page; decides the order of listeners. */
  readonly at: number;
}

/**
 * How a statement ended. `return`: at a `return`; `returned`: in every way at one, whose states are noted;
 * `leave`: at a `break` or a `continue`.
 */
export type Completion = 'next' | 'return' | 'returned' | 'leave';

export interface CallSite {
  readonly frame: Frame;
  readonly from: Origin;
  /** The callee as it is written: `['window', 'fetch']`; empty if it is not a path. */
  readonly path: readonly string[];
  /** Whether it is called on the window. */
  readonly isWindow?: boolean;
}
