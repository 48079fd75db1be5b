import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writeSandboxPackage} from '../../src/plugins/sandbox-package/files';

export {runSandbox, type SandboxProcess} from '../../src/local-sandbox/testing/process';

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
