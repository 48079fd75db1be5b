import {positionOf, type FindingDraft, type PageReading} from '../page-reading';
import type {Failure} from '../run/events';

/** `snippet-runtime-error`: a script with the settings stops with an error before it has set them. */
export function stops(page: PageReading): FindingDraft[] {
  const right = page.tokens.some(({event, right}) => event === null && right);
  const mentioned = new Set(
    page.readings.filter(({mentions}) => mentions).map(({script}) => script),
  );
  return page.run.failures
    .filter(({from, reason}) => mentioned.has(from.script) || reason === 'later')
    .slice(0, 3)
    .map((failure): FindingDraft => ({
      code: failure.reason === 'declared-twice' ? 'snippet-syntax-error' : 'snippet-runtime-error',
      severity: right ? 'note' : 'error',
      title:
        failure.reason === 'declared-twice'
          ? 'The script with the settings has a syntax error'
          : 'The script with the settings stops with an error',
      detail: `${words(failure)} The rest of the script does not run.`,
      at: positionOf(failure.from),
      fixable: failure.reason !== 'constant' && failure.reason !== 'early',
    }));
}

function words({reason, name}: Failure): string {
  switch (reason) {
    case 'member-of-nothing':
      return `Nothing has created ${name} when this line runs, so nothing can be set on it. Write \`window.algomoSettings = {visitorToken: …}\`.`;
    case 'undeclared':
      return `There is no ${name} when this line runs. In a module and in strict mode, write \`window.algomoSettings = …\`.`;
    case 'library':
      return `There is no ${name} when this line runs: the script that makes it comes later. Move this script behind it.`;
    case 'later':
      return `There is no ${name} when this line runs: the script that declares it comes later. Move this script behind it.`;
    case 'declared-twice':
      return `${name} is declared by an earlier script already, and a second \`let\`, \`const\` or \`class\` of a name is a syntax error. Choose another name.`;
    case 'early':
      return `${name} is used above the line that declares it.`;
    case 'constant':
      return `${name} is a constant, and is written a second time.`;
    case 'no-method':
      return `${name} does not exist: \`Algomo\` has \`boot\`, \`shutdown\`, \`open\` and \`close\`. To sign a visitor in, set \`window.algomoSettings\`.`;
    case 'no-algomo':
      return 'The widget’s script has not run yet when this line does, so there is no `Algomo`. Set `window.algomoSettings` instead: the widget reads it when it starts.';
    case 'nothing':
      return `${name}, so nothing can be read of it or set on it.`;
    case 'foreign-word':
      return `JavaScript does not know ${name}, which another language wrote there: it has \`null\`, \`true\` and \`false\`. Write the values as JSON.`;
    case 'not-json':
      return `\`JSON.parse()\` is not given JSON${name}.`;
    case 'no-element':
      return `${name} finds nothing, because that element comes later in the page. Move the script behind it.`;
  }
}
