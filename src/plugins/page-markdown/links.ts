import type {Element, Root} from 'hast';
import {selectAll} from 'hast-util-select';
import {markdownAddress} from '../../components/page-menu/markdown-address';

export interface Site {
  /** Its origin, such as `https://docs.algomo.com`. */
  readonly url: string;
  /** Its base path, with a slash at both ends. */
  readonly baseUrl: string;
  /** The paths of its pages, with a slash at the end of each. */
  readonly pages: ReadonlySet<string>;
}

/** The whole address of a page's Markdown. */
export function markdownOf(path: string, site: Site): string {
  return `${site.url}${markdownAddress(path, site.baseUrl)}`;
}

/**
 * Makes every link whole. One to a page of the site leads to that page's Markdown, except into the
 * playground: what is after `#` there is a state that only the page can show.
 */
export function wholeLinks(content: Root | Element, page: string, site: Site): void {
  for (const link of selectAll('a[href]', content)) {
    link.properties['href'] = whole(String(link.properties['href']), page, site);
  }
  for (const image of selectAll('img[src]', content)) {
    image.properties['src'] = new URL(String(image.properties['src']), site.url + page).href;
  }
}

function whole(href: string, page: string, site: Site): string {
  const address = new URL(href, site.url + page);
  const path = address.pathname.replace(/\/*$/, '/');
  if (address.origin !== new URL(site.url).origin || !site.pages.has(path)) return address.href;
  const isState = path === `${site.baseUrl}playground/` && address.hash !== '';
  return isState ? address.href : markdownOf(path, site) + address.hash;
}
