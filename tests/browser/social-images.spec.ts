import {builtFile} from './build';
import {expect, test} from './test';

/** The paths of all pages, from the site's base. */
const pages = [
  ...builtFile('sitemap.xml')
    .toString()
    .matchAll(/<loc>(https?:\/\/[^/]+)\/(.*?)<\/loc>/g),
].map(([, site = '', path = '']) => ({site, path}));

test('each page names its image, which is there and says the title', async ({
  page,
  request,
  baseURL,
}) => {
  const base = new URL(baseURL!).pathname;
  const images = new Set<string>();
  expect(pages.length).toBeGreaterThan(80);
  for (const {site, path} of pages) {
    const html = await (await request.get(path || './')).text();
    const {title, metas} = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const named = [...parsed.head.querySelectorAll('meta')].map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.content,
      ]);
      return {title: parsed.querySelector('h1')?.textContent?.trim(), metas: named};
    }, html);
    const about = (name: string) =>
      metas.filter(([key]) => key === name).map(([, content]) => content);
    const [address = ''] = about('og:image');
    expect(about('og:image')).toEqual([expect.stringMatching(/\.png$/)]);
    expect(address.startsWith(`${site}${base}img/social/`), address).toBe(true);
    expect(about('og:image:alt')).toEqual([title]);
    expect(about('og:image:width')).toEqual(['1200']);
    expect(about('og:image:height')).toEqual(['630']);
    expect(about('twitter:card')).toEqual(['summary_large_image']);
    expect(about('twitter:image')).toEqual([address]);
    expect(images).not.toContain(address);
    images.add(address);

    const image = await request.get(new URL(address).pathname);
    expect(image.headers()['content-type']).toBe('image/png');
    const bytes = await image.body();
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.byteLength).toBeLessThan(30_000);
  }
});

test('a page that is not there names no image', async ({request}) => {
  expect(await (await request.get('docs/nowhere/')).text()).not.toContain('og:image');
});
