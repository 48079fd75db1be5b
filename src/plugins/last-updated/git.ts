import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Lines of a file, from 1, both included. */
export interface Lines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** When parts of a repository last changed, in milliseconds; null: git does not know. */
export interface History {
  /** The last commit that changed a file. */
  ofFile(file: string): Promise<number | null>;
  /** The last commit that changed one of the lines. What is not committed yet does not count. */
  ofLines(lines: Lines): Promise<number | null>;
}

/**
 * The history of the repository that a folder is in. It knows no date without git or a repository, and
 * none in a shallow clone, where everything seems to have changed in the oldest commit that was fetched.
 *
 * @example await history('/site').ofFile('/site/docs/index.mdx') // 1767225600000
 */
export function history(folder: string): History {
  const git = async (args: string[], cwd: string): Promise<string | null> => {
    try {
      return (await run('git', args, {cwd, maxBuffer: 16_000_000})).stdout.trim();
    } catch {
      return null;
    }
  };
  const whole = git(['rev-parse', '--is-shallow-repository'], folder).then((is) => is === 'false');

  return {
    async ofFile(file) {
      if (!(await whole)) return null;
      const log = ['log', '-1', '--format=%ct', '--', path.basename(file)];
      return milliseconds((await git(log, path.dirname(file))) ?? '');
    },
    async ofLines({file, from, to}) {
      if (!(await whole)) return null;
      const blame = ['blame', '--porcelain', `-L${from},${to}`, '--', path.basename(file)];
      const commits = (await git(blame, path.dirname(file)))?.split(/^(?=[0-9a-f]{40} )/m) ?? [];
      const times = commits
        .filter((commit) => !/^0{40}/.test(commit))
        .map((commit) => /^committer-time (\d+)$/m.exec(commit)?.[1] ?? '');
      const seconds = Math.max(...times.map(Number));
      return milliseconds(seconds > 0 ? String(seconds) : '');
    },
  };
}

function milliseconds(seconds: string): number | null {
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : null;
}
