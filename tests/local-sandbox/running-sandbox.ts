import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeSandboxPackage} from '../../src/plugins/sandbox-package/files';

const siteDir = process.cwd();

/** The packed program, made once for a file of tests. */
export async function makePackage(): Promise<{program: string; remove: () => Promise<void>}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sandbox-package-'));
  await writeSandboxPackage({siteDir, folder, docsUrl: 'https://docs.example/'});
  return {
    program: path.join(folder, 'dist', 'sandbox.cjs'),
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A process of the program. */
export interface SandboxProcess {
  /** Resolves as soon as it says that it runs; rejects where it ends before. */
  ready: Promise<{url: string; secret: string}>;
  ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

export function runSandbox(program: string, args: readonly string[]): SandboxProcess {
  const child: ChildProcess = spawn(process.execPath, [program, ...args]);
  let stdout = '';
  let stderr = '';
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({code, signal, stdout, stderr}));
  });
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  const ready = new Promise<{url: string; secret: string}>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      stdout += data.toString();
      const secret = /ALGOMO_SECRET=(\S+)/.exec(stdout)?.[1];
      const url = /src="(\S+)\/widget\/v1\.js"/.exec(stdout)?.[1];
      if (secret && url && stdout.includes('Ctrl-C')) resolve({url, secret});
    });
    void ended.then(() => reject(new Error(`ended: ${stdout}${stderr}`)));
  });
  ready.catch(() => undefined);
  return {ready, ended, kill: (signal) => void child.kill(signal)};
}
