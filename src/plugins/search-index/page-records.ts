import {isProblemCode, type ProblemCode} from '../../problems';
import {wordsForCode} from '../../problems/customer-words';
import type {SearchPage, SearchPart, SearchRecords} from '../../search';
import {readPage} from './read-page';

/** What the docs plugin knows of a page. */
export interface DocumentedPage {
  readonly title: string;
  readonly description: string;
  readonly permalink: string;
  /** `@site/` and the file's path. */
  readonly source: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** A page with its parts, whose `page` is 0. */
export interface PageRecords {
  readonly page: SearchPage;
  readonly parts: readonly SearchPart[];
}

/** Headings under which each problem's page has only links, and each framework's page the same. */
const saidElsewhere = ['See it happen', 'Related problems', 'Run it', 'In your own app'];

/** The records of one page. */
export async function pageRecords(page: DocumentedPage, siteDir: string): Promise<PageRecords> {
  const {title, description, permalink, source, frontMatter} = page;
  const parts = await readPage(source.replace('@site', siteDir));
  const read = parts.filter(({heading = ''}) => !saidElsewhere.includes(heading));
  const code = frontMatter['sidebar_label'];
  const isProblem = isProblemCode(code);
  const said = isProblem ? wordsForCode[code as ProblemCode] : [];
  return {
    page: {
      // The site's addresses end in a slash; the docs plugin does not know that yet.
      url: permalink.replace(/\/?$/, '/'),
      title,
      place: placeOf(permalink),
      summary: isProblem ? description.slice(`${code}: `.length) : description,
      ...(isProblem && {code}),
    },
    parts: [
      ...read.flatMap(({anchor, heading, text, said: words}) => [
        {page: 0, ...(anchor !== undefined && {anchor, heading}), text},
        ...words.map((word) => ({
          page: 0,
          ...(anchor !== undefined && {anchor, heading}),
          said: word,
        })),
      ]),
      ...said.map((words) => ({page: 0, said: words})),
    ],
  };
}

/** All records, each part with the index of its page. */
export function joinRecords(all: readonly PageRecords[]): SearchRecords {
  return {
    pages: all.map(({page}) => page),
    parts: all.flatMap(({parts}, index) => parts.map((part) => ({...part, page: index}))),
  };
}

function placeOf(permalink: string): string {
  if (permalink.includes('/troubleshooting/')) return 'Troubleshooting';
  return permalink.includes('/reference/') ? 'Reference' : 'Guide';
}
