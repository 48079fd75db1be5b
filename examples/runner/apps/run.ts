import {attempt} from '../attempt';
import type {Case, Result} from '../report';
import type {Setup} from '../setups';
import type {App} from '../../../src/example-code/apps';
import {hasBrowser} from './browser';
import {runJourney} from './journey';
import {runRequests, runWithoutSecret} from './requests';
import {type AppSandbox, type CheckReport, startSandbox} from './sandbox';
import {answers, startApp} from './server';
import type {AppExample} from './setups';
import {newVisitor} from './visitor';

/** Builds an app, runs it against a sandbox of its own, and does what the checklist asks for. */
export async function runApp(example: AppExample): Promise<Result> {
  if (!hasBrowser()) {
    const {id, name, library} = example;
    return {example: {id, name, library}, seconds: 0, status: 'skipped', reason: 'no Chromium'};
  }
  return attempt({example, cases: (built) => casesOf(example.app, built)});
}

async function casesOf(app: App, {setup, folder}: {setup: Setup; folder: string}): Promise<Case[]> {
  const refused = await runWithoutSecret(setup, folder);
  const sandbox = await startSandbox();
  const env = {...setup.env, ALGOMO_SECRET: sandbox.secret, ALGOMO_WIDGET: sandbox.widget};
  const server = await startApp(setup.run, {cwd: folder, env});
  try {
    await answers(server);
    return [
      ...refused,
      ...(await runJourney(app, server.url, sandbox)),
      ...(await runRequests(server.url, sandbox)),
      ...(await runChecks(app, server.url, sandbox)),
    ];
  } finally {
    await server.stop();
    await sandbox.close();
  }
}

/** `sandbox check` has nothing to say against the page, whoever gets it. */
async function runChecks(app: App, url: string, sandbox: AppSandbox): Promise<Case[]> {
  const visitor = await newVisitor(url);
  try {
    await visitor.open();
    await visitor.signIn('Jane Doe');
    const cookie = await visitor.cookie();
    return [
      {name: 'check: signed in', faults: checkFaults(app, await sandbox.check(url, {cookie}))},
      {name: 'check: nobody', faults: foundFaults(await sandbox.check(url))},
    ];
  } finally {
    await visitor.close();
  }
}

/** A function is known to the running page alone, which the check says in a note. */
function checkFaults({handover}: App, report: CheckReport): string[] {
  return [...foundFaults(report), ...(handover === 'function' ? [] : report.notes)];
}

function foundFaults({findings}: CheckReport): string[] {
  return findings.map(
    ({code, severity, where, detail}) => `${severity} ${code} (${where}): ${detail}`,
  );
}
