import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import type {ConsoleState} from '../../../src/local-sandbox/protocol';
import {nextSecond} from '../../../src/setup-check/fetch-page';
import {mutated} from '../mutate';
import type {Case} from '../report';
import type {Setup} from '../setups';
import {copyExample, exampleFolder} from '../workspace';
import {besideSandbox} from './beside-sandbox';
import {type AppMistake, appMistakes} from './mistakes';
import {type AppSandbox, startSandbox} from './sandbox';
import type {AppExample} from './setups';
import {newVisitor, type Visitor} from './visitor';

/** How long the sandbox may take to hear of a page, in milliseconds. */
const patience = 15_000;

/** Makes each mistake in a copy of the app: the sandbox's console and its check must name it. */
export async function runMistakes(example: AppExample, setup: Setup): Promise<Case[]> {
  const sandbox = await startSandbox();
  const cases: Case[] = [];
  try {
    for (const mistake of appMistakes) {
      await sandbox.startOver();
      const faults = await faultsOf(example, setup, mistake, sandbox);
      cases.push({name: `mistake: ${mistake.name}`, faults});
    }
  } finally {
    await sandbox.close();
  }
  return cases;
}

async function faultsOf(
  example: AppExample,
  setup: Setup,
  mistake: AppMistake,
  sandbox: AppSandbox,
): Promise<string[]> {
  const cwd = brokenCopy(example, mistake);
  const {run, env} = setup;
  return besideSandbox({run, cwd, env}, (url) => namedBy(url, mistake, sandbox), sandbox);
}

/** Who does not name the mistake. */
async function namedBy(url: string, mistake: AppMistake, sandbox: AppSandbox): Promise<string[]> {
  const visitor = await newVisitor(url);
  try {
    for (const step of mistake.walk) await take(step, visitor, sandbox);
    const named = await namedByConsole(mistake, sandbox);
    // The session of whoever has signed in; after a sign-out, of somebody new.
    if (!(await visitor.isSignedIn())) await visitor.signIn('Jane Doe');
    const {findings} = await sandbox.check(url, {cookie: await visitor.cookie()});
    const {check, severity = 'error'} = mistake;
    if (findings.some((found) => found.code === check && found.severity === severity)) return named;
    const said = findings.map((found) => `${found.severity} ${found.code}`).join(', ');
    return [...named, `check does not say ${check}: ${said || 'nothing'}`];
  } finally {
    await visitor.close();
  }
}

function brokenCopy(example: AppExample, {changes}: AppMistake): string {
  const folder = copyExample(example);
  for (const {file} of example.app.files) {
    const source = readFileSync(join(exampleFolder(example), file), 'utf8');
    const made = changes.filter(([changed]) => changed === file);
    const broken = made.reduce((text, [, from, to]) => mutated(text, [from, to]), source);
    writeFileSync(join(folder, file), broken);
  }
  return folder;
}

/** Takes a step, and waits until the sandbox has heard of the page that it leads to, if it ever does. */
async function take(
  step: AppMistake['walk'][number],
  visitor: Visitor,
  sandbox: AppSandbox,
): Promise<void> {
  const before = bootsOf(await sandbox.state());
  await nextSecond();
  if (step === 'open') await visitor.open();
  else if (step === 'sign out') await visitor.signOut();
  else await visitor.signIn(step);
  await until(async () => bootsOf(await sandbox.state()) > before || visitor.blocked());
}

async function namedByConsole({console}: AppMistake, sandbox: AppSandbox): Promise<string[]> {
  let codes: readonly string[] = [];
  const named = await until(async () => {
    codes = codesOf(await sandbox.state());
    return codes.includes(console);
  });
  return named ? [] : [`the console does not say ${console}: ${codes.join(', ') || 'nothing'}`];
}

/** Every code in the checklist and in the visits. */
function codesOf({checklist, visits}: ConsoleState): string[] {
  const codes = [
    ...checklist.map(({code}) => code),
    ...visits.flatMap((visit) => {
      if (visit.type === 'boot') return [visit.problem, ...visit.warnings].map((one) => one?.code);
      return visit.type === 'report' && visit.report.type === 'problem'
        ? [visit.report.problem.code]
        : [];
    }),
  ];
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function bootsOf({visits}: ConsoleState): number {
  return visits.filter(({type}) => type === 'boot').length;
}

/** Whether it becomes so in time. */
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const limit = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > limit) return false;
    await delay(50);
  }
  return true;
}
