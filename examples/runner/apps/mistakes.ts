import type {ProblemCode} from '../../../src/problems';

/** A mistake made in a copy of the Express app, and who must name it. */
export interface AppMistake {
  readonly name: string;
  /** What is replaced, in which file. */
  readonly changes: readonly (readonly [file: string, from: string, to: string])[];
  /** What a developer does with the app until they see it. */
  readonly walk: readonly Step[];
  /** How the checklist or the visits of the sandbox call it. */
  readonly console: ProblemCode;
  /** How `sandbox check` calls it: an error, unless it says otherwise. */
  readonly check: ProblemCode;
  readonly severity?: 'note';
}

/** Opens the page, again where it is open already; signs in as that user; signs out. */
export type Step = 'open' | 'Jane Doe' | 'John Smith' | 'sign out';

const signed = 'user && (await signVisitorToken(user)),';
const noStore = "response.set('Cache-Control', 'no-store');";
const encoded = 'new TextEncoder().encode(process.env.ALGOMO_SECRET)';

export const appMistakes: readonly AppMistake[] = [
  {
    name: 'milliseconds',
    changes: [['server.js', 'Math.floor(Date.now() / 1000)', 'Date.now()']],
    walk: ['open', 'Jane Doe'],
    console: 'exp-in-milliseconds',
    check: 'exp-in-milliseconds',
  },
  {
    name: 'a token cached for all users',
    changes: [
      [
        'server.js',
        `visitorToken: ${signed}`,
        'visitorToken: (app.locals.token ??= user && (await signVisitorToken(user))),',
      ],
    ],
    walk: ['open', 'Jane Doe', 'sign out', 'John Smith'],
    console: 'token-reused',
    check: 'token-reused',
  },
  {
    name: 'the secret decoded',
    changes: [['server.js', encoded, "Buffer.from(process.env.ALGOMO_SECRET ?? '', 'base64')"]],
    walk: ['open', 'Jane Doe'],
    console: 'secret-encoding',
    check: 'secret-encoding',
  },
  {
    name: 'the snippet after the widget’s start',
    changes: [
      ['page.ejs', 'window.algomoSettings = {', 'window.onload = () => window.algomoSettings = {'],
    ],
    walk: ['open', 'Jane Doe'],
    console: 'settings-after-boot',
    check: 'settings-after-boot',
  },
  {
    name: 'no sign-out',
    changes: [['page.ejs', '() => window.Algomo?.shutdown()', '() => {}']],
    walk: ['open', 'Jane Doe', 'sign out'],
    // Without running the page, the check only sees that nothing calls `shutdown`: a note.
    console: 'sign-in-required',
    check: 'sign-in-required',
    severity: 'note',
  },
  {
    name: 'the same token twice',
    changes: [
      [
        'server.js',
        `visitorToken: ${signed}`,
        'visitorToken: user && (request.session.token ??= await signVisitorToken(user)),',
      ],
    ],
    walk: ['open', 'Jane Doe', 'open'],
    console: 'token-reused',
    check: 'token-reused',
  },
  {
    name: 'a token in the anonymous page',
    changes: [
      [
        'server.js',
        `visitorToken: ${signed}`,
        "visitorToken: await signVisitorToken(user ?? {id: 'guest', name: 'Guest'}),",
      ],
    ],
    walk: ['open', 'Jane Doe', 'sign out', 'John Smith', 'sign out'],
    console: 'token-in-static-page',
    check: 'token-in-static-page',
  },
  {
    name: 'the secret in a script',
    changes: [
      [
        'server.js',
        "app.get('/visitor-token'",
        `app.get('/config.js', (request, response) =>
  response.type('js').send(\`window.config = {secret: "\${process.env.ALGOMO_SECRET}"};\`),
);

app.get('/visitor-token'`,
      ],
      [
        'page.ejs',
        '<title>Example app</title>',
        '<title>Example app</title><script src="/config.js"></script>',
      ],
    ],
    walk: ['open'],
    console: 'secret-in-page',
    check: 'secret-in-page',
  },
  {
    name: 'a policy that blocks the widget',
    changes: [
      [
        'server.js',
        noStore,
        `${noStore} response.set('Content-Security-Policy', "script-src 'self' 'unsafe-inline'");`,
      ],
    ],
    walk: ['open'],
    // Nothing of such a page reaches the sandbox: the open first line names it as what may be wrong.
    console: 'script-blocked',
    check: 'script-blocked',
  },
];
