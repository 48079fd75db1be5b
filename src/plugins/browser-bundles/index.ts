import {mkdirSync} from 'node:fs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeBrowserBundles} from './bundles';

/** Where the bundles are written, beside `static/`: name it in the site's `staticDirectories`. */
export const bundlesDirectory = 'generated/static';

/** Builds the widget and the service worker before the site, and again when their sources change. */
export default function browserBundlesPlugin({siteDir}: LoadContext): Plugin {
  const outDir = `${siteDir}/${bundlesDirectory}`;
  mkdirSync(outDir, {recursive: true});
  return {
    name: 'browser-bundles',
    loadContent: () => writeBrowserBundles(siteDir, outDir),
    getPathsToWatch() {
      return ['widget', 'sandbox', 'service', 'scenarios', 'visitor-token', 'problems'].map(
        (folder) => `${siteDir}/src/${folder}/**/*.{ts,tsx}`,
      );
    },
  };
}
