import type {StrippedKind} from './pasted-token';

/** What was removed and what it means, for people. */
export const strippedTexts: Readonly<Record<StrippedKind, string>> = {
  'settings-block': 'The token was found in a block of `algomoSettings`.',
  'unquoted-setting': 'There are no quotes around the token: the script fails with a syntax error.',
  'boot-request':
    'The token was found in the body of the widget’s boot request. JSON is the right form there.',
  html: 'The token was found in HTML.',
  json: 'The token was found in a JSON body.',
  address: 'The token was in a URL. URLs end up in logs and histories: do not put tokens there.',
  cookie: 'The token was found in a cookie header.',
  'surrounding-text': 'The text around the token, such as that of a log line, was removed.',
  'authorization-header':
    'The token was found in an `Authorization` header. `Bearer` belongs there, but not in `visitorToken`.',
  bearer: '`Bearer` before the token was removed. `visitorToken` must contain only the token.',
  quotes:
    'Quotation marks around the token were removed. They belong in code, but not in the value.',
  'curly-quotes':
    'Curly quotation marks around the token were removed. They are not quotes in JavaScript or JSON.',
  punctuation: 'A punctuation mark after the token was removed.',
  'url-encoding': 'Percent-encoding was undone.',
  'html-entities':
    'HTML character references were undone. In a `<script>`, browsers do not undo them.',
  escapes: 'Backslash escapes were undone, as JSON and JavaScript do.',
  'joined-strings': 'The token was joined from several strings, as the code does.',
  'line-breaks': 'The token was broken over several lines and was joined.',
  'white-space': 'White space was removed.',
  'invisible-characters':
    'Invisible characters inside the token were removed, such as zero-width spaces.',
  secret:
    'The text also contains what looks like your secret. The secret stays on your server: if other people saw it, replace it in Settings.',
};
