/** The browser engines of this machine. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {chromium, firefox, webkit} from '@playwright/test';

/** The first that is there; undefined: none. */
const first = (...places) => places.find((place) => place && existsSync(place));

/** The path of a browser that `playwright install` has fetched, whether or not it has. */
function own(browser) {
  try {
    return browser.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * An installed Chrome or Chromium, or Playwright's own; `CHROMIUM_PATH` names another.
 *
 * @returns {string | undefined} the path of the program
 */
export function chromiumPath() {
  return (
    process.env.CHROMIUM_PATH ??
    first(
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      own(chromium),
    )
  );
}

/**
 * Firefox: Playwright's own, or the one that is installed. `FIREFOX_PATH` names another.
 *
 * @returns {{own: boolean, path: string} | undefined} `own`: Playwright's, which needs no path
 */
export function firefoxProgram() {
  if (first(own(firefox))) return {own: true, path: own(firefox)};
  const {FIREFOX_PATH: named} = process.env;
  const places = named
    ? [named]
    : [
        '/usr/bin/firefox-esr',
        // A snap does not see the profile that it is given.
        existsSync('/snap/bin/firefox') ? undefined : '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ];
  const path = places.find((place) => place && existsSync(place) && starts(place));
  return path && {own: false, path};
}

/** Whether a program is more than a name of something that is not installed. */
function starts(program) {
  return spawnSync(program, ['--version'], {stdio: 'ignore', timeout: 10_000}).status === 0;
}

/**
 * WebKit: Playwright's own, or WebKitGTK with its driver and a display that needs no screen.
 *
 * @returns {{own: true} | {own: false, display: string, driver: string, browser: string} | undefined}
 */
export function webkitPrograms() {
  if (first(own(webkit))) return {own: true};
  const display = first('/usr/bin/Xvfb');
  const driver = first('/usr/bin/WebKitWebDriver');
  const browser = first(...miniBrowsers());
  return display && driver && browser && {own: false, display, driver, browser};
}

/** Where distributions put the browser that WebKitGTK's driver opens. */
function miniBrowsers() {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter((folder) => existsSync(folder));
  const archs = folders.flatMap((folder) =>
    readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && /-linux-gnu|^webkit/.test(entry.name))
      .map(({name}) => `${folder}/${name}`),
  );
  return ['', '/webkitgtk-6.0', '/webkit2gtk-4.1', '/webkit2gtk-4.0'].flatMap((name) =>
    archs.map((folder) => `${folder}${name}/MiniBrowser`),
  );
}

/** How to get the engines that this machine does not have. Chromium is fetched by `npm test` itself. */
export function missingEngines() {
  const install = {
    firefox: firefoxProgram()
      ? null
      : '`apt install firefox-esr` or `npx playwright install firefox`',
    webkit: webkitPrograms()
      ? null
      : '`apt install webkit2gtk-driver xvfb` or `npx playwright install webkit`',
  };
  return Object.entries(install).flatMap(([engine, how]) => (how === null ? [] : {engine, how}));
}
