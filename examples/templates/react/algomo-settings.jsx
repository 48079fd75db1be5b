// #region docs
/** Hands the visitor token to the widget. Where nobody is signed in, there is no script. */
export function AlgomoSettings({visitorToken}) {
  if (!visitorToken) return null;
  const settings = JSON.stringify({visitorToken}).replaceAll('<', '\\u003c');
  return <script dangerouslySetInnerHTML={{__html: `window.algomoSettings = ${settings};`}} />;
}
// #endregion
