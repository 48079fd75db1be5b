import type {BrokenPage} from '../broken-page';
import {page, token, widget} from '../token';

const late: BrokenPage[] = [
  [
    'fetched',
    'settings-after-boot',
    page(
      widget,
      `<script>fetch("/visitor-token").then((r) => r.json()).then(({token}) => { window.algomoSettings = {visitorToken: token}; });</script>`,
    ),
  ],
  [
    'fetched with await',
    'settings-after-boot',
    page(
      `<script>(async () => {\n  const response = await fetch("/visitor-token");\n  const {token} = await response.json();\n  window.algomoSettings = {visitorToken: token};\n})();</script>${widget}`,
    ),
  ],
  [
    'fetched with await in the settings',
    'settings-after-boot',
    page(
      `<script>(async () => { window.algomoSettings = {visitorToken: await getToken()}; })();</script>${widget}`,
    ),
  ],
  [
    'jQuery’s ajax',
    'settings-after-boot',
    page(
      widget,
      `<script src="/jquery.js"></script><script>$.getJSON("/visitor-token", function (data) { window.algomoSettings = {visitorToken: data.token}; });</script>`,
    ),
  ],
  [
    'XMLHttpRequest',
    'settings-after-boot',
    page(
      `<script>var xhr = new XMLHttpRequest();\nxhr.open("GET", "/visitor-token");\nxhr.onload = function () { window.algomoSettings = {visitorToken: xhr.responseText}; };\nxhr.send();</script>${widget}`,
    ),
  ],
  [
    'setTimeout',
    'settings-after-boot',
    page(
      widget,
      `<script>setTimeout(function () { window.algomoSettings = {visitorToken: "${token}"}; }, 500);</script>`,
    ),
  ],
  [
    'window.onload',
    'settings-after-boot',
    page(
      `<script>window.onload = function () { window.algomoSettings = {visitorToken: "${token}"}; };</script>${widget}`,
    ),
  ],
  [
    'the load event',
    'settings-after-boot',
    page(
      `<script>window.addEventListener("load", init);\nfunction init() { window.algomoSettings = {visitorToken: "${token}"}; }</script>${widget}`,
    ),
  ],
  [
    'body onload',
    'settings-after-boot',
    page(widget).replace(
      '<body',
      `<body onload="window.algomoSettings = {visitorToken: '${token}'}"`,
    ),
  ],
  [
    'DOMContentLoaded after the widget',
    'settings-after-boot',
    page(
      widget,
      `<script>document.addEventListener("DOMContentLoaded", () => { window.algomoSettings = {visitorToken: "${token}"}; });</script>`,
    ),
  ],
  [
    'a module after the deferred widget',
    'settings-after-boot',
    page(
      widget.replace('<script', '<script defer'),
      `<script type="module">window.algomoSettings = {visitorToken: "${token}"};</script>`,
    ),
  ],
  [
    'a module that awaits',
    'settings-after-boot',
    page(
      widget,
      `<script type="module">const token = await (await fetch("/visitor-token")).text();\nwindow.algomoSettings = {visitorToken: token};</script>`,
    ),
  ],
  [
    'React’s effect',
    'settings-after-boot',
    page(
      widget,
      `<div id="root"></div><script src="/react.js"></script><script>function Chat() { React.useEffect(() => { window.algomoSettings = {visitorToken: "${token}"}; }, []); return null; }</script>`,
    ),
  ],
  [
    'Next.js, afterInteractive',
    'settings-after-boot',
    page(
      widget,
      `<script>self.__next_f.push([1,"5:[\\"$\\",\\"script\\",null,{\\"dangerouslySetInnerHTML\\":{\\"__html\\":\\"window.algomoSettings = {visitorToken: 'eyJ'}\\"}}]"])</script>`,
    ),
  ],
];

/** Pages that set the token too late. */
export const timingPages: readonly BrokenPage[] = [...late];
