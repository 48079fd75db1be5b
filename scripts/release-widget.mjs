/**
 * `npm run release-widget -- 1.0.1`: keeps the built widget as a version whose bytes never change again.
 * The file, its hash in `releases.json` and the example with that hash are committed; a build only copies
 * them.
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {root} from './run.mjs';

const folder = `${root}static/widget`;
const [version = ''] = process.argv.slice(2);
const {releases} = JSON.parse(readFileSync(`${folder}/releases.json`, 'utf8'));

const newest = releases.at(-1)?.version ?? '0.0.0';
if (!/^1\.\d+\.\d+$/.test(version)) fail(`Say which version of v1: 1.2.3, not “${version}”.`);
if (newest.localeCompare(version, 'en', {numeric: true}) >= 0)
  fail(`${newest} is released already.`);

const script = readFileSync(`${root}build/widget/v1.js`);
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
const path = `widget/v${version}.js`;
const released = new Date().toISOString().slice(0, 10);
releases.push({version, path, integrity, released});

writeFileSync(`${root}static/${path}`, script);
writeFileSync(`${folder}/releases.json`, `${JSON.stringify({releases}, null, 2)}\n`);
writeFileSync(
  `${root}examples/pages/widget-version.html`,
  `<script
  async
  src="https://widget.example/${path}"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>
`,
);
console.log(`${path}: ${integrity}`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
