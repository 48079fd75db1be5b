import type {AnyNode} from 'acorn';
import type {PageScript} from '../source/page-source';
import type {PageElements} from '../source/elements';
import type {ScriptFault} from '../javascript/script-fault';
import {Memory, type Changes} from './memory';
import {Scope} from './scope';
import {either, thing, type Origin, type Text, type Thing, type Value} from './value';

/**
 * When a piece of code runs. `now`: as its script does; `interactive`: when the document has been parsed;
 * `dom-content-loaded`: in a listener of it; `late`: after whatever it waits for; `unknown`: nobody on the page says.
 */
export interface Timing {
  readonly when: 'now' | 'interactive' | 'dom-content-loaded' | 'late' | 'unknown';
  /** For people: "`setTimeout`". */
  readonly waitsFor: string | null;
  /** A listener that is called before all that are not captured. */
  readonly captured?: true;
}

export const now: Timing = {when: 'now', waitsFor: null};
export const unknownTiming: Timing = {when: 'unknown', waitsFor: null};

export function late(waitsFor: string): Timing {
  return {when: 'late', waitsFor};
}

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

/** A place where a script gives something to the widget, or to a name that looks like it. */
export interface SettingsEvent {
  /** `whole`: the settings object; `member`: one key; `declared`: a variable; `boot`: `Algomo.boot(…)`; `deleted`. */
  readonly form: 'whole' | 'member' | 'declared' | 'boot' | 'deleted';
  /** The global's name as it is written. */
  readonly name: string;
  /** Of a member, its name. */
  readonly key: string | null;
  /** Whether it is, or becomes, a property of `window`. */
  readonly global: boolean;
  readonly value: Value;
  /** The members of the objects that the value may be, at that moment. */
  readonly members: readonly ReadonlyMap<string, Value>[];
  readonly timing: Timing;
  /** Not in a branch that may not be taken. */
  readonly certain: boolean;
  readonly from: Origin;
}

/** What stops a script while it runs. */
export interface Failure {
  readonly reason:
    | 'member-of-nothing'
    | 'no-algomo'
    | 'no-method'
    | 'undeclared'
    | 'library'
    | 'later'
    | 'declared-twice'
    | 'early'
    | 'constant'
    | 'no-element'
    | 'nothing'
    | 'foreign-word'
    | 'not-json';
  /** What is not there, as it is written. */
  readonly name: string;
  readonly from: Origin;
  readonly timing: Timing;
}

/** A syntax error in the code of a string: of `eval`, `document.write` and their like. */
export interface WrittenFault {
  readonly fault: ScriptFault;
  /** Where it is in the page, as far as the string's escapes allow. */
  readonly at: number;
}

/** Ends a script, a function or a branch as an error does that nobody catches. */
export class Stop extends Error {
  /** @param failure null: the script throws by itself */
  constructor(readonly failure: Failure | null) {
    super('stopped');
  }
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

/** The evaluation of the language, given to the machine, so that its parts need not import each other. */
export interface Language {
  evaluate(machine: Machine, node: AnyNode, frame: Frame): Value;
  execute(machine: Machine, nodes: readonly AnyNode[], frame: Frame): Completion;
  /** Calls a value that the page's scripts made. */
  call(
    machine: Machine,
    callee: Value,
    args: readonly Value[],
    thisValue: Value,
    site: CallSite,
  ): Value;
}

export interface CallSite {
  readonly frame: Frame;
  readonly from: Origin;
  /** The callee as it is written: `['window', 'fetch']`; empty if it is not a path. */
  readonly path: readonly string[];
  /** Whether it is called on the window. */
  readonly isWindow?: boolean;
}

/** What the page around the scripts is like. */
export interface Surroundings {
  readonly elements: PageElements;
  /** Whether the widget's `Algomo` is there when a script runs; null: that is not certain. */
  hasAlgomo(script: PageScript, timing: Timing): boolean | null;
  /** Whether another script, which the page does not show, may have made the settings before this one runs. */
  mayBeMade(script: PageScript): boolean;
  /** Whether the document's elements are what the HTML shows when a line of a script runs. */
  isStatic(from: Origin, timing: Timing): boolean;
  /** Whether a library that the page loads is there when a script runs; null: the page does not load it. */
  hasLibrary(name: string, script: PageScript, timing: Timing): boolean | null;
  /** Whether a script that comes later, and no earlier one, declares a name at its top. */
  isDeclaredLater(name: string, script: PageScript): boolean;
  /** Whether a script of the page declares a name, wherever. */
  isDeclared(name: string): boolean;
  /** Whether a mistake at a place of a script was said already. */
  isReported(script: PageScript, at: number): boolean;
}

const mostSteps = 250_000;
const deepest = 220;
const deepestCalls = 14;

/** Everything that the page's scripts share while they are followed. */
export class Machine {
  readonly memory = new Memory();
  /** `let`, `const` and `class` at the top of plain scripts. */
  readonly globals = new Scope(null, true);
  readonly window: Thing = thing('window', null, {open: true});
  readonly events: SettingsEvent[] = [];
  readonly failures: Failure[] = [];
  readonly tasks: Task[] = [];
  readonly microtasks: (() => void)[] = [];
  /** HTML with scripts in it that is put into the page in a way that does not run them. */
  readonly inserted: Text[] = [];
  /** What no browser can read in code that is a string, with the place of each. */
  readonly written: WrittenFault[] = [];
  /** Where elements are used that the HTML does not have. */
  readonly doubts: Origin[] = [];
  /** Functions of the page, to find those that nobody calls. */
  readonly functions: Thing[] = [];
  /** Above 0 in a branch that may not be taken. */
  uncertain = 0;
  calls = 0;
  steps = 0;
  /** Whether all of the code was followed. */
  complete = true;
  /** Whether some code was left out, of whatever script. */
  exhausted = false;
  #depth = 0;
  #limit = 0;
  #matters = true;

  constructor(
    readonly language: Language,
    readonly around: Surroundings,
  ) {}

  evaluate(node: AnyNode, frame: Frame): Value {
    return this.language.evaluate(this, node, frame);
  }

  /**
   * Begins a piece of work that has a share of all the steps.
   *
   * @param matters whether it is said that not all of it was followed
   */
  begin(share: number, matters: boolean): void {
    this.#limit = Math.min(this.steps + share, mostSteps);
    this.#matters = matters;
  }

  /** Whether there is work left that may be done; counts it. */
  mayGoOn(work = 1): boolean {
    this.steps += work;
    if (this.steps <= this.#limit && this.#depth < deepest) return true;
    this.exhausted = true;
    this.complete &&= !this.#matters;
    return false;
  }

  /**
   * Whether what is known of the values is certain enough to say that a script stops: while the page loads, before
   * anything was registered that may have run meanwhile.
   */
  isCertain({timing: {when}}: Frame): boolean {
    return when !== 'late' && when !== 'unknown' && !this.exhausted && this.tasks.length === 0;
  }

  /** Notes that a script stops where it uses an element that the HTML does not have, if nothing else adds it. */
  doubt(target: Value, frame: Frame): void {
    if (target.kind !== 'unknown' || !target.missing || target.from === null) return;
    if (this.isCertain(frame) && this.uncertain === 0) this.doubts.push(target.from);
  }

  mayCall(): boolean {
    if (this.calls < deepestCalls) return true;
    this.complete &&= !this.#matters;
    return false;
  }

  deeper<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }

  origin(node: AnyNode, {script}: Frame): Origin {
    return {script, start: node.start, end: node.end};
  }

  /**
   * Follows several ways from the same state, of which one is taken. Goes on in either of the states that they end in.
   *
   * @throws Stop every way stops
   */
  ways(frame: Frame, list: readonly (() => Completion)[]): Completion {
    this.uncertain += list.length > 1 ? 1 : 0;
    const alive: Changes[] = [];
    let stopped: Stop | null = null;
    let returned = 0;
    let broken = 0;
    try {
      for (const way of list) {
        const level = this.memory.open();
        try {
          const completion = way();
          const changes = this.memory.changes(level);
          this.mayGoOn(changes.size);
          if (completion === 'return' || completion === 'returned') {
            returned += 1;
            if (completion === 'return') this.#exit(frame);
          } else {
            broken += completion === 'leave' ? 1 : 0;
            alive.push(changes);
          }
        } catch (error) {
          if (!(error instanceof Stop)) throw error;
          stopped = error;
        } finally {
          this.memory.undo(level);
        }
      }
    } finally {
      this.uncertain -= list.length > 1 ? 1 : 0;
    }
    if (alive.length > 0) {
      this.memory.join(alive);
      return broken === alive.length ? 'leave' : 'next';
    }
    if (returned > 0) return 'returned';
    if (stopped !== null) throw stopped;
    return 'next';
  }

  #exit({exits, level}: Frame): void {
    if (exits.length >= 20) return;
    const since = this.memory.changes(level);
    this.mayGoOn(since.size);
    exits.push(since);
  }

  /** Of each way, its value; the state after it is either of theirs. */
  choose(frame: Frame, list: readonly (() => Value)[]): Value {
    const values: Value[] = [];
    this.ways(
      frame,
      list.map((way) => () => {
        values.push(way());
        return 'next';
      }),
    );
    return either(values);
  }

  /** Follows code for what it does, and takes back what it changes. */
  aside<T>(work: () => T): T | null {
    const level = this.memory.open();
    try {
      return work();
    } catch (error) {
      if (error instanceof Stop) return null;
      throw error;
    } finally {
      this.memory.undo(level);
    }
  }
}
