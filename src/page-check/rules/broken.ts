import type {Draft, PageReading} from '../page-reading';
import {serverToken} from '../corrected';
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
          draft(
            'token-empty',
            'There is no token in the snippet',
            'Nothing stands after `visitorToken:`, so the script does not run: the server had no token when it rendered the page.',
            at,
          ),
        ];
      case 'stringified-value':
        return [
          draft(
            'token-empty',
            'There is no token in the snippet',
            `After \`visitorToken:\` stands ${fault.what}.`,
            at,
          ),
        ];
      default:
        return [
          draft(
            'snippet-syntax-error',
            'The script with the settings has a syntax error',
            `${reasons[fault.reason]} The browser says: ${error}. Nothing in the script runs.`,
            at,
          ),
        ];
    }
  });
}

const reasons = {
  'curly-quotes':
    'The quotes are curly quotation marks, which an editor or a content management system put there; JavaScript takes straight ones only.',
  'html-escaped':
    'The script was escaped as HTML: inside `<script>`, the browser does not undo `&quot;` and the like. Write the value as JSON, without HTML escaping.',
  'quoted-twice':
    'There are two pairs of quotes around the token: the function that writes it into the page writes quotes of its own. Take the outer ones away.',
  markup: 'There are HTML tags inside the script, as an editor puts them there.',
  'line-break':
    'The token has a line break inside its quotes. Take white space off the token before it is written into the page.',
  other: 'The browser cannot read the script.',
} as const;

function draft(code: Draft['code'], title: string, detail: string, at: number): Draft {
  return {code, severity: 'error', title, detail, at, corrected: serverToken};
}
