// #region docs
'use server';

import {randomUUID} from 'node:crypto';
import {cookies} from 'next/headers';
import {sessions, users} from './session';

export async function signIn(data) {
  const user = users.find(({id}) => String(id) === data.get('user'));
  if (!user) throw new Error('There is no such user');
  const session = randomUUID();
  sessions.set(session, user.id);
  (await cookies()).set('session', session, {httpOnly: true, sameSite: 'lax'});
}

export async function signOut() {
  const store = await cookies();
  sessions.delete(store.get('session')?.value);
  store.delete('session');
}
// #endregion
