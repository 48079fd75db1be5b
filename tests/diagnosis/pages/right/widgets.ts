import type {RightPage} from '../right-page';
import {escapeHtml} from '../templates';
import {page, secret, snippet, token, widget} from '../token';
import {script, widgetWith} from '../write';

const loader = `var s = document.createElement("script");\ns.async = true;\ns.src = "https://widget.example/widget/v1.js";\ndocument.head.appendChild(s);`;

const get = 'fetch("/visitor-token", {credentials: "same-origin"})';

/** The widget and its API. */
const widgets: RightPage[] = [
  [
    'a widget with a version in the query',
    page(snippet(`"${token}"`) + widget.replace('v1.js', 'v1.js?v=20261122')),
  ],
  [
    'a version of the widget, with its hash',
    page(
      snippet(`"${token}"`) +
        widgetWith('integrity="sha384-abc" crossorigin').replace('v1.js', 'v1.12.0.js'),
    ),
  ],
  ['a widget without a scheme', page(snippet(`"${token}"`) + widget.replace('https:', ''))],
  ['a widget as a module', page(snippet(`"${token}"`) + widgetWith('type="module"'))],
  [
    'attributes without quotes',
    page(
      `${snippet(`"${token}"`)}<script async src=https://widget.example/widget/v1.js data-device=kiosk></script>`,
    ),
  ],
  [
    'a tag in capitals',
    page(
      `<SCRIPT TYPE="TEXT/JAVASCRIPT">window.algomoSettings = {visitorToken: "${token}"};</SCRIPT>${widget}`,
    ),
  ],
  ['language="JavaScript"', page(snippet(`"${token}"`, ' language="JavaScript"') + widget)],
  [
    'data-cfasync',
    page(snippet(`"${token}"`, ' data-cfasync="false"') + widgetWith('data-cfasync="false"')),
  ],
  [
    'a consent manager that lets it pass',
    page(
      snippet(`"${token}"`, ' type="text/javascript" data-cookieconsent="ignore"') +
        widgetWith('data-usercentrics="Algomo" type="text/javascript"'),
    ),
  ],
  [
    'a loader by hand',
    page(script(`window.algomoSettings = {visitorToken: "${token}"};\n${loader}`)),
  ],
  [
    'jQuery’s getScript',
    page(snippet(`"${token}"`) + script('$.getScript("https://widget.example/widget/v1.js");')),
  ],
  [
    'an import of the widget',
    page(
      snippet(`"${token}"`) +
        script('import "https://widget.example/widget/v1.js";', ' type="module"'),
    ),
  ],
  [
    'boot after load',
    page(
      widgetWith('async'),
      script(`addEventListener("load", () => Algomo.boot({visitorToken: "${token}"}));`),
    ),
  ],
  [
    'boot when the widget is ready',
    page(
      widgetWith('async'),
      script(
        `addEventListener("algomo:ready", () => Algomo.boot({visitorToken: "${token}"}), {once: true});`,
      ),
    ),
  ],
  [
    'boot in the widget’s onload',
    page(widgetWith(`async onload="Algomo.boot({visitorToken: '${token}'})"`)),
  ],
  [
    'boot after a sign-in',
    page(
      snippet('() => null') + widget,
      script(
        `async function signIn(form) {\n  await fetch("/session", {method: "POST", body: new FormData(form)});\n  Algomo.boot({visitorToken: await (await ${get}).text()});\n}`,
      ),
    ),
  ],
  [
    'settings and boot in a handler',
    page(
      widget,
      script(
        `document.addEventListener("turbo:load", () => { window.algomoSettings = {visitorToken: "${token}"}; Algomo.boot(); });`,
      ),
    ),
  ],
  [
    'consent, and then the widget',
    page(
      snippet(`"${token}"`),
      script(`window.addEventListener("CookiebotOnAccept", function () {\n${loader}\n});`),
    ),
  ],
  [
    'the snippet shown in a tutorial too',
    page(
      snippet(`"${token}"`) + widget,
      `<pre>${escapeHtml(snippet('"{{ visitor_token }}"'))}</pre>`,
    ),
  ],
  [
    'another service’s secret key of the same length',
    page(
      snippet(`"${token}"`) + widget,
      script(`window.firebaseConfig = {apiKey: "AIza${secret.slice(0, 35)}", appId: "1:1:web:1"};`),
    ),
  ],
];

/** Right pages by how they load and start the widget. */
export const rightWidgets: readonly RightPage[] = [...widgets];
