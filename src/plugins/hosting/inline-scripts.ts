import {createHash} from 'node:crypto';
import {type DefaultTreeAdapterMap, defaultTreeAdapter as tree, html as names, parse} from 'parse5';

type Element = DefaultTreeAdapterMap['element'];

/** The types of scripts that a browser runs or obeys. Any other, such as JSON-LD, is data to it. */
const running =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script[\d.]*)$/i;

/**
 * The sources of a page's inline scripts, as a Content-Security-Policy writes them.
 *
 * @throws Error if the page has code in an attribute: no hash allows that
 */
export function inlineScriptSources(html: string): Set<string> {
  const sources = new Set<string>();
  for (const element of elements(parse(html))) {
    for (const {name, value} of element.attrs) {
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) {
        throw new Error(`Code in an attribute: <${element.tagName} ${name}="${value}">`);
      }
    }
    const text = inlineScript(element);
    if (text === null) continue;
    sources.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  return sources;
}

function* elements(node: DefaultTreeAdapterMap['parentNode']): Generator<Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elements(child);
    if ('content' in child) yield* elements(child.content as typeof node);
  }
}

function inlineScript(element: Element): string | null {
  if (element.tagName !== names.TAG_NAMES.SCRIPT) return null;
  const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  if (attribute('src') !== undefined || !running.test(attribute('type')?.trim() ?? '')) return null;
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}
