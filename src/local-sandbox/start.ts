import {homedir} from 'node:os';
import {readAssets} from './assets';
import type {StartCommand} from './command-line';
import {defaultFolder} from './data-folder/default-folder';
import {openFolder} from './data-folder/open-folder';
import {createGuard} from './http/guard';
import {listen} from './http/server';
import {createSandbox, type SandboxOptions} from './sandbox';

export interface StartOptions
  extends StartCommand, Pick<SandboxOptions, 'version' | 'docsUrl' | 'onRefused' | 'onVisit'> {
  /** Where the package keeps the widget and the console. */
  assetsFolder: string;
}

/** A sandbox that runs. */
export interface RunningSandbox {
  /** The address of the console, without a slash at its end. */
  url: string;
  secret: string;
  dataFolder: string;
  close(): Promise<void>;
}

/** @throws {StartFailure} which says what to do */
export async function start(options: StartOptions): Promise<RunningSandbox> {
  const {port, host, data, origins, assetsFolder, version, docsUrl, onRefused, onVisit} = options;
  const assets = readAssets(assetsFolder);
  const folder = await openFolder(data ?? defaultFolder(process.platform, process.env, homedir()));
  try {
    const guard = createGuard({host, origins});
    const connection = folder.file;
    const sandbox = await createSandbox({
      connection,
      assets,
      guard,
      docsUrl,
      version,
      onRefused,
      onVisit,
    });
    const server = await listen(sandbox, {port, host});
    return {
      url: `http://localhost:${server.port}`,
      secret: await sandbox.secret(),
      dataFolder: folder.path,
      async close() {
        sandbox.close();
        await server.close();
        await folder.close();
      },
    };
  } catch (error) {
    await folder.close();
    throw error;
  }
}
