import type {AnyNode} from 'acorn';
import type {PageScript} from '../source/page-source';
import type {PageElements} from '../source/elements';
import {Memory, type Changes} from './memory';
import {Scope} from './scope';
import {either, thing, type Origin, type Text, type Thing, type Value} from './value';
import type {Timing} from './timing';
import {Stop, type Failure, type SettingsEvent, type WrittenFault} from './events';
import type {CallSite, Completion, Frame, Task} from './frame';

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
