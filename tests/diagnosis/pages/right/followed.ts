import type {RightPage} from '../right-page';
import {page, snippet, token, widget} from '../token';
import {script, withScript} from '../write';

const set = `window.algomoSettings = {visitorToken: "${token}"};`;

/** Values that come to the settings by a way that can be followed to its end. */
export const followedPages: readonly RightPage[] = [
  ['eval of the snippet', withScript(`eval('${set}');`)],
  ['eval of something else with a fault', page(script('eval("var a = ;")') + script(set) + widget)],
  [
    'document.write of a script in single quotes',
    withScript(`document.write('<script>${set}<\\/script>');`),
  ],
  [
    'a script element with its text',
    withScript(
      `var s = document.createElement("script"); s.textContent = '${set}'; document.head.appendChild(s);`,
    ),
  ],
  [
    'Bearer, taken off by a pattern',
    withScript(
      `window.algomoSettings = {visitorToken: "Bearer ${token}".replace(/^Bearer\\s+/i, "")};`,
    ),
  ],
  [
    'Bearer, split off',
    withScript(`window.algomoSettings = {visitorToken: "Bearer ${token}".split(" ")[1]};`),
  ],
  [
    'quotes, taken off by a pattern',
    withScript(`window.algomoSettings = {visitorToken: '"${token}"'.replace(/"/g, "")};`),
  ],
  [
    'a switch whose case is known',
    withScript(
      `var page = "account", t; switch (page) { case "account": t = "${token}"; break; default: t = null; } window.algomoSettings = {visitorToken: t};`,
    ),
  ],
  [
    'a template literal of lines, trimmed',
    withScript(`window.algomoSettings = {visitorToken: \`\n  ${token}\n\`.trim()};`),
  ],
  [
    'React Router’s data, read by its path',
    page(
      script(
        `window.__reactRouterContext = {"state":{"loaderData":{"root":{"token":"${token}"}}}};`,
      ) +
        script(
          'window.algomoSettings = {visitorToken: window.__reactRouterContext.state.loaderData.root.token};',
        ) +
        widget,
    ),
  ],
  [
    'Drupal’s settings, read by their element',
    page(
      `<script type="application/json" data-drupal-selector="drupal-settings-json">{"algomo":{"visitorToken":"${token}"}}</script>` +
        script(
          'window.algomoSettings = JSON.parse(document.querySelector(\'script[data-drupal-selector="drupal-settings-json"]\').textContent).algomo;',
        ) +
        widget,
    ),
  ],
  [
    'a user that may be null',
    withScript(
      `const user = {token: "${token}"}; window.algomoSettings = user ? {visitorToken: user.token} : {};`,
    ),
  ],
  [
    'JSON that may fail to be parsed',
    page(
      script(`var seen = {}; try { seen = JSON.parse(""); } catch (e) {}`) +
        snippet(JSON.stringify(token)) +
        widget,
    ),
  ],
];
