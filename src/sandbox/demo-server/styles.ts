/** The look of the customer's page: a neutral one, so that the widget stands out. */
export const styles = `
:root{color-scheme:light dark;--line:#e5e7eb;--text:#1f2937;--muted:#5b6472;--page:#fff;--bar:#f8f9fb}
@media (prefers-color-scheme:dark){:root{--line:#30363f;--text:#e6e9ee;--muted:#a3acba;--page:#171a1f;--bar:#1d2127}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.55 ui-sans-serif,system-ui,sans-serif}
header{display:flex;justify-content:space-between;align-items:center;padding:12px 20px;background:var(--bar);border-bottom:1px solid var(--line)}
header b{letter-spacing:-.02em;font-size:17px}
nav{display:flex;gap:16px;color:var(--muted);font-size:14px}
main{padding:22px 20px;max-width:640px}
h1{margin:0 0 6px;font-size:22px;letter-spacing:-.02em;overflow-wrap:anywhere}
p{margin:0 0 20px;color:var(--muted)}
a{color:inherit}
section{display:grid;gap:10px}
section i{height:52px;border-radius:10px;background:var(--bar);border:1px solid var(--line)}
`;
