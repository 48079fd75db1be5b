import {type AppId, appIds, appNames} from './app-names';
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

const facts: Readonly<Record<AppId, Omit<App, 'id' | 'name'>>> = {
  express: {
    library: {name: 'Express', version: '5.3.0', url: 'https://expressjs.com/'},
    files: [
      {file: 'server.js', grammar: 'javascript'},
      {file: 'page.ejs', grammar: 'ejs'},
    ],
    install: `npm init --yes
npm pkg set type=module
npm install express@5.3.0 cookie-session@2.1.1 csrf-sync@4.2.1 ejs@7.0.2 jose@6.2.17`,
    start: 'node server.js',
    navigation: 'page-load',
    handover: 'snippet',
  },
};

/** Every framework that has an app, in the order of the pages. */
export const apps: readonly App[] = appIds.map((id) => ({id, name: appNames[id], ...facts[id]}));
