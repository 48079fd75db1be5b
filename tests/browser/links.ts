import type {APIRequestContext, Page} from '@playwright/test';
import {isProblemCode} from '../../src/problems';
import {scenarios} from '../../src/scenarios';

/** Where the links of a page lead. */
export function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.links].map(({href}) => href));
}

/**
 * Those of the addresses on the site that lead to no page, or to no place in it.
 *
 * @param base the site's address, `http://127.0.0.1:4173` or `http://127.0.0.1:4174/help/`
 */
export async function dead(
  page: Page,
  addresses: Iterable<string>,
  base: string,
): Promise<string[]> {
  const {origin} = new URL(base);
  const own = [...new Set(addresses)].filter((address) => new URL(address).origin === origin);
  const bad: string[] = [];
  for (const address of own) {
    const {pathname, hash} = new URL(address);
    const html = await fetched(page.request, origin + pathname);
    if (html === null || !(await leads(page, html, pathname, hash))) bad.push(address);
  }
  return bad;
}

const bodies = new Map<string, Promise<string | null>>();

function fetched(request: APIRequestContext, address: string): Promise<string | null> {
  const known = bodies.get(address);
  if (known) return known;
  const body = request.get(address).then(async (answer) => (answer.ok() ? answer.text() : null));
  bodies.set(address, body);
  return body;
}

async function leads(page: Page, html: string, path: string, hash: string): Promise<boolean> {
  if (hash.length < 2) return true;
  if (path.endsWith('/playground/') && isPermalink(hash)) return true;
  return page.evaluate(
    ([text, id]) => new DOMParser().parseFromString(text, 'text/html').getElementById(id) !== null,
    [html, decodeURIComponent(hash.slice(1))] as const,
  );
}

function isPermalink(hash: string): boolean {
  const [, kind, name = ''] = /^#(\w+)=(.+)$/.exec(hash) ?? [];
  if (kind === 'problem') return isProblemCode(name);
  return kind === 'scenario' && scenarios.some(({id}) => id === name);
}
