/**
 * The path of a page's Markdown: the page's own path without the slash at its end, with `.md`. The home
 * page has no name to add that to, so its Markdown is `index.md`.
 *
 * @param path the page's path, with or without a slash at its end
 * @param baseUrl the site's base path, with a slash at both ends. @default '/'
 * @example markdownAddress('/docs/reference/widget/') // '/docs/reference/widget.md'
 * @example markdownAddress('/help/', '/help/') // '/help/index.md'
 */
export function markdownAddress(path: string, baseUrl = '/'): string {
  const page = path.replace(/\/+$/, '');
  return `${page.length < baseUrl.length ? `${baseUrl}index` : page}.md`;
}
