import {type AppSandbox, startSandbox} from './sandbox';
import {answers, startApp} from './server';

interface Command {
  run: string;
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/**
 * Starts an app beside a sandbox, and ends both when the work is done.
 *
 * @param given a sandbox that goes on after that @default one of its own
 * @example
 * const cases = await besideSandbox({run: 'node server.js', cwd: folder}, (url, sandbox) => …);
 */
export async function besideSandbox<T>(
  {run, cwd, env}: Command,
  work: (url: string, sandbox: AppSandbox) => Promise<T>,
  given?: AppSandbox,
): Promise<T> {
  const sandbox = given ?? (await startSandbox());
  try {
    const settings = {ALGOMO_SECRET: sandbox.secret, ALGOMO_WIDGET: sandbox.widget};
    const server = await startApp(run, {cwd, env: {...env, ...settings}});
    try {
      await answers(server);
      return await work(server.url, sandbox);
    } finally {
      await server.stop();
    }
  } finally {
    if (!given) await sandbox.close();
  }
}
