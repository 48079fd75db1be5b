import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ConsoleState} from '../../../src/local-sandbox/protocol';
import {runSandbox} from '../../../src/local-sandbox/testing/process';
import {writeSandboxPackage} from '../../../src/plugins/sandbox-package/files';
import {cache, root} from '../workspace';

/** What `sandbox check … --json` says. */
export interface CheckReport {
  verdict: 'wrong' | 'doubtful' | 'unknown' | 'right';
  findings: readonly {code: string; severity: string; where: string; detail: string}[];
  notes: readonly string[];
}

/** The sandbox as a customer's developer runs it: the packed program, in a process, with a folder of its own. */
export interface AppSandbox {
  secret: string;
  /** The address of the widget's script. */
  widget: string;
  state(): Promise<ConsoleState>;
  /** Forgets people, conversations and visits. The secret stays. */
  startOver(): Promise<void>;
  /** Runs `sandbox check`. @param cookie of a signed-in session */
  check(url: string, options?: {cookie?: string; args?: readonly string[]}): Promise<CheckReport>;
  close(): Promise<void>;
}

let packed: Promise<string> | undefined;

/** The program, made once. */
function packProgram(): Promise<string> {
  const folder = join(cache, 'sandbox');
  packed ??= writeSandboxPackage({
    siteDir: root,
    folder,
    docsUrl: 'https://docs.algomo.com/',
  }).then(() => join(folder, 'dist', 'sandbox.cjs'));
  return packed;
}

/** Starts a sandbox on a free port. */
export async function startSandbox(): Promise<AppSandbox> {
  const program = await packProgram();
  const data = await mkdtemp(join(tmpdir(), 'algomo-apps-'));
  const running = runSandbox(program, ['--port', '0', '--data', data]);
  const kill = () => running.kill('SIGKILL');
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    running.kill('SIGTERM');
    await running.ended;
    await rm(data, {recursive: true, force: true});
  };
  const {url, secret} = await running.ready.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    secret,
    widget: `${url}/widget/v1.js`,
    state: async () => (await (await fetch(`${url}/console/state`)).json()) as ConsoleState,
    async startOver() {
      const {ok, status} = await fetch(`${url}/console/start-over`, {method: 'POST'});
      if (!ok) throw new Error(`The sandbox did not start over: ${status}`);
    },
    check: (page, {cookie, args = []} = {}) =>
      check(program, secret, [page, ...args, ...(cookie ? ['--cookie', cookie] : [])]),
    close,
  };
}

function check(program: string, secret: string, args: readonly string[]): Promise<CheckReport> {
  const env = {...process.env, ALGOMO_SECRET: secret};
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, 'check', ...args, '--json'],
      {env, timeout: 60_000},
      (_, stdout, stderr) => {
        try {
          resolve(JSON.parse(stdout) as CheckReport);
        } catch {
          reject(new Error(`sandbox check: ${stderr.trim() || stdout.trim()}`));
        }
      },
    );
  });
}
