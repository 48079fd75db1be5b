import type {BrokenPage} from '../broken-page';
import {page, widget} from '../token';
import {script} from '../write';

const late = (what: string, text: string, attributes = ''): BrokenPage => [
  what,
  'settings-after-boot',
  page(widget, script(text, attributes)),
];

/** The token or the settings wait for an answer. */
const requests: BrokenPage[] = [
  late(
    'axios',
    'axios.get("/api/visitor-token").then(function (response) {\n  window.algomoSettings = {visitorToken: response.data.token};\n});',
  ),
  late(
    'axios, destructured',
    'axios.post("/api/visitor-token").then(({data}) => { window.algomoSettings = {visitorToken: data}; });',
  ),
  late(
    'jQuery’s ajax with success',
    '$.ajax({url: "/visitor-token", success: function (token) { window.algomoSettings = {visitorToken: token}; }});',
  ),
  late(
    'jQuery’s get with done',
    'jQuery.get("/visitor-token").done(function (token) { window.algomoSettings = {visitorToken: token}; });',
  ),
  late(
    'WordPress’ admin-ajax',
    'jQuery.post(ajaxurl, {action: "algomo_token"}, function (r) { window.algomoSettings = {visitorToken: r.data}; });',
  ),
  late(
    'the member, when the answer comes',
    'window.algomoSettings = {};\nfetch("/visitor-token").then((r) => r.text()).then((t) => { window.algomoSettings.visitorToken = t; });',
  ),
  late(
    'the member of settings that have a language',
    'window.algomoSettings = {language: "en"};\nfetch("/visitor-token").then((r) => r.json()).then((data) => {\n  window.algomoSettings.visitorToken = data.token;\n});',
  ),
  late(
    'Object.assign, when the answer comes',
    'fetch("/visitor-token").then((r) => r.text()).then((visitorToken) => Object.assign(window.algomoSettings ??= {}, {visitorToken}));',
  ),
  late(
    'an async function that is called by name',
    'async function setUp() {\n  const response = await fetch("/visitor-token");\n  window.algomoSettings = {visitorToken: await response.text()};\n}\nsetUp();',
  ),
  late(
    'a callback by name',
    'function onToken(token) { window.algomoSettings = {visitorToken: token}; }\nfetch("/visitor-token").then((r) => r.text()).then(onToken);',
  ),
  late(
    'a class that initialises itself',
    'class Chat {\n  async init() {\n    const r = await fetch("/visitor-token");\n    window.algomoSettings = {visitorToken: await r.text()};\n  }\n}\nnew Chat().init();',
  ),
  late(
    'XMLHttpRequest’s state',
    'var xhr = new XMLHttpRequest();\nxhr.onreadystatechange = function () {\n  if (xhr.readyState === 4) window.algomoSettings = {visitorToken: xhr.responseText};\n};\nxhr.open("GET", "/visitor-token", true);\nxhr.send();',
  ),
  late(
    'a module with a dynamic import',
    'import("/assets/token.js").then(({getToken}) => { window.algomoSettings = {visitorToken: getToken()}; });',
  ),
  late(
    'Firebase',
    'import {getAuth, onAuthStateChanged} from "https://www.gstatic.com/firebasejs/10.12.0/firebase-auth.js";\nonAuthStateChanged(getAuth(), async (user) => {\n  if (user) window.algomoSettings = {visitorToken: await user.getIdToken()};\n});',
    ' type="module"',
  ),
  late(
    'Auth0',
    'auth0Client.getTokenSilently().then((token) => { window.algomoSettings = {visitorToken: token}; });',
  ),
  late(
    'Supabase',
    'supabase.auth.getSession().then(({data}) => {\n  window.algomoSettings = {visitorToken: data.session.access_token};\n});',
  ),
  late(
    'Clerk',
    'await Clerk.load();\nwindow.algomoSettings = {visitorToken: await Clerk.session.getToken()};',
    ' type="module"',
  ),
];

/** Pages that set the token when a request is answered. */
export const requestsPages: readonly BrokenPage[] = [...requests];
