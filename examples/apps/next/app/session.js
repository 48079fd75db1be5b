// #region docs
import {cookies} from 'next/headers';

export const users = [
  {id: 1, name: 'Jane Doe', email: 'jane@example.com'},
  {id: 2, name: 'John Smith', email: 'john@example.com'},
];

/** User ids by session. Next bundles a module more than once, so the sessions are global. */
export const sessions = (globalThis.sessions ??= new Map());

export async function currentUser() {
  const session = (await cookies()).get('session')?.value;
  return users.find(({id}) => id === sessions.get(session)) ?? null;
}
// #endregion
