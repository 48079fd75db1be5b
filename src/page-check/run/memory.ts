import {absent, either, type Value} from './value';

/** A place that holds a value: a variable, or a member of an object. */
export interface Cell {
  value: Value;
  /** Declared with `const`. */
  constant?: true;
}

export function cell(value: Value = absent(null)): Cell {
  return {value};
}

/** What the cells held, and what they hold now: taken back, kept, or joined with what another way gives. */
export type Changes = ReadonlyMap<Cell, Value>;

/**
 * The state of the page's variables and objects. Every write is noted, so that both ways of a condition begin in the
 * same state, and the state after it is either of what they end in.
 */
export class Memory {
  readonly #journals: Map<Cell, Value>[] = [];

  write(target: Cell, value: Value): void {
    const journal = this.#journals.at(-1);
    if (journal && !journal.has(target)) journal.set(target, target.value);
    target.value = value;
  }

  /** Begins to note what changes; what it returns names the beginning. */
  open(): number {
    return this.#journals.push(new Map());
  }

  /** What has changed since a beginning. */
  changes(level: number): Changes {
    const changed = new Map<Cell, Value>();
    for (const journal of this.#journals.slice(level - 1)) {
      for (const target of journal.keys()) changed.set(target, target.value);
    }
    return changed;
  }

  /** Takes back everything since a beginning. */
  undo(level: number): void {
    while (this.#journals.length >= level) {
      for (const [target, value] of this.#journals.pop() ?? []) target.value = value;
    }
  }

  /** Keeps everything since a beginning. */
  keep(level: number): void {
    while (this.#journals.length >= level) {
      const journal = this.#journals.pop();
      const outer = this.#journals.at(-1);
      if (!journal || !outer) continue;
      for (const [target, value] of journal) if (!outer.has(target)) outer.set(target, value);
    }
  }

  /** Goes on in either of the states that ways from here ended in. */
  join(ways: readonly Changes[]): void {
    const [only] = ways;
    if (only !== undefined && ways.length === 1) {
      for (const [target, value] of only) this.write(target, value);
      return;
    }
    const targets = new Set(ways.flatMap((way) => [...way.keys()]));
    for (const target of targets) {
      this.write(target, either(ways.map((way) => way.get(target) ?? target.value)));
    }
  }
}
