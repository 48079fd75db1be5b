import {existsSync} from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chrome or Chromium; `CHROMIUM_PATH` names another. Undefined: Playwright's own serves. */
export function chromiumPath() {
  return process.env.CHROMIUM_PATH ?? places.find((place) => existsSync(place));
}
