import {reaches, type Draft, type PageReading} from '../page-reading';
import {placeholderToken} from '../corrected';
import {hasToken} from './names';

/** `settings-missing`: nothing in the HTML gives the widget a token. Only asked where no other rule found why. */
export function missing(page: PageReading): Draft[] {
  if (!page.whole) return [];
  const writes = page.writes.filter(reaches);
  if (
    writes.some(
      (write) => hasToken(write) || write.keys === null || (write.keeps && write.form !== 'member'),
    )
  )
    return [];
  const elsewhere = page.foreign.length > 0;
  const [first] = writes;
  return [
    {
      code: 'settings-missing',
      severity: elsewhere || first ? 'warning' : 'error',
      title: first ? 'The settings have no visitorToken' : 'There are no settings in this HTML',
      detail: first
        ? 'The page sets `window.algomoSettings` without a `visitorToken`, so visitors are anonymous. That is right for visitors who are not signed in.'
        : elsewhere
          ? 'No script in the HTML sets `window.algomoSettings`. One of the page’s other scripts may do so, before the widget starts; if none does, visitors are anonymous.'
          : 'No script in the HTML sets `window.algomoSettings`, so visitors are anonymous. Add the snippet in front of the widget’s script.',
      at: first?.at ?? 0,
      corrected: placeholderToken,
    },
  ];
}
