// #region docs
import {currentUser} from './session';
import {signVisitorToken} from './visitor-token';

export default async function Layout({children}) {
  const user = await currentUser();
  const visitorToken = user && (await signVisitorToken(user));
  const settings = JSON.stringify({visitorToken}).replaceAll('<', '\\u003c');
  return (
    <html lang="en">
      <head>
        {visitorToken && (
          <script dangerouslySetInnerHTML={{__html: `window.algomoSettings = ${settings};`}} />
        )}
        <script defer src={process.env.ALGOMO_WIDGET} />
      </head>
      <body>{children}</body>
    </html>
  );
}
// #endregion
