import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {changePage} from '../built-page';
import {contentSecurityPolicy, withPolicy} from './content-security-policy';
import {headerRules, type HostingOptions} from './headers';
import {headersFile} from './headers-file';
import {inlineScriptSources} from './inline-scripts';
import {serverFiles} from './server-files';

/** More means that something puts a script of its own into each page; the header would grow with it. */
const mostInlineScripts = 4;

/**
 * How hosts serve the built site: the policy in every page, `_headers` beside the pages, and what nginx
 * and Caddy include in `generated/hosting` beside the build's folder. All of it is made from `headers.ts`
 * and `content-security-policy.ts`.
 *
 * @example plugins: [hosting({strictTransportSecurity: 'max-age=31536000'})]
 */
export default function hosting(options: HostingOptions): (context: LoadContext) => Plugin {
  return ({baseUrl}) => ({
    name: 'hosting',
    async postBuild({outDir}) {
      const scripts = await putPolicyIntoPages(outDir, options);
      const rules = headerRules(
        contentSecurityPolicy(scripts, options),
        await widgetReleases(outDir),
        options,
      );
      await write(outDir, {_headers: headersFile(rules, baseUrl)});
      await write(join(dirname(outDir), 'generated/hosting'), serverFiles(rules, baseUrl));
    },
  });
}

/** Gives each page the policy that its own scripts need. Returns what all of them need. */
async function putPolicyIntoPages(outDir: string, options: HostingOptions): Promise<Set<string>> {
  const all = new Set<string>();
  const files = (await readdir(outDir, {recursive: true})).filter((f) => f.endsWith('.html'));
  for (const file of files) {
    await changePage(join(outDir, file), (html) => {
      const sources = inlineScriptSources(html);
      sources.forEach((source) => all.add(source));
      return withPolicy(html, contentSecurityPolicy(sources, options));
    });
  }
  if (all.size > mostInlineScripts) {
    throw new Error(`${all.size} different inline scripts; at most ${mostInlineScripts} expected`);
  }
  return all;
}

async function widgetReleases(outDir: string): Promise<string[]> {
  const names = await readdir(join(outDir, 'widget'));
  return names.filter((name) => /^v\d+\.\d+\.\d+\.js$/.test(name)).map((name) => `widget/${name}`);
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, text);
  }
}
