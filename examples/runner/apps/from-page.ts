import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {docsRegion} from '../../../src/example-code/region';
import {runCommand} from '../command';
import type {Case} from '../report';
import {exampleFolder} from '../workspace';
import {besideSandbox} from './beside-sandbox';
import {runJourney} from './journey';
import type {AppExample} from './setups';

/** Does in an empty folder what the app's page says, and nothing else: it must come to the same. */
export async function runFromPage(example: AppExample): Promise<Case[]> {
  const {app} = example;
  const folder = mkdtempSync(join(tmpdir(), 'algomo-app-'));
  // npm takes the name of the folder for the package's.
  const cwd = join(folder, 'app');
  try {
    mkdirSync(cwd);
    const env = {npm_config_prefer_offline: 'true', npm_config_audit: 'false'};
    const {code, stderr} = await runCommand(app.install, {cwd, env});
    if (code !== 0) return [{name: 'from the page alone', faults: [stderr.trim()]}];
    for (const {file} of app.files) {
      const source = readFileSync(join(exampleFolder(example), file), 'utf8');
      mkdirSync(dirname(join(cwd, file)), {recursive: true});
      writeFileSync(join(cwd, file), docsRegion(source));
    }
    const cases = await besideSandbox({run: app.start, cwd}, (url, sandbox) =>
      runJourney(app, url, sandbox),
    );
    const faults = cases.flatMap(({name, faults}) => faults.map((fault) => `${name}: ${fault}`));
    return [{name: 'from the page alone', faults}];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
