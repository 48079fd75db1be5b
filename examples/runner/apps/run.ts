import {attempt} from '../attempt';
import type {Case, Result} from '../report';
import type {Setup} from '../setups';
import type {App} from '../../../src/example-code/apps';
import {besideSandbox} from './beside-sandbox';
import {runMistakes} from './broken';
import {hasBrowser} from './browser';
import {runFromPage} from './from-page';
import {runJourney} from './journey';
import {runRequests, runWithoutSecret} from './requests';
import type {AppSandbox, CheckReport} from './sandbox';
import type {AppExample} from './setups';
import {newVisitor} from './visitor';

/**
 * Builds an app, runs it against a sandbox of its own, and does what the checklist asks for. Express
 * is also written from its page alone, and every mistake is made in it.
 */
export async function runApp(example: AppExample): Promise<Result> {
  if (!hasBrowser()) {
    const {id, name, library} = example;
    return {example: {id, name, library}, seconds: 0, status: 'skipped', reason: 'no Chromium'};
  }
  return attempt({
    example,
    cases: async (built) => [
      ...(await casesOf(example.app, built)),
      ...(example.app.id === 'express'
        ? [...(await runFromPage(example)), ...(await runMistakes(example, built.setup))]
        : []),
    ],
  });
}

async function casesOf(app: App, {setup, folder}: {setup: Setup; folder: string}): Promise<Case[]> {
  const {run, env} = setup;
  return [
    ...(await runWithoutSecret(setup, folder)),
    ...(await besideSandbox({run, cwd: folder, env}, async (url, sandbox) => [
      ...(await runJourney(app, url, sandbox)),
      ...(await runRequests(url, sandbox)),
      ...(await runChecks(app, url, sandbox)),
    ])),
  ];
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
