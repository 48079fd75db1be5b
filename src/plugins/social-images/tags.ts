import {size} from './drawing';

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', '<': '&lt;'};

/**
 * The built page with its image named in its head.
 *
 * @param address the image's whole address
 * @param title what the image says
 * @throws Error the page names an image of its own accord
 * @example withImage(html, 'https://docs.example/img/social/index.png', 'Home')
 */
export function withImage(html: string, address: string, title: string): string {
  if (/=["']?og:image[\s"']/.test(html.slice(0, html.indexOf('</head>')))) {
    throw new Error('The page names two images: leave out `image` in its front matter.');
  }
  const alt = title.replace(/[&"<]/g, (found) => escapes[found] ?? found);
  const tags = [
    ['property', 'og:image', address],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', size.width],
    ['property', 'og:image:height', size.height],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:image', address],
    ['name', 'twitter:image:alt', alt],
  ].map(([kind, name, content]) => `<meta ${kind}="${name}" content="${content}">`);
  return html.replace('</head>', () => `${tags.join('')}</head>`);
}
