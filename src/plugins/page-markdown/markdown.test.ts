import {expect, test} from 'vitest';
import {pageText} from './markdown';

const site = {
  url: 'https://docs.example',
  baseUrl: '/help/',
  pages: new Set(['/help/', '/help/docs/a/', '/help/docs/b/', '/help/playground/']),
};

/** The Markdown under a page's title. */
function read(content: string): string {
  const html = `<head><meta name="description" content="About A"></head><main><h1>A</h1>${content}</main>`;
  const {markdown, title, description} = pageText(html, {
    site,
    path: '/help/docs/a/',
    grammarOf: (code) => (code === 'go-source' ? 'go' : undefined),
  });
  expect({title, description}).toEqual({title: 'A', description: 'About A'});
  return markdown.replace(/^# A\n\n?/, '').trim();
}

const tabs = (...panels: string[]) =>
  `<div class="tabs-container"><ul role=tablist><li role=tab>Go<li role=tab>C#</ul><div>${panels
    .map((panel) => `<div role=tabpanel hidden>${panel}</div>`)
    .join('')}</div></div>`;

test.each([
  [
    'tabs are sections under the heading before them',
    `<h2>In your language</h2>${tabs('<p>one</p>', '<p>two</p>')}`,
    '## In your language\n\n### Go\n\none\n\n### C\\#\n\ntwo',
  ],
  [
    'a panel that has a heading keeps it',
    tabs('<h3>Go with jwt</h3><p>one</p>', '<p>two</p>'),
    '### Go with jwt\n\none\n\n## C\\#\n\ntwo',
  ],
  [
    'details are open',
    '<details><summary>More</summary><p>inside</p></details>',
    '**More**\n\ninside',
  ],
  [
    'an admonition is a quotation with its title',
    '<div class="theme-admonition"><div><span><svg></svg></span>Signed</div><div><p>text</p></div></div>',
    '> **Signed**\n>\n> text',
  ],
  [
    'code has its file name and its language',
    '<div class="theme-code-block"><div>a/b.go</div><div><pre><code data-code="go-source"><span>x</span>\n  y</code></pre><button>Copy</button></div></div>',
    '`a/b.go`:\n\n```go\nx\n  y\n```',
  ],
  [
    'code in backticks gets a longer fence',
    '<pre><code>```\na\n```</code></pre>',
    '````\n```\na\n```\n````',
  ],
  [
    'lines of a console are code',
    '<div><code>[Algomo] &lt;b&gt;</code><code>two</code></div>',
    '```\n[Algomo] <b>\ntwo\n```',
  ],
  [
    'a table with code that has bars',
    '<table><thead><tr><th>A<th>B<tbody><tr><td><code>a | b</code><td>&lt;x&gt;</table>',
    '| A | B |\n| - | - |\n| `a \\| b` | \\<x> |',
  ],
  ['a power', '<p>2<sup>53</sup></p>', '2^53'],
  ['a name that may break', '<p>golang<wbr>/jwt</p>', 'golang/jwt'],
  ['parts that only style keeps apart', '<p><code>a</code><span>Error</span></p>', '`a` Error'],
  ['what is drawn', '<p>a<span aria-hidden="true"> → </span><span> to </span>b</p>', 'a to b'],
  ['text for those without scripts', '<noscript><p>a</p><ul><li>b</ul></noscript>', 'a\n\n- b'],
  ['signs of markup stay signs', '<p>*a* &lt;b&gt; {c} [d]</p>', '\\*a\\* \\<b> {c} \\[d]'],
])('%s', (_, html, markdown) => {
  expect(read(html)).toBe(markdown);
});

test.each([
  ['/help/docs/b/', 'https://docs.example/help/docs/b.md'],
  ['/help/docs/b/?lang=go#x', 'https://docs.example/help/docs/b.md#x'],
  ['../b/', 'https://docs.example/help/docs/b.md'],
  ['#here', 'https://docs.example/help/docs/a.md#here'],
  ['/help/', 'https://docs.example/help/index.md'],
  ['/help/playground/', 'https://docs.example/help/playground.md'],
  ['/help/playground/#problem=expired', 'https://docs.example/help/playground/#problem=expired'],
  ['/help/openapi.json', 'https://docs.example/help/openapi.json'],
  ['https://jwt.io/', 'https://jwt.io/'],
])('a link to %s leads to %s', (href, address) => {
  expect(read(`<p><a href="${href}">to</a></p>`)).toBe(`[to](${address})`);
});

test('a page without content is an error that names it', () => {
  const reading = {site, path: '/help/docs/a/', grammarOf: () => undefined};
  expect(() => pageText('<body><p>x</p></body>', reading)).toThrow('/help/docs/a/');
});
