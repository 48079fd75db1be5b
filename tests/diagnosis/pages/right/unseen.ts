import type {RightPage} from '../right-page';
import {page, snippet, token, widget} from '../token';
import {script, withScript, withValue} from '../write';

/** Pages whose token comes from somewhere that the page’s HTML does not show: no error, and no all-clear. */
export const unseenPages: readonly RightPage[] = [
  [
    'an element that is not there, used first',
    withScript(
      `document.getElementById("banner").innerHTML = "x";\nwindow.algomoSettings = {visitorToken: "${token}"};`,
    ),
  ],
  ['a function of another script, called', withValue('getVisitorToken()')],
  ['a function of another script', withValue('getVisitorToken')],
  ['a variable that another script makes', withValue('visitorToken')],
  ['shorthand of another script’s variable', withScript('window.algomoSettings = {visitorToken};')],
  ['a member of window', withValue('window.App.currentUser.visitorToken')],
  ['a value of local storage', withValue('localStorage.getItem("visitor_token")')],
  ['a cookie by a library', withValue('Cookies.get("visitor_token")')],
  ['a cookie by hand', withValue('document.cookie.match(/visitor_token=([^;]+)/)[1]')],
  ['the address', withValue('new URLSearchParams(location.search).get("token")')],
  [
    'a meta element that is not there',
    withValue('document.querySelector("meta[name=visitor-token]").content'),
  ],
  ['an attribute that is not there', page(widget, snippet('document.body.dataset.visitorToken'))],
  ['drupalSettings', withValue('drupalSettings.algomo.visitorToken')],
  [
    'an import',
    withScript(
      'import {token} from "/assets/session.js";\nwindow.algomoSettings = {visitorToken: token};',
      ' type="module"',
    ),
  ],
  ['decoded from somewhere', withValue('atob(window.__t)')],
  ['joined from somewhere', withValue('window.h + "." + window.p + "." + window.s')],
  ['a template literal with a hole', withValue('`${window.token}`')],
  ['one branch of two', withValue(`window.user ? window.user.token : "${token}"`)],
  ['the settings of another script', withScript('window.algomoSettings = window.serverSettings;')],
  ['the settings of a function', withScript('window.algomoSettings = buildSettings(window.user);')],
  [
    'a spread of another script',
    withScript('window.algomoSettings = {...window.chatDefaults, language: "en"};'),
  ],
  [
    'Object.assign of another script',
    withScript('window.algomoSettings = Object.assign({}, window.chatDefaults);'),
  ],
  [
    'a parsed element that is not there',
    withScript(
      'window.algomoSettings = JSON.parse(document.getElementById("algomo").textContent);',
    ),
  ],
  [
    'a parameter',
    withScript(
      'function setUp(token) { window.algomoSettings = {visitorToken: token}; }\nsetUp(window.t);',
    ),
  ],
  ['a function that gives what another gives', withValue('() => window.session.token()')],
  [
    'boot with what another gives',
    page(widget, script('Algomo.boot({visitorToken: window.session.token});')),
  ],
  [
    'a policy with hashes',
    page(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'sha256-C2xX8bR5tY7uI1oP4aS6dF0gHzCvB2nM8qWe3J9vQ2x=' https://widget.example; connect-src https:">${snippet(`"${token}"`)}${widget}`,
    ),
  ],
  [
    'a member of settings that another script may have made',
    page(
      `<script src="/assets/chat-settings.js"></script>${script(`window.algomoSettings.visitorToken = "${token}";`)}${widget}`,
    ),
  ],
  [
    'session storage, twice',
    withValue(
      "sessionStorage.getItem('visitorToken') ? sessionStorage.getItem('visitorToken') : ''",
    ),
  ],
];
