import {spawn} from 'node:child_process';

export interface CommandOptions {
  cwd: string;
  /** Added to the environment of this process; null takes a variable away. */
  env?: Readonly<Record<string, string | null>>;
  /** Written to the command's standard input as UTF-8. @default nothing */
  input?: string;
  /** In milliseconds. @default ten minutes */
  timeout?: number;
}

export interface Outcome {
  /** The exit code; null where a signal or the timeout ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command in a POSIX shell and waits for its end. Never rejects. */
export function runCommand(command: string, options: CommandOptions): Promise<Outcome> {
  const {cwd, env = {}, input = '', timeout = 600_000} = options;
  const child = spawn('sh', ['-c', command], {cwd, env: environment(env), timeout});
  const read = (stream: NodeJS.ReadableStream): (() => string) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  };
  const stdout = read(child.stdout);
  const stderr = read(child.stderr);
  // A command may end before it has read its input.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('error', ({message}) => resolve({code: null, stdout: '', stderr: message}));
    child.on('close', (code) => resolve({code, stdout: stdout(), stderr: stderr()}));
  });
}

/** The environment of this process without its secret, and with changes; null takes a variable away. */
export function environment(changes: Readonly<Record<string, string | null>>): NodeJS.ProcessEnv {
  const merged = {...process.env, ALGOMO_SECRET: null, LC_ALL: 'C.UTF-8', ...changes};
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null),
  ) as NodeJS.ProcessEnv;
}
