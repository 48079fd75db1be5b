import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Something other than the token alone was passed. */
export const pasteProblems = {
  'token-empty': {
    symptom: 'The page sets `visitorToken`, but it is empty.',
    meaning:
      'The page passed an empty string, `null` or `undefined` as its visitor token. If no one is signed in, leave `visitorToken` out. A function may return `null` for that, without an error; an empty string or `undefined` is an error.',
    causes: [
      'The template variable is not set on this page, so it renders as an empty string.',
      'A `visitorToken` function returned `undefined`, for example because `return` is missing.',
      'The request for the token failed, and the page turned the error into an empty value.',
      'No one is signed in, and the page still sets `visitorToken`.',
    ],
    fix: [
      'View the page’s source in the browser and find `visitorToken`.',
      'If it is empty, sign a token in the code that renders this page.',
      'If `visitorToken` is a function, make it return the token or a promise of it.',
      'For visitors who are not signed in, leave `visitorToken` out, or let the function return `null`.',
    ],
    check:
      'The page’s source contains a token that begins with `eyJ`, and the chat says “Signed in as …”.',
    guides: ['set-up', 'no-error'],
    related: [
      'token-function-failed',
      'token-not-a-string',
      'token-placeholder',
      'settings-misnamed',
    ],
  },
  'token-not-a-string': {
    symptom: 'The page passes an object or a promise instead of a string.',
    meaning:
      'A visitor token is a string. The page passed a different value, such as an object, a promise, a list or a number.',
    causes: [
      'The page passes your server’s whole JSON response, `{"visitorToken": "eyJ…"}`, instead of the string in it.',
      'The page passes the claims instead of the signed token.',
      'The page passes a promise without `await`.',
      'The page’s function returns the response of `fetch` or axios instead of the text in it, or `r.text` without calling it.',
      'A library returned bytes, and they became a list of numbers.',
    ],
    fix: [
      'Type `typeof window.algomoSettings.visitorToken` into the console. It must return `string` or `function`.',
      'If your server returns JSON, take the field with the token: `(await response.json()).visitorToken`.',
      'If your signing library returns bytes, convert them to a string before you render the page.',
    ],
    topic: 'call',
    mistakes: {
      node: '`jwt.sign(…)` with a callback returns `undefined`.',
      javascript: 'jose’s `sign()` returns a promise: `await` it before you render the page.',
      typescript: 'jose’s `sign()` returns a promise: `await` it before you render the page.',
      python: 'PyJWT 1 returned bytes. PyJWT 2 returns `str`.',
      elixir:
        '`:jose_jwt.sign` returns a tuple. The token is the second element of what `:jose_jws.compact` returns.',
    },
    check: '`typeof` returns `string`, and the value begins with `eyJ`.',
    related: ['token-empty', 'json-serialization', 'request-invalid'],
  },
  'token-placeholder': {
    symptom:
      '`visitorToken` is still the documentation’s placeholder, or a template that was not rendered.',
    meaning:
      'The value is a placeholder such as `<GENERATED_VISITOR_TOKEN>`, `YOUR_TOKEN`, `{{ token }}`, `<%= token %>` or `${token}`. Nothing replaced it with a token.',
    causes: [
      'The snippet was copied from the documentation, and its placeholder was not replaced.',
      'The page is a static file, so no template engine renders it.',
      'The snippet uses the syntax of a different template engine, or is inside a raw block.',
      'A JavaScript template literal is in ordinary quotes: `"${token}"`.',
    ],
    fix: [
      'View the page’s source in the browser and find `visitorToken`.',
      'Put your template engine’s expression for the signed token there. The examples below show it for each engine.',
      'If the page is a static file, pass a function that fetches the token from your server: `visitorToken: async () => (await fetch("/visitor-token")).text()`.',
    ],
    page: 'template',
    check:
      'The page’s source contains a value that begins with `eyJ`, and it changes with each reload.',
    guides: ['set-up'],
    related: ['token-empty', 'segment-count', 'secret-placeholder'],
  },
  'bearer-prefix': {
    symptom: '`visitorToken` begins with the word `Bearer`.',
    meaning:
      '`Bearer` belongs in an HTTP `Authorization` header. It is not part of the token, and `visitorToken` must contain only the token.',
    causes: [
      'The value of an `Authorization` header was copied or passed on.',
      'A function that adds `Bearer` to API tokens was used for this token too.',
    ],
    fix: ['Pass the token without the word `Bearer` and the space after it.'],
    check: 'The value of `visitorToken` begins with `eyJ`.',
    related: ['token-whitespace', 'token-quoted', 'wrong-token-kind'],
  },
  'token-quoted': {
    symptom: '`visitorToken` contains quotation marks.',
    meaning:
      'The string itself begins or ends with a quotation mark. The quotes around the JavaScript string are needed; a second pair inside them is not.',
    causes: [
      'The token was encoded twice: `JSON.stringify(token)` inside quotes.',
      'Your server returns JSON, `"eyJ…"`, and the page reads it with `text()` instead of `json()`.',
      'The template engine’s JSON filter adds quotes, and the template has quotes too.',
      "Python bytes were written into the page: `b'eyJ…'`.",
    ],
    fix: [
      'Keep one pair of quotes: either the ones in the template, or the ones that the JSON filter adds.',
      'Read a JSON response with `response.json()`.',
      "If the page shows `b'…'`, the token is Python bytes: upgrade to PyJWT 2, or call `.decode()`.",
    ],
    page: 'template',
    check: '`window.algomoSettings.visitorToken.slice(0, 3)` in the console returns `eyJ`.',
    related: ['bearer-prefix', 'token-whitespace', 'token-not-a-string'],
  },
  'token-whitespace': {
    symptom: 'The token looks right, but contains a line break or a space.',
    meaning:
      'The token contains a space, a tab, a line break or an invisible character: before it, after it or inside it. Algomo removes nothing, and accepts a token only exactly as it was signed.',
    causes: [
      'The token was read from a command or a file whose output ends with a line break.',
      'The template indents the value or breaks it over lines.',
      'The token was copied from a terminal or an email that wrapped it.',
      'A base64 tool wrapped the signature after 64 or 76 characters.',
      'A chat, a document or a PDF added an invisible character, such as a zero-width space or a byte order mark.',
    ],
    fix: [
      'Trim the value where your server reads it.',
      'Keep the value on one line in the template.',
      'If you build the token with command-line tools, turn off line wrapping: `openssl base64 -A`, `base64 -w0`.',
    ],
    topic: 'signing',
    mistakes: {
      shell: '`openssl base64` without `-A` starts a new line every 64 characters.',
      perl: 'By hand: `encode_base64` wraps lines; `encode_base64url` of MIME::Base64 does not.',
      ruby: 'By hand: `Base64.encode64` wraps lines; `Base64.urlsafe_encode64` does not.',
    },
    check: '`/\\s/.test(window.algomoSettings.visitorToken)` in the console returns `false`.',
    related: ['token-quoted', 'bearer-prefix', 'secret-whitespace'],
  },
  'url-encoded': {
    symptom: 'The token contains percent signs.',
    meaning:
      'The token contains percent escapes such as `%2E`. A token has only letters, digits, `-`, `_` and two dots, so nothing in it needs escaping.',
    causes: [
      'The token was passed through `encodeURIComponent` or a URL helper and not decoded again.',
      'The token was sent in a query parameter or a cookie, and its raw value was read.',
    ],
    fix: [
      'Put the token into the page or a JSON response, where it needs no encoding.',
      'Do not put tokens into URLs: URLs end up in logs and histories.',
    ],
    check: 'The value of `visitorToken` contains no `%`.',
    related: ['base64url-invalid', 'segment-count'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['shape'][number], ProblemEntry>>;
