import {positionOf, reaches, type FindingDraft, type PageReading} from '../page-reading';
import {optionsOf} from '../run/value';

/** `settings-missing`: nothing in the HTML gives the widget a token. Only asked if no other rule found why. */
export function missing(page: PageReading): FindingDraft[] {
  if (!page.whole || page.tokens.some(({right}) => right)) return [];
  const events = page.run.events.filter(reaches);
  // What is copied from elsewhere may have the token in it.
  const given = [page.run.settings, ...events.map(({value}) => value)].flatMap(optionsOf);
  if (
    given.some(
      (one) => one.kind === 'unknown' || one.kind === 'fault' || (one.kind === 'thing' && one.open),
    )
  )
    return [];
  const elsewhere = page.foreign.length > 0;
  const [first] = events;
  return [
    {
      code: 'settings-missing',
      severity: elsewhere || first ? 'warning' : 'error',
      title: first ? 'The settings have no visitorToken' : 'There are no settings in this HTML',
      detail: first
        ? 'The page sets `window.algomoSettings` without a `visitorToken`, so visitors are anonymous. That is right for visitors who are not signed in.'
        : elsewhere
          ? 'No script in the HTML sets `window.algomoSettings`. One of the page’s other scripts may do so, before the widget starts; if none does, visitors are anonymous.'
          : 'No script in the HTML sets `window.algomoSettings`, so visitors are anonymous. Add the snippet before the widget’s script.',
      at: first ? positionOf(first.from) : 0,
      fixable: true,
    },
  ];
}
