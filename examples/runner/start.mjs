// Node 20 does not run TypeScript: bundle the runner, then run it.
import {build} from 'esbuild';

const outfile = new URL('../../.cache/examples/runner.mjs', import.meta.url);

await build({
  entryPoints: [new URL('main.ts', import.meta.url).pathname],
  outfile: outfile.pathname,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const {main} = await import(outfile.href);
process.exitCode = await main(process.argv.slice(2));
