import type {BrokenPage} from '../broken-page';
import {page, token, widget} from '../token';
import {withScript, withValue} from '../write';

const island = (json: string, use: string) =>
  page(
    `<script id="algomo" type="application/json">${json}</script><script>${use}</script>${widget}`,
  );
const parsed = 'JSON.parse(document.getElementById("algomo").textContent)';
const printed = (what: string, text: string): BrokenPage => [
  `${what}, printed`,
  'token-not-a-string',
  withValue(JSON.stringify(text)),
];

/** Objects that a template printed, data that a script reads wrongly, and what is undefined for certain. */
export const givenPages: readonly BrokenPage[] = [
  printed('Flask’s jsonify', '&lt;Response 231 bytes [200 OK]&gt;'),
  printed('requests’ response', '<Response [200]>'),
  printed(
    'a bound method, escaped',
    '&lt;bound method User.visitor_token of &lt;User: jane&gt;&gt;',
  ),
  printed('a coroutine, escaped', '&lt;coroutine object sign_token at 0x7f2a1c0b5e40&gt;'),
  printed('a lambda of Ruby, escaped', '#&lt;Proc:0x00007f9b1c0b5e40 /app/token.rb:3 (lambda)&gt;'),
  printed('Java’s future', 'java.util.concurrent.CompletableFuture@4e50df2e[Completed normally]'),
  printed(
    'a token of golang-jwt, escaped',
    '&amp;{Method:0xc000012345 Header:map[alg:HS256 typ:JWT]}',
  ),
  printed('a tuple of Elixir', '{:ok, &quot;eyJhbGciOiJIUzI1NiJ9&quot;}'),
  printed('a model of Django', '<VisitorToken: VisitorToken object (1)>'),
  printed('Django’s response', '<JsonResponse status_code=200, "application/json">'),
  [
    'JSON in a script, escaped as HTML',
    'snippet-runtime-error',
    island(`{&quot;visitorToken&quot;:&quot;${token}&quot;}`, `window.algomoSettings = ${parsed}`),
  ],
  [
    'JSON in a script, not rendered',
    'snippet-runtime-error',
    island('{{ settings | tojson }}', `window.algomoSettings = ${parsed}`),
  ],
  [
    'JSON.parse of an object',
    'snippet-runtime-error',
    withScript(`window.algomoSettings = JSON.parse({visitorToken: "${token}"});`),
  ],
  [
    'JSON.parse of single quotes',
    'snippet-runtime-error',
    withScript(`window.algomoSettings = JSON.parse("{'visitorToken':'${token}'}");`),
  ],
  printed('print_r of lcobucci’s token', 'Lcobucci\\JWT\\Token\\Plain Object'),
  [
    'Razor’s index with quotes of its own, not rendered',
    'token-placeholder',
    withValue('"@ViewData["Token"]"'),
  ],
  [
    'Next.js’ script loader in the data of the page',
    'settings-after-boot',
    page(
      widget,
      `<script id="__NEXT_DATA__" type="application/json">{"props":{},"scriptLoader":[{"strategy":"afterInteractive","children":"window.algomoSettings = {visitorToken: '${token}'}"}]}</script>`,
    ),
  ],
  ...['swift/javascript', 'text/phast', 'text/debloat-script'].map((type): BrokenPage => [
    `an optimiser’s type ${type}`,
    'script-blocked',
    page(
      `<script type="${type}">window.algomoSettings = {visitorToken: "${token}"};</script>${widget}`,
    ),
  ]),
  [
    'an empty island of JSON',
    'snippet-runtime-error',
    island('', `window.algomoSettings = ${parsed}`),
  ],
  [
    'JSON with another name of the token',
    'token-empty',
    island(
      `{"token":"${token}"}`,
      `window.algomoSettings = {visitorToken: ${parsed}.visitorToken}`,
    ),
  ],
  [
    'JSON without the level that is read',
    'snippet-runtime-error',
    island(`{"user":{}}`, `window.algomoSettings = {visitorToken: ${parsed}.session.visitorToken}`),
  ],
  [
    'Django’s json_script, not parsed',
    'token-quoted',
    island(
      `"${token}"`,
      'window.algomoSettings = {visitorToken: document.getElementById("algomo").textContent}',
    ),
  ],
  [
    'the value of a meta element',
    'token-empty',
    page(
      `<meta name="vt" content="${token}"><script>window.algomoSettings = {visitorToken: document.querySelector("meta[name=vt]").value}</script>${widget}`,
    ),
  ],
  [
    'a name that the object does not have, destructured',
    'token-empty',
    withScript(
      `const {visitorToken} = {token: "${token}"}; window.algomoSettings = {visitorToken};`,
    ),
  ],
  [
    'Python’s None and True beside the token',
    'snippet-runtime-error',
    withScript(`window.algomoSettings = {visitorToken: "${token}", name: None, debug: True};`),
  ],
  ['Ruby’s nil', 'snippet-runtime-error', withValue('nil')],
  [
    'JSON of the settings in local storage',
    'settings-missing',
    withScript(
      `localStorage.setItem("algomoSettings", JSON.stringify({visitorToken: "${token}"}));`,
    ),
  ],
  [
    'the token of a user that is null',
    'snippet-runtime-error',
    withScript('const user = null; window.algomoSettings = {visitorToken: user.visitorToken};'),
  ],
  [
    'settings that were declared and never made',
    'snippet-runtime-error',
    withScript(
      `let settings; settings.visitorToken = "${token}"; window.algomoSettings = settings;`,
    ),
  ],
  [
    'the first part of “Bearer …”, split',
    'segment-count',
    withScript(`window.algomoSettings = {visitorToken: "Bearer ${token}".split(" ")[0]};`),
  ],
  [
    'quotes that only the first replace takes away',
    'token-quoted',
    withScript(`window.algomoSettings = {visitorToken: '"${token}"'.replace('"', '')};`),
  ],
  [
    'the wrong case of a switch',
    'token-empty',
    withScript(
      `var page = "shop", t; switch (page) { case "account": t = "${token}"; break; default: t = ""; } window.algomoSettings = {visitorToken: t};`,
    ),
  ],
  [
    'AMP’s script',
    'script-blocked',
    page(
      `<amp-script script="chat"></amp-script><script id="chat" type="text/plain" target="amp-script">window.algomoSettings = {visitorToken: "${token}"};</script>${widget}`,
    ),
  ],
];
