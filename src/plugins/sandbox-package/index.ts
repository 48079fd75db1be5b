import {mkdir, readdir} from 'node:fs/promises';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {create} from 'tar';
import {bundlesDirectory} from '../browser-bundles';
import {writeSandboxPackage} from './files';

/** The address of the package, relative to the site's base. */
export const packageFile = 'sandbox.tgz';

/** Publishes the sandbox as a package that `npx` runs by its address: `npx <site>/sandbox.tgz`. */
export default function sandboxPackage({siteDir, siteConfig}: LoadContext): Plugin {
  return {
    name: 'sandbox-package',
    async loadContent() {
      const folder = `${siteDir}/.cache/sandbox/package`;
      const docsUrl = new URL(siteConfig.baseUrl, siteConfig.url).href;
      await writeSandboxPackage({siteDir, folder, docsUrl});
      await mkdir(`${siteDir}/${bundlesDirectory}`, {recursive: true});
      await packFolder(folder, `${siteDir}/${bundlesDirectory}/${packageFile}`);
    },
    getPathsToWatch: () =>
      ['local-sandbox', 'console', 'playground'].map(
        (room) => `${siteDir}/src/${room}/**/*.{ts,tsx,css,html}`,
      ),
  };
}

/** Packs a folder as npm does: everything under `package/`, the same bytes for the same files. */
export async function packFolder(folder: string, file: string): Promise<void> {
  const names = (await readdir(folder)).sort();
  const mtime = new Date('1985-10-26T08:15:00Z');
  await create({file, cwd: folder, gzip: true, portable: true, prefix: 'package', mtime}, names);
}
