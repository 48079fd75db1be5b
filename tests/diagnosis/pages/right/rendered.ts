import type {RightPage} from '../right-page';
import {page, token, widget} from '../token';
import {script, withScript, withValue} from '../write';

const json = JSON.stringify({visitorToken: token});

/** What engines make of a right template. */
const rendered: RightPage[] = [
  ['Django’s escapejs', withValue(`"${token.replaceAll('-', '\\u002D')}"`)],
  [
    'Rails’ JSON with escapes of its own',
    withScript(`window.algomoSettings = ${json.replaceAll('.', '\\u002e')};`),
  ],
  [
    'PHP’s json_encode, pretty',
    withScript(`window.algomoSettings = {\n    "visitorToken": "${token}"\n};`),
  ],
  [
    'Laravel’s Js::from',
    withScript(`window.algomoSettings = JSON.parse('${json.replaceAll('"', '\\u0022')}');`),
  ],
  [
    'Laravel’s Js::from, unwrapped',
    withScript(
      `window.algomoSettings = JSON.parse('${json.replaceAll('"', '\\u0022')}');\n`,
      ' nonce=""',
    ),
  ],
  [
    'Django’s json_script',
    page(
      `<script id="algomo" type="application/json">${json}</script>${script('window.algomoSettings = JSON.parse(document.getElementById("algomo").textContent);')}${widget}`,
    ),
  ],
  [
    'Rails’ javascript_tag',
    withScript(`\n//<![CDATA[\nwindow.algomoSettings = {visitorToken: "${token}"};\n//]]>\n`),
  ],
  [
    'wp_localize_script',
    page(
      `<script type="text/javascript" id="algomo-js-before">\n/* <![CDATA[ */\nvar algomoSettings = ${json};\n/* ]]> */\n</script>\n<script type="text/javascript" src="https://widget.example/widget/v1.js?ver=1.0" id="algomo-js"></script>`,
    ),
  ],
  [
    'Thymeleaf’s inlining',
    withScript(
      `/*<![CDATA[*/\n    window.algomoSettings = {visitorToken: /*[[\${visitorToken}]]*/ "${token}"};\n/*]]>*/`,
    ),
  ],
  [
    'Thymeleaf, processed',
    withScript(
      `\n/*<![CDATA[*/\n    var visitorToken = "${token}";\n    window.algomoSettings = {visitorToken: visitorToken};\n/*]]>*/\n`,
      ' th:inline="javascript"',
    ),
  ],
  [
    'Astro’s define:vars',
    withScript(
      `(function(){const token = "${token}";\n\n  window.algomoSettings = { visitorToken: token };\n})();`,
    ),
  ],
  [
    'Razor’s Json.Serialize',
    withScript(`window.algomoSettings = {"visitorToken":"${token}","language":null};`),
  ],
  [
    'Twig’s JSON with slashes',
    withScript(
      `window.algomoSettings = ${JSON.stringify({visitorToken: token, page: '/konto'}).replaceAll('/', '\\/')};`,
    ),
  ],
  [
    'hexadecimal escapes of OWASP’s encoder',
    withValue(
      `'${token.replaceAll('-', '\\x2d').replaceAll('_', '\\x5f').replaceAll('.', '\\x2e')}'`,
    ),
  ],
  ['a line continued in a string', withValue(`"${token.slice(0, 50)}\\\n${token.slice(50)}"`)],
  [
    'an attribute decoded by the browser',
    page(widget)
      .replace('<body', `<body data-token="${token}"`)
      .replace(
        '</body>',
        `${script('window.algomoSettings = {visitorToken: document.body.dataset.token};')}</body>`,
      ),
  ],
  [
    'nobody is signed in, and the key is left out',
    withScript('window.algomoSettings = {visitorToken: () => null};'),
  ],
];

/** Right pages by what the customer’s template made. */
export const rightRendered: readonly RightPage[] = [...rendered];
