import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Something else than the bare token was handed over. */
export const pasteProblems = {
  'token-empty': {
    symptom: 'The page sets `visitorToken`, but there is nothing in it.',
    meaning:
      'The page handed over an empty string, `null` or `undefined` as its visitor token. A page for somebody who is not signed in should leave `visitorToken` out. From a function, `null` says that nobody is signed in, and is no error; an empty string and `undefined` are.',
    causes: [
      'The template variable is not set for this page, so it renders as an empty string.',
      'A `visitorToken` function returned `undefined`, for example because `return` is missing.',
      'The request that fetches the token failed, and the page turned its error into an empty value.',
      'Nobody is signed in, and the page sets `visitorToken` all the same.',
    ],
    fix: [
      'View the source of the page that the browser received and find `visitorToken`.',
      'If it is empty, follow the value back to the server: sign a token in the code that renders this page.',
      'If `visitorToken` is a function, make it return the token, or a promise of it.',
      'For visitors who are not signed in, leave `visitorToken` out, or let the function return `null`.',
    ],
    check:
      'The page’s source contains a text of three parts that begins with `eyJ`, and the widget says “Signed in as …”.',
    guides: ['set-up', 'no-error'],
    related: [
      'token-function-failed',
      'token-not-a-string',
      'token-placeholder',
      'settings-misnamed',
    ],
  },
  'token-not-a-string': {
    symptom: 'The page hands over an object or a promise instead of the token’s text.',
    meaning:
      'A visitor token is a string. The service received another JSON value, such as an object, a list, a number or a boolean.',
    causes: [
      'The whole JSON answer of your server was handed over, `{"visitorToken": "eyJ…"}`, instead of the string in it.',
      'The claims were handed over instead of the token that is signed over them.',
      'A promise was put into a larger value and turned into `{}` on its way.',
      'A library returned bytes, and they became a list of numbers.',
    ],
    fix: [
      'Print `typeof window.algomoSettings.visitorToken` in the console of the page. It must say `string` or `function`.',
      'If your server answers with JSON, take the member that holds the token: `(await response.json()).visitorToken`.',
      'If your signing library returns bytes, turn them into text before you render the page.',
    ],
    topic: 'call',
    mistakes: {
      node: '`jwt.sign(…)` with a callback returns nothing.',
      javascript: '`sign()` of jose returns a promise: `await` it before the page is rendered.',
      typescript: '`sign()` of jose returns a promise: `await` it before the page is rendered.',
      python: 'PyJWT 1 returned bytes. PyJWT 2 returns `str`.',
      elixir:
        '`:jose_jwt.sign` returns a structure; the text is the second element of what `compact` returns.',
    },
    check: '`typeof` says `string`, and the text begins with `eyJ`.',
    related: ['token-empty', 'json-serialization', 'request-invalid'],
  },
  'token-placeholder': {
    symptom:
      'The token is still the text of the documentation, or a template that was not rendered.',
    meaning:
      'The text that arrived is a placeholder such as `<GENERATED_VISITOR_TOKEN>`, `YOUR_TOKEN`, `{{ token }}`, `<%= token %>` or `${token}`. No token was put in its place.',
    causes: [
      'The snippet was copied from the documentation, and its placeholder was not replaced.',
      'The page is served as a static file, so no template engine ever fills it in.',
      'The template’s syntax is not that of your template engine, or the snippet stands inside a raw block.',
      'A JavaScript template literal was written in ordinary quotes: `"${token}"`.',
    ],
    fix: [
      'View the source of the page that the browser received and find `visitorToken`.',
      'Put your template engine’s expression for the signed token there. Below is how each engine quotes it.',
      'If the page is a static file, fetch the token from your server and hand over a function: `visitorToken: async () => (await fetch("/visitor-token")).text()`.',
    ],
    page: 'template',
    check:
      'The page’s source shows a text that begins with `eyJ`, and it changes with each reload.',
    guides: ['set-up'],
    related: ['token-empty', 'segment-count', 'secret-placeholder'],
  },
  'bearer-prefix': {
    symptom: 'The token is right, but the word `Bearer` stands before it.',
    meaning:
      '`Bearer` belongs to an HTTP `Authorization` header. It is not a part of the token, and `visitorToken` takes the token alone.',
    causes: [
      'The value of an `Authorization` header was copied or passed on.',
      'A helper of your code base that adds `Bearer` to API tokens also made this one.',
    ],
    fix: ['Hand over the token without the word and without the space that follows it.'],
    check: 'The value of `visitorToken` begins with `eyJ`.',
    related: ['token-whitespace', 'token-quoted', 'wrong-token-kind'],
  },
  'token-quoted': {
    symptom: 'The token is right, but quotation marks are a part of it.',
    meaning:
      'The string itself begins or ends with a quotation mark. The quotes of the JavaScript literal are needed; a second pair inside it is not.',
    causes: [
      'The token was serialised twice: `JSON.stringify(token)` inside quotes.',
      'The endpoint answers with JSON, `"eyJ…"`, and the page reads it with `text()` instead of `json()`.',
      'The template engine’s JSON filter adds quotes, and the template has its own.',
      "Python bytes were formatted into the page: `b'eyJ…'`.",
    ],
    fix: [
      'Keep one pair of quotes: either those of the literal, or those that the JSON filter adds.',
      'Read a JSON answer with `response.json()`.',
      "Where the page shows `b'…'`, the token is Python bytes: upgrade to PyJWT 2, or call `.decode()`.",
    ],
    page: 'template',
    check: '`window.algomoSettings.visitorToken.slice(0, 3)` in the console gives `eyJ`.',
    related: ['bearer-prefix', 'token-whitespace', 'token-not-a-string'],
  },
  'token-whitespace': {
    symptom: 'The token looks right, but has a line break or a space in it.',
    meaning:
      'The token contains white space: a space, a tab or a line break, before, after or inside it. The service removes nothing; a token is accepted exactly as it was signed.',
    causes: [
      'The token was read from a command or a file whose output ends with a line break.',
      'The template indents the value or breaks it over lines.',
      'The token was copied from a terminal or an e-mail that wrapped it.',
      'A base64 tool broke the signature every 64 or 76 characters.',
    ],
    fix: [
      'Trim the value where it is read, on your server.',
      'Keep the value on one line in the template.',
      'If you build the token with command-line tools, turn off line wrapping: `openssl base64 -A`, `base64 -w0`.',
    ],
    topic: 'signing',
    mistakes: {
      shell: '`openssl base64` without `-A` starts a new line every 64 characters.',
      perl: 'By hand: `encode_base64` wraps lines; `encode_base64url` of MIME::Base64 does not.',
      ruby: 'By hand: `Base64.encode64` wraps lines; `Base64.urlsafe_encode64` does not.',
    },
    check: '`/\\s/.test(window.algomoSettings.visitorToken)` in the console gives `false`.',
    related: ['token-quoted', 'bearer-prefix', 'secret-whitespace'],
  },
  'url-encoded': {
    symptom: 'There are percent signs in the token.',
    meaning:
      'The text holds percent escapes such as `%2E`. A token has only letters, digits, `-`, `_` and its two dots, so nothing in it needs escaping.',
    causes: [
      'The token was passed through `encodeURIComponent` or a URL helper and not decoded again.',
      'The token travelled in a query parameter or a cookie, and its raw value was read.',
    ],
    fix: [
      'Put the token into the page or a JSON answer, where it needs no encoding.',
      'Do not pass tokens in addresses: addresses end up in logs and histories.',
    ],
    check: 'There is no `%` in the value of `visitorToken`.',
    related: ['base64url-invalid', 'segment-count'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['shape'][number], ProblemEntry>>;
