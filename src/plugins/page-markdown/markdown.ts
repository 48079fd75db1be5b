import type {Element, Root} from 'hast';
import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark, {type Options} from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {type Site, wholeLinks} from './links';
import {asRead} from './reading';

export interface PageText {
  title: string;
  description: string;
  /** The page's text, with its title first. */
  markdown: string;
}

const parser = unified().use(rehypeParse);

const handlers: Options['handlers'] = {
  /** Text above the line, such as 2⁵³, which Markdown has no sign for. */
  sup: (_, node: Element) => ({type: 'text', value: `^${toString(node)}`}),
};

const writer = unified()
  .use(rehypeRemark, {handlers})
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', emphasis: '_', fences: true, rule: '-'});

interface Reading {
  site: Site;
  /** The page's path. */
  path: string;
  /** The language of a block of code by its name. */
  grammarOf: (code: string) => string | undefined;
}

/**
 * The Markdown of a built page: what a reader sees of it, with every tab open.
 *
 * @param html the whole page
 * @throws Error the page has no content to read
 * @example pageText(html, {site, path: '/docs/reference/widget/', grammarOf: () => undefined}).markdown
 */
export function pageText(html: string, {site, path, grammarOf}: Reading): PageText {
  const page = parser.parse(html);
  const content = select('.theme-doc-markdown', page) ?? select('main', page);
  const heading = content && select('h1', content);
  if (!content || !heading) throw new Error(`The page ${path} has no content with a title.`);
  asRead(content, grammarOf);
  wholeLinks(content, path, site);
  const root: Root = {type: 'root', children: [content]};
  const description = select('meta[name=description]', page)?.properties['content'];
  return {
    title: toString(heading).trim(),
    description: typeof description === 'string' ? description : '',
    markdown: writer.stringify(writer.runSync(root) as never),
  };
}
