import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {markdownAddress} from '../../components/page-menu/markdown-address';
import {changePage} from '../built-page';
import {sections} from '../page-markdown/site-pages';
import {drawing} from './drawing';
import {fonts, unknownTo} from './fonts';
import {pageFacts} from './page-facts';
import {painter} from './painter';
import {withImage} from './tags';

/**
 * Makes an image for each page, which chats and networks show beside a link to it, and names it in the
 * page. It changes the built HTML, so that no page loads a line of code for it.
 */
export default function socialImages({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  return {
    name: 'social-images',
    async postBuild({outDir, routesPaths, plugins}) {
      const named = sections(plugins).filter(({title}) => !siteConfig.title.endsWith(title));
      const parts = new Map(
        named.flatMap(({title, pages}) => pages.map((page) => [page, title] as const)),
      );
      const draw = drawing(siteDir, siteConfig.title);
      const known = fonts(siteDir);
      const {paint, tidy} = await painter(siteDir, `${siteDir}/node_modules/.cache/social-images`);
      for (const page of routesPaths.filter((route) => !route.endsWith('404.html'))) {
        const file = path.join(outDir, page.slice(baseUrl.length), 'index.html');
        const html = await readFile(file, 'utf8');
        const facts = pageFacts(html, page, parts.get(page));
        const unknown = unknownTo(known, facts.title + facts.description);
        if (unknown.length > 0) {
          const what = `The image of ${page} cannot show “${unknown.join('')}”`;
          throw new Error(`${what}: src/plugins/social-images/fonts.ts names no font with it.`);
        }
        const image = imagePath(page, baseUrl);
        await mkdir(path.dirname(`${outDir}/${image}`), {recursive: true});
        await writeFile(`${outDir}/${image}`, await paint(draw(facts)));
        const address = `${siteConfig.url}${baseUrl}${image}`;
        await changePage(file, (whole) => withImage(whole, address, facts.title));
      }
      await tidy();
    },
  };
}

/** The path of a page's image from the site's base: that of the page, below `img/social/`. */
function imagePath(page: string, baseUrl: string): string {
  const name = markdownAddress(page, baseUrl).slice(baseUrl.length).replace(/\.md$/, '.png');
  return `img/social/${name}`;
}
