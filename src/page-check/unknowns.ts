import {readToken} from './settings/token-value';
import {positionOf, reaches, type PageReading} from './page-reading';
import {quoted} from './run/describe';
import {isNothing, optionsOf, type Origin} from './run/value';
import {originOf} from './settings/given-token';

/** Something that only the running page knows. */
export interface UnknownDraft {
  readonly text: string;
  readonly at: number;
}

const conditional = 'The token is set only under a condition, which only the running page knows.';

/** What the HTML does not tell of the settings and the token, in words. */
export function unknowns(page: PageReading): UnknownDraft[] {
  const {run, tokens, options, foreign} = page;
  const found: UnknownDraft[] = [];
  const say = (text: string, from: Origin | null) => {
    if (found.length < 10 && !found.some((known) => known.text === text)) {
      found.push({text, at: from ? positionOf(from) : 0});
    }
  };
  for (const {value} of tokens) {
    for (const {why, from} of readToken(value, run, options.now).unknowns)
      say(`The token comes from ${why}.`, from);
  }
  const given = [
    run.settings,
    ...run.events
      .filter((event) => reaches(event) && event.form !== 'member')
      .map(({value}) => value),
  ];
  for (const one of given.flatMap(optionsOf)) {
    if (one.kind === 'unknown') say(`The settings come from ${one.why}.`, one.from);
    if (one.kind === 'thing' && one.open)
      say('The settings have keys that are not in this page.', one.from);
  }
  for (const {value, from} of [
    {value: run.settings, from: null},
    ...tokens.filter(({event}) => event === null),
  ]) {
    const options = optionsOf(value);
    if (!options.some(isNothing) || options.every(isNothing)) continue;
    const given = options.map(originOf).find((one) => one !== null) ?? from;
    say(conditional, given);
  }
  for (const event of run.events) {
    if (event.timing.when === 'unknown' && foreign.length > 0) {
      say(
        'The settings are set in a function that no script in this page calls; another script may.',
        event.from,
      );
    }
  }
  for (const from of run.doubts) {
    if (/algomo|visitor_?token/i.test(from.script.text))
      say(
        `A script asks for ${quoted(from)}, which this HTML does not have: if nothing adds it, the script stops there.`,
        from,
      );
  }
  if (!run.complete) say('The scripts of the page are too long to be followed to their end.', null);
  if (hasHashes(page))
    say('The page’s policy allows inline scripts by their hash, which was not calculated.', null);
  return found;
}

function hasHashes({source}: PageReading): boolean {
  return source.policies.some(
    ({inHead, content}) => inHead && /'sha(?:256|384|512)-/i.test(content.slice(0, 20_000)),
  );
}
