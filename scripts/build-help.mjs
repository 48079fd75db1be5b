/** `npm run build:help`: the site for a sub-path, as the tests want it. */
import {run} from './run.mjs';

const build = ['build', '--out-dir', '.cache/help/build'];
process.exit(await run('docusaurus', build, {BASE_URL: '/help/'}));
