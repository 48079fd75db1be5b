import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** What a page's image says. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The code of a problem's page, or the part of the documentation that the page is in. */
  readonly label: {readonly text: string; readonly isCode: boolean} | null;
}

const parser = unified().use(rehypeParse);

/**
 * What a built page says of itself. A problem's description begins with its code.
 *
 * @param html the whole page
 * @param section the part of the documentation that it is in, if any
 * @throws Error the page has no title
 * @example pageFacts(html, '/docs/reference/widget/', 'Reference')
 */
export function pageFacts(html: string, page: string, section: string | undefined): PageFacts {
  const head = /<head[\s>].*?<\/head>/s.exec(html)?.[0] ?? '';
  const heading = /<h1[\s>].*?<\/h1>/s.exec(html)?.[0];
  if (!heading) throw new Error(`The page ${page} has no title for its image.`);
  const tree = parser.parse(`${head}${heading}`);
  const h1 = select('h1', tree);
  const about = String(select('meta[name=description]', tree)?.properties['content'] ?? '');
  const code = `${page.split('/').at(-2)}: `;
  const isProblem = about.startsWith(code);
  const label = isProblem ? code.slice(0, -2) : section;
  return {
    title: h1 ? toString(h1).replaceAll('`', '').trim() : '',
    description: isProblem ? about.slice(code.length) : about,
    label: label ? {text: label, isCode: isProblem} : null,
  };
}
