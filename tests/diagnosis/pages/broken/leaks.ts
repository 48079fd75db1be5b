import type {BrokenPage} from '../broken-page';
import {drupal, magento} from '../frames-sites';
import {laravel, nextPages, nuxt} from '../frames-apps';
import {page, secret, snippet, token, widget} from '../token';
import {script, withScript} from '../write';

const right = snippet(`"${token}"`) + widget;

const shown: BrokenPage[] = [
  ['a sandbox’s secret under any name', page(right, script(`const k = 'algomo_test_${secret}';`))],
  ['a meta element', page(`<meta name="algomo-secret" content="${secret}">${right}`)],
  [
    'a meta element, the other way round',
    page(`<meta content="${secret}" property="algomo:visitor-secret">${right}`),
  ],
  [
    'an attribute of the body',
    page(right).replace('<body', `<body data-algomo-secret="${secret}"`),
  ],
  [
    'an attribute of a div',
    page(right, `<div id="chat" data-visitor-auth-secret='${secret}'></div>`),
  ],
  ['a hidden field', page(right, `<input type="hidden" name="algomo_secret" value="${secret}">`)],
  [
    'an attribute of the widget’s script',
    page(snippet(`"${token}"`) + widget.replace('<script', `<script data-secret="${secret}"`)),
  ],
  ['a comment of HTML', page(`<!-- ALGOMO_SECRET=${secret} -->${right}`)],
  [
    'window.ENV',
    page(right, script(`window.ENV = {"API_URL":"/api","ALGOMO_SECRET":"${secret}"};`)),
  ],
  [
    'a constant',
    withScript(
      `const ALGOMO_VISITOR_SECRET = '${secret}';\nwindow.algomoSettings = {visitorToken: "${token}"};`,
    ),
  ],
  [
    'a member by brackets',
    withScript(
      `window.config = {};\nwindow.config["algomoSecret"] = \`${secret}\`;\nwindow.algomoSettings = {visitorToken: "${token}"};`,
    ),
  ],
  [
    'the settings themselves',
    withScript(`window.algomoSettings = {visitorToken: "${token}", secret: "${secret}"};`),
  ],
  [
    'the encryption secret, as Settings calls it',
    withScript(
      `window.algomoSettings = {\n  encryptionSecret: "${secret}",\n  visitorToken: "${token}"\n};`,
    ),
  ],
  [
    'Next’s data',
    nextPages(right).replace('"user":{"id":1', `"algomoSecret":"${secret}","user":{"id":1`),
  ],
  [
    'Nuxt’s public runtime config',
    nuxt(right).replace('apiBase:"/api"', `apiBase:"/api",algomoSecret:"${secret}"`),
  ],
  [
    'Drupal’s settings',
    drupal(right).replace('"user":{"uid"', `"algomo":{"visitor_secret":"${secret}"},"user":{"uid"`),
  ],
  [
    'Inertia’s page',
    laravel(right).replace(
      '&quot;errors&quot;',
      `&quot;algomo_secret&quot;:&quot;${secret}&quot;,&quot;errors&quot;`,
    ),
  ],
  [
    'Magento’s init',
    magento(right).replace(
      '"isPaginationCacheEnabled": 0',
      `"isPaginationCacheEnabled": 0, "algomoSecret": "${secret}"`,
    ),
  ],
  [
    'a debug page’s dump',
    page(
      right,
      `<pre class="sf-dump">Array\n(\n    [APP_ENV] =&gt; local\n    [ALGOMO_SECRET] =&gt; ${secret}\n)</pre>`,
    ),
  ],
  [
    'phpinfo',
    page(
      right,
      `<table><tr><td class="e">ALGOMO_SECRET </td><td class="v">${secret} </td></tr></table>`,
    ),
  ],
  ['the secret with its name as the token', page(snippet(`"ALGOMO_SECRET=${secret}"`) + widget)],
  [
    'the secret as the token, in a variable',
    withScript(
      `var visitorToken = "${secret}";\nwindow.algomoSettings = {visitorToken: visitorToken};`,
    ),
  ],
  ['the secret in quotes as the token', page(snippet(`'"${secret}"'`) + widget)],
].map(([what = '', html = '']): BrokenPage => [`${what}: the secret`, 'secret-in-page', html]);

const signing: BrokenPage[] = [
  [
    'jsrsasign',
    `window.algomoSettings = {visitorToken: KJUR.jws.JWS.sign("HS256", header, payload, {utf8: window.k})};`,
  ],
  [
    'jose, in a function',
    `window.algomoSettings = {visitorToken: async () => new jose.SignJWT({id: 1}).setProtectedHeader({alg: "HS256"}).setExpirationTime("30s").sign(new TextEncoder().encode(window.k))};`,
  ],
  [
    'WebCrypto, in a function',
    `async function getToken() {\n  const key = await crypto.subtle.importKey("raw", bytes(window.k), {name: "HMAC", hash: "SHA-256"}, false, ["sign"]);\n  const mac = await crypto.subtle.sign("HMAC", key, bytes(input));\n  return input + "." + base64url(mac);\n}\nwindow.algomoSettings = {visitorToken: getToken};`,
  ],
  [
    'CryptoJS, by hand',
    `function base64url(source) { return CryptoJS.enc.Base64.stringify(source).replace(/=+$/, "").replace(/\\+/g, "-").replace(/\\//g, "_"); }\nvar signature = base64url(CryptoJS.HmacSHA256(input, k));\nwindow.algomoSettings = {visitorToken: input + "." + signature};`,
  ],
  [
    'jwt-simple',
    'window.algomoSettings = {visitorToken: jwtSimple.encode({id: 1, exp: Math.floor(Date.now() / 1000) + 30}, window.k)};',
  ],
  ['jwt-encode', 'window.algomoSettings = {visitorToken: jwtEncode({id: 1}, window.k)};'],
  [
    'a method of a class',
    'class Token { async make() { return new SignJWT({id: 1}).setProtectedHeader({alg: "HS256"}).sign(this.key); } }\nwindow.algomoSettings = {visitorToken: () => new Token().make()};',
  ],
  [
    'sjcl',
    'var mac = new sjcl.misc.hmac(key, sjcl.hash.sha256).encrypt(input);\nwindow.algomoSettings = {visitorToken: input + "." + sjcl.codec.base64url.fromBits(mac)};',
  ],
].map(([what = '', text = '']): BrokenPage => [
  `signed in the browser with ${what}`,
  'secret-in-page',
  withScript(text),
]);

/** Pages that give the secret away. */
export const leaksPages: readonly BrokenPage[] = [...shown, ...signing];
