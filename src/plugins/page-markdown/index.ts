import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {markdownAddress} from '../../components/page-menu/markdown-address';
import {shownCode} from '../../example-code/shown-code';
import {lastBuild} from './last-build';
import {llmsFullTxt, llmsTxt} from './llms';
import {pageText, type PageText} from './markdown';
import {sections} from './site-pages';

interface Middleware {
  name?: string;
  middleware: unknown;
}

/**
 * Publishes each page's Markdown beside it, made from the page's own HTML, and `llms.txt` and
 * `llms-full.txt`. The development server has no HTML of pages: it serves the Markdown of the last build.
 */
export default function pageMarkdown({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  const kept = `${siteDir}/generated/markdown`;
  const {url, title, tagline} = siteConfig;
  return {
    name: 'page-markdown',
    configureWebpack(_, isServer) {
      if (isServer || process.env.NODE_ENV !== 'development') return {};
      // Docusaurus sets up middlewares too, and what both functions return is joined: so this one changes the
      // list that it is given, before every other address is answered with the site's page.
      const setupMiddlewares = (all: Middleware[]) => {
        const fallback = all.findIndex(({name}) => name === 'connect-history-api-fallback');
        const own = {name: 'page-markdown', middleware: lastBuild(kept, baseUrl)};
        all.splice(fallback === -1 ? all.length : fallback, 0, own);
        return [];
      };
      // The bundler's types do not know its development server's settings.
      return {devServer: {setupMiddlewares}} as ReturnType<NonNullable<Plugin['configureWebpack']>>;
    },
    async postBuild({outDir, routesPaths, plugins}) {
      const pages = new Set(routesPaths.filter((route) => !route.endsWith('404.html')));
      const site = {url, baseUrl, pages};
      const grammars = await grammarsOf(siteDir);
      const texts = new Map<string, PageText>();
      await rm(kept, {recursive: true, force: true});
      const publish = async (file: string, text: string) => {
        for (const folder of [outDir, kept]) {
          await mkdir(path.dirname(`${folder}/${file}`), {recursive: true});
          await writeFile(`${folder}/${file}`, text);
        }
      };
      for (const page of pages) {
        const folder = `${outDir}/${page.slice(baseUrl.length)}`;
        const html = await readFile(`${folder}/index.html`, 'utf8');
        const text = pageText(html, {site, path: page, grammarOf: (code) => grammars.get(code)});
        texts.set(page, text);
        await publish(markdownAddress(page, baseUrl).slice(baseUrl.length), text.markdown);
      }
      const contents = {title, tagline, site, texts, sections: sections(plugins)};
      await publish('llms.txt', llmsTxt(contents));
      await publish('llms-full.txt', llmsFullTxt(contents));
    },
  };
}

/** The language of each block of example code, by the block's name. */
async function grammarsOf(siteDir: string): Promise<Map<string, string>> {
  const sets = Object.values(await shownCode(siteDir)).flat();
  return new Map(sets.map(({id, grammar}) => [id, grammar]));
}
