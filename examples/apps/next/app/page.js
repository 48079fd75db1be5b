// #region docs
import Link from 'next/link';
import {SignInForm, SignOutForm} from './forms';
import {currentUser, users} from './session';

export default async function Page() {
  const user = await currentUser();
  if (!user) return <SignInForm users={users.map(({id, name}) => ({id, name}))} />;
  return (
    <>
      <p>Signed in as {user.name}</p>
      <Link href="/account">Account</Link>
      <SignOutForm />
    </>
  );
}
// #endregion
