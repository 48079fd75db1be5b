import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkPage, samplePages} from '.';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.Qx3v9Xk2m1-abcdefghijklmnopqrstuvwxyz_ABCDE';
const snippet = `<script>\n  window.algomoSettings = {visitorToken: '${token}'};\n</script>`;
const widget = '<script src="https://w.example/widget/v1.js"></script>';

describe('checkPage', () => {
  it.each(Object.entries(samplePages))('finds %s in its sample', (code, html) => {
    const [first] = checkPage(html).findings;
    expect(first?.code).toBe(code);
  });

  it('says where the settings and the widget are', () => {
    const report = checkPage(`<html>\r\n<head>\r\n${snippet}\r\n${widget}`);
    expect(report.settings).toEqual({
      line: 4,
      column: 3,
      excerpt: "window.algomoSettings = {visitorToken: 'eyJhbGciOiJI…'};",
    });
    expect(report.widget).toMatchObject({line: 6, column: 1});
    expect(report.limit).toBeNull();
  });

  it.each([
    ['http://localhost:4666', undefined, 'note'],
    ['http://127.0.0.1:4666', undefined, 'note'],
    ['http://localhost:4666', 'https://shop.example.com', 'error'],
    ['http://localhost:4666', 'http://localhost:3000', null],
    ['http://localhost:4666', 'https://app.test', null],
    ['https://localhost.example.com', 'https://shop.example.com', null],
    ['https://widget.example.com', 'https://shop.example.com', null],
  ])('a widget from %s in a page of %s: %s', (from, pageOrigin, severity) => {
    const html = `${snippet}<script async src="${from}/widget/v1.js"></script>`;
    const found = checkPage(html, {pageOrigin}).findings.filter(
      ({code}) => code === 'widget-missing',
    );
    expect(found.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
  });

  it('corrects the snippet', () => {
    const {findings} = checkPage(
      `<script>window.algomoSettings = {visitor_token: token}</script>${widget}`,
    );
    expect(findings[0]?.correctedSnippet).toBe(
      readFileSync('examples/pages/function.html', 'utf8').trim(),
    );
  });

  const placeholder = `<script>\n  window.algomoSettings = {\n    visitorToken: 'GENERATED_VISITOR_TOKEN',\n  };\n</script>`;
  it.each([
    ['a token under another name', `window.algomoSettings = {visitor_token: '${token}'};`],
    [
      'a token that comes late',
      `$(() => { window.algomoSettings = {visitorToken: '${token}'}; });`,
    ],
    ['a token without quotes', `window.algomoSettings = {visitorToken: ${token}};`],
    ['a function with a token', `window.algomoSettings = {jwt: () => '${token}'};`],
  ])('corrects %s with a placeholder that nobody takes for finished', (_, script) => {
    const [finding] = checkPage(`<h1>Hi</h1>${widget}<script>${script}</script>`).findings;
    expect(finding?.correctedSnippet).toBe(placeholder);
    const {findings} = checkPage(`${placeholder}${widget}`);
    expect(findings.map(({code}) => code)).toEqual(['token-placeholder']);
  });

  it.each([
    'import t from "/token.js"; window.algomoSetting = {visitorToken: t};',
    'window.algomoSettings = {token: () => ownToken()};',
    'window.algomoSettings = {token() { return fetch("/visitor-token").then((r) => r.text()); }};',
    'import t from "/token.js"; setTimeout(() => { window.algomoSettings = {visitorToken: t}; }, 9);',
  ])('copies no name out of %s', (script) => {
    const html = `<script type="module">${script}</script>${widget}`;
    const snippets = checkPage(html).findings.flatMap((one) => one.correctedSnippet ?? []);
    expect(snippets[0]).toContain("await fetch('/visitor-token'");
    expect(checkPage(`${snippets[0]}${widget}`).findings).toEqual([]);
  });

  it('keeps a function that runs wherever it stands', () => {
    const written = "() => fetch('/visitor-token').then((r) => r.text())";
    const html = `<script>window.algomoSettings = {token: ${written}};</script>${widget}`;
    expect(checkPage(html).findings[0]?.correctedSnippet).toContain(`visitorToken: ${written},`);
  });

  it.each([
    ['<script src="https://cdn1.algomo.example/widget/v1.min.js"></script>', 'cdn1.algomo.example'],
    [
      '<script type="0123456789abcdef01234567-text/javascript" src="https://cdn1.algomo.example/widget/v1.js"></script>',
      '0123456789abcdef01234567-text/javascript',
    ],
  ])('shows the address and the type of %s', (script, shown) => {
    const report = JSON.stringify(checkPage(`<h1>Hi</h1>${snippet}${script}`).findings);
    expect(report).toContain(shown);
    expect(report).not.toContain('••');
  });

  it('blots out a secret in an address, and after one', () => {
    const key = 'k3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH';
    const html = `<p><script src="https://algomo.example/${key}/widget/v2.js?key=${key}"></script>`;
    expect(JSON.stringify(checkPage(html))).not.toContain(key.slice(4));
  });

  it('takes a lone snippet for what it is', () => {
    const {findings, settings} = checkPage(
      `<script>window.algomoSettings = {visitorToken: () => fetch('/t').then((r) => r.text())};</script>`,
    );
    expect(findings).toMatchObject([{code: 'widget-missing', severity: 'note'}]);
    expect(settings).not.toBeNull();
  });

  it.each([
    ['= {visitorToken="x"}', 'an equals sign'],
    ['= {visitorToken: await getToken()}', 'outside an `async` function'],
    ['= {a: 1 visitorToken: "x"}', 'A parser of JavaScript says'],
    [
      '= {visitorToken: "<br />\n<b>Warning</b>:  Undefined variable $token in <b>/a.php</b> on line <b>3</b><br />\n"}',
      'an error message of PHP',
    ],
  ])('says of a script with %s what stands there', (script, why) => {
    const [finding] = checkPage(
      `<script>window.algomoSettings ${script}</script>${widget}`,
    ).findings;
    expect(finding?.detail).toContain(why);
    expect(finding?.detail).not.toContain('browser says');
  });

  it('says each thing that is wrong with a script', () => {
    const {findings} = checkPage(
      `<script>window.algomoSettings = {\n<br />visitorToken: &#8216;eyJhbGciOi&#8217;}</script>${widget}`,
    );
    const syntax = findings.filter(({code}) => code === 'snippet-syntax-error');
    expect(syntax.map(({detail}) => detail)).toEqual([
      expect.stringContaining('HTML tags inside the script'),
      expect.stringContaining('The quotes became curly quotation marks'),
    ]);
  });

  it.each([
    [`""${token}""`, 'two pairs of quotes'],
    [`''${token}''`, 'two pairs of quotes'],
    [`&quot;${token}&quot;`, 'escaped as HTML'],
    [`"${token}\n"`, 'a line break'],
  ])('says why a script with %s cannot be read', (value, why) => {
    const html = `<script>window.algomoSettings = {visitorToken: ${value}};</script>${widget}`;
    const [finding] = checkPage(html).findings;
    expect(finding?.code).toBe('snippet-syntax-error');
    expect(finding?.detail).toContain(why);
  });

  it('names what to add to the policy', () => {
    const meta = `<meta http-equiv="content-security-policy" content="script-src 'self' 'unsafe-inline'; connect-src 'self'">`;
    const options = {pageOrigin: 'https://acme.example', serviceOrigin: 'https://api.example'};
    const details = checkPage(`<head>${meta}${snippet}${widget}`, options).findings.map(
      ({detail}) => detail,
    );
    expect(details.join()).toContain('`script-src … https://w.example`');
    expect(details.join()).toContain('`connect-src … https://api.example`');
  });

  it('finds nothing in a policy that comes after what it would block', () => {
    const meta = `<meta http-equiv="content-security-policy" content="script-src 'none'; connect-src *">`;
    const {findings} = checkPage(`<head>${snippet}${widget}${meta}`);
    expect(findings.filter(({severity}) => severity === 'error')).toEqual([]);
  });

  it('ends in an answer for any text', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<!--',
      '-->',
      snippet,
      widget,
      token,
      '<template>',
      '<svg>',
      '<style/>',
      'window.algomoSettings = ',
      'algomoSettings',
      '{',
      '}',
      'visitorToken: ',
      '{{ token }}',
      '"',
      '\n',
      '\r',
      'function a() {',
      'await ',
      'a(() => ',
      '<meta http-equiv=content-security-policy content="script-src x">',
      '\0',
      '\ud800',
      'const ',
      '=>',
      '(',
      ')',
      'secret = ',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(piece, {maxLength: 40}).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (html) => {
        const {findings, summary} = checkPage(html);
        expect(summary).not.toBe('');
        const lines = html.split('\n').length;
        for (const {line, column} of findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      {numRuns: 200},
    );
  }, 20_000);

  it('shows no signature, wherever the token stands', () => {
    const around = fc.string({
      unit: fc.constantFrom('a', ' ', '"', '{', '\n', '=', '.', 'é', '/', '%'),
    });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const html = `<script>window.algomoSettings = {token: ${before}${token}${after}</script>`;
        expect(JSON.stringify(checkPage(html))).not.toContain('abcdefghijklmnopqrstuvwxyz');
      }),
    );
  });

  const script = (text: string) => `<script>window.algomoSettings = ${text}</script>${widget}`;
  it.each([
    ['nested elements', '<div>'],
    ['nested links', '<a><b>'],
    ['attributes', '<a b c d e f g'],
    ['comments', '<!-- algomoSettings = -->'],
    ['scripts', snippet],
    ['open scripts', '<script>algomoSettings = '],
    ['templates', '<template><script>'],
    ['policies', '<meta http-equiv=content-security-policy content="a b;">'],
    ['line breaks', '\n'],
    ['nothing', '\0'],
    ['prose', 'algomo '],
  ])(
    'reads 10 MB of %s',
    (_, piece) => {
      const report = checkPage(piece.repeat(10_000_000 / piece.length));
      expect(report.limit).toContain('1,000,000');
      expect(report.findings.length).toBeLessThanOrEqual(50);
    },
    20_000,
  );

  it.each([
    ['brackets', '['],
    ['parentheses', '('],
    ['functions', 'async () => { await a; '],
    ['calls', 'a('],
    ['chains', 'a.b.'],
    ['sums', '"a" + '],
    ['assignments', 'window.algomoSettings = '],
    ['names', 'function f() { g(f); } '],
    ['regular expressions', '/(a+)+/,'],
    ['awaits', 'a(async () => { await x; window.algomoSettings = {visitorToken: a}; });'],
    ['secrets', 'secret: "'],
    ['keys', 'visitorToken : '],
    ['visitor', 'visitor_token   '],
  ])(
    'reads a script of 190,000 characters of %s',
    (_, piece) => {
      const report = checkPage(script(piece.repeat(190_000 / piece.length)));
      expect(report.summary).not.toBe('');
    },
    20_000,
  );

  it('finds the snippet at the end of a long page', () => {
    const html = `<html><body>${'<p>text</p>\n'.repeat(400_000)}<script>window.algomoSettings = {visitorToken: ${token}}</script></body>`;
    const [finding] = checkPage(html).findings;
    expect(finding).toMatchObject({code: 'token-not-quoted', line: 400_001});
  });

  it('does not call a long page right in which it has seen no snippet', () => {
    const {findings, summary} = checkPage(`<html><body>${'<p>text</p>\n'.repeat(100_000)}</body>`);
    expect(findings).toEqual([]);
    expect(summary).toContain('No snippet was found');
  });
});
