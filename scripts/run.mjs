import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {constants} from 'node:os';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/**
 * Runs a program, or a package's command, in the repository's root with its output shown. Whoever stops
 * this process stops the program, and this process ends after it, so that nothing is left running.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} env added to this process's own
 * @returns {Promise<number>} the exit code; of a program that a signal ended, 128 and more
 */
export function run(command, args, env = {}) {
  const local = `${root}node_modules/.bin/${command}`;
  const child = spawn(!windows && existsSync(local) ? local : command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin${windows ? ';' : ':'}${process.env.PATH}`,
      ...env,
    },
    shell: windows,
  });
  let stopped = false;
  // Ctrl-C reaches the program by itself; any other signal is passed on as one.
  const stop = (signal) => {
    if (signal !== 'SIGINT') child.kill('SIGINT');
    stopped = true;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve) => {
    const ended = (code, signal) => {
      for (const name of signals) process.off(name, stop);
      if (stopped) process.exit(130);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    };
    child.on('error', (error) => {
      console.error(error.message);
      ended(127);
    });
    child.on('exit', ended);
  });
}
