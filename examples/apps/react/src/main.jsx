// #region docs
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';

async function request(path, options) {
  const response = await fetch(path, {cache: 'no-store', ...options});
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

function App() {
  const [session, setSession] = useState();
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    request('/session').then(setSession);
    const changed = () => setPath(location.pathname);
    addEventListener('popstate', changed);
    return () => removeEventListener('popstate', changed);
  }, []);

  async function signIn(user) {
    setSession(await request('/sign-in', {method: 'POST', body: new URLSearchParams({user})}));
    window.Algomo?.boot(); // asks the function for this user's token
  }

  async function signOut() {
    window.Algomo?.shutdown();
    setSession(await request('/sign-out', {method: 'POST'}));
    window.Algomo?.boot(); // starts again for an anonymous visitor
  }

  function follow(event) {
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    setPath(location.pathname);
  }

  if (!session) return null;
  const {user, users} = session;
  const signInButton = ({id, name}) => (
    <button key={id} onClick={() => signIn(id)}>{`Sign in as ${name}`}</button>
  );
  if (!user) return users.map(signInButton);
  return (
    <>
      {path === '/account' && <h1>Account</h1>}
      <p>{`Signed in as ${user.name}`}</p>
      <a href="/account" onClick={follow}>
        Account
      </a>
      <button onClick={signOut}>Sign out</button>
    </>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<App />);
// #endregion
