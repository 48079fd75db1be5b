import {appIds, appNames} from '../../../src/example-code/app-names';
import {codesByGroup, factsOf} from '../../../src/problems';

/** A query, and an address that must be among its first results; any of several counts. */
export type Row = readonly [query: string, ...addresses: string[]];

const codes = Object.values(codesByGroup).flat();
const ofCode = (code: string) => `/docs/troubleshooting/${code}/`;
const bySymptom = (anchor: string) => `/docs/troubleshooting/#${anchor}`;

const anonymous = bySymptom('the-chat-says-you-are-not-signed-in');
const production = bySymptom('it-works-on-my-machine-not-in-production');
const thirtySeconds = bySymptom('it-works-for-the-first-30-seconds');
const messages = bySymptom('messages-or-history-are-missing');
const silence = bySymptom('there-is-no-widget-or-nothing-happens');

const fields = '/docs/visitor-authentication/#supported-fields';
const languages = '/docs/visitor-authentication/encrypting-user-data/#languages';
const template = '/docs/visitor-authentication/#template';

export const codeRows: readonly Row[] = codes.map((code) => [code, ofCode(code)]);

export const titleRows: readonly Row[] = [
  ...codes.map((code): Row => [factsOf(code).title, ofCode(code)]),
  ['The chat says “You are not signed in”', anonymous],
  ['It works on my machine, not in production', production],
  ['It works for the first 30 seconds', thirtySeconds],
  ['Messages or history are missing', messages],
  ['There is no widget, or nothing happens', silence],
  ['The console shows an error code', bySymptom('the-console-shows-an-error-code')],
];

const line = (code: string, detail: string, what = 'failed') =>
  `[Algomo] Visitor authentication ${what}: ${code}. ${detail} https://docs.algomo.com/docs/troubleshooting/${code}/`;

export const consoleRows: readonly Row[] = [
  ...codes.map((code): Row => [line(code, '…'), ofCode(code)]),
  [
    line('expired', 'The token expired 3 min ago: `exp` is 12:00:30, Algomo’s time is 12:03:30.'),
    ofCode('expired'),
  ],
  [line('exp-missing', 'The token has no `exp`.', 'warning'), ofCode('exp-missing')],
  [
    `v1.js:1 ${line('signature-mismatch', 'No accepted secret matches.')}`,
    ofCode('signature-mismatch'),
  ],
  ['[Algomo] Visitor authentication failed: secret-encoding.', ofCode('secret-encoding')],
  [
    'Visitor authentication failed: id-missing. The token has `sub`, but no `id`',
    ofCode('id-missing'),
  ],
  [
    `2026-01-15T12:00:00Z WARN browser ${line('token-reused', '…', 'warning')} (account.html:12)`,
    ofCode('token-reused'),
  ],
  ["Uncaught SyntaxError: Unexpected token '<'", ofCode('snippet-syntax-error')],
  ['Uncaught ReferenceError: eyJhbGciOiJIUzI1NiJ9 is not defined', ofCode('token-not-quoted')],
  [
    "Uncaught TypeError: Cannot set properties of undefined (setting 'visitorToken')",
    ofCode('snippet-runtime-error'),
  ],
  ['Uncaught ReferenceError: Algomo is not defined', ofCode('snippet-runtime-error')],
  ['GET https://app.example/widget/v1.js net::ERR_BLOCKED_BY_CLIENT', ofCode('script-blocked')],
  ['GET https://app.example/widget/v1.js 404 (Not Found)', ofCode('widget-missing')],
  [
    "Refused to load the script 'https://app.example/widget/v1.js' because it violates the following Content Security Policy directive: \"script-src 'self'\".",
    ofCode('script-blocked'),
  ],
  ['JsonWebTokenError: invalid signature', ofCode('signature-mismatch')],
  ['TokenExpiredError: jwt expired', ofCode('expired')],
];

export const customerRows: readonly Row[] = [
  ['chat shows anonymous', anonymous],
  ['user is shown as a guest', anonymous],
  ['widget does not know who is logged in', anonymous],
  ['401 after deploy', production, ofCode('signature-mismatch'), ofCode('secret-empty')],
  ['works locally but not on the live server', production, ofCode('secret-empty')],
  ['works then stops', thirtySeconds, ofCode('expired')],
  ['it works and after a minute it fails', ofCode('expired'), thirtySeconds],
  ['chat history disappeared', messages],
  ['the chat bubble does not show up', ofCode('widget-missing'), silence],
  ['nothing in the console', '/docs/troubleshooting/no-error/', silence],
  ['stopped working after we rotated the secret', ofCode('secret-rotated')],
  ['should I base64 decode the secret', ofCode('secret-encoding')],
  ['the same customer appears twice', ofCode('id-whitespace')],
  [
    'my custom fields are not shown',
    ofCode('claim-not-supported'),
    '/docs/visitor-authentication/#custom-fields',
  ],
  ['can we use RS256', ofCode('alg-not-allowed')],
  ['how do I sign out a user', '/docs/reference/widget/', '/docs/visitor-authentication/'],
  ['is it safe to put the secret in the frontend', ofCode('secret-in-page')],
  ['ad blocker blocks the chat', ofCode('script-blocked')],
  ['clock of our server is wrong', '/docs/troubleshooting/clocks/', ofCode('issued-in-future')],
  ['jwt.io says the token is valid', ofCode('signature-mismatch')],
  ['works on one domain only', ofCode('origin-not-allowed')],
  ['too many requests', ofCode('rate-limited')],
  ['token has curly braces', ofCode('token-placeholder')],
  ['react sets the token too late', ofCode('settings-after-boot')],
  ['page is cached by cloudflare', ofCode('expired'), ofCode('token-in-static-page')],
  [
    'how long should the token be valid',
    ofCode('lifetime-too-long'),
    '/docs/visitor-authentication/',
  ],
  ['php example', languages],
  ['laravel', template],
  ['PyJWT', languages],
  ['decode a token', '/playground/#source=paste'],
  ['check the html of my page', '/playground/#source=page'],
];

export const nameRows: readonly Row[] = [
  ...['id', 'name', 'email', 'companyId', 'companyName'].map((name): Row => [name, fields]),
  ...['exp', 'iat', 'nbf', 'iss', 'sub', 'aud', 'jti'].map((name): Row => [
    name,
    '/docs/reference/visitor-token/',
  ]),
  ...['visitorToken', 'algomoSettings', 'data-service', 'data-docs', 'data-device'].map(
    (name): Row => [name, '/docs/reference/widget/'],
  ),
  ...['Algomo.boot', 'Algomo.shutdown()', 'Algomo.open', 'algomo:ready', 'algomo:problem'].map(
    (name): Row => [name, '/docs/reference/widget/'],
  ),
  ...appIds.map((id): Row => [appNames[id], `/docs/visitor-authentication/frameworks/${id}/`]),
  ['POST /v1/boot', '/docs/reference/http-api/#boot'],
  ['openapi', '/docs/reference/http-api/'],
  ['best practices', '/docs/visitor-authentication/#best-practices'],
];

export const misspeltRows: readonly Row[] = [
  ['signture mismatch', ofCode('signature-mismatch')],
  ['expried', ofCode('expired')],
  ['milisecond', ofCode('exp-in-milliseconds')],
  ['anonymus', anonymous],
  ['whitspace in token', ofCode('token-whitespace')],
  ['secret encodnig', ofCode('secret-encoding')],
  ['tempalte', template],
  ['custom feilds', ofCode('claim-not-supported'), '/docs/visitor-authentication/#custom-fields'],
  ['algoritm', ofCode('alg-not-allowed'), ofCode('alg-missing')],
  ['best pratices', '/docs/visitor-authentication/#best-practices'],
];
