import {importTypeScript} from '../../scripts/typescript.mjs';

const {main} = await importTypeScript('examples/runner/main.ts');
process.exitCode = await main(process.argv.slice(2));
