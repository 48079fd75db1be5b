import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {ServerState, TabId} from './protocol';

/** As it is kept: without a pasted token, whose place `hasPasted` marks. */
interface KeptState extends Omit<ServerState, 'pasted'> {
  tab: TabId;
  hasPasted: boolean;
  /** Milliseconds since 1970. */
  writtenAt: number;
}

interface Schema extends DBSchema {
  tabs: {key: TabId; value: KeptState};
}

/** What each tab's demo server remembers while the browser stops and starts its worker. */
export interface TabStates {
  /** Null: the tab has told nothing yet, or what it pasted went with the worker's memory. */
  read(tab: TabId): Promise<ServerState | null>;
  /** Drops a state that is older than the one that is there. */
  write(tab: TabId, state: ServerState): Promise<void>;
  /** Whether the browser refuses to store more. */
  isFull(): Promise<boolean>;
  /** Forgets the tabs that wrote nothing since `before` and are not among `open`. */
  collect(open: ReadonlySet<TabId>, before: Date): Promise<void>;
}

/** What is stored, and taken away again, to see whether that can be. */
const probe: KeptState = {
  tab: '',
  payloadText: ' '.repeat(10_000),
  expiresIn: null,
  scenario: '',
  hasPasted: false,
  revision: 0,
  writtenAt: 0,
};

/** Whether an error says that the browser's storage for this site is full. */
export function isQuotaExceeded(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** @param name the database's */
export function openTabStates(name: string): TabStates {
  const pasted = new Map<TabId, {revision: number; token: string}>();
  let connection: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => void (connection = undefined);

  function connect(): Promise<IDBPDatabase<Schema>> {
    connection ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('tabs', {keyPath: 'tab'}),
      terminated: forget,
    });
    connection.catch(forget);
    return connection;
  }

  return {
    async read(tab) {
      const kept = await (await connect()).get('tabs', tab);
      if (!kept) return null;
      const {payloadText, expiresIn, scenario, revision, hasPasted} = kept;
      const held = pasted.get(tab);
      const token = held?.revision === revision ? held.token : null;
      if (hasPasted && token === null) return null;
      return {payloadText, expiresIn, scenario, revision, pasted: token};
    },
    async write(tab, {pasted: token, ...state}) {
      const transaction = (await connect()).transaction('tabs', 'readwrite');
      const [kept] = await Promise.all([
        transaction.store.get(tab).then((before) => {
          if (before && before.revision > state.revision) return false;
          const hasPasted = token !== null;
          return transaction.store
            .put({...state, tab, hasPasted, writtenAt: Date.now()})
            .then(() => true);
        }),
        transaction.done,
      ]);
      if (!kept) return;
      if (token === null) pasted.delete(tab);
      else pasted.set(tab, {revision: state.revision, token});
    },
    async isFull() {
      try {
        const transaction = (await connect()).transaction('tabs', 'readwrite');
        await Promise.all([
          transaction.store.put(probe),
          transaction.store.delete(probe.tab),
          transaction.done,
        ]);
        return false;
      } catch (error) {
        return isQuotaExceeded(error);
      }
    },
    async collect(open, before) {
      const transaction = (await connect()).transaction('tabs', 'readwrite');
      for (const {tab, writtenAt} of await transaction.store.getAll()) {
        if (open.has(tab) || writtenAt >= before.getTime()) continue;
        await transaction.store.delete(tab);
        pasted.delete(tab);
      }
      await transaction.done;
    },
  };
}
