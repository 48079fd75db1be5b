import type {BrokenPage} from '../broken-page';
import {page, snippet, token, widget} from '../token';
import {script, widgetWith} from '../write';

const set = `window.algomoSettings = {visitorToken: "${token}"};`;

const late = (what: string, text: string, attributes = ''): BrokenPage => [
  what,
  'settings-after-boot',
  page(widget, script(text, attributes)),
];

/** The settings wait for an event or a timer. */
const events: BrokenPage[] = [
  late('jQuery’s ready', `$(document).ready(function () { ${set} });`),
  late('jQuery’s ready, short, WordPress’ way', `jQuery(function ($) { ${set} });`),
  late('jQuery’s window load', `$(window).on("load", function () { ${set} });`),
  late(
    'the state complete',
    `document.onreadystatechange = () => { if (document.readyState === "complete") { ${set} } };`,
  ),
  late('addEventListener of load with an arrow', `addEventListener("load", () => { ${set} });`),
  late(
    'attachEvent beside load',
    `if (window.addEventListener) window.addEventListener("load", init, false);\nelse window.attachEvent("onload", init);\nfunction init() { ${set} }`,
  ),
  late('requestAnimationFrame', `requestAnimationFrame(() => { ${set} });`),
  late('requestIdleCallback', `window.requestIdleCallback(function () { ${set} });`),
  late('a timer by name', `function init() { ${set} }\nsetTimeout(init, 1000);`),
  late(
    'a timer that waits for a user',
    `const timer = setInterval(() => {\n  if (window.currentUser) { clearInterval(timer); ${set} }\n}, 100);`,
  ),
  late('Turbo', `document.addEventListener("turbo:load", () => { ${set} });`),
  late('Turbolinks', `$(document).on("turbolinks:load", function () { ${set} });`),
  late('Astro’s transitions', `document.addEventListener("astro:page-load", () => { ${set} });`),
  late('Livewire', `document.addEventListener("livewire:navigated", () => { ${set} });`),
  late('HTMX', `document.body.addEventListener("htmx:afterRequest", function (event) { ${set} });`),
  late(
    'Cookiebot’s event',
    `window.addEventListener("CookiebotOnAccept", function () { ${set} });`,
  ),
  late(
    'Didomi’s queue',
    `window.didomiOnReady = window.didomiOnReady || [];\nwindow.didomiOnReady.push(function () { ${set} });`,
  ),
  late(
    'Usercentrics’ event',
    `window.addEventListener("ucEvent", function (e) { if (e.detail.status["Algomo"]) { ${set} } });`,
  ),
  late(
    'the IAB’s TCF',
    `__tcfapi("addEventListener", 2, function (data, ok) { if (ok && data.eventStatus === "useractioncomplete") { ${set} } });`,
  ),
  late('the widget’s own event', `window.addEventListener("algomo:ready", () => { ${set} });`),
  late(
    'a message of a frame',
    `window.addEventListener("message", (event) => { if (event.data.token) window.algomoSettings = {visitorToken: event.data.token}; });`,
  ),
  late('Segment', `analytics.ready(function () { ${set} });`),
  late('Google Tag Manager’s event', `window.addEventListener("gtm.load", () => { ${set} });`),
  late(
    'an observer',
    `new MutationObserver(() => { ${set} }).observe(document.body, {childList: true});`,
  ),
  late(
    'a sign-in button',
    `document.querySelector("#login").addEventListener("click", () => { ${set} });`,
  ),
  late(
    'a promise that is settled',
    `Promise.resolve("${token}").then((t) => setTimeout(() => { window.algomoSettings = {visitorToken: t}; }, 0));`,
  ),
  late('Vue', `Vue.createApp({mounted() { ${set} }}).mount("#app");`),
  late(
    'Vue 2',
    `new Vue({el: "#app", mounted: function () { this.$nextTick(function () { ${set} }); }});`,
  ),
  late(
    'React in a script',
    `const {useEffect} = React;\nfunction Chat() { useEffect(() => { ${set} }, []); return null; }\nReactDOM.createRoot(document.getElementById("root")).render(React.createElement(Chat));`,
  ),
  late(
    'Stimulus',
    `application.register("chat", class extends Stimulus.Controller { connect() { ${set} } });`,
  ),
  late(
    'Shopify’s theme editor',
    `document.addEventListener("shopify:section:load", function () { ${set} });`,
  ),
];

const attributes: BrokenPage[] = [
  [
    'an attribute of a button',
    'settings-after-boot',
    page(
      widget,
      `<button onclick="window.algomoSettings = {visitorToken: '${token}'}">Chat</button>`,
    ),
  ],
  [
    'a frame’s onload',
    'settings-after-boot',
    page(
      widget,
      `<iframe src="/session" onload="window.algomoSettings = {visitorToken: '${token}'}"></iframe>`,
    ),
  ],
  [
    'HTMX’s attribute',
    'settings-after-boot',
    page(
      widget,
      `<div hx-get="/me" hx-trigger="load" hx-on::after-request="window.algomoSettings = {visitorToken: '${token}'}"></div>`,
    ),
  ],
  [
    'the onload of the widget’s script',
    'settings-after-boot',
    page(widgetWith(`async onload="window.algomoSettings = {visitorToken: '${token}'}"`)),
  ],
  [
    'a deferred module after a deferred widget, with an import',
    'settings-after-boot',
    page(
      widgetWith('defer'),
      script(
        `import {token} from "/assets/session.js";\nwindow.algomoSettings = {visitorToken: token};`,
        ' type="module"',
      ),
    ),
  ],
  [
    'a module after a widget that is a module',
    'settings-after-boot',
    page(widgetWith('type="module"') + snippet(`"${token}"`, ' type="module"')),
  ],
];

/** Pages that set the token when something happens. */
export const eventsPages: readonly BrokenPage[] = [...events, ...attributes];
