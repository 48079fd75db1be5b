/** `npm run sandbox`: the sandbox from this repository's sources. Arguments are passed on: `npm run sandbox -- --port 4000`. */
import {installPackages} from './install.mjs';
import {root, run} from './run.mjs';

await installPackages();
// It needs an installed package.
const {importTypeScript} = await import('./typescript.mjs');

const {writeSandboxPackage} = await importTypeScript('src/plugins/sandbox-package/files.ts');
const folder = `${root}.cache/sandbox/package`;
const docsUrl = new URL(
  process.env.BASE_URL ?? '/',
  process.env.SITE_URL ?? 'https://docs.algomo.com',
);
await writeSandboxPackage({siteDir: root, folder, docsUrl: docsUrl.href});
process.exit(await run(process.execPath, [`${folder}/dist/sandbox.cjs`, ...process.argv.slice(2)]));
