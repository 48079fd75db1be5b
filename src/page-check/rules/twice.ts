import {timingOf} from '../javascript/timing';
import {reaches, type Draft, type PageReading, type PageWrite} from '../page-reading';
import {correctedValue} from '../corrected';
import {hasToken} from './names';

/** `settings-overwritten`: a second snippet takes the first one's place. */
export function twice(page: PageReading): Draft[] {
  const writes = page.writes.filter(
    (write) => reaches(write) && isWhole(write) && isCertain(write),
  );
  const last = writes.at(-1);
  const before = writes.slice(0, -1).filter(hasToken).at(-1);
  if (last === undefined || before === undefined || last.keeps || last.keys === null) return [];
  const lost = !hasToken(last);
  const key = before.keys?.find(({name}) => name === 'visitorToken');
  return [
    {
      code: 'settings-overwritten',
      severity: lost ? 'error' : 'warning',
      title: lost
        ? 'A second snippet throws the token away'
        : 'There are two snippets, and the second one counts',
      detail: lost
        ? 'This snippet replaces the settings of the earlier one, and it has no `visitorToken`. Keep one snippet with everything in it.'
        : 'This snippet replaces the settings of the earlier one, with another token. Keep one snippet.',
      at: last.at,
      corrected: key ? correctedValue(key.value, before.reading.script.text) : null,
    },
  ];
}

function isWhole({form}: PageWrite): boolean {
  return form === 'whole' || form === 'declared';
}

/** Neither in a branch nor in a function that may not run. */
function isCertain(write: PageWrite): boolean {
  for (let at = write.place.parent; at !== null; at = at.parent) {
    if (
      /^(?:IfStatement|ConditionalExpression|LogicalExpression|SwitchCase|CatchClause)$/.test(
        at.node.type,
      )
    )
      return false;
  }
  return timingOf(write.place, write.reading.places).when === 'now';
}
