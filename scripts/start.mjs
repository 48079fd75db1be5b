/** `npm start`: the site with the playground, with live reload. Arguments are passed on: `npm start -- --port 4000`. */
import {installPackages, run} from './install.mjs';

installPackages();
const {status} = run('npx', ['docusaurus', 'start', ...process.argv.slice(2)]);
process.exit(status ?? 0);
