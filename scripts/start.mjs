/** `npm start`: the site with the playground, with live reload. Arguments are passed on: `npm start -- --port 4000`. */
import {installPackages} from './install.mjs';
import {run} from './run.mjs';

await installPackages();
process.exit(await run('docusaurus', ['start', ...process.argv.slice(2)]));
