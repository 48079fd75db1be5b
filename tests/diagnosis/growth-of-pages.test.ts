import {describe, expect, it} from 'vitest';
import {checkPage} from '../../src/page-check';
import {steepSteps} from './growth';
import {now, secret, token, widget} from './pages/token';

/** A page of a size: what stands before and after its hostile part, and the pieces of that, each with its number. */
type Shape = readonly [
  what: string,
  piece: string | ((i: number) => string),
  before?: string,
  after?: string,
];

const [header = '', payload = ''] = token.split('.');
const snippet = `<script>window.algomoSettings = {visitorToken: "${token}"};</script>${widget}`;
const inScript = (start = '', end = ''): [before: string, after: string] => [
  `<script>${start}`,
  `${end};window.algomoSettings = {visitorToken: "${token}"};</script>${widget}`,
];

const tags: readonly Shape[] = [
  ['handlers in one tag', (i) => ` onload${'abcdefghij'[i % 10]}="a()"`, '<body', `>${snippet}`],
  ['the same handler in one tag', ' onload="algomoSettings = 1"', '<body', `>${snippet}`],
  ['attributes in one tag', (i) => ` data-a${i}="${i}"`, '<div', `>${snippet}`],
  ['attributes without a value', (i) => ` a${i}`, '<div', `>${snippet}`],
  ['attributes with a snippet', (i) => ` a${i}="algomoSettings = {}"`, '<div', `>${snippet}`],
  ['attributes of a script', (i) => ` data-a${i}="${i}"`, '<script', `></script>${snippet}`],
  ['tags with a handler', '<a onclick="algomoSettings = 1">', '', snippet],
  ['tags in tags', '<div class="a">', '', snippet],
  ['tags that are closed in the wrong order', '<b><i></b></i>', '', snippet],
  ['ends of tags', '</div>', '', snippet],
  ['beginnings of tags', '<a ', '', snippet],
  ['beginnings of scripts', '<script ', '', snippet],
  ['tags with an id', (i) => `<p id="a${i}">a</p>`, '', snippet],
  ['quotes that are not closed', '<a title="', '', snippet],
  ['apostrophes in one tag', "' ", '<p ', `>${snippet}`],
  ['elements of foreign markup', '<svg><g><path d="M0 0"/></g><math>', '', snippet],
  ['CDATA', '<svg><![CDATA[algomoSettings = {}]]></svg>', '', snippet],
  ['openings of CDATA', '<svg><![CDATA[', '', snippet],
  ['comments', '<!-- algomoSettings = {} -->', '', snippet],
  ['beginnings of comments', '<!-- algomo', '', snippet],
  ['comments that are closed wrongly', '<!--!><!-->--!>', '', snippet],
  ['character references', '&lt;script&gt;algomoSettings&amp;', '', snippet],
  ['character references without a semicolon', '&notin&#x41&am', '', snippet],
  ['templates', '<template><script>algomoSettings = 1</script>', '', snippet],
  ['styles', '<style>a{b:url(algomo)}</style>', '', snippet],
  ['iframes', '<iframe srcdoc="<script>algomoSettings = {}</script>"></iframe>', '', snippet],
  ['an iframe in an iframe', 'srcdoc="<iframe ', `<iframe srcdoc='<p>algomo `, `'>${snippet}`],
  ['text without a tag', 'algomoSettings = {visitorToken: "a"} ', '<p>', snippet],
  [
    'policies',
    `<meta http-equiv="content-security-policy" content="script-src 'self'">`,
    '',
    snippet,
  ],
  [
    'sources in one policy',
    " 'sha256-AAAA' https://a.example",
    '<meta http-equiv="content-security-policy" content="script-src',
    `">${snippet}`,
  ],
  [
    'consent managers',
    '<script type="text/plain" data-cookieconsent="x">algomoSettings = {}</script>',
  ],
  ['scripts with a src', (i) => `<script src="/a${i}.js"></script>`, '', snippet],
  ['scripts of the widget', widget, '', snippet],
  [
    'scripts from data URLs',
    '<script src="data:text/javascript,algomoSettings%20=%201"></script>',
    '',
    snippet,
  ],
  [
    'scripts with JSON',
    '<script type="application/json">{"visitorToken":"eyJ"}</script>',
    '',
    snippet,
  ],
  [
    'import maps and modules',
    '<script type="importmap">{"imports":{}}</script><script type="module">import "a"</script>',
    '',
    snippet,
  ],
  [
    'short scripts',
    (i) => `<script>var a${i} = ${i}; window.algomoSettings = a${i};</script>`,
    '',
    snippet,
  ],
  ['scripts that are not closed', '<script>algomoSettings = {', '', snippet],
  [
    'scripts with a syntax error',
    '<script>algomoSettings = {visitorToken: {{ a }}}</script>',
    '',
    snippet,
  ],
];

const secrets: readonly Shape[] = [
  ['tokens in the text', `${token} `, '<p>', snippet],
  ['halves of tokens in the text', `${header}.${payload}. `, '<p>', snippet],
  ['beginnings of tokens', 'eyJ', '<p>', snippet],
  ['secrets', `secret="${secret}" `, '<p>', snippet],
  ['values like secrets without a name', `${secret} `, '<p>', snippet],
  ['names of secrets', 'secret key ', '<p>', snippet],
  ['JSON in data attributes', `<div data-a='{"key":"${secret}"}'>`, '', snippet],
  ['metas', (i) => `<meta name="token${i}" content="${token}">`, '', snippet],
  ['letters', 'a', '<p>', snippet],
  ['addresses', 'https://a.example/widget/v1 ', '<p>', snippet],
];

const scripts: readonly Shape[] = [
  ['brackets', '(', ...inScript('a = ')],
  ['arrays in arrays', '[', ...inScript('a = ')],
  ['objects in objects', '{a:', ...inScript('a = ')],
  ['blocks', '{', ...inScript()],
  ['functions in functions', 'function f(){', ...inScript()],
  ['functions in calls', '(() => {', ...inScript()],
  [
    'functions that call each other',
    (i) => `function f${i}(a){return f${i + 1}(f${i + 1}(a))}`,
    ...inScript('', 'f0()'),
  ],
  ['calls in calls', 'a(', ...inScript()],
  ['members', '.a', ...inScript('a')],
  ['calls of what a call gives', '.a()', ...inScript('a')],
  ['signs', '!', ...inScript('a = ')],
  ['conditions', 'a ? b : ', ...inScript('c = ', 'd')],
  ['branches', 'if (a) algomoSettings = b; else ', ...inScript('', 'c()')],
  ['branches one after the other', 'if (a()) b = c; ', ...inScript('var b;')],
  ['loops in loops', 'for (;;) ', ...inScript('', 'a()')],
  ['strings that are joined', '"ab" + ', ...inScript('a = ', '"c"')],
  ['a string that grows', 'a += a;', ...inScript('var a = "ab";')],
  ['templates with values', '${a}', ...inScript('var a = 1; b = `', '`')],
  ['templates in templates', '${`', ...inScript('b = `')],
  ['writes of settings', 'window.algomoSettings = {a: 1};', ...inScript()],
  [
    'writes of a member',
    (i) => `algomoSettings.a${i} = ${i};`,
    ...inScript('window.algomoSettings = {};'),
  ],
  ['members of one object', (i) => `a${i}: ${i},`, ...inScript('b = {', '}')],
  ['copies', 'a = Object.assign({}, a, {b: 1});', ...inScript('var a = {};')],
  ['copies in copies', 'Object.assign({}, ', ...inScript('a = ')],
  ['spreads', 'a = {...a, b: 1};', ...inScript('var a = {};')],
  ['spreads that grow', 'a = [...a, ...a];', ...inScript('var a = [1];')],
  ['variables', (i) => `var a${i} = ${i};`, ...inScript()],
  ['variables in variables', (i) => `var a${i + 1} = a${i};`, ...inScript('var a0 = 1;')],
  [
    'listeners',
    'document.addEventListener("DOMContentLoaded", () => {algomoSettings = {}});',
    ...inScript(),
  ],
  ['timers in timers', 'setTimeout(() => {', ...inScript()],
  ['promises', '.then(a => a)', ...inScript('fetch("/a")')],
  ['elements that are looked for', 'document.querySelector("#a");', ...inScript()],
  [
    'markup that is written',
    'document.write("<script>algomoSettings = {}<\\/script>");',
    ...inScript(),
  ],
  ['comments in a script', '// algomoSettings\n', ...inScript()],
  ['beginnings of comments in a script', '/*', ...inScript()],
  ['beginnings of HTML comments in a script', '<!--', ...inScript()],
  ['slashes', '/', ...inScript('a = ')],
  ['regular expressions', '/(a+)+$/.test(a);', ...inScript()],
  ['backslashes', '\\', ...inScript('a = "')],
  ['quotes', '"', ...inScript()],
  ['quotes with line breaks', '"\n', ...inScript()],
  ['template expressions', '{{ a }} ', ...inScript()],
  ['template statements', '{% if a %}', ...inScript()],
  ['template statements that are not closed', '{% if ', ...inScript()],
  ['tags in a script', '<p>', ...inScript('a = ')],
  ['errors of PHP', '<b>Warning</b>: a in b on line 1', ...inScript('a = ')],
  ['blanks', ' ', ...inScript('algomoSettings = {visitorToken:')],
  ['line breaks', '\n', ...inScript('algomoSettings = {visitorToken:')],
  ['tokens without quotes', `visitorToken: ${token},\n`, ...inScript('algomoSettings = {')],
  ['JSON in a string', '\\"a\\":1,', ...inScript('a = JSON.parse("{', '}")')],
];

function textOf([, piece, before = '', after = '']: Shape, size: number): string {
  const pieces: string[] = [];
  let length = before.length + after.length;
  for (let i = 0; ; i += 1) {
    const next = typeof piece === 'string' ? piece : piece(i);
    length += next.length;
    if (length > size) return [before, ...pieces, after].join('');
    pieces.push(next);
  }
}

describe.each([
  ['tags', tags],
  ['what looks like a token or a secret', secrets],
  ['scripts', scripts],
] as const)('a page takes work that grows with its length, and no faster: %s', (_, shapes) => {
  it.each(shapes.map((shape) => [shape[0], shape] as const))(
    '%s',
    {timeout: 60_000},
    async (_what, shape) => {
      expect(
        await steepSteps(
          (html) => checkPage(html, {now}),
          (size) => textOf(shape, size),
        ),
      ).toEqual([]);
    },
  );
});
