import {type AppId, appIds, appNames} from './app-names';
import {serverApps, wholePages} from './server-apps';
import type {Shown} from './shown';

/** A file of an app, whose region its page shows. */
export interface AppFile {
  readonly file: string;
  /** Its grammar in src/highlighting, or one that looks the same. */
  readonly grammar: string;
}

/** What the documentation says of a framework's app. How it is run: `runner/apps/setups.ts`. */
export interface App extends Pick<Shown<AppId>, 'id' | 'name' | 'library'> {
  /** In the order in which the page shows them; together they are the whole app. */
  readonly files: readonly AppFile[];
  /** What a reader types in an empty folder, before they add the files. */
  readonly install: string;
  /** What a reader types to start it, in a shell that has the sandbox's settings. */
  readonly start: string;
  /**
   * `page-load`: each page has its token. `route`: the app changes the address without loading a page,
   * so that the checklist's line of route changes must be done too.
   */
  readonly navigation: 'page-load' | 'route';
  /** Where the token comes from: the page's HTML, or a function of the page that fetches it. */
  readonly handover: 'snippet' | 'function';
}

const npmInstall = 'npm init --yes\nnpm pkg set type=module\nnpm install';

const facts: Readonly<Record<AppId, Omit<App, 'id' | 'name'>>> = {
  express: {
    library: {name: 'Express', version: '5.3.0', url: 'https://expressjs.com/'},
    files: [
      {file: 'server.js', grammar: 'javascript'},
      {file: 'page.ejs', grammar: 'ejs'},
    ],
    install: `${npmInstall} express@5.3.0 cookie-session@2.1.1 csrf-sync@4.2.1 ejs@7.0.2 jose@6.2.17`,
    start: 'node server.js',
    ...wholePages,
  },
  fastify: {
    library: {name: 'Fastify', version: '5.12.8', url: 'https://fastify.dev/'},
    files: [
      {file: 'server.js', grammar: 'javascript'},
      {file: 'page.ejs', grammar: 'ejs'},
    ],
    install: `${npmInstall} fastify@5.12.8 @fastify/cookie@11.1.5 @fastify/csrf-protection@8.0.2 @fastify/formbody@9.0.1 @fastify/session@11.1.3 @fastify/view@12.0.0 ejs@7.0.2 jose@6.2.17`,
    start: 'node server.js',
    ...wholePages,
  },
  hono: {
    library: {name: 'Hono', version: '4.13.19', url: 'https://hono.dev/'},
    files: [
      {file: 'app.js', grammar: 'javascript'},
      {file: 'server.js', grammar: 'javascript'},
    ],
    install: `${npmInstall} hono@4.13.19 @hono/node-server@2.1.9 jose@6.2.17`,
    start: 'node server.js',
    ...wholePages,
  },
  next: {
    library: {name: 'Next.js', version: '16.4.6', url: 'https://nextjs.org/docs/app'},
    files: [
      {file: 'app/layout.js', grammar: 'jsx'},
      {file: 'app/visitor-token.js', grammar: 'javascript'},
      {file: 'app/session.js', grammar: 'javascript'},
      {file: 'app/actions.js', grammar: 'javascript'},
      {file: 'app/forms.js', grammar: 'jsx'},
      {file: 'app/page.js', grammar: 'jsx'},
      {file: 'app/account/page.js', grammar: 'jsx'},
      {file: 'app/visitor-token/route.js', grammar: 'javascript'},
      {file: 'instrumentation.js', grammar: 'javascript'},
    ],
    install: `${npmInstall} next@16.4.6 react@19.3.1 react-dom@19.3.1 jose@6.2.17`,
    start: `npx next build
npx next start --hostname 127.0.0.1`,
    navigation: 'route',
    handover: 'snippet',
  },
  react: {
    library: {name: 'React', version: '19.3.1', url: 'https://react.dev/'},
    files: [
      {file: 'index.html', grammar: 'markup'},
      {file: 'src/main.jsx', grammar: 'jsx'},
      {file: 'vite.config.js', grammar: 'javascript'},
      {file: 'server.js', grammar: 'javascript'},
    ],
    install: `${npmInstall} react@19.3.1 react-dom@19.3.1 vite@8.4.0 @vitejs/plugin-react@6.3.0 hono@4.13.19 @hono/node-server@2.1.9 jose@6.2.17`,
    start: `VITE_ALGOMO_WIDGET=$ALGOMO_WIDGET npx vite build
node server.js`,
    navigation: 'route',
    handover: 'function',
  },
  ...serverApps,
};

/** Every framework that has an app, in the order of the pages. */
export const apps: readonly App[] = appIds.map((id) => ({id, name: appNames[id], ...facts[id]}));
