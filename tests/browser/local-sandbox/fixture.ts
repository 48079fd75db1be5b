import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {makePackage, runSandbox, type SandboxProcess} from '../../local-sandbox/running-sandbox';
import {test as base} from '../test';
import {type App, startApp} from './app';

/** The built sandbox, running with a data folder of its own. */
export interface Sandbox {
  url: string;
  secret: string;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
  /** Starts it again, at the same address and with the same data. */
  start(): Promise<void>;
}

interface Fixtures {
  sandbox: Sandbox;
  app: App;
}

/** A browser test with a sandbox, and an app whose pages use it. */
export const test = base.extend<Fixtures, {program: string}>({
  program: [
    // Playwright reads from this pattern that it needs nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const {program, remove} = await makePackage();
      await use(program);
      await remove();
    },
    {scope: 'worker'},
  ],
  sandbox: async ({program}, use) => {
    const data = await mkdtemp(path.join(tmpdir(), 'sandbox-console-'));
    let running: SandboxProcess = runSandbox(program, ['--port', '0', '--data', data]);
    const {url, secret} = await running.ready;
    const stop = async () => {
      running.kill('SIGTERM');
      await running.ended;
    };
    await use({
      url,
      secret,
      stop,
      async start() {
        running = runSandbox(program, ['--port', new URL(url).port, '--data', data]);
        await running.ready;
      },
    });
    await stop();
    await rm(data, {recursive: true, force: true});
  },
  app: async ({sandbox}, use) => {
    const app = await startApp(sandbox.url, sandbox.secret);
    await use(app);
    await app.stop();
  },
});
