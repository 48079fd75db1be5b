import type {BrokenPage} from '../broken-page';
import {page, snippet, token, widget} from '../token';
import {script, widgetWith} from '../write';

const set = snippet(`"${token}"`);

const missing: BrokenPage[] = [
  [
    'href instead of src',
    page(`${set}<script href="https://widget.example/widget/v1.js"></script>`),
  ],
  [
    'a link that preloads it',
    page(`${set}<link rel="preload" as="script" href="https://widget.example/widget/v1.js">`),
  ],
  ['a comment around the widget', page(`${set}<!-- ${widget} -->`)],
  ['a widget in noscript', page(set, `<noscript>${widget}</noscript>`)],
  ['a widget in a template', page(set, `<template>${widget}</template>`)],
  [
    'a comma in its name',
    page(`${set}<script src="https://widget.example/widget/v1,js"></script>`),
  ],
  ['version 2', page(`${set}<script src="https://widget.algomo.example/widget/v2.js"></script>`)],
  [
    'widget.js of a guess',
    page(`${set}<script src="https://cdn.algomo.example/widget.js" async></script>`),
  ],
  [
    'the documentation’s address',
    page(`${set}<script src="https://docs.algomo.example/docs/reference/widget/"></script>`),
  ],
  [
    'a placeholder in its address',
    page(`${set}<script src="https://{{ ALGOMO_HOST }}/widget/"></script>`),
  ],
  [
    'the escaped tag',
    page(set, '&lt;script src="https://widget.example/widget/v1.js"&gt;&lt;/script&gt;'),
  ],
].map(([what = '', html = '']): BrokenPage => [what, 'widget-missing', html]);

const idle: BrokenPage[] = [
  ['a widget with nomodule', 'snippet-inactive', page(set + widgetWith('nomodule'))],
  [
    'a widget with a mistyped type',
    'snippet-inactive',
    page(set + widgetWith('type="application/javscript"')),
  ],
  [
    'a widget’s tag that closes itself before the snippet',
    'snippet-inactive',
    page(`<script src="https://widget.example/widget/v1.js"/>${set}`),
  ],
  [
    'an analytics tag that closes itself before the snippet',
    'snippet-inactive',
    page(`<script src="/assets/analytics.js" />${set}${widget}`),
  ],
  [
    'a comment that opens in a script before the snippet',
    ['snippet-inactive', 'widget-missing'],
    page(`<script>var html = "<!--<script>";</script>${set}${widget}`),
  ],
  ['a widget over http', 'script-blocked', page(set + widget.replace('https:', 'http:'))],
];

const tokens: BrokenPage[] = [
  [
    'boot in a handler with nothing in it',
    'token-empty',
    page(
      widget,
      script(
        'document.addEventListener("DOMContentLoaded", () => Algomo.boot({visitorToken: ""}));',
      ),
    ),
  ],
  [
    'boot with a placeholder',
    'token-placeholder',
    page(widget, script('Algomo.boot({visitorToken: "{{ visitor_token }}"});')),
  ],
  [
    'boot with Bearer',
    'bearer-prefix',
    page(widget, script(`Algomo.boot({visitorToken: "Bearer ${token}"});`)),
  ],
  [
    'boot with a promise',
    'token-not-a-string',
    page(
      widget,
      script('Algomo.boot({visitorToken: fetch("/visitor-token").then((r) => r.text())});'),
    ),
  ],
  [
    'boot with the response',
    'token-not-a-string',
    page(
      widget,
      script(
        'addEventListener("load", async () => Algomo.boot({visitorToken: await fetch("/visitor-token")}));',
      ),
    ),
  ],
  [
    'boot without quotes',
    'token-not-quoted',
    page(widget, script(`Algomo.boot({visitorToken: ${token}});`)),
  ],
];

/** Pages whose widget is missing, idle, or started with something else. */
export const widgetsPages: readonly BrokenPage[] = [...missing, ...idle, ...tokens];
