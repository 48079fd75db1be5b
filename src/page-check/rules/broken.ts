import type {FaultReason, ScriptFault} from '../javascript/script-fault';
import type {FindingDraft, PageReading} from '../page-reading';
import {errorAt} from './error-at';
import {notQuoted, placeholder} from './token-words';

/** Scripts with settings that no browser can read, so that nothing in them runs. */
export function broken(page: PageReading): FindingDraft[] {
  return [
    ...page.readings.flatMap(({faults, script}) =>
      faults.map((fault) => ({fault, at: script.contentStart + fault.start})),
    ),
    ...page.run.written,
  ].flatMap(({fault, at}) => findings(fault, at));
}

function findings(fault: ScriptFault, at: number): FindingDraft[] {
  const {reason, what, error} = fault;
  switch (reason) {
    case 'not-quoted':
      return [notQuoted(at)];
    case 'bearer':
      return [
        notQuoted(at),
        errorAt(
          'bearer-prefix',
          'The token has “Bearer” before it',
          '`visitorToken` takes the token alone, without the word `Bearer`.',
          at,
        ),
      ];
    case 'template':
    case 'template-statement':
    case 'placeholder':
      return [placeholder(what, at)];
    case 'empty':
      return [
        errorAt(
          'token-empty',
          'There is no token in the snippet',
          `After \`visitorToken:\` there is ${what}, so the script does not run: the server had no token when it rendered the page.`,
          at,
        ),
      ];
    case 'await':
      return [
        syntaxError(
          'An `await` is outside an `async` function, which a plain script does not allow. Give an `async` function as `visitorToken`; the widget calls it and waits. Nothing in the script runs.',
          at,
        ),
      ];
    case 'engine-error':
      return [
        errorAt(
          'snippet-syntax-error',
          'The server printed an error into the script',
          `Inside the script there is ${what}, which your server printed there, so that no browser can read the script. Fix what the message says: the token was probably never made.`,
          at,
        ),
      ];
    case 'equals':
      return [
        syntaxError(
          'Between a key and its value there is an equals sign; in an object it is a colon. Nothing in the script runs.',
          at,
        ),
      ];
    default:
      return [
        syntaxError(`${reasons[reason] ?? unexplained(error)} Nothing in the script runs.`, at),
      ];
  }
}

function syntaxError(detail: string, at: number): FindingDraft {
  return errorAt(
    'snippet-syntax-error',
    'The script with the settings has a syntax error',
    detail,
    at,
  );
}

const editor =
  'Put the snippet into the editor’s block for code or HTML, which leaves it as it is.';

/** What the parser says, in its own words: each browser has others. */
function unexplained(error: string): string {
  const hint =
    error === 'Unexpected token'
      ? ' Often a comma, a quote or a bracket is missing before it.'
      : '';
  return `The browser cannot read the script. A parser of JavaScript says of this place: ${error}.${hint}`;
}

const reasons: Partial<Record<FaultReason, string>> = {
  'curly-quotes': `The quotes are curly quotation marks, which an editor or a content management system put there; JavaScript takes straight ones only. ${editor}`,
  'html-escaped':
    'The script was escaped as HTML: inside `<script>`, the browser does not undo `&quot;` and the like. Write the value as JSON, without HTML escaping.',
  'quoted-twice':
    'There are two pairs of quotes around the token: the function that writes it into the page writes quotes of its own. Take the outer ones away.',
  'editor-escaped': `The quotes became curly quotation marks, and those became character references such as \`&#8216;\`, as an editor or a content management system does it; inside \`<script>\`, the browser does not undo that, and JavaScript takes straight quotes only. ${editor}`,
  markup: `There are HTML tags inside the script, as an editor puts them there. ${editor}`,
  'line-break':
    'The token has a line break inside its quotes. Take white space off the token before it is written into the page.',
};
