// #region docs
import {SignOutForm} from '../forms';

export default function Page() {
  return (
    <>
      <h1>Account</h1>
      <SignOutForm />
    </>
  );
}
// #endregion
