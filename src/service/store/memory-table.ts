import {layout, type IndexName, type TableName, type Tables} from './records';

interface IndexEntry {
  readonly value: string;
  readonly key: string;
}

/** The records of one table, with an ordered list for each of its indexes. */
export class MemoryTable<N extends TableName> {
  private readonly rows = new Map<string, Tables[N]>();
  private readonly indexes = new Map<string, IndexEntry[]>();

  constructor(private readonly name: N) {
    for (const index of layout[name].indexes) this.indexes.set(index, []);
  }

  get(key: string): Tables[N] | undefined {
    return this.rows.get(key);
  }

  all(): Tables[N][] {
    return [...this.rows.values()];
  }

  /** The records whose indexed member equals `value`. */
  where(index: IndexName<N>, value: string): Tables[N][] {
    const entries = this.entriesOf(index);
    return this.records(
      entries.slice(positionIn(entries, value), positionIn(entries, value, true)),
    );
  }

  /** The records whose indexed member comes before `value`. */
  before(index: IndexName<N>, value: string): Tables[N][] {
    const entries = this.entriesOf(index);
    return this.records(entries.slice(0, positionIn(entries, value)));
  }

  /** Puts a record in the place of the one with its key; returns that one. */
  put(record: Tables[N]): Tables[N] | undefined {
    const key = keyOf(this.name, record);
    const earlier = this.delete(key);
    this.rows.set(key, record);
    for (const [index, entries] of this.indexes) {
      const value: unknown = record[index as keyof Tables[N]];
      if (typeof value === 'string')
        entries.splice(positionIn(entries, value, true), 0, {value, key});
    }
    return earlier;
  }

  /** Returns the record that was there. */
  delete(key: string): Tables[N] | undefined {
    const record = this.rows.get(key);
    if (!record) return undefined;
    this.rows.delete(key);
    for (const [index, entries] of this.indexes) {
      const value: unknown = record[index as keyof Tables[N]];
      if (typeof value !== 'string') continue;
      let at = positionIn(entries, value);
      while (entries[at]?.key !== key) at++;
      entries.splice(at, 1);
    }
    return record;
  }

  clear(): void {
    this.rows.clear();
    for (const entries of this.indexes.values()) entries.length = 0;
  }

  private entriesOf(index: string): IndexEntry[] {
    const entries = this.indexes.get(index);
    if (!entries) throw new TypeError(`The table "${this.name}" has no index "${index}".`);
    return entries;
  }

  private records(entries: readonly IndexEntry[]): Tables[N][] {
    return entries.flatMap(({key}) => this.rows.get(key) ?? []);
  }
}

/** The member of a record that its table is keyed by. */
export function keyOf<N extends TableName>(name: N, record: Tables[N]): string {
  return record[layout[name].key as keyof Tables[N]] as string;
}

/** Where entries of `value` begin in an ordered list, or where those after it begin. */
function positionIn(entries: readonly IndexEntry[], value: string, after = false): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = entries[middle]?.value ?? '';
    if (found < value || (after && found === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
