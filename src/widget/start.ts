import './globals';
import {ownScript, readConfig} from './config';
import {createWidget} from './widget';

/** Sets `window.Algomo` and starts when the page is there. A second script finds the first one's and leaves it alone. */
export function start(): void {
  if (typeof window === 'undefined' || window.Algomo) return;
  const {start: begin, ...algomo} = createWidget(readConfig(ownScript()));
  window.Algomo = algomo;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
