import type {BrokenPage} from '../broken-page';
import {page, secret, seconds, sign, snippet, token, widget} from '../token';

const gtm = `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-ABCD');</script>`;

const others: BrokenPage[] = [
  ['no snippet at all', 'settings-missing', page(widget)],
  ['left to a tag manager', 'settings-missing', page(gtm + widget)],
  [
    'settings without a token',
    'settings-missing',
    page(`<script>window.algomoSettings = {language: "en"};</script>${widget}`),
  ],
  [
    'a second snippet in the footer',
    'settings-overwritten',
    page(snippet(`"${token}"`), `<script>window.algomoSettings = {};</script>${widget}`),
  ],
  [
    'a plugin’s snippet',
    'settings-overwritten',
    page(
      snippet(`"${token}"`),
      `<script>var algomoSettings = {"language": "de"};</script>${widget}`,
    ),
  ],
  [
    'two tokens',
    'settings-overwritten',
    page(snippet(`"${token}"`), snippet(`"${sign({id: 2})}"`) + widget),
  ],
  ['no widget', 'widget-missing', page(snippet(`"${token}"`))],
  [
    'the widget’s old address',
    'widget-missing',
    page(snippet(`"${token}"`) + '<script src="https://algomo.example/widget/v1"></script>'),
  ],
  [
    'the wrong version',
    'widget-missing',
    page(snippet(`"${token}"`) + '<script src="https://algomo.example/widget/v2.min.js"></script>'),
  ],
  [
    'a token of last week',
    'token-in-static-page',
    page(snippet(`"${sign({iat: seconds - 604_800, exp: seconds - 604_770})}"`) + widget),
  ],
  [
    'a token of ten days ago',
    'token-in-static-page',
    page(snippet(`"${sign({iat: seconds - 864_000, exp: seconds - 863_970})}"`) + widget),
  ],
  [
    'a token for ever',
    'token-in-static-page',
    page(snippet(`"${sign({iat: undefined, exp: undefined})}"`) + widget),
  ],
  [
    'a token for a year',
    'token-in-static-page',
    page(snippet(`"${sign({exp: seconds + 31_536_000})}"`) + widget),
  ],
  [
    'jsonwebtoken in the browser',
    'secret-in-page',
    page(
      `<script src="/jsonwebtoken.js"></script><script>window.algomoSettings = {visitorToken: jwt.sign({id: 1}, "${secret}", {expiresIn: 30})};</script>${widget}`,
    ),
  ],
  [
    'jose in the browser',
    'secret-in-page',
    page(
      widget,
      `<script type="module">import {SignJWT} from "https://esm.example/jose";\nconst key = new TextEncoder().encode(window.KEY);\nwindow.algomoSettings = {visitorToken: () => new SignJWT({id: 1}).setProtectedHeader({alg: "HS256"}).sign(key)};</script>`,
    ),
  ],
  [
    'CryptoJS in the browser',
    'secret-in-page',
    page(
      `<script src="/crypto-js.js"></script><script>function sign(input) { return CryptoJS.HmacSHA256(input, KEY); }\nwindow.algomoSettings = {visitorToken: make(sign)};</script>${widget}`,
    ),
  ],
  [
    'the secret in the page’s data',
    'secret-in-page',
    page(
      snippet(`"${token}"`) + widget,
      `<script>window.__CONFIG__ = {"apiUrl": "/api", "visitorSecret": "${secret}"};</script>`,
    ),
  ],
  ['the secret as the token', 'secret-in-page', page(snippet(`"${secret}"`) + widget)],
];

/** Pages without settings or widget, with two snippets, with a lasting token, with the secret. */
export const othersPages: readonly BrokenPage[] = [...others];
