import {cell, type Cell} from './memory';
import type {Value} from './value';

/** The variables of a block, a function or a script. */
export class Scope {
  readonly #cells = new Map<string, Cell>();

  constructor(
    readonly outer: Scope | null,
    /** Whether `var` and functions are declared here. */
    readonly isFunction: boolean,
  ) {}

  declare(name: string, value?: Value): Cell {
    const known = this.#cells.get(name);
    if (known) return known;
    const made = cell(value);
    this.#cells.set(name, made);
    return made;
  }

  own(name: string): Cell | undefined {
    return this.#cells.get(name);
  }

  find(name: string): Cell | undefined {
    return this.#cells.get(name) ?? this.outer?.find(name);
  }

  /** The scope of the function around. */
  get function(): Scope {
    return this.isFunction || this.outer === null ? this : this.outer.function;
  }
}
