import {CheckFailure, type SentHeaders, shown, type UrlFinding} from '../../setup-check';
import {openBrowser} from './devtools';
import {findBrowser} from './find-browser';
import {judgeLoad, judgeSignOut} from './judge';
import {openPage} from './open-page';
import {hasEnded, hasRestarted, isDecided, isExplained} from './seen';

/** In milliseconds: how long a loaded page may take to ask for the widget's script, and the widget to start. */
const slowestScript = 8_000;
const slowestWidget = 20_000;
/** How long settings that come late, and what follows a sign-out, are waited for. */
const latestSettings = 3_000;
const slowestSignOut = 10_000;
const afterSignOut = 2_000;

export interface BrowserOptions {
  /** The program; null: the first that is installed. */
  program: string | null;
  /** What signs the user out: the name of a button or a link, or a CSS selector; null: it is not tried. */
  signOut: string | null;
}

/** What a browser showed of a page. */
export interface BrowserReport {
  /** Null: the widget did not start. */
  signedIn: boolean | null;
  /** Whether signing out ended the chat; null: it was not tried. */
  signedOut: boolean | null;
  /** The lines of the widget on the console. */
  console: readonly string[];
}

export interface BrowserCheck {
  report: BrowserReport;
  findings: UrlFinding[];
  notes: string[];
}

/**
 * Loads a page in an installed browser, and says what the widget made of it.
 *
 * @throws {CheckFailure} there is no browser, the page does not load, or it does not have the control
 * @example
 * await checkInBrowser(address, {session, secret}, {program: null, signOut: 'Sign out'});
 */
export async function checkInBrowser(
  address: URL,
  {session, secret}: {session: SentHeaders; secret?: string},
  {program, signOut}: BrowserOptions,
): Promise<BrowserCheck> {
  const devTools = await openBrowser(findBrowser(program));
  try {
    const page = await openPage(devTools, address, session, secret);
    const expectsUser = session.length > 0;
    await page.until(({requests}) => requests.length > 0, slowestScript);
    if (page.seen.requests.length > 0) await page.until(isDecided, slowestWidget);
    if (expectsUser) await page.until(isExplained, latestSettings);
    const {seen} = page;
    const {signedIn, findings} = judgeLoad(seen, expectsUser);
    const report = {signedIn, signedOut: null, console: seen.console};
    if (signOut === null) return {report, findings, notes: []};
    if (signedIn !== true) {
      const notes = ['Signing out was not tried: no one is signed in to the chat.'];
      return {report, findings, notes};
    }
    if (!(await page.press(signOut))) {
      throw new CheckFailure(
        `${shown(address)} has no button or link named “${signOut}”, and nothing matches it as a CSS selector. Name the control that the signed-in page shows.`,
      );
    }
    await page.until((now) => hasEnded(now) || hasRestarted(now), slowestSignOut);
    await page.until(hasRestarted, afterSignOut);
    const left = judgeSignOut(page.seen);
    return {
      report: {...report, signedOut: left.length === 0},
      findings: [...findings, ...left],
      notes: [],
    };
  } finally {
    await devTools.close();
  }
}
