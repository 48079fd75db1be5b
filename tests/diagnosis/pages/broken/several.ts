import type {BrokenPage} from '../broken-page';

import {page, secret, snippet, token, widget} from '../token';
import {script, widgetWith, withScript} from '../write';

/** Pages with several independent faults: whoever mends one meets the next. */
export const severalPages: readonly BrokenPage[] = [
  [
    'late and a placeholder',
    ['settings-after-boot', 'token-placeholder'],
    page(
      widget,
      script(
        '$(document).ready(function () { window.algomoSettings = {visitorToken: "{{ token }}"}; });',
      ),
    ),
  ],
  [
    'quoted and Bearer',
    ['bearer-prefix', 'token-quoted'],
    page(snippet(`'"Bearer ${token}"'`) + widget),
  ],
  [
    'Bearer and a line break',
    ['bearer-prefix', 'token-whitespace'],
    page(snippet(`"Bearer ${token}\\n"`) + widget),
  ],
  [
    'no widget and misnamed',
    ['settings-misnamed', 'widget-missing'],
    page(script(`window.algomosettings = {visitorToken: "${token}"};`)),
  ],
  [
    'no widget and a placeholder',
    ['token-placeholder', 'widget-missing'],
    page(snippet('"YOUR_TOKEN"')),
  ],
  [
    'no widget and a syntax error',
    ['snippet-syntax-error', 'widget-missing'],
    page(script(`window.algomoSettings = {visitorToken: "${token}";`)),
  ],
  [
    'no widget and a function without return',
    ['token-empty', 'widget-missing'],
    page(snippet('() => { fetch("/visitor-token"); }')),
  ],
  [
    'the widget behind consent and a placeholder',
    ['script-blocked', 'token-placeholder'],
    page(
      snippet('"<%= token %>"') + widgetWith('type="text/plain" data-cookieconsent="marketing"'),
    ),
  ],
  [
    'in a comment, and no widget',
    ['snippet-inactive', 'widget-missing'],
    page(`<!-- ${snippet(`"${token}"`)} -->`),
  ],
  [
    'a policy for scripts and for the service',
    ['script-blocked', 'service-unreachable'],
    page(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">${snippet(`"${token}"`)}${widget}`,
    ),
  ],
  [
    'overwritten, and the widget’s address is wrong',
    ['settings-overwritten', 'widget-missing'],
    page(
      snippet(`"${token}"`) +
        script('window.algomoSettings = {};') +
        '<script src="https://algomo.example/widget/v1.min.js"></script>',
    ),
  ],
  [
    'overwritten by a placeholder',
    ['settings-overwritten', 'token-placeholder'],
    page(snippet(`"${token}"`), snippet('"{{ visitor_token }}"') + widget),
  ],
  [
    'over http, with a placeholder',
    ['script-blocked', 'token-placeholder'],
    page(snippet('"${token}"') + widget.replace('https:', 'http:')),
  ],
  [
    'signed in the browser, and late',
    ['secret-in-page', 'settings-after-boot'],
    page(
      widget,
      script(
        'const token = await new SignJWT({id: 1}).setProtectedHeader({alg: "HS256"}).sign(key);\nwindow.algomoSettings = {visitorToken: token};',
        ' type="module"',
      ),
    ),
  ],
  [
    'the secret in the page, and a placeholder',
    ['secret-in-page', 'token-placeholder'],
    withScript(
      `const ALGOMO_SECRET = "${secret}";\nwindow.algomoSettings = {visitorToken: "TODO"};`,
    ),
  ],
];
