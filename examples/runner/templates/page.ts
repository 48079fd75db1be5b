import {createContext, runInContext} from 'node:vm';
import {type DefaultTreeAdapterTypes as Tree, parse, serialize} from 'parse5';

/** A page as a browser takes it apart. */
export interface RenderedPage {
  /** The inline scripts, in their order. */
  readonly scripts: readonly string[];
  /** All but those, with white space evened out. */
  readonly rest: string;
}

export function readPage(html: string): RenderedPage {
  const document = parse(html);
  const scripts: string[] = [];
  takeScripts(document, scripts);
  return {scripts, rest: serialize(document).replace(/\s+/g, ' ')};
}

function takeScripts(parent: Tree.ParentNode, scripts: string[]): void {
  const kept: Tree.ChildNode[] = [];
  for (const node of parent.childNodes) {
    if (isInlineScript(node)) scripts.push(textOf(node));
    else kept.push(node);
    if ('childNodes' in node) takeScripts(node, scripts);
    if ('content' in node) takeScripts(node.content, scripts);
  }
  parent.childNodes = kept;
}

function isInlineScript(node: Tree.ChildNode): node is Tree.Element {
  return (
    node.nodeName === 'script' && 'attrs' in node && !node.attrs.some(({name}) => name === 'src')
  );
}

function textOf({childNodes}: Tree.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/**
 * Runs the scripts as a page would, and gives what they have put into `window.algomoSettings`.
 *
 * @throws Error a script cannot be read, or fails
 */
export function settingsAfter(scripts: readonly string[]): unknown {
  const window: {algomoSettings?: unknown} = {};
  const context = createContext({window});
  for (const script of scripts) {
    try {
      runInContext(script, context, {timeout: 1000});
    } catch (error) {
      throw new Error(`the script fails: ${String(error)}`, {cause: error});
    }
  }
  return window.algomoSettings;
}
