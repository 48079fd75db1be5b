import type {AnyNode} from 'acorn';
import {returnsNothing} from './javascript/functions';
import {freeNames} from './javascript/names';
import {isFunction} from './javascript/tree';
import {masked} from './source/places';

/** What stands after `visitorToken:` where the server writes the token. The widget names it where it is left in. */
export const placeholderToken = "'GENERATED_VISITOR_TOKEN'";

/** What stands after `visitorToken:` where the page gets the token itself, as the guide has it. */
export const fetchedToken = `async () => {
      const response = await fetch('/visitor-token', {cache: 'no-store'});
      if (response.status === 401) return null; // nobody is signed in
      if (!response.ok) throw new Error(\`/visitor-token answered \${response.status}\`);
      return response.text();
    }`;

const provided = new Set(
  'fetch window document console localStorage sessionStorage location navigator JSON Promise Error String URL URLSearchParams Headers Request AbortController AbortSignal encodeURIComponent undefined'.split(
    ' ',
  ),
);

/**
 * The value that a page gives, as the corrected snippet gives it: as it is written where it runs wherever it
 * stands, and else what takes its place. Never a part of a token, never a name that is not defined there.
 */
export function correctedValue(node: AnyNode | null, source: string): string {
  if (node === null || isText(node)) return placeholderToken;
  if (!isFunction(node)) return fetchedToken;
  const written = source.slice(node.start, node.end);
  if (masked(written) !== written) return placeholderToken;
  const whole = node.type === 'ArrowFunctionExpression' || /^(?:async\s+)?function\b/.test(written);
  const runs =
    whole && !returnsNothing(node) && freeNames(node).every((name) => provided.has(name));
  return runs && written.length <= 1000 && !written.includes('</') ? written : fetchedToken;
}

function isText(node: AnyNode): boolean {
  if (node.type === 'BinaryExpression') return isText(node.left) || isText(node.right);
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.quasis.length === 1);
}

/** The snippet as it should be, around a value. */
export function correctedSnippet(value: string): string {
  return [
    '<script>',
    '  window.algomoSettings = {',
    `    visitorToken: ${value},`,
    '  };',
    '</script>',
  ].join('\n');
}
