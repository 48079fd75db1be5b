import type {BrokenPage} from '../broken-page';
import {part} from '../parts';
import {page, secret, seconds, sign, snippet, token, widget} from '../token';
import {script, widgetWith, withScript} from '../write';

const weekOld = sign({iat: seconds - 604_800, exp: seconds - 604_770});
const dot = '.';

/** Pages with several independent faults: whoever mends one meets the next. */
export const severalPages: readonly BrokenPage[] = [
  [
    'misnamed and not rendered',
    ['settings-misnamed', 'token-placeholder'],
    withScript('window.algomo_settings = {visitor_token: "{{ visitor_token }}"};'),
  ],
  [
    'misnamed and not rendered, without quotes',
    ['settings-misnamed', 'token-placeholder'],
    withScript('window.AlgomoSettings = {visitorToken: <%= @token %>};'),
  ],
  [
    'misnamed and not quoted',
    ['settings-misnamed', 'token-not-quoted'],
    withScript(`window.algomoSetting = {visitorToken: ${token}};`),
  ],
  [
    'a constant and empty',
    ['settings-misnamed', 'token-empty'],
    withScript('const algomoSettings = {visitorToken: undefined};'),
  ],
  [
    'misnamed and late',
    ['settings-after-boot', 'settings-misnamed'],
    page(
      widget,
      script(`setTimeout(() => { window.algomosettings = {visitorToken: "${token}"}; }, 100);`),
    ),
  ],
  [
    'misnamed key and late',
    ['settings-after-boot', 'settings-misnamed'],
    page(
      widget,
      script(
        'fetch("/visitor-token").then((r) => r.text()).then((t) => { window.algomoSettings = {visitor_token: t}; });',
      ),
    ),
  ],
  [
    'misnamed and a week old',
    ['settings-misnamed', 'token-in-static-page'],
    withScript(`window.algomoSettings = {token: "${weekOld}"};`),
  ],
  [
    'misnamed and Bearer',
    ['bearer-prefix', 'settings-misnamed'],
    withScript(`window.algomoConfig = {visitorToken: "Bearer ${token}"};`),
  ],
  [
    'late and Bearer',
    ['bearer-prefix', 'settings-after-boot'],
    page(
      widget,
      script(
        'fetch("/visitor-token").then((r) => r.text()).then((t) => { window.algomoSettings = {visitorToken: "Bearer " + t}; });',
      ),
    ),
  ],
  [
    'late and the response',
    ['settings-after-boot', 'token-not-a-string'],
    page(
      widget,
      script(
        'fetch("/visitor-token").then((response) => { window.algomoSettings = {visitorToken: response}; });',
      ),
    ),
  ],
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
    'both behind consent, the token not rendered',
    ['script-blocked', 'token-placeholder'],
    page(snippet('"{{token}}"', ' type="text/plain" data-cookieconsent="marketing"') + widget),
  ],
  [
    'in a comment, and no widget',
    ['snippet-inactive', 'widget-missing'],
    page(`<!-- ${snippet(`"${token}"`)} -->`),
  ],
  [
    'a policy and no quotes',
    ['script-blocked', 'token-not-quoted'],
    page(
      `<meta http-equiv="Content-Security-Policy" content="script-src https://widget.example; connect-src https:">${snippet(token)}${widget}`,
    ),
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
    'signed in the browser, and a promise',
    ['secret-in-page', 'token-not-a-string'],
    withScript(
      'window.algomoSettings = {visitorToken: new jose.SignJWT({id: 1}).setProtectedHeader({alg: "HS256"}).sign(key)};',
    ),
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
  [
    'HS512 and user_id',
    ['alg-not-allowed', 'id-missing'],
    page(
      snippet(
        `"${[part({alg: 'HS512', typ: 'JWT'}), part({user_id: 1, exp: seconds + 30}), 'A'.repeat(86)].join(dot)}"`,
      ) + widget,
    ),
  ],
  [
    'an identity provider’s token that has no id',
    ['alg-not-allowed', 'id-missing'],
    page(
      snippet(
        `"${[part({alg: 'RS256', kid: 'k'}), part({iss: 'https://acme.eu.auth0.com/', sub: 'auth0|1', exp: seconds + 86_000}), 'A'.repeat(342)].join(dot)}"`,
      ) + widget,
    ),
  ],
  [
    'the example token of jwt.io',
    ['id-missing', 'token-in-static-page'],
    page(
      snippet(
        '"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"',
      ) + widget,
    ),
  ],
  [
    'milliseconds and user_id',
    ['exp-in-milliseconds', 'id-missing'],
    page(
      snippet(
        `"${sign({id: undefined, user_id: 1, iat: undefined, exp: (seconds + 30) * 1000})}"`,
      ) + widget,
    ),
  ],
];
