import type {PageText} from './markdown';
import {markdownOf, type Site} from './links';
import type {Section} from './site-pages';

export interface Contents {
  /** The site's name and what it is about, in a sentence. */
  readonly title: string;
  readonly tagline: string;
  readonly site: Site;
  readonly sections: readonly Section[];
  /** Each page's text by its path. */
  readonly texts: ReadonlyMap<string, PageText>;
}

/** The files for programs, beside the pages. */
const files = [
  ['skill.md', 'How to set up Visitor Authentication', 'step by step, ending in a check that runs'],
  ['llms-full.txt', 'All pages in one file', 'the Markdown of every page'],
  ['openapi.json', 'OpenAPI document', 'every request that the widget and the inbox send'],
] as const;

/** The table of contents for assistants, in the form of https://llmstxt.org/. */
export function llmsTxt(contents: Contents): string {
  const {title, tagline, site} = contents;
  const root = `${site.url}${site.baseUrl}`;
  return (
    [
      `# ${title}`,
      `> ${tagline}.`,
      'Each page is also Markdown: its URL without the slash at the end, with `.md`. Codes such as `expired` are the same everywhere: in the console, in the API’s responses, and in the URL `/docs/troubleshooting/<code>/`.',
      `## For assistants\n\n${files.map(([name, label, what]) => `- [${label}](${root}${name}): ${what}`).join('\n')}`,
      ...ordered(contents).map(
        ({title: name, pages}) =>
          `## ${name}\n\n${pages.map((page) => entry(page, contents)).join('\n')}`,
      ),
    ].join('\n\n') + '\n'
  );
}

/** The Markdown of all pages, in the order of the table of contents. */
export function llmsFullTxt(contents: Contents): string {
  const {title, tagline, site, texts} = contents;
  const pages = ordered(contents).flatMap((section) => section.pages);
  return (
    [
      `# ${title}\n\n> ${tagline}. This file contains every page of ${site.url}${site.baseUrl}`,
      ...pages.map(
        (page) => `Page: ${site.url}${page}\n\n${texts.get(page)?.markdown.trim() ?? ''}`,
      ),
    ].join('\n\n---\n\n') + '\n'
  );
}

/** The sections, and at the end the pages that are in none of them. */
function ordered({sections, texts}: Contents): Section[] {
  const known = new Set(sections.flatMap(({pages}) => pages));
  const others = [...texts.keys()].filter((page) => !known.has(page)).sort();
  return [...sections, {title: 'Other pages', pages: others}];
}

function entry(page: string, {site, texts}: Contents): string {
  const {title = page, description = ''} = texts.get(page) ?? {};
  const name = title.replace(/[[\]]/g, '\\$&');
  return `- [${name}](${markdownOf(page, site)})${description && `: ${description}`}`;
}
