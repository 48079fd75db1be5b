import {checkPage} from '../../../src/page-check';
import {readPage, settingsAfter} from './page';

/**
 * What is wrong with a page that should hand a value to the widget, each in one line; empty where the
 * widget gets exactly that.
 *
 * @param visitorToken null: nobody is signed in, and the page gives the widget no `visitorToken`
 * @param empty the page for nobody: the rest of every page is like it
 */
export function pageFaults(html: string, visitorToken: string | null, empty: string): string[] {
  const {scripts, rest} = readPage(html);
  const faults: string[] = [];
  if (rest !== readPage(empty).rest) faults.push(`the page around the script has changed: ${rest}`);
  try {
    const settings = settingsAfter(scripts) as Record<string, unknown> | undefined;
    const given = Object.entries(settings ?? {});
    const expected = visitorToken === null ? [] : [['visitorToken', visitorToken]];
    if (JSON.stringify(given) !== JSON.stringify(expected)) {
      faults.push(`the settings are ${JSON.stringify(settings)}`);
    }
  } catch (error) {
    faults.push((error as Error).message);
  }
  return faults;
}

/** What the page check finds in a page, but for notes, each in one line. */
export function foundFaults(html: string): string[] {
  return checkPage(html)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({severity, code, detail}) => `page check: ${severity} ${code}: ${detail}`);
}
