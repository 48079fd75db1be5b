import {describe, expect, test} from 'vitest';
import {checkPage} from '../../src/page-check';
import {brokenPages} from './pages/broken';
import {now, page, token, widget} from './pages/token';

/** The codes above a note of a snippet in a page, once a server has written the token. */
function wrongWith(snippet: string): string[] {
  const rendered = snippet.replace("'GENERATED_VISITOR_TOKEN'", `"${token}"`);
  return checkPage(page(rendered + widget), {now})
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code}) => code);
}

const corrected = brokenPages.flatMap(([what, , html]) => {
  const snippet = checkPage(html, {now}).findings.find(
    (one) => one.correctedSnippet,
  )?.correctedSnippet;
  return snippet ? [[what, html, snippet] as const] : [];
});

test('most broken pages have a corrected snippet', () => {
  expect(corrected.length).toBeGreaterThan(brokenPages.length / 2);
});

test.each(corrected)('%s: nothing is wrong with the corrected snippet', (_, __, snippet) => {
  expect(wrongWith(snippet)).toEqual([]);
  expect(snippet).not.toContain(token.slice(-20));
});

/** Other settings as people write them, and what the corrected snippet must still have. */
const settings = [
  ['a string and a number', 'language: "de", zIndex: 10,', ['language: "de"', 'zIndex: 10']],
  ['a nested object', 'colors: {main: "#06c"},', ['colors: {main: "#06c"}']],
  ['a function', 'onOpen: () => console.log("open"),', ['onOpen: () => console.log("open")']],
  ['a key in quotes', '"hide-button": true,', ['"hide-button": true']],
  ['a list', 'pages: ["a", "b"],', ['pages: ["a", "b"]']],
  [
    'a spread',
    '...window.chatDefaults, position: "left",',
    ['...window.chatDefaults', 'position: "left"'],
  ],
  [
    'a call',
    'language: document.documentElement.lang,',
    ['language: document.documentElement.lang'],
  ],
] as const;

/** What is wrong with the token beside them. */
const faults = [
  'visitorToken: {{ token }}',
  'visitorToken: ""',
  'visitorToken: "Bearer eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"',
  'visitor_token: getToken()',
  'visitorToken: () => { fetch("/token"); }',
  'visitorToken: () => fetch("/token")',
  'visitorToken: () => { throw new Error("todo"); }',
  'visitorToken: await fetch("/token")',
  'visitorToken: “eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.x”',
] as const;

describe.each(settings)('%s is kept', (_, written, kept) => {
  test.each(faults)('beside %s', (fault) => {
    const html = page(`<script>window.algomoSettings = {${written} ${fault}};</script>${widget}`);
    const [first] = checkPage(html, {now}).findings;
    for (const one of kept) expect(first?.correctedSnippet).toContain(one);
    expect(wrongWith(first?.correctedSnippet ?? '')).toEqual([]);
  });
});
