import {expect, test} from 'vitest';
import {browserPlaces, findBrowser} from './find-browser';

test.each([
  ['linux', {PATH: '/usr/bin:/snap/bin'}, '/snap/bin/chromium'],
  [
    'darwin',
    {HOME: '/Users/jane'},
    '/Users/jane/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  [
    'win32',
    {PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Jane\\AppData\\Local'},
    'C:\\Users\\Jane\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ],
] as const)('%s: a browser is looked for where it is installed', (platform, environment, place) => {
  expect(browserPlaces(platform, environment)).toContain(place);
  const isProgram = (file: string) => file === place;
  expect(findBrowser(null, {platform, environment, isProgram})).toBe(place);
});

test('Chrome comes before Edge', () => {
  expect(
    findBrowser(null, {platform: 'linux', environment: {PATH: '/bin'}, isProgram: () => true}),
  ).toBe('/bin/google-chrome-stable');
});

test('what is missing is said, with a way out', () => {
  expect(() => findBrowser(null, {isProgram: () => false})).toThrow(
    /Install Chrome.*--browser-path/,
  );
  expect(() => findBrowser('/nowhere/chrome')).toThrow('/nowhere/chrome');
});
