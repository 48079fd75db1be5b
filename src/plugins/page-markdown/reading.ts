import type {Element, ElementContent, Parents, Root} from 'hast';
import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';

/** What a page has for the screen and the mouse alone. */
/** Names of classes that say the same. */
const named = new Set(['hash-link', 'tab-name']);
const screenOnly = new Set(['script', 'style', 'svg', 'button', 'input', 'output', 'wbr']);

function isForScreen({tagName, properties}: Element): boolean {
  return (
    screenOnly.has(tagName) ||
    properties['role'] === 'search' ||
    properties['ariaHidden'] === 'true' ||
    properties['dataMarkdown'] === 'skip' ||
    (properties['className'] as string[] | undefined)?.some((name) => named.has(name)) === true
  );
}

/** Names of grammars that readers of Markdown know by another one. */
const fences: Readonly<Record<string, string>> = {markup: 'html'};

const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'small', 'span', 'strong']);
const heading = /^h[1-6]$/;

/**
 * Rewrites a page's content in place so that nothing of it depends on the screen: tabs become sections,
 * code has its language and file name, and what is closed is open.
 *
 * @param grammarOf the language of a block of code by its name (`data-code`)
 */
export function asRead(content: Root | Element, grammarOf: (code: string) => string | undefined) {
  remove(content);
  for (const group of selectAll('.tabs-container', content)) openTabs(group, content);
  for (const node of selectAll('[hidden]', content)) delete node.properties['hidden'];
  for (const node of selectAll('noscript', content)) node.tagName = 'div';
  for (const node of selectAll('details', content)) openDetails(node);
  for (const node of selectAll('.theme-admonition', content)) quoteAdmonition(node);
  for (const node of selectAll('div', content)) codeOf(node);
  for (const node of selectAll('.theme-code-block', content)) nameCode(node, grammarOf);
  space(content);
}

function remove(parent: Parents): void {
  parent.children = parent.children.filter((child) => {
    if (child.type === 'comment') return false;
    if (child.type !== 'element') return true;
    if (isForScreen(child)) return false;
    remove(child);
    return true;
  }) as typeof parent.children;
}

function element(tagName: string, ...children: (ElementContent | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  };
}

/** Each panel becomes a section under its tab's name, unless it begins with a heading of its own. */
function openTabs(group: Element, content: Root | Element): void {
  const level = Math.min(6, levelBefore(group, content) + 1);
  const names = selectAll('[role=tab]', group).map((tab) => toString(tab));
  const panels = selectAll('[role=tabpanel]', group);
  group.children = panels.flatMap((panel, index) => {
    const first = panel.children.find((child) => child.type === 'element');
    const named = first !== undefined && heading.test(first.tagName);
    return named ? panel.children : [element(`h${level}`, names[index] ?? ''), ...panel.children];
  });
}

/** The level of the last heading before an element. */
function levelBefore(node: Element, content: Root | Element): number {
  let level = 1;
  for (const each of selectAll('h1, h2, h3, h4, h5, h6, .tabs-container', content)) {
    if (each === node) break;
    if (heading.test(each.tagName)) level = Number(each.tagName.slice(1));
  }
  return level;
}

function openDetails(details: Element): void {
  details.tagName = 'div';
  const summary = select('summary', details);
  if (!summary) return;
  summary.tagName = 'p';
  summary.children = [element('strong', ...summary.children)];
}

/** A quotation that begins with its title. */
function quoteAdmonition(admonition: Element): void {
  const [title, ...rest] = admonition.children;
  admonition.tagName = 'blockquote';
  if (title?.type !== 'element') return;
  admonition.children = [element('p', element('strong', toString(title).trim())), ...rest];
}

/** A block of nothing but code, such as lines of a console. */
function codeOf(block: Element): void {
  const parts = block.children.filter(({type}) => type === 'element') as Element[];
  const bare = block.children.every(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() === ''),
  );
  if (!bare || parts.length === 0 || parts.some(({tagName}) => tagName !== 'code')) return;
  block.tagName = 'pre';
  block.children = [element('code', parts.map((part) => toString(part)).join('\n'))];
}

/** The title of a block of code is read before it, and its language is known. */
function nameCode(block: Element, grammarOf: (code: string) => string | undefined): void {
  const pre = select('pre', block);
  const code = pre && select('code', pre);
  if (!pre || !code) return;
  const grammar = languageOf(block, code, grammarOf);
  code.properties['className'] = grammar ? [`language-${fences[grammar] ?? grammar}`] : [];
  const [before] = block.children;
  const title = before?.type === 'element' && !select('pre', before) ? toString(before).trim() : '';
  const name = /[./]/.test(title) ? element('code', title) : title;
  block.children = title ? [element('p', name, ':'), pre] : [pre];
}

/** The language is known by the name of the code, or is said by the block or by the code. */
function languageOf(
  block: Element,
  code: Element,
  grammarOf: (code: string) => string | undefined,
) {
  const {dataCode, dataLanguage} = code.properties;
  if (typeof dataCode === 'string') return grammarOf(dataCode);
  if (typeof dataLanguage === 'string') return dataLanguage;
  const classes = (block.properties['className'] ?? []) as string[];
  return classes.map((name) => /^language-(?!text$)(.+)/.exec(name)?.[1]).find(Boolean);
}

/** Parts that only their style keeps apart get a space between them. */
function space(parent: Parents): void {
  if (parent.type === 'element' && /^(?:pre|code)$/.test(parent.tagName)) return;
  const children: Element['children'] = [];
  for (const child of parent.children) {
    const before = children.at(-1);
    if (isInline(before) && isInline(child)) children.push({type: 'text', value: ' '});
    children.push(child as ElementContent);
    if (child.type === 'element') space(child);
  }
  parent.children = children as typeof parent.children;
}

function isInline(node: Parents['children'][number] | undefined): boolean {
  return node?.type === 'element' && inline.has(node.tagName);
}
