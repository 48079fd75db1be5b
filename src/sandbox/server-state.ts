import {type DBSchema, openDB} from 'idb';
import type {ServerState} from './protocol';

interface Schema extends DBSchema {
  state: {key: 'state'; value: ServerState};
}

/** What the demo server remembers while the browser stops and starts its worker. */
export function openServerState(name: string) {
  const database = openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('state');
    },
  });
  return {
    read: async () => (await database).get('state', 'state'),
    async write(state: ServerState) {
      await (await database).put('state', state, 'state');
    },
  };
}
