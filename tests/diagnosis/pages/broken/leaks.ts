import type {BrokenPage} from '../broken-page';
import {drupal, magento} from '../frames-sites';
import {nextPages, nuxt} from '../frames-apps';
import {page, secret, snippet, token, widget} from '../token';
import {script, withScript} from '../write';

const right = snippet(`"${token}"`) + widget;

const shown: BrokenPage[] = [
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
    'Magento’s init',
    magento(right).replace(
      '"isPaginationCacheEnabled": 0',
      `"isPaginationCacheEnabled": 0, "algomoSecret": "${secret}"`,
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
  [
    'a method of a class',
    'class Token { async make() { return new SignJWT({id: 1}).setProtectedHeader({alg: "HS256"}).sign(this.key); } }\nwindow.algomoSettings = {visitorToken: () => new Token().make()};',
  ],
].map(([what = '', text = '']): BrokenPage => [
  `signed in the browser with ${what}`,
  'secret-in-page',
  withScript(text),
]);

/** Pages that give the secret away. */
export const leaksPages: readonly BrokenPage[] = [...shown, ...signing];
