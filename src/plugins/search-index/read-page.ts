import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {createSlugger, type Slugger} from '@docusaurus/utils';
import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {writeComponent} from './components';

/** What stands under one heading of a page; the first part has no heading. */
export interface ReadPart {
  anchor?: string;
  heading?: string;
  text: string;
  /** Words that lead here and are not on the page. */
  said: string[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * Reads an MDX page by its headings, as a reader sees it: what components show is asked of
 * `components.ts`, and pages that a page imports are read in their place.
 *
 * @param file the page's path
 */
export async function readPage(file: string): Promise<ReadPart[]> {
  const parts: ReadPart[] = [{text: '', said: []}];
  await readInto(parts, file, createSlugger());
  return parts.map((part) => ({...part, text: part.text.replace(/\s+/g, ' ').trim()}));
}

async function readInto(parts: ReadPart[], file: string, slugger: Slugger): Promise<void> {
  const root: Root = parser.parse(await readFile(file, 'utf8'));
  const imported = importedPages(root);

  async function read(node: Nodes): Promise<void> {
    const part = parts.at(-1) as ReadPart;
    switch (node.type) {
      case 'tableRow':
        part.said.push(...definedBy(node.children[0]));
        break;
      case 'paragraph':
        part.said.push(...definedIn(node));
        break;
      case 'heading':
        parts.push(headingOf(node, slugger));
        return;
      case 'text':
      case 'inlineCode':
        part.text += node.value;
        return;
      case 'code':
        part.text += ` ${node.value} `;
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const page = imported.get(node.name ?? '');
        if (page) return readInto(parts, path.resolve(path.dirname(file), page), slugger);
        const written = writeComponent(node.name ?? '', attributesOf(node));
        part.text += written.text ? ` ${written.text} ` : '';
        part.said.push(...(written.said ?? []));
        parts.push(...(written.parts ?? []));
        break;
      }
    }
    if (!('children' in node)) return;
    for (const child of node.children) await read(child);
    if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') {
      (parts.at(-1) as ReadPart).text += ' ';
    }
  }
  await read(root);
}

/** The MDX pages that a page imports, by the names it gives them. */
function importedPages(root: Root): ReadonlyMap<string, string> {
  const code = root.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
  const imports = code.join('\n').matchAll(/import (\w+) from '(\.[^']+\.mdx)'/g);
  return new Map([...imports].map(([, name = '', file = '']) => [name, file]));
}

/** What a row of a table is about: the code in its first cell. */
function definedBy(cell: TableCell | undefined): string[] {
  const [name, ...more] = cell?.children ?? [];
  return name?.type === 'inlineCode' && more.length === 0 ? [name.value] : [];
}

/** What a paragraph says what it is: "`window.algomoSettings` is an object". */
function definedIn({children: [name, rest]}: Paragraph): string[] {
  const says = rest?.type === 'text' && /^ is an? /.test(rest.value);
  return name?.type === 'inlineCode' && says
    ? [name.value, name.value.replace(/^window\./, '')]
    : [];
}

/** As Docusaurus does: its own anchor stands in a comment, any other is made of its text. */
function headingOf(node: Heading, slugger: Slugger): ReadPart {
  let own: string | undefined;
  const text = (of: Nodes): string => {
    if (of.type === 'mdxTextExpression') {
      own = /^\/\*\s*#([\w-]+)\s*\*\/$/.exec(of.value.trim())?.[1] ?? own;
      return '';
    }
    if ('value' in of) return of.value;
    return 'children' in of ? of.children.map(text).join('') : '';
  };
  const heading = text(node).trim();
  return {anchor: own ?? slugger.slug(heading), heading, text: '', said: []};
}

/** The attributes that are text, or JSON between braces. */
function attributesOf({attributes}: Element): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const {name, value} = attribute;
      if (value === null || value === undefined || typeof value === 'string')
        return [[name, value]];
      try {
        return [[name, JSON.parse(value.value) as unknown]];
      } catch {
        return [];
      }
    }),
  );
}
