import {type ChildProcess, spawn} from 'node:child_process';

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

/**
 * Runs the packed program.
 *
 * @param program its file
 * @example
 * const sandbox = runSandbox(program, ['--port', '0', '--data', folder]);
 * const {url, secret} = await sandbox.ready;
 */
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
