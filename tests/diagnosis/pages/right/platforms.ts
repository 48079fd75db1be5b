import type {RightPage} from '../right-page';
import {
  aspNet,
  laravel,
  next,
  nextPages,
  nuxt,
  rails,
  remix,
  spring,
  svelteKit,
  viteApp,
} from '../frames-apps';
import {drupal, magento, shopify, webflow, wordPress} from '../frames-sites';
import {page, secret, snippet, token, widget} from '../token';
import {script, widgetWith} from '../write';

const set = snippet(`"${token}"`);
const both = set + widget;
const later = snippet(
  'async () => { const r = await fetch("/visitor-token"); return r.ok ? r.text() : null; }',
);
const frames = {
  aspNet,
  drupal,
  laravel,
  magento,
  next,
  nextPages,
  nuxt,
  rails,
  remix,
  shopify,
  spring,
  svelteKit,
  viteApp,
  webflow,
  wordPress,
};

/** A shop of other people’s snippets, each with a token, a hash, an id or a key of its own. */
const neighbours: readonly (readonly [vendor: string, text: string])[] = [
  [
    'Intercom',
    `window.intercomSettings = {api_base: "https://api-iam.intercom.io", app_id: "q3j9vq2x", user_id: "1", user_hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"};\n(function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('reattach_activator');ic('update',w.intercomSettings);}else{var d=document;var i=function(){i.c(arguments);};i.q=[];i.c=function(args){i.q.push(args);};w.Intercom=i;var l=function(){var s=d.createElement('script');s.type='text/javascript';s.async=true;s.src='https://widget.intercom.io/widget/q3j9vq2x';var x=d.getElementsByTagName('script')[0];x.parentNode.insertBefore(s,x);};if(document.readyState==='complete'){l();}else{w.addEventListener('load',l,false);}}})();`,
  ],
  [
    'Zendesk',
    `window.zESettings = {webWidget: {authenticate: {chat: {jwtFn: function (callback) { fetch("/zendesk-jwt").then(function (r) { return r.text(); }).then(callback); }}}}};`,
  ],
  [
    'Zendesk’s messenger',
    `zE("messenger", "loginUser", function (callback) { fetch("/zd").then((r) => r.text()).then((jwt) => callback(jwt)); });`,
  ],
  [
    'Crisp',
    `window.$crisp=[];window.CRISP_TOKEN_ID="3f9c1b7a-0d2e-4f5a-8b7c-8d9e0f1a2b3c";window.CRISP_WEBSITE_ID="2b7e1516-28ae-d2a6-abf7-158809cf4f3c";(function(){d=document;s=d.createElement("script");s.src="https://client.crisp.chat/l.js";s.async=1;d.getElementsByTagName("head")[0].appendChild(s);})();`,
  ],
  [
    'HubSpot’s chat',
    `window.hsConversationsSettings = {loadImmediately: false, identificationEmail: "jane@example.com", identificationToken: "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2ln"};`,
  ],
  [
    'Segment',
    `!function(){var analytics=window.analytics=window.analytics||[];if(!analytics.initialize){analytics.methods=["identify","track"];analytics.load=function(key){var t=document.createElement("script");t.async=!0;t.src="https://cdn.segment.com/analytics.js/v1/"+key+"/analytics.min.js";document.head.appendChild(t)};analytics._writeKey="q3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzC";analytics.load("q3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzC");}}();`,
  ],
  [
    'Google Tag Manager',
    `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-K3J9VQ2');`,
  ],
  [
    'Stripe',
    `const stripe = Stripe("pk_live_51H8x9a2b3c4d5e6f7g8h9i0j"); const clientSecret = "pi_3Mtw_secret_YrKJUKribcBjcG8HVhfZluoGH"; const options = {clientSecret};`,
  ],
  [
    'Sentry',
    `Sentry.init({dsn: "https://9f86d081884c7d659a2feaa0c55ad015@o1.ingest.sentry.io/2", beforeSend(event) { if (event.exception) Sentry.showReportDialog(); return event; }});`,
  ],
  [
    'Algolia and Mapbox',
    `window.search = {appId: "Q3J9VQ2XX8", apiKey: "9f86d081884c7d659a2feaa0c55ad015"}; mapboxgl.accessToken = "pk.eyJ1IjoiYWNtZSIsImEiOiJjbDEifQ.Qx3v9Xk2m1abcdefghijkl";`,
  ],
  [
    'a tarteaucitron set-up',
    `tarteaucitron.init({privacyUrl: "", hashtag: "#tarteaucitron", cookieName: "tarteaucitron"}); (tarteaucitron.job = tarteaucitron.job || []).push("youtube");`,
  ],
  [
    'a token of the site’s own API',
    `window.__API__ = {accessToken: "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJzdWIiOiJhdXRoMHwxIiwiZXhwIjoxfQ.c2ln", visitorId: "3f9c1b7a"};`,
  ],
  [
    'another chat’s settings with a token',
    `window.chatSettings = {token: "{{ chat_token }}", jwt: ""};`,
  ],
  [
    'an account’s secret question',
    `window.form = {secretQuestion: "What was the name of your first pet at the house", secret_answer: ""};`,
  ],
];

/** Right pages of the platforms that customers use. */
export const rightPlatforms: readonly RightPage[] = [
  ...Object.entries(frames).map(([name, frame]): RightPage => [
    `${name}: in the head`,
    frame(both),
  ]),
  ...Object.entries(frames).map(([name, frame]): RightPage => [
    `${name}: at the end of the body, async`,
    frame('', set + widgetWith('async')),
  ]),
  ...Object.entries(frames).map(([name, frame]): RightPage => [
    `${name}: a function`,
    frame(widgetWith('defer'), later),
  ]),
  ...neighbours.map(([vendor, text]): RightPage => [
    `${vendor} beside it`,
    page(`${script(text)}${both}`),
  ]),
  ...neighbours.map(([vendor, text]): RightPage => [
    `${vendor} after it`,
    page(both, script(text)),
  ]),
  [
    'a field of a form that holds a digest',
    page(
      both,
      `<input type="hidden" name="authenticity_token" value="${secret}"><meta name="csrf-token" content="${secret}">`,
    ),
  ],
];
