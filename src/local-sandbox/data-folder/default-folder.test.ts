import {expect, test} from 'vitest';
import {defaultFolder} from './default-folder';

test.each<[NodeJS.Platform, Record<string, string>, string, string]>([
  ['linux', {}, '/home/jane', '/home/jane/.local/share/algomo-sandbox'],
  ['linux', {XDG_DATA_HOME: '/data'}, '/home/jane', '/data/algomo-sandbox'],
  ['linux', {XDG_DATA_HOME: 'relative'}, '/home/jane', '/home/jane/.local/share/algomo-sandbox'],
  ['darwin', {}, '/Users/jane', '/Users/jane/Library/Application Support/algomo-sandbox'],
  ['win32', {}, 'C:\\Users\\jane', 'C:\\Users\\jane\\AppData\\Local\\algomo-sandbox'],
  ['win32', {LOCALAPPDATA: 'D:\\Local'}, 'C:\\Users\\jane', 'D:\\Local\\algomo-sandbox'],
])('on %s with %j', (platform, env, home, folder) => {
  expect(defaultFolder(platform, env, home)).toBe(folder);
});
