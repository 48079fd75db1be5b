import type {Draft, PageReading} from '../page-reading';
import {fetchedToken} from '../corrected';
import {errorAt} from './error-at';
import {notQuoted, placeholder} from './values';

/** Scripts with settings that no browser can parse, so that nothing in them runs. */
export function broken(page: PageReading): Draft[] {
  return page.readings.flatMap((reading) => {
    const {broken: fault, error, script} = reading;
    if (fault === null) return [];
    const at = script.contentStart + fault.position;
    switch (fault.reason) {
      case 'not-quoted':
        return [notQuoted(at)];
      case 'template':
      case 'placeholder':
        return [placeholder(fault.what, at)];
      case 'empty':
        return [
          errorAt(
            'token-empty',
            'There is no token in the snippet',
            'Nothing stands after `visitorToken:`, so the script does not run: the server had no token when it rendered the page.',
            at,
          ),
        ];
      case 'stringified-value':
        return [
          errorAt(
            'token-empty',
            'There is no token in the snippet',
            `After \`visitorToken:\` stands ${fault.what}.`,
            at,
          ),
        ];
      case 'await':
        return [
          errorAt(
            'snippet-syntax-error',
            'The script with the settings has a syntax error',
            'An `await` stands outside an `async` function, which a plain script does not allow. Give an `async` function as `visitorToken`; the widget calls it and waits. Nothing in the script runs.',
            at,
            fetchedToken,
          ),
        ];
      case 'engine-error':
        return [
          errorAt(
            'snippet-syntax-error',
            'The server printed an error into the script',
            `Inside the script stands ${fault.what}, which your server printed there, so that no browser can read the script. Mend what the message says: the token was probably never made.`,
            at,
          ),
        ];
      default:
        return [
          errorAt(
            'snippet-syntax-error',
            'The script with the settings has a syntax error',
            `${fault.reason === 'other' ? unexplained(error) : reasons[fault.reason]} Nothing in the script runs.`,
            at,
          ),
        ];
    }
  });
}

const editor =
  'Put the snippet into the editor’s block for code or HTML, which leaves it as it is.';

/** What the parser says, in its own words: each browser has others. */
function unexplained(error: string | null): string {
  if (error?.startsWith('Shorthand property'))
    return 'Between a key and its value stands an equals sign; in an object it is a colon.';
  const hint =
    error === 'Unexpected token'
      ? ' Often a comma, a quote or a bracket is missing in front of it.'
      : '';
  return `The browser cannot read the script. A parser of JavaScript says of this place: ${error}.${hint}`;
}

const reasons = {
  'curly-quotes': `The quotes are curly quotation marks, which an editor or a content management system put there; JavaScript takes straight ones only. ${editor}`,
  'html-escaped':
    'The script was escaped as HTML: inside `<script>`, the browser does not undo `&quot;` and the like. Write the value as JSON, without HTML escaping.',
  'quoted-twice':
    'There are two pairs of quotes around the token: the function that writes it into the page writes quotes of its own. Take the outer ones away.',
  'editor-escaped': `The quotes became curly quotation marks, and those character references such as \`&#8216;\`, as an editor or a content management system does it; inside \`<script>\`, the browser does not undo that, and JavaScript takes straight quotes only. ${editor}`,
  markup: `There are HTML tags inside the script, as an editor puts them there. ${editor}`,
  'markup-and-quotes': `There are HTML tags inside the script, and further down its quotes are no straight ones either, as an editor or a content management system does it. ${editor}`,
  'line-break':
    'The token has a line break inside its quotes. Take white space off the token before it is written into the page.',
} as const;
