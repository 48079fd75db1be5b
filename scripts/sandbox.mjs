/** `npm run sandbox`: the sandbox from this repository's sources. Arguments are passed on: `npm run sandbox -- --port 4000`. */
import {installPackages} from './install.mjs';
import {root, run} from './run.mjs';

await installPackages();
const {build} = await import('esbuild');

// Node 20 does not run TypeScript: bundle what makes the package, make the package, run it.
const outfile = new URL('../.cache/sandbox/make-package.mjs', import.meta.url);
await build({
  absWorkingDir: root,
  entryPoints: ['src/plugins/sandbox-package/files.ts'],
  outfile: outfile.pathname,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const {writeSandboxPackage} = await import(outfile.href);
const folder = `${root}.cache/sandbox/package`;
const docsUrl = new URL(
  process.env.BASE_URL ?? '/',
  process.env.SITE_URL ?? 'https://docs.algomo.com',
);
await writeSandboxPackage({siteDir: root, folder, docsUrl: docsUrl.href});
process.exit(await run(process.execPath, [`${folder}/dist/sandbox.cjs`, ...process.argv.slice(2)]));
