import {isInTime, positionOf, reaches, type FindingDraft, type PageReading} from '../page-reading';
import type {SettingsEvent} from '../run/events';
import {isNothing, optionsOf, type Value} from '../run/value';
import {tokensOf} from '../settings/given-token';

/** `settings-overwritten`: what sets the token is undone before the widget starts, or by a second snippet. */
export function overwritten(page: PageReading): FindingDraft[] {
  const {run, tokens} = page;
  const events = run.events.filter(
    (event) => reaches(event) && event.form !== 'boot' && isInTime(event) && event.certain,
  );
  const given = events.filter((event) => rightToken(event) !== undefined);
  const atStart = tokens.filter(({event, right}) => event === null && right);
  const first = given[0];
  if (first === undefined) return [];
  if (atStart.length === 0) return lost(page, first, events);
  return [
    ...twice(
      given,
      atStart.map(({value}) => value),
    ),
    ...bootsWithout(page),
  ];
}

function rightToken(event: SettingsEvent): Value | undefined {
  const value = tokensOf(event).find(({right}) => right)?.value;
  return value !== undefined && isNothing(value) ? undefined : value;
}

function lost(
  page: PageReading,
  first: SettingsEvent,
  events: readonly SettingsEvent[],
): FindingDraft[] {
  const settings = optionsOf(page.run.settings);
  if (settings.some((one) => one.kind === 'unknown' || (one.kind === 'thing' && one.open)))
    return [];
  const last = events
    .filter(
      (event) => rightToken(event) === undefined && events.indexOf(event) > events.indexOf(first),
    )
    .at(-1);
  if (last === undefined) return [];
  const undone = last.form === 'deleted' || optionsOf(last.value).every(isNothing);
  const elsewhere = last.from.script !== first.from.script && !undone;
  return [
    {
      code: 'settings-overwritten',
      severity: 'error',
      title: elsewhere ? 'A second snippet throws the token away' : 'The token is taken away again',
      detail: elsewhere
        ? 'This snippet replaces the settings of the earlier one, and it has no `visitorToken`. Keep one snippet with everything in it.'
        : 'The page sets the token, and this removes it before the widget starts. Take this line away.',
      at: positionOf(last.from),
      fixable: true,
    },
  ];
}

/** Two snippets with different tokens, of which the second one counts. */
function twice(given: readonly SettingsEvent[], atStart: readonly Value[]): FindingDraft[] {
  const whole = given.filter(({form}) => form === 'whole' || form === 'declared');
  const last = whole.at(-1);
  const before = whole.at(-2);
  if (last === undefined || before === undefined || last.from.script === before.from.script)
    return [];
  const written = last.from.script.text.slice(last.from.start, last.from.end);
  if (/\.\.\.|\bassign\b|\|\|/.test(written)) return [];
  const earlier = rightToken(before);
  const now = atStart[0];
  if (earlier === undefined || now === undefined || isSame(earlier, now)) return [];
  return [
    {
      code: 'settings-overwritten',
      severity: 'warning',
      title: 'There are two snippets, and the second one counts',
      detail:
        'This snippet replaces the settings of the earlier one, with another token. Keep one snippet.',
      at: positionOf(last.from),
      fixable: true,
    },
  ];
}

function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  const source = (one: Value) =>
    one.kind === 'text'
      ? one.text
      : one.kind === 'either' || !one.from
        ? null
        : one.from.script.text.slice(one.from.start, one.from.end);
  return source(a) !== null && source(a) === source(b);
}

/** `Algomo.boot(…)` with settings of its own takes the place of `window.algomoSettings`. */
function bootsWithout({run}: PageReading): FindingDraft[] {
  return run.events.flatMap((event): FindingDraft[] => {
    if (event.form !== 'boot' || tokensOf(event).length > 0) return [];
    const options = optionsOf(event.value);
    const closed = options.every(
      (one) => one.kind === 'thing' && one.type === 'object' && !one.open,
    );
    return closed
      ? [
          {
            code: 'settings-overwritten',
            severity: 'error',
            title: 'Algomo.boot() gets settings without the token',
            detail:
              '`Algomo.boot(…)` with settings of its own does not read `window.algomoSettings`, so it starts the widget without a token. Call `Algomo.boot()` without settings, or pass the token too.',
            at: positionOf(event.from),
            fixable: false,
          },
        ]
      : [];
  });
}
