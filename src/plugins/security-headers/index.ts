import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {inlineScriptSources, withPolicy} from './policy';

const placeholder = '{inline-scripts}';
/** More means that something puts a script of its own into each page; the header would grow with it. */
const mostInlineScripts = 4;

/** Puts the Content-Security-Policy of `static/_headers` into force: in that file and in every page. */
export default function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    async postBuild({outDir}) {
      const headersFile = join(outDir, '_headers');
      const headers = await readFile(headersFile, 'utf8');
      const template = /^\s*Content-Security-Policy:\s*(.+)$/m.exec(headers)?.[1];
      if (!template?.includes(placeholder)) {
        throw new Error(`static/_headers has no Content-Security-Policy with ${placeholder}`);
      }
      const policyOf = (sources: Set<string>) =>
        template.replace(placeholder, [...sources].join(' '));

      const all = new Set<string>();
      const files = (await readdir(outDir, {recursive: true})).filter((f) => f.endsWith('.html'));
      for (const file of files) {
        const path = join(outDir, file);
        const html = await readFile(path, 'utf8');
        const sources = inlineScriptSources(html);
        sources.forEach((source) => all.add(source));
        await writeFile(path, withPolicy(html, policyOf(sources)));
      }
      if (all.size > mostInlineScripts) {
        throw new Error(
          `${all.size} different inline scripts; at most ${mostInlineScripts} expected`,
        );
      }
      await writeFile(headersFile, headers.replace(template, policyOf(all)));
    },
  };
}
