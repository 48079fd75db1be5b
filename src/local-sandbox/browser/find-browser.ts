import {accessSync, constants} from 'node:fs';
import path from 'node:path';
import {CheckFailure} from '../../setup-check';

type Environment = Readonly<Record<string, string | undefined>>;

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where an installed Chrome, Chromium or Edge can be, the likeliest first. */
export function browserPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => environment[name],
    );
    return windowsPrograms.flatMap((program) =>
      roots.flatMap((root) => (root ? [path.win32.join(root, program)] : [])),
    );
  }
  if (platform === 'darwin') {
    return macPrograms.flatMap((program) => [
      `/${program}`,
      ...(environment.HOME ? [path.posix.join(environment.HOME, program)] : []),
    ]);
  }
  const folders = (environment.PATH ?? '').split(':').filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

/**
 * The program of an installed browser that speaks Chrome's protocol.
 *
 * @param named a path; null: the first that is installed
 * @throws {CheckFailure} there is none
 */
export function findBrowser(
  named: string | null,
  {platform = process.platform, environment = process.env as Environment, isProgram = canRun} = {},
): string {
  if (named !== null) {
    if (isProgram(named)) return named;
    throw new CheckFailure(`--browser-path: there is no program at ${named}.`);
  }
  const found = browserPlaces(platform, environment).find(isProgram);
  if (found !== undefined) return found;
  throw new CheckFailure(
    'No browser was found. Install Chrome, Chromium or Edge, or name one with --browser-path.',
  );
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
