/**
 * The text that HTML of coloured code shows.
 *
 * @example
 * plainText('<span class="token">a &lt; b</span>'); // 'a < b'
 */
export function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}
