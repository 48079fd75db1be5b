import type {PageBehaviour} from '../../scenarios';
import type {Device, TabId} from '../protocol';
import {bridge} from './bridge';
import {styles} from './styles';

export interface CustomerPage {
  tab: TabId;
  device: Device;
  /** What the page calls its user; null: signed out. */
  userName: string | null;
  visitorToken: unknown;
  behaviour: PageBehaviour;
  /** The address of the widget's script. */
  widgetUrl: string;
  /** Where the widget finds the service, without `/v1`. */
  serviceUrl: string;
}

/** The customer's account page as their server renders it, under a strict Content Security Policy. */
export function renderPage(page: CustomerPage): Response {
  const nonce = crypto.randomUUID();
  const scripts = page.behaviour === 'blocked' ? '' : " 'self'";
  return new Response(html(page, nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'${scripts}`,
        `style-src 'nonce-${nonce}'`,
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
      ].join('; '),
    },
  });
}

/** The part of the page that a customer adds to theirs. */
export function snippet({visitorToken, behaviour}: CustomerPage): string {
  const token = scriptLiteral(visitorToken);
  switch (behaviour) {
    case 'no-settings':
      return '';
    case 'misnamed':
      return `window.algomoSettings = {\n  visitor_token: ${token}\n}`;
    case 'function-fails':
      return `window.algomoSettings = {\n  visitorToken: function () {\n    return fetch("./token-that-is-not-there").then(function (response) {\n      if (!response.ok) throw new Error("HTTP " + response.status);\n      return response.text();\n    });\n  }\n}`;
    case 'late':
      return `window.addEventListener("algomo:ready", function () {\n  window.algomoSettings = {\n    visitorToken: ${token}\n  }\n}, {once: true})`;
    default:
      return `window.algomoSettings = {\n  visitorToken: ${token}\n}`;
  }
}

function html(page: CustomerPage, nonce: string): string {
  const name = page.userName;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Your account · Acme</title>
<style nonce="${nonce}">${styles}</style>
<script nonce="${nonce}">
${snippet(page)}
</script>
<script nonce="${nonce}">${bridge(page)}</script>
<script async src="${escape(page.widgetUrl)}" data-service="${escape(page.serviceUrl)}" data-device="${page.device}"></script>
</head>
<body>
<header><b>Acme</b><nav aria-label="Acme"><span>Orders</span><span>Account</span></nav></header>
<main>
${
  name === null
    ? '<h1>You are signed out</h1><p>This page has no visitor token. <a href="./">Sign in again</a></p>'
    : `<h1>Hello, ${escape(name)}</h1><p>You are signed in to Acme. The chat in the corner shows who the widget thinks you are.</p>`
}
<section aria-hidden="true"><i></i><i></i><i></i></section>
</main>
</body>
</html>`;
}

/** A value inside a script element: JSON, with nothing that could end the element. */
function scriptLiteral(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined')
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
