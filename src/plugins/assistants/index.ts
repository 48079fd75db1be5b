import {mkdir, readFile, writeFile} from 'node:fs/promises';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {build} from 'esbuild';
import {languageIds, languageNames} from '../../example-code/names';
import {bundlesDirectory} from '../browser-bundles';

/**
 * Publishes `/skill.md`, which tells an assistant how to set Visitor Authentication up, and
 * `/check-setup.mjs`, the program with which it checks its work.
 */
export default function assistants({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  const site = `${siteConfig.url}${baseUrl}`;
  const directory = `${siteDir}/${bundlesDirectory}`;
  return {
    name: 'assistants',
    async loadContent() {
      await mkdir(directory, {recursive: true});
      await Promise.all([
        writeFile(`${directory}/skill.md`, await skill(siteDir, site)),
        writeSetupCheck(siteDir, site, `${directory}/check-setup.mjs`),
      ]);
    },
    getPathsToWatch: () => [
      `${siteDir}/src/plugins/assistants/skill.md`,
      `${siteDir}/src/setup-check/**/*.ts`,
    ],
  };
}

/**
 * The skill's text.
 *
 * @param siteDir the repository's root
 * @param site the site's URL, with a slash at the end
 */
export async function skill(siteDir: string, site: string): Promise<string> {
  const text = await readFile(`${siteDir}/src/plugins/assistants/skill.md`, 'utf8');
  const languages = languageIds.map((id) => `- ${languageNames[id]}`).join('\n');
  return text.replaceAll('{site}', site).replace('{languages}', languages);
}

/**
 * Writes the check as one readable file that needs nothing but Node.js.
 *
 * @param site the site's URL, with a slash at the end
 */
export async function writeSetupCheck(siteDir: string, site: string, file: string): Promise<void> {
  await build({
    absWorkingDir: siteDir,
    entryPoints: ['src/setup-check/cli.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: {documentation: JSON.stringify(site)},
    legalComments: 'none',
    logLevel: 'warning',
  });
}
