// #region docs
'use client';

import {signIn, signOut} from './actions';

export function SignInForm({users}) {
  async function submit(data) {
    await signIn(data);
    location.assign('/'); // a page load: the widget starts again, with the user's token
  }
  return (
    <form action={submit}>
      {users.map(({id, name}) => (
        <button key={id} name="user" value={id}>{`Sign in as ${name}`}</button>
      ))}
    </form>
  );
}

export function SignOutForm() {
  async function submit() {
    window.Algomo?.shutdown();
    await signOut();
    location.assign('/');
  }
  return (
    <form action={submit}>
      <button>Sign out</button>
    </form>
  );
}
// #endregion
