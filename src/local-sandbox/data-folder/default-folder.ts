import path from 'node:path';

/**
 * Where the sandbox keeps its data if nobody says otherwise: the user's folder for data of programs.
 *
 * @example
 * defaultFolder('linux', {}, '/home/jane'); // '/home/jane/.local/share/algomo-sandbox'
 */
export function defaultFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const {join, isAbsolute} = platform === 'win32' ? path.win32 : path.posix;
  const given = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_DATA_HOME;
  // The XDG specification has relative paths ignored.
  if (given && isAbsolute(given)) return join(given, name);
  if (platform === 'win32') return join(home, 'AppData', 'Local', name);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(home, '.local', 'share', name);
}

const name = 'algomo-sandbox';
